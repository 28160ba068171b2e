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


class Decision:
    """A table of weights with the scores of the keys seen so far; of no effect on results but their speed."""

    __slots__ = ("expand", "get", "memo")

    def __init__(self, table: Table, expand: Callable[..., list[str]]) -> None:
        self.get = table.get
        self.expand = expand
        self.memo: dict[Key, int] = {}

    def look(self, key: Key) -> int:
        """The score of a key."""
        memo = self.memo
        if key not in memo:
            if len(memo) >= _CAP:
                memo.clear()
            memo[key] = sum(map(self.get, self.expand(*key), _NOTHING))
        return memo[key]

    def totals(self, rows: Iterable[Row]) -> list[int]:
        """The score of each candidate, in hundredths of log-odds."""
        get, memo, look = self.get, self.memo, self.look
        return [(memo[key] if key in memo else look(key)) + sum(map(get, words, _NOTHING)) for key, words in rows]


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
