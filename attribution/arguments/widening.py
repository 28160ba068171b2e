"""A source with the words beside it that belong to it: its number, its title, what joins two, letters and dashes."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, behind_time, chunk_end, phrase_before
from ..syntax.verbgroups import CLAUSAL
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import REFLEXIVES
from ..vocabulary.tags import NOUNS, over_tags
from .amounts import amount_start

_LONGEST_TITLE = 10  # tokens between quotation marks
_PAIRS = words("both neither either")
_ANNOUNCING = _PAIRS | words("only just")
_ASIDE = over_tags(r"\([^()]{1,3}\)&?$|-$")
_BEHIND_ASIDE, _LONGEST_ASIDE = frozenset(")&-"), 6  # tags, and tokens
_CLAUSE_OPENERS = frozenset(",»«:;T")


def widen(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with the words that lead to its number: "nearly half", "at least 20 witnesses", "over a third".

    Letters or dashes lead to the rest of it, too: "Tarn People's Party (TPP)" leader Ana Ruiz, "Superintendent (Rural)"
    Ana Ruiz, "The Bread Guild (BG) and" the millers, "The guilds —" the bakers and the brewers.
    """
    source = _with_emphasis(syntax, site, _with_title(syntax, with_pair(syntax, source)))
    start = source.start
    if start > site.first and syntax.tags[start - 1] == "'":
        owner = phrase_before(syntax, start - 1, site.low, "'")  # "the players' association's" view
        return Range(owner.start, source.end) if owner else source
    before = syntax.tags[start - 1] if start else ""
    whole = _with_aside(syntax, site, source, before) if before in _BEHIND_ASIDE else None
    if whole:
        return whole
    amount = amount_start(syntax, site.first, start)
    if amount < start:
        return Range(amount, source.end)
    return _with_other(syntax, site, source) if before == "&" else source


def _with_aside(syntax: Syntax, site: Site, source: Range, before: str) -> Range | None:
    """*source* with what letters or dashes lead from, if the tag *before* it ends such an aside."""
    start, tags = source.start, syntax.tags
    aside = _ASIDE.search(tags, max(start - _LONGEST_ASIDE, site.first), start)
    if aside is None or (before == ")" and tags[start] not in "NJP"):
        return None
    owner = phrase_before(syntax, aside.start(), site.low)
    dash = tags.find("-", start, source.end) if before == "-" else 0
    if owner and tags[start] == "P" and default_gazetteer().roles.keys().isdisjoint(syntax.norms[slice(*owner)]):
        return source  # not "Ana Ruiz (Labour)" of Tom Lee
    if owner and dash >= 0 and (before == ")" or owner.start == syntax.chunk_starts[site.low]):
        return Range(behind_time(syntax, owner.start, start), dash + 1 if dash else source.end)
    return None


def _with_other(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with what "and" joins to its head, where that opens its clause: "Kent and Essex coroner Ann Lee".

    Be it one name or two: "In May the College of Nurses and Midwives said".
    """
    joint = source.start - 1
    if joint <= site.first or source.end != site.start:
        return source
    other = phrase_before(syntax, joint, site.low)
    return Range(other.start, source.end) if other and _opens_clause(syntax, site, other.start) else source


def _opens_clause(syntax: Syntax, site: Site, start: int) -> bool:
    """Whether nothing stands ahead of a subject in its clause but a mark, "that", a cue or a time: "On Tuesday"."""
    if start == site.first or syntax.tags[start - 1] in _CLAUSE_OPENERS or syntax.stems[start - 1] in CLAUSAL:
        return True
    return behind_time(syntax, site.first, start) == start


def _with_emphasis(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with who it is ahead of "himself", or with "himself" ahead of its cue: "Roe himself" said."""
    start, end = source
    if syntax.norms[start] in REFLEXIVES and start > site.first and syntax.tags[start - 1] in NOUNS:
        owner = phrase_before(syntax, start, site.low)
        return Range(owner.start, end) if owner else source
    emphasised = end < site.last and syntax.norms[end] in REFLEXIVES and syntax.tags[end - 1] in NOUNS
    return Range(start, end + 1) if emphasised else source


def _with_title(syntax: Syntax, source: Range) -> Range:
    """*source* with the title in quotation marks that its noun has: "the “Harbour Lights” singer"."""
    tags, (start, end) = syntax.tags, source
    if end == start + 1 and tags[start : end + 1] in ("D«", "i«"):
        noun = tags.find("»", end, end + _LONGEST_TITLE) + 1
        titled = 0 < noun < len(tags) and tags[noun] in "NSJ"
        return Range(start, chunk_end(syntax, noun)) if titled else source
    if tags[start - 1 : start] != "»" or tags[start] not in "NSJ":
        return source
    opening = tags.rfind("«", max(start - _LONGEST_TITLE, 0), start)
    return Range(opening - 1, source.end) if opening > 0 and tags[opening - 1] in "Di" else source


def with_pair(syntax: Syntax, span: Range) -> Range:
    """*span* with the words ahead that announce two: "both the club and the league", "not only fans but players"."""
    start, end = span
    before = syntax.norms[start - 1] if start else ""
    if before not in _ANNOUNCING:
        return span
    ahead = 1 if before in _PAIRS else 2 * (syntax.norms[start - 2] == "not")
    return Range(start - ahead, end) if ahead and syntax.tags.find("&", start, end) >= 0 else span


def with_even(syntax: Syntax, source: Range) -> Range:
    """*source* with the "even" ahead of it, which is no content: "It is late, even critics admit"."""
    start = source.start
    even = start > 1 and syntax.norms[start - 1] == "even" and syntax.tags[start - 2] == ","
    return Range(start - 1, source.end) if even else source
