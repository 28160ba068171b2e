"""Recall: what runs of capitalised words were read as, so that no run is read twice in the same surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Generic, TypeVar

from ..expressions import over_text
from ..text.tokens import Tokens
from ..vocabulary.outlets import OutletRegistry
from ..vocabulary.words import MARKS, Word
from .extent import GOES_ON, may_go_on
from .firms import TRADES
from .mastheads import FOLLOWING, FREQUENCIES, LEADING, NO_PUBLISHERS, NUMBERS

_CAP = 20_000  # runs kept
_LETTER = r"[\w\u0300-\u036f]"  # "İhlas" has a dot of its own in small letters
_PIECE = over_text(rf"\n|'s\b|(?:{_LETTER}\.)+|{_LETTER}+(?:-{_LETTER}+)*|[^\w\s.\u0300-\u036f]")

Value = TypeVar("Value")
Run = Word | tuple[Word, ...]
"""One word, or several: white space belongs to none."""
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
        indefinite: Memory[Value] = {}
        self.before: Mapping[str, Memory[Value] | None] = {
            **dict.fromkeys(roles, role),
            **dict.fromkeys(places, place),
            **dict.fromkeys(NO_PUBLISHERS, body),
            **dict.fromkeys(("a", "an"), indefinite),
            "the": self.definite,
            ".": self.opening,
            **dict.fromkeys(LEADING | TRADES),
            **dict.fromkeys((*MARKS, "(", "''", "``", "‘‘", "‘’")),
        }
        pieces = _pieces_of(registry)
        self._within = set(pairwise(pieces))
        self.after = GOES_ON | FOLLOWING | NUMBERS | FREQUENCIES | frozenset(pieces)

    def is_open(self, tokens: Tokens, end: int) -> bool:
        """Whether what is read may go on over the token at *end*, which is in ``after``."""
        last, word = tokens.norms[end - 1 : end + 1]
        if (
            word in FOLLOWING
            or word in NUMBERS
            or word in FREQUENCIES
            or not self._within.isdisjoint(((last, word), (last.rstrip("."), word)))
        ):
            return True
        return word in GOES_ON and may_go_on(tokens, end)

    def learn(self, memory: Memory[Value], run: Run, value: Value | None) -> None:
        """Remember in *memory* that *run* was read as *value*."""
        if len(memory) >= _CAP:
            memory.clear()
        memory[run] = value


def _pieces_of(registry: OutletRegistry) -> list[str]:
    """The words of outlets' names that have several, between line ends; all at once, for this runs at start-up."""
    names = "\n".join([name for name in registry.forms() if not name.isalpha()])
    lines = names.lower().replace("’", "'").replace("\nthe ", "\n").split("\n")
    marked = [line for line in lines if not line.replace(" ", "").replace("-", "").isalnum()]
    return [*" \n ".join(lines).split(" "), "\n", *_PIECE.findall("\n".join(marked))]
