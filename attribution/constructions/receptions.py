"""Receptions: what somebody or something meets with, and from whom: "The plan has drawn sharp criticism from doctors".

Whoever meets with it thinks nothing: it is what those behind the noun think something of.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..arguments.holders import Holders
from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, overlap, phrase_before, sentence_end, sentence_start
from ..syntax.verbgroups import has_be
from ..tables import words
from ..vocabulary.calendar import DATES, MONTHS
from ..vocabulary.tags import over_tags
from .participles import is_somebody

_AGAINST = words(
    "criticism condemnation opposition backlash scorn ridicule derision mockery outrage anger complaints rebukes flak"
)
_IN_FAVOUR = words("support praise backing approval applause")
_BACKING = _IN_FAVOUR | words("endorsement endorsements blessing")
_NOUNS = _AGAINST | _BACKING
_MEETING = words(
    "draw win fac receiv get earn gain enjoy attract spark prompt provok trigger garner elicit invit incur"
)
"""Stems of verbs by which somebody meets with what others think of them."""
_HAVING = "hav"
_UNDER = {"com": "under", "run": "into", "meet": "with"}
"""Stems of verbs that do so with a preposition."""
_FROM = words("from among")
_WHO = over_tags(
    "[EFB]((?:[<nominal>$'&-]{1,12}|I)(?:[EF&][<nominal>$'&]{1,8}){0,3}(?:,?W[xR]{0,2}[<finite>][^<finite>.,;:«»]{1,40})?)"
)
_TAIL = over_tags("E[<nominal>$'g«][^<finite><opener>.,;:-]{0,40}")
_FRONTED = over_tags(",([<nominal>$']{1,8}(?:F[<nominal>$']{1,6})?|I)(?=[xR]{0,2}[<finite>])")
_OVER = words("for over about")
_ACTING, _MAY_BE_NOUN = frozenset("dzpgnh"), frozenset("NSvp")
_FARTHEST = 6  # tokens from the noun back to its verb


def tell_receptions(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, and those of nouns that tell what others think of whoever meets with it, for what is there."""
    tokens = [token for token in places_of(_NOUNS, syntax) if syntax.tags[token] in _MAY_BE_NOUN]
    if not tokens:
        return list(links)
    contents = Holders.of([link.pieces for link in links])
    found: list[Link] = []
    for token in tokens:
        around = [piece for piece, _ in contents.around(token, token + 1)]
        if not syntax.quoted[token] or around:
            low = max([sentence_start(syntax, token), *[piece.start for piece in around]])
            high = min([sentence_end(syntax, token), *[piece.end for piece in around]])
            link = _receive(syntax, token, low, high)
            found += [link] if link else []
    heads = {link.head: link for link in found}
    cued = {token for link in found for token in range(*link.cue)}
    kept = [link for link in links if link.head not in cued or _is_said(link, heads)]
    known = {link.head for link in kept}
    return [*kept, *[link for link in found if link.head not in known]]


def _is_said(link: Link, found: Mapping[int, Link]) -> bool:
    """Whether *link*, of a noun that is *found* too, has the same source, and a content beside both."""
    other = found.get(link.head)
    apart = other is not None and not overlap(link.pieces, *other.cue) and not overlap(link.pieces, *other.pieces[0])
    return apart and other is not None and link.source == other.source


def _receive(syntax: Syntax, token: int, low: int, high: int) -> Link | None:
    """The link of the noun at *token* whose verb and subject stand from *low* on; None where they do not."""
    verb = _find_verb(syntax, token, low) if token + 1 < high else None
    if verb is None:
        return None  # a text may end with "criticism"
    start = syntax.chunk_starts[syntax.chunk_of[verb]]
    while start > low and syntax.tags[start - 1] == "R":
        start -= 1
    who = _WHO.match(syntax.tags, token + 1, high) if _leads(syntax, token) else None
    source = _whole_source(syntax, Range(*who.span(1))) if who else None
    if source and not (_is_plural(syntax, source) or is_somebody(syntax, source)):
        return None
    end = source.end if source else token + 1
    over = end < high and syntax.norms[end] in _OVER
    tail = _TAIL.match(syntax.tags, end, high) if over else None
    subject = _subject(syntax, start, low, tail.end() if tail else end, high)
    if subject is None or (source is None and not (tail and syntax.norms[token] in _AGAINST)):
        return None
    lead = source is None  # faced "criticism for" it
    rest = (Range(end + 1, tail.end() - (syntax.tags[tail.end() - 1] == "&")),) if tail else ()
    pieces = tuple(sorted((subject, *rest)))
    return Link(token, Range(start, token + 1 + lead), source, pieces, "both", WORDED, (WORDED,) * 3)


def _subject(syntax: Syntax, start: int, low: int, behind: int, high: int) -> Range | None:
    """Who meets with it: the subject ahead of the verb at *start*; "Facing criticism, the council" has it *behind*."""
    if start == low:
        fronted = _FRONTED.match(syntax.tags, behind, high)
        return Range(*fronted.span(1)) if fronted else None
    first = syntax.chunk_of[low]
    subject = phrase_before(syntax, start, first, "" if syntax.tags[start] == "g" else "EF'")
    if subject is None or subject.start < low or syntax.norms[start - 1] in DATES:
        return None
    while syntax.norms[subject.start - 1] == "and" and subject.start - 1 > low:
        joined = phrase_before(syntax, subject.start - 1, first)
        if joined is None:
            break
        subject = Range(joined.start, subject.end)
    return subject


def _whole_source(syntax: Syntax, source: Range) -> Range:
    """*source* without when, and what for, behind it: from "nurses" on Monday, from "nurses" for her speech."""
    end = source.end
    for place in range(source.start + 1, end - 1):
        word, behind = syntax.norms[place], syntax.norms[place + 1]
        if syntax.tags[place] == "E" and (word in _OVER or behind in DATES or behind in MONTHS or behind.isdigit()):
            end = place
            break
    while syntax.tags[end - 1] == "&":
        end -= 1
    return Range(source.start, end)


def _is_plural(syntax: Syntax, source: Range) -> bool:
    """Whether *source* begins with a plural, or with a number: "members of", "41 percent of"."""
    first = syntax.chunk_starts[syntax.chunk_of[source.start] + 1] - 1
    return syntax.tags[first] in "SI" or "C" in syntax.tags[source.start : first]


def _find_verb(syntax: Syntax, token: int, low: int) -> int | None:
    """The verb by which somebody meets with what the noun at *token* names."""
    place = token - 1
    while place > max(low, token - _FARTHEST) and syntax.tags[place] in "DJKNgnRCi":
        if syntax.tags[place] in "gn" and syntax.symbols[syntax.chunk_of[place]] == "V":
            break  # have "sought" support, but "increased" support
        place -= 1
    stem = syntax.stems[place]
    if syntax.tags[place] in "EF":
        place -= 1
        stem = syntax.stems[place]
        fits = _UNDER.get(stem) == syntax.norms[place + 1]
    else:
        fits = stem in _MEETING or (stem == _HAVING and syntax.norms[token] in _BACKING)
    if not fits or place < low or syntax.tags[place] not in _ACTING:
        return None
    start = syntax.chunk_starts[syntax.chunk_of[place]]
    passive = syntax.tags[place] in "nd" and has_be(syntax, start, place)
    return None if passive and stem != "meet" else place


def _leads(syntax: Syntax, token: int) -> bool:
    """Whether the word behind the noun at *token* leads to whose it is: "the support of", "criticism from"."""
    lead = syntax.norms[token + 1]
    return lead in _FROM or (lead == "of" and syntax.norms[token] in _BACKING)
