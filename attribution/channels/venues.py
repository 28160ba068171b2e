"""Where something was said, as a part of neither content nor source: "denied it in an interview with the BBC"."""

from __future__ import annotations

from attrs import evolve

from ..arguments.following import DECLINING
from ..arguments.links import Link, end_content
from ..mentions.named import OUTLET, Reader
from ..mentions.outletsources import whole_end
from ..mentions.recipients import describe_told
from ..syntax.columns import Syntax
from ..syntax.sites import Range, overlap
from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.grammar import INDEFINITE
from ..vocabulary.verbs import ASKING
from .recipients import APPOSED, OCCASIONS, ON_AIR, PLACES, REACHED_BODIES, VENUES

_LEADING = words("in during through via on")
_BETWEEN = frozenset("DiJNSCPg'")
_AIRED = ("on", "in")
_STAFF = words(
    """
    host presenter anchor commentator pundit analyst columnist correspondent reporter journalist critic expert source
    """
)
_TO_OUTLETS = words("confirm deny reveal describ explain disclos announc admit repeat recount outlin")
_TALKING = words("comment speak talk elaborate respond say discuss")
_ON_STATIONS = words(
    """
    report reports show shows interview story item programme series appearance attack attacks assault war ban
    documentary film coverage segment clip job role slot advert ad ads
    """
)
"""What is on a station, or against one: he mocked "a report on CNN"."""
_LONGEST_TOLD = 9  # tokens of "to" the outlet, with a day
_PLACED = words("in from of at")
_LONGEST = 5  # words from "in" to "interview"


def complete_outlet(reader: Reader, link: Link) -> Link:
    """*link* with the whole name of the outlet whose last word looks like none: "ET Now has learnt"."""
    source = link.source
    if source is None or reader.tokens.classes[source.end : source.end + 1] != "W":
        return link
    end = whole_end(reader, *source)
    free = end > source.end and not overlap((link.cue, *link.pieces), source.end, end)
    return evolve(link, source=Range(source.start, end)) if free else link


