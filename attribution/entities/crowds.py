"""Crowds: of the hundreds whom a long list names, those around a place, whom a description there can mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from .clusters import Cluster
from .places import Place

MOST_NAMED = 200
"""How many people and bodies are all looked at: a long article names sixty, and more would cost their square."""
_FIRST, _BEFORE, _BEHIND = 40, 110, 50
"""How many places of a crowded text are looked at: those it begins with, and those before and behind a mention."""


def find_near(named: Mapping[Cluster, int], places: list[Place], start: int) -> list[Cluster]:
    """Those of a crowd who stand around *start*, or with whom the text begins, by *places*; in the order of *named*."""
    at = bisect_left(places, (start,))
    around = (*places[:_FIRST], *places[max(at - _BEFORE, 0) : at + _BEHIND])
    return sorted({place.cluster for place in around if place.cluster in named}, key=named.__getitem__)
