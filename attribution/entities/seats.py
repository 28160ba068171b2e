"""Seats: which politician is meant by the place that a seat is for: "the Ohio senator"."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer
from .clusters import PERSON, Cluster
from .offices import holds_another

_SEATED = words("politician legislator")
_BESIDE = 30
"""How many characters beside a name may tell where somebody holds a seat."""


def find_seated(
    mention: Mention, head: str, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one politician beside whose name the place of *mention*, a *head*, stands in *text*."""
    role = gazetteer.roles.get(head)
    place = mention.affiliation.text if mention.affiliation else ""
    if role is None or role.groups.isdisjoint(_SEATED) or place.lower() not in gazetteer.places:
        return ()
    start = mention.span.start
    found = [
        one
        for one in clusters
        if one.kind is PERSON
        and one.parts
        and not holds_another(one.words, head)
        and any(
            each.name and each.head.start < start and _stands_beside(place, each, text, gazetteer.roles)
            for each in one.mentions
        )
    ]
    return tuple(found) if len(found) == 1 else ()


def _stands_beside(place: str, name: Mention, text: str, roles: Container[str]) -> bool:
    """Whether a *place* is told with a *name*: "Ohio Senator Ann Lee", "Ann Lee of Ohio", "Ann Lee, D-Ohio"."""
    before = text[max(0, name.head.start - _BESIDE) : name.head.start]
    behind = tuple([f"{link}{place}" for link in (" of ", ", of ", ", the ", ", D-", ", R-", " (D-", " (R-")])
    _, found, titles = before.rpartition(f"{place} ")
    titled = bool(found) and all(word.lower() in roles for word in titles.split())
    return titled or text.startswith(behind, name.head.end)
