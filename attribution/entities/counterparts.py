"""Counterparts: who is told of by what he is to the other of two: "her rival", "his boss"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..expressions import expression
from ..model import Mention
from ..tables import words
from .clusters import PERSON, Cluster
from .kin import Told

_OPPOSED = words("rival opponent critic counterpart adversary foe nemesis challenger bandmate co-star co-author ex")
"""What the other of two is called of whose dispute or work the text tells."""
_ABOVE = words("boss employer")
"""What the other is called by the text alone: who says "my boss" may mean anybody."""
_PROMINENT = 2
"""How often somebody is named at least of whom a text is about, and how many times as often as others."""
_OWNERS = ("his ", "her ", "my ")
_OWNED = expression(r"(his|her|my)\ (?:[\w-]{1,20}\ ){0,2}?([a-z-]{2,12})")


def find_counterpart(
    source: Mention, clusters: Iterable[Cluster], whose: Callable[[Told], Cluster | None]
) -> Cluster | None:
    """The one of *clusters* of whom the text is about where *source* is no more than "her rival"; None where several.

    *whose* finds the other of the two, who is told by a pronoun.
    """
    told = _read(source)
    owner = whose(told) if told else None
    if told is None or owner is None:
        return None
    counts = {
        one: sum(each.head.start < told.start for each in one.mentions)
        for one in clusters
        if one is not owner and one.kind is PERSON and one.parts and one.human
    }
    ranked = sorted(counts, key=lambda one: -counts[one])[:2]
    most, after = (*[counts[one] for one in ranked], 0, 0)[:2]
    return ranked[0] if most >= _PROMINENT and most >= _PROMINENT * after else None


def _read(source: Mention) -> Told | None:
    """What *source* is to somebody: the "rival" of "her"."""
    if source.name or not source.span.text[:4].lower().startswith(_OWNERS):
        return None
    called = source.span.text[: source.head.end - source.span.start].lower()
    opposed = called.rpartition(" ")[2] in (_OPPOSED if called.startswith("my ") else _OPPOSED | _ABOVE)
    found = _OWNED.fullmatch(called) if opposed else None
    if found is None:
        return None
    return Told(found[1], source.span.start, found[2])
