"""Recall: what runs of capitalised words were read as, so that no run is read twice in the same surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TypeVar

import regex

from .extent import GOES_ON, may_go_on
from .mastheads import FOLLOWING, LEADING, NUMBERS
from .outlets import OutletRegistry
from .tokens import Tokens

_CAP = 20_000
_PIECE = regex.compile(r"'s\b|(?:\w\.)+|\w++(?:-\w++)*+|[^\w\s.]")

_NONE: frozenset[str] = frozenset()

Key = tuple[str, int, str]
"""The words of a run, how many they are, and what counts of the word before it, "" where nothing does."""
Value = TypeVar("Value")


class Recall(dict[Key, Value | None]):
    """Runs that were read, emptied when full, of no effect on results.

    ``before`` gives what the word before a run counts as, None for one that may be a part of what is read. ``after``
    holds the words after a run that may be, each with the last words of runs for which an outlet goes on there.
    """

    def __init__(self, places: Iterable[str], roles: Iterable[str], registry: OutletRegistry) -> None:
        super().__init__()
        self.before: Mapping[str, str | None] = {
            **dict.fromkeys(roles, "role"),
            **dict.fromkeys(places, "in"),
            "the": "the",
            **dict.fromkeys(LEADING),
        }
        self.after: Mapping[str, frozenset[str]] = {
            **dict.fromkeys(GOES_ON | FOLLOWING | NUMBERS, _NONE),
            **_continuations(registry),
        }

    def is_open(self, tokens: Tokens, end: int) -> bool:
        """Whether what is read may go on over the token at *end*, which is in ``after``."""
        word = tokens.norms[end]
        if tokens.norms[end - 1] in self.after[word] or word in FOLLOWING or word in NUMBERS:
            return True
        return word in GOES_ON and may_go_on(tokens, end)

    def learn(self, key: Key, value: Value | None) -> None:
        """Remember that the run *key* was read as *value*."""
        if len(self) >= _CAP:
            self.clear()
        self[key] = value


def _continuations(registry: OutletRegistry) -> dict[str, frozenset[str]]:
    """For each word within an outlet's name, whose capitals do not count, those before it."""
    found: dict[str, set[str]] = {}
    for aliases in registry.aliases.values():
        for alias in aliases:
            if not alias.exact or not alias.text.isalpha():
                for word, after in pairwise(_PIECE.findall(alias.folded.replace("’", "'"))):
                    found.setdefault(after, set()).update((word, word + "."))
    return {word: frozenset(words) for word, words in found.items()}
