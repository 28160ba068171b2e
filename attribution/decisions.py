"""Decisions: of several candidates the one whose features weigh most, unless a precedent settles the case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat

from attrs import frozen

from .weights import Table

_NOTHING = repeat(0)


@frozen
class Ranking:
    """How candidates are ranked.

    ``weights`` are those of features. ``precedents`` hold cases, told by little, that the weights decided alike in
    nearly all training articles, with what was decided: they are looked up and not scored. ``settled_lead`` is how far
    a precedent counts as ahead of any other candidate, in hundredths of log-odds.
    """

    weights: Table
    precedents: Mapping[str, int]
    settled_lead: int = 400

    def totals(self, rows: Iterable[Iterable[str]]) -> list[int]:
        """The score of each candidate, in hundredths of log-odds."""
        get = self.weights.get
        return [sum(map(get, features, _NOTHING)) for features in rows]


def best_of(totals: list[int]) -> tuple[int, int]:
    """The index of the highest score, and its lead over the second, at most ten units of log-odds."""
    top = max(totals)
    index = totals.index(top)
    second = max(totals[:index] + totals[index + 1 :], default=top - 1000)
    return index, min(top - second, 1000)
