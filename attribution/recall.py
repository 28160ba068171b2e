"""Recall: what runs of capitalised words were read as, so that no run is read twice in the same surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import regex

from .extent import GOES_ON
from .mastheads import FOLLOWING, LEADING, NUMBERS
from .outlets import OutletRegistry

_CAP = 20_000
_PIECE = regex.compile(r"['’]s\b|(?:\w\.)+|\w++(?:-\w++)*+|[^\w\s.]")

Key = tuple[str, int, str, str]
"""The words of a run, how many they are, and the surroundings that count: "" on a side where nothing does."""
Value = TypeVar("Value")


class Recall(dict[Key, Value | None]):
    """Runs that were read, emptied when full, of no effect on results.

    ``before`` and ``after`` give what a word beside a run counts as. None stands for words that may be a part of what
    is read there, so that the run has to be read anew.
    """

    def __init__(self, places: Iterable[str], roles: Iterable[str], registry: OutletRegistry) -> None:
        super().__init__()
        self.before: Mapping[str, str | None] = {
            **dict.fromkeys(roles, "role"),
            **dict.fromkeys(places, "in"),
            "the": "the",
            **dict.fromkeys(LEADING),
        }
        goes_on, self.possessed = _continuations(registry)
        self.after: Mapping[str, str | None] = {**dict.fromkeys(goes_on | GOES_ON | FOLLOWING | NUMBERS), "'s": "'s"}

    def learn(self, key: Key, norms: list[str], value: Value | None) -> None:
        """Remember that the run *key* of the words *norms* was read as *value*."""
        if key[3] == "'s" and not self.possessed.isdisjoint(norms):
            return
        if len(self) >= _CAP:
            self.clear()
        self[key] = value


def _continuations(registry: OutletRegistry) -> tuple[frozenset[str], frozenset[str]]:
    """The words that may come next in an outlet's name, whose capitals do not count, and the first before "'s"."""
    following: set[str] = set()
    possessed: set[str] = set()
    for first, aliases in registry.aliases.items():
        for alias in aliases:
            if not alias.exact or not alias.text.isalpha():
                pieces = _PIECE.findall(alias.folded)[1:]
                following.update(pieces)
                if "'s" in pieces or "’s" in pieces:
                    possessed.add(first)
    return frozenset(following), frozenset(possessed)
