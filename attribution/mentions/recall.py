"""Recall: what runs of capitalised words were read as, so that no run is read twice in the same surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Generic, TypeVar

from ..expressions import expression
from ..text.tokens import Tokens
from ..vocabulary.outlets import OutletRegistry
from ..vocabulary.words import Word
from .extent import GOES_ON, may_go_on
from .mastheads import FOLLOWING, LEADING, NO_PUBLISHERS, NUMBERS

_CAP = 20_000
_PIECE = expression(r"'s\b|(?:\w\.)+|\w++(?:-\w++)*+|[^\w\s.]")

_NONE: frozenset[str] = frozenset()

Value = TypeVar("Value")
Run = Word | tuple[object, ...]
"""One word, or how far the last of several starts from the first, and these: stray space belongs to no word."""
Memory = dict[Run, Value | None]
"""What runs were read as, by their words, after a word of one sort."""


class Recall(Generic[Value]):
    """Runs that were read, forgotten when they are too many, of no effect on results.

    ``before`` gives the memory that counts after a word, None after one that may be a part of what is read; ``plain``
    is that of all others, ``opening`` that of a text's first. ``after`` holds the words after a run that may be a part,
    each with the last words of runs for which an outlet goes on there.
    """

    def __init__(self, places: Iterable[str], roles: Iterable[str], registry: OutletRegistry) -> None:
        self.plain: Memory[Value] = {}
        self.opening: Memory[Value] = {}
        self.definite: Memory[Value] = {}
        self.capital: Memory[Value] = {}
        """After "The" where it does not belong to the run."""
        role: Memory[Value] = {}
        place: Memory[Value] = {}
        body: Memory[Value] = {}
        self.before: Mapping[str, Memory[Value] | None] = {
            **dict.fromkeys(roles, role),
            **dict.fromkeys(places, place),
            **dict.fromkeys(NO_PUBLISHERS, body),
            "the": self.definite,
            ".": self.opening,
            **dict.fromkeys(LEADING),
            "(": None,
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

    def learn(self, memory: Memory[Value], run: Run, value: Value | None) -> None:
        """Remember in *memory* that *run* was read as *value*."""
        if len(memory) >= _CAP:
            memory.clear()
        memory[run] = value


def _continuations(registry: OutletRegistry) -> dict[str, frozenset[str]]:
    """For each word within an outlet's name, whose capitals do not count, those before it."""
    found: dict[str, set[str]] = {}
    for aliases in registry.aliases.values():
        for _, _, _, exact, folded in aliases:
            if exact and folded.isalpha():
                continue
            plain = folded.replace(" ", "").isalnum()  # most are, and cut at once
            pieces = folded.split(" ") if plain else _PIECE.findall(folded.replace("’", "'"))
            for word, after in pairwise(pieces):
                found.setdefault(after, set()).add(word)
    return {word: frozenset([*before, *(other + "." for other in before)]) for word, before in found.items()}
