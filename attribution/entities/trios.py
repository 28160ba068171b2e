"""Trios: "the trio", "all three", "the four men", who are as many people named together before."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import over_text
from ..model import Mention, MentionKind
from ..spans import cut
from ..tables import words
from .clusters import PERSON, Cluster, fits_gender
from .known import Known
from .pairs import FARTHEST, TWO_PEOPLE, find_same, join, part
from .places import Page, Place

_NUMBERS = {
    word: number
    for number, told in enumerate(("three trio threesome", "four quartet foursome", "five quintet", "six sextet"), 3)
    for word in told.split()
}
_COLLECTIVE = words("trio threesome quartet foursome quintet sextet")
_CALLING = over_text(r"(the|all)\ ([a-z]{3,9})(?:\ ([a-z]{3,12}))?")
_BETWEEN = over_text(r"(?:,?\ \(?[0-9]{1,3}\)?|,\ an?\ [a-z][^,.;]{0,50})?,\ ")
"""What stands between two of those who are listed: "Ana Ruiz, 34, Tom Lee, a baker, …"."""
_LAST = over_text(r"(?:,?\ \(?[0-9]{1,3}\)?,?|,\ an?\ [a-z][^,.;]{0,50},?|,)?\ and\ ")
_LONGEST = 60
"""How many characters may part two who are listed."""


def count_meant(mention: Mention) -> int:
    """How many "the trio" or "all four" are, where no more is told of them than that they are people; else 0."""
    told = _CALLING.fullmatch(mention.span.text.lower())
    if told is None or (told[3] and (told[3] not in TWO_PEOPLE or told[2] in _COLLECTIVE)):
        return 0
    return 0 if told[1] == "all" and told[2] in _COLLECTIVE else _NUMBERS.get(told[2], 0)


def find_trio(mention: Mention, count: int, known: Known, page: Page) -> Cluster | None:
    """The *count* people whom a *mention* means: those last named together, where just so many were."""
    start = mention.span.start
    told = _CALLING.fullmatch(mention.span.text.lower())
    gender = TWO_PEOPLE.get(told[3]) if told and told[3] else None
    found = None
    for listed in _read_lists(start - FARTHEST, start, page):
        if len(listed) == count and all(gender is None or fits_gender(one.cluster.gender, gender) for one in listed):
            found = listed
    joint = [
        (each.span.start, one)
        for one in known.clusters
        if one.plural and len(part(one.name)) == count
        for each in one.mentions
        if 0 < start - each.span.start < FARTHEST
    ]
    if joint and (found is None or max(joint, key=_first)[0] >= found[0].start):
        return max(joint, key=_first)[1]
    return find_same(join(_join_listed(found, page.text)), known) if found else None


def _first(entry: tuple[int, Cluster]) -> int:
    return entry[0]


def _join_listed(listed: list[Place], text: str) -> Mention:
    """Those *listed* in a *text* as one mention."""
    span = cut(text, listed[0].start, listed[-1].end)
    *names, last = [one.cluster.name for one in listed]
    name = f"{', '.join(names)} and {last}"
    return Mention(spans=(span,), head=span, kind=MentionKind.NAMED, name=name, plural=True)


def _read_lists(begin: int, end: int, page: Page) -> Iterator[list[Place]]:
    """Three or more people whose names are listed from *begin* to *end*, outside quotations."""
    listed = list[Place]()
    for one in page.between(begin, end):
        if one.cluster.plural or one.cluster.kind is not PERSON or page.layout.quotation(one.start) >= 0:
            continue
        between = page.text[listed[-1].end : one.start] if listed and one.start - listed[-1].end <= _LONGEST else ""
        if _LAST.fullmatch(between):
            if len(listed) > 1:
                yield [*listed, one]
            listed = [one]
        else:
            listed = [*listed, one] if _BETWEEN.fullmatch(between) else [one]
