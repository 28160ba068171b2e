"""Seats: who is meant by the place or body of a seat: "the Ohio senator", "the Wigan coach", "the Onyx boss"."""

from __future__ import annotations

from collections.abc import Container, Sequence, Set

from ..expressions import expression
from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer
from .clusters import PERSON, Cluster, only
from .countries import STATES
from .epithets import agree
from .introductions import BROAD
from .roles import OF_ANYTHING

_WIDE = BROAD - {"leader"}
"""Groups of which a body has many: "the Onyx official" need be nobody named."""
_BESIDE = 30
"""How many characters beside a name may tell where somebody holds a seat."""
_HELD = (" of ", " of the ", " for ", " for the ", " at ", " at the ", " (")
"""What stands between an office and its place or body: "the head of" Onyx, "the Road Safety Corps (" RSC."""
_SEAT = expression(r"(?:,\ |\ \()[DRI]-((?:\p{Lu}[\w.'’-]{1,20}\ ?){1,3})[,)]")
"""The seat behind the name of a legislator: "Ann Lee, D-Akron,", "Ann Lee (R-Toledo)"."""
_OPENING = (", D-", ", R-", ", I-", " (D-", " (R-", " (I-")
_MOST_LOOKS = 60
"""How many of the mentions of somebody are looked at."""


def find_seated(
    mention: Mention, head: str, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one beside whose name the place or body of *mention*, a *head*, stands in *text*."""
    role = gazetteer.roles.get(head)
    place = mention.affiliation.text if mention.affiliation else ""
    start = mention.span.start
    if role is None or not place or mention.affiliation is None or mention.affiliation.start > mention.head.start:
        return ()
    if place.lower() in gazetteer.demonyms or not role.groups - _WIDE:
        return ()
    found = [
        one
        for one in clusters
        if one.kind is PERSON
        and one.parts
        and agree(one, head, role)
        and (head in OF_ANYTHING or _may_share(role.groups - BROAD, one.groups - BROAD))
        and any(
            each.name
            and each.head.start < start
            and text[each.head.end : start] != ", "
            and _stands_beside(place, each, text, gazetteer.roles)
            for each in one.mentions[:_MOST_LOOKS]
        )
    ]
    return only(found)


def of_other_seats(mention: Mention, clusters: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* with another town for their seat than *mention* tells: no "Akron Democrat" is D-Toledo."""
    place = mention.affiliation.text if mention.affiliation else ""
    if not place or place in STATES or mention.affiliation is None or mention.affiliation.start > mention.head.start:
        return []  # whose seat is in Toledo may be called an Ohio Democrat
    people = [one for one in clusters if one.kind is PERSON and one.parts]
    return [one for one in people if (seat := _seat_of(one, text)) and seat != place and seat not in STATES]


def _seat_of(one: Cluster, text: str) -> str:
    """The place of the seat that *text* tells behind a name of *one*, or nothing."""
    for each in one.mentions[:_MOST_LOOKS]:
        if each.name and text.startswith(_OPENING, each.head.end):
            seat = _SEAT.match(text, each.head.end)
            if seat:
                return seat[1].strip()
    return ""


def _may_share(told: Set[str], known: Set[str]) -> bool:
    """Whether groups of roles that are *told* and *known* may be one person's: no senator is "the Ohio nurse"."""
    return not (told and known) or not told.isdisjoint(known)


def _stands_beside(place: str, name: Mention, text: str, roles: Container[str]) -> bool:
    """Whether a *place* or club is told with a *name*: "Ohio Senator Ann Lee", "Ann Lee of Ohio", "Ann Lee, D-Ohio"."""
    before = text[max(0, name.head.start - _BESIDE) : name.head.start]
    behind = tuple([f"{link}{place}" for link in (" of ", ", of ", ", the ", ", D-", ", R-", " (D-", " (R-")])
    _, found, titles = before.rpartition(f"{place} ")
    titled = bool(found) and all(word.lower() in roles for word in titles.split())
    ahead, found, titles = text[max(0, name.head.start - 2 * _BESIDE) : name.head.start].rpartition(place)
    if found and titles.startswith((", ", "), ")) and ahead.endswith(_HELD):  # "the head of Onyx, Dr Ann Lee"
        words = titles[2:].strip(" ,").split()
        titled = titled or not words or (words[-1].lower() in roles and all(word[0].isupper() for word in words))
    titled = titled or before.endswith((f"{place}'s ", f"{place}’s "))  # "Onyx’s Ann Lee"
    return titled or text.startswith(behind, name.head.end)
