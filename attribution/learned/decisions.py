"""Decisions: of several candidates the one whose features weigh most, unless a precedent settles the case.

Without a precedent most cases are clear from a few features. Only the candidates that such a glance leaves near the
best are weighed by all their features (a cascade of linear models, after Viola and Jones 2001).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import repeat

from attrs import frozen

from .weights import Table

MARGIN = 300
"""How far below the best glance a candidate is still looked at, in hundredths of log-odds."""
SETTLED_LEAD = 400
"""How far a precedent counts as ahead of any other candidate."""

MOST_LEAD = 1000
"""How far the only candidate counts as ahead, and the most that any other does."""
_NOTHING = repeat(0)

Rows = Iterable[Iterable[str]]
"""The features of each candidate."""


@frozen(eq=False, repr=False)
class Ranking:
    """How candidates are ranked.

    ``precedents`` hold cases, told by little, that the weights decided alike in nearly all training articles, with what
    was decided: they are looked up and not scored. ``glances`` are the weights of the features seen at a glance,
    ``looks`` what these and all others add to them where it is close.
    """

    precedents: Mapping[str, int]
    glances: Table
    looks: Table

    def choose(self, glances: Sequence[list[str]], look: Callable[[list[int]], Rows]) -> tuple[int, int]:
        """The number of the best candidate, and its lead over the second in hundredths, at most ten units.

        *glances* are the first features of all candidates; *look* gives the others of those it is given by number.
        """
        totals = weigh(glances, self.glances)
        near = near_best(totals)
        if len(near) == 1:
            return near[0], lead_of(totals)
        rows = [[*glances[number], *more] for number, more in zip(near, look(near), strict=True)]
        return settle(totals, near, weigh(rows, self.looks))


def weigh(rows: Rows, table: Table) -> list[int]:
    """The summed weights of each candidate's features."""
    get = table.get
    return [sum(map(get, features, _NOTHING)) for features in rows]


def weigh_by(features: Sequence[str], tables: Iterable[Table]) -> list[int]:
    """The summed weights of the same *features* in each of *tables*."""
    return [sum(map(table.get, features, _NOTHING)) for table in tables]


def near_best(totals: list[int]) -> list[int]:
    """The numbers of the candidates that a glance leaves near the best."""
    bar = max(totals) - MARGIN
    return [number for number, total in enumerate(totals) if total > bar]


def settle(totals: list[int], near: list[int], more: list[int]) -> tuple[int, int]:
    """The number of the best candidate, and its lead, when those *near* it have *more* added to their totals."""
    closer = [totals[number] + each for number, each in zip(near, more, strict=True)]
    return near[closer.index(max(closer))], lead_of(closer)


def lead_of(totals: list[int]) -> int:
    """How far the highest of *totals* is ahead of the second, at most ten units of log-odds."""
    if len(totals) == 1:
        return MOST_LEAD
    ranked = sorted(totals)
    lead = ranked[-1] - ranked[-2]
    return lead if lead < MOST_LEAD else MOST_LEAD
