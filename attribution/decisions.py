"""Decisions: candidates are scored by what they look like and by the words in them.

What a candidate looks like is a key of few values that come again and again; its score is worked out once and kept.
Its words are looked up each time. Training sees both as one list of features (``features_of``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import repeat

from .weights import Table

Key = tuple[str, ...]
Row = tuple[Key, list[str]]
"""A candidate: its key, and the features of its words."""

_CAP = 100_000
_NOTHING = repeat(0)


class Decision(dict[Key, int]):
    """The scores of keys by a table of weights; filled on demand, emptied when full, of no effect on results.

    ``weigh`` looks weights up by feature, ``expand`` gives the features of a key.
    """

    def __init__(self, table: Table, expand: Callable[..., list[str]]) -> None:
        super().__init__()
        self.weigh = table.get
        self.expand = expand

    def __missing__(self, key: Key) -> int:
        if len(self) >= _CAP:
            self.clear()
        found = self[key] = sum(map(self.weigh, self.expand(*key), _NOTHING))
        return found

    def totals(self, rows: Iterable[Row]) -> list[int]:
        """The score of each candidate, in hundredths of log-odds."""
        weigh = self.weigh
        return [self[key] + sum(map(weigh, words, _NOTHING)) for key, words in rows]


def features_of(row: Row, expand: Callable[..., list[str]]) -> list[str]:
    """Everything that training learns from about a candidate."""
    key, words = row
    return expand(*key) + words


def best_of(totals: list[int]) -> tuple[int, int]:
    """The index of the highest score, and its lead over the second, at most ten units of log-odds."""
    top = max(totals)
    index = totals.index(top)
    second = max(totals[:index] + totals[index + 1 :], default=top - 1000)
    return index, min(top - second, 1000)
