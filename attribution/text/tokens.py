"""Tokens as columns, in one pass: words, numbers, and every other mark by itself."""

from __future__ import annotations

from collections import deque
from itertools import accumulate
from typing import Any

from attrs import field, frozen

from ..values import Value
from ..vocabulary.words import COLUMNS, STRAY, Word, WordTable, measure, narrow


@frozen(eq=False, repr=False)
class Tokens(Value):
    """One entry a token in every column; the text of token i is ``text[starts[i]:ends[i]]``.

    ``norms`` are lower-case with straight apostrophes; ``classes`` holds one character a token (see
    vocabulary/words.py), ``gaps`` whether white space follows: 0 where none does, 1 where one space does, more
    where there is more.
    """

    starts: list[int]
    ends: list[int]
    norms: list[str]
    words: list[Word] = field(eq=False, repr=False)
    classes: str
    gaps: bytes = field(eq=False, repr=False)

    def __len__(self) -> int:
        return len(self.starts)


def tokenise(text: str, table: WordTable) -> Tokens:
    """Cut *text* into tokens."""
    # A blank line goes to the word before it, with the space that stands for one.
    chunks = text.replace("\n\n", "\v ").replace("\n", " ").rstrip(" ").split(" ")
    rows: list[Any] = []
    deque(map(rows.extend, map(table.__getitem__, chunks)), maxlen=0)
    classes = "".join(rows[2::COLUMNS])
    extents = measure(rows[3::COLUMNS])
    bounds, gaps = list(accumulate(extents, initial=0)), narrow(extents[1::2])
    bounds.pop()
    if STRAY in classes:
        rows, bounds, gaps = _drop_strays(rows, bounds, gaps, classes)
        classes = classes.replace(STRAY, "")
    return Tokens(bounds[::2], bounds[1::2], rows[1::COLUMNS], rows[::COLUMNS], classes, gaps)


def _drop_strays(rows: list[Any], bounds: list[int], gaps: bytes, classes: str) -> tuple[list[Any], list[int], bytes]:
    """The same without stray white space, which widens the gap before it."""
    kept_rows: list[Any] = []
    kept_bounds: list[int] = []
    kept_gaps = bytearray()
    first, stray = 0, classes.find(STRAY)
    while stray >= 0:
        kept_rows += rows[COLUMNS * first : COLUMNS * stray]
        kept_bounds += bounds[2 * first : 2 * stray]
        kept_gaps += gaps[first:stray]
        kept_gaps[-1:] = kept_gaps[-1:] and b"\2"
        first = stray + 1
        stray = classes.find(STRAY, first)
    return kept_rows + rows[COLUMNS * first :], kept_bounds + bounds[2 * first :], bytes(kept_gaps + gaps[first:])
