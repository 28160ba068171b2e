"""Known: what is known of a text and its people when a source without a name is placed."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from ..values import NamedTuple
from ..vocabulary.gazetteer import Gazetteer
from .clusters import Cluster
from .places import Layout

MOST_NAMELESS = 200
"""How many without a name, the latest ones, are remembered: an article has thirty, and more would cost their square."""


class Known(NamedTuple):
    """The people and bodies of a text: ``clusters`` are those with names, ``nameless`` the latest without, so far.

    ``focus`` tells whom the text goes on about at an offset, ``sources`` where names stand to whom something is
    attributed.
    """

    text: str
    clusters: list[Cluster]
    nameless: Sequence[Cluster]
    focus: Callable[[int], Cluster | None]
    sources: Container[int]
    layout: Layout
    gazetteer: Gazetteer


def without(known: Known, barred: Container[Cluster]) -> Known:
    """What is *known* but for those *barred*."""
    return known._replace(
        clusters=[one for one in known.clusters if one not in barred],
        nameless=[one for one in known.nameless if one not in barred],
        focus=lambda start: None if (found := known.focus(start)) in barred else found,
    )
