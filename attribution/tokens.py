"""Tokens as columns, in one pass: words, numbers, and every other mark by itself."""

from __future__ import annotations

from collections import deque
from itertools import accumulate, compress
from operator import not_
from typing import Any

from attrs import field, frozen

from .words import COLUMNS, Word, WordTable, measure, narrow


@frozen
class Tokens:
    """One entry a token in every column; the text of token i is ``text[starts[i]:ends[i]]``.

    ``norms`` are lower-case with straight apostrophes; ``classes`` holds one character a token (see words.py), ``gaps``
    whether white space follows: 0 where none does, 1 where one space does, more where there is more.
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
    chunks = text.replace("\n\n", "\v ").replace("\n", " ").split(" ")
    rows: list[Any] = []
    deque(map(rows.extend, map(table.__getitem__, chunks)), maxlen=0)
    words, norms, flags = rows[::COLUMNS], rows[1::COLUMNS], rows[2::COLUMNS]
    extents = measure(rows[3::COLUMNS])
    bounds = list(accumulate(extents, initial=0))
    starts, ends, gaps, classes = bounds[:-1:2], bounds[1::2], narrow(extents[1::2]), "".join(flags)
    if len(classes) < len(words):
        gaps = _widen(gaps, flags)
        words, norms = list(compress(words, flags)), list(compress(norms, flags))
        starts, ends = list(compress(starts, flags)), list(compress(ends, flags))
    return Tokens(starts, ends, norms, words, classes, gaps)


def _widen(gaps: bytes, flags: list[str]) -> bytes:
    """The gaps of what is no stray white space, each wide where such white space follows."""
    widened = bytearray(gaps)
    for place in compress(range(-1, len(flags) - 1), map(not_, flags)):
        widened[place] = 2
    return bytes(compress(widened, flags))