def trim_venue(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the occasion at the end of its content, where an outlet was told or used."""
    start, end = link.pieces[0]
    if start < link.cue.end or len(link.pieces) > 1:
        return link
    for token in range(min(end, len(syntax.norms) - 2) - 1, start + 1, -1):
        word = syntax.norms[token]
        if word not in PLACES:
            continue
        if syntax.norms[token + 1] not in (*OCCASIONS.get(word, ()), *VENUES.get(word, ())):
            continue
        first = _leading(syntax, token, start)
        if first is None or not _is_outlet(syntax, reader, Range(token + 2, max(end, token + 3))):
            return link
        return evolve(link, pieces=(Range(start, first),))
    return link


def end_before_outlet(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the outlet told or used at the end of its content: confirmed the split "to People on Monday"."""
    start, end = link.pieces[-1]
    quoted = syntax.tags.rfind("»", start, end) + 1
    if 0 < quoted < end - 1 and syntax.norms[quoted] in _AIRED and _is_outlet(syntax, reader, Range(quoted + 1, end)):
        return end_content(link, quoted)  # called it “a farce” on Sky News
    stem = syntax.stems[link.head]
    aired = _on_air(syntax, reader, link) if stem in ON_AIR else None
    if aired is not None:
        return end_content(link, aired)
    declined = stem in DECLINING and not _TALKING.isdisjoint(syntax.norms[start + 1 : start + 2])
    told = declined or stem in _TO_OUTLETS
    if not told or start < link.cue.end or syntax.finite[start:end].strip():
        return link  # she admitted "that she had lied to the BBC"
    for place in range(end - 2, max(start, end - _LONGEST_TOLD), -1):
        if syntax.norms[place] == "to":
            body = syntax.norms[place + 2 : place + 3] if syntax.norms[place + 1] == "the" else ()
            told = not REACHED_BODIES.isdisjoint(body) or _is_outlet(syntax, reader, Range(place + 1, end))
            return end_content(link, place) if told else link
    return link


def _on_air(syntax: Syntax, reader: Reader, link: Link) -> int | None:
    """Where "on" stands before a station at the end of a content without a verb: slammed the decision "on Sky News"."""
    start, end = link.pieces[-1]
    if start < link.cue.end or "on" not in syntax.norms[start + 1 : end - 1]:
        return None
    place = end - 2 - syntax.norms[start : end - 1][::-1].index("on")
    told = syntax.norms[place - 1] in _ON_STATIONS or syntax.norms[place + 1] == "the"
    if told or place <= start or syntax.quoted[place] or syntax.finite[start:end].strip():
        return None
    return place if _is_outlet(syntax, reader, Range(place + 1, end)) else None


def take_asker(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* of who "was asked about it by the Post" with the outlet as its source, and without "by" in its content."""
    start, end = link.pieces[-1]
    if syntax.stems[link.head] not in ASKING or start < link.cue.end:
        return link
    if link.source and link.source.start == end and syntax.norms[end - 1] == "by" and start < end - 1:
        return end_content(link, end - 1)
    if link.source or "by" not in syntax.norms[start + 1 : end]:
        return link
    by = start + 1 + syntax.norms[start + 1 : end].index("by")
    last = end
    while last > by + 1 and syntax.norms[last - 1] in DATES:
        last -= 1
    asked = by + 1 < last and _is_outlet(syntax, reader, Range(by + 1, last))
    return evolve(end_content(link, by), source=Range(by + 1, last)) if asked else link


def trim_source(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the occasion behind its source's comma: said the mayor, "in an interview with the BBC"."""
    source = link.source
    if source is None or "," not in syntax.tags[source.start : source.end]:
        return link
    end = source.end - (syntax.tags[source.end - 1] == ",")
    for comma in range(source.start + 1, end - 2):
        if syntax.tags[comma] == "," and syntax.norms[comma + 1] in APPOSED:
            told = _told_behind(syntax, comma + 1, end)
            aired = told is not None and _is_outlet(syntax, reader, told)
            return evolve(link, source=Range(source.start, comma)) if aired else link
    return link


def trim_aired(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the outlet where its source spoke: said the captain "on Sky Sports", wrote the actor "in Vogue".

    A pundit, a source or a report on or in an outlet is one of its own; so are several. Who "shot to fame on Channel 4"
    need not speak there.
    """
    start, end = link.source or (0, 0)
    if end - start < 3:
        return link
    norms = syntax.norms[start:end]
    for word in _AIRED:
        if word not in norms[1:] or norms[0] == word:
            continue
        place = start + norms.index(word)
        if norms[0] in INDEFINITE | {"no"} and _PLACED.isdisjoint(norms[1 : place - start]):
            continue  # a pundit on Sky News; but a banker in York on Sky News
        single = syntax.tags[place - 1] in "NPJKC" and place + 1 < end
        if (
            single
            and not syntax.finite[start:place].strip()
            and _may_be_guest(reader, syntax.norms[place - 1])
            and describe_told(reader, place + 1, end).kind is OUTLET
        ):
            return evolve(link, source=Range(start, place))
    return link


def _may_be_guest(reader: Reader, head: str) -> bool:
    """Whether the noun *head* calls somebody who need not work for an outlet, and no document of its own."""
    called = reader.gazetteer.heads.get(head)
    return head not in _STAFF and (called is None or (called.kind == "anonymous" and not called.plural))


def _told_behind(syntax: Syntax, start: int, end: int) -> Range | None:
    """What stands behind the occasion between *start* and *end*: speaking exclusively to "the Post"."""
    for token in range(start, min(end - 1, start + _LONGEST)):
        word, after = syntax.norms[token], token + 1
        if syntax.norms[after].endswith("ly"):
            after += 1
        if syntax.norms[after] in (*OCCASIONS.get(word, ()), *VENUES.get(word, ())):
            return Range(after + 1, end) if after + 1 < end else None
    return None


def _leading(syntax: Syntax, token: int, start: int) -> int | None:
    """Where "in" stands before the occasion at *token*, behind something that begins with *start*."""
    for place in range(token - 1, max(start, token - _LONGEST - 1), -1):
        if syntax.norms[place] in _LEADING:
            return None if syntax.quoted[place] else place
        if syntax.tags[place] not in _BETWEEN:
            return None
    return None


def _is_outlet(syntax: Syntax, reader: Reader, span: Range) -> bool:
    """Whether an outlet stands at *span*, with no more than a date behind it."""
    start, end = span
    while end > start and syntax.norms[end - 1] in DATES:
        end -= 1
    return (
        end > start
        and "V" not in syntax.symbols[syntax.chunk_of[start] : syntax.chunk_of[end - 1] + 1]
        and describe_told(reader, start, end).kind is OUTLET
    )
