"""Tokens as columns, in one pass: words, numbers, and every other mark by itself."""

from __future__ import annotations

from collections import deque
from itertools import accumulate, compress
from typing import Any

from attrs import field, frozen

from .words import COLUMNS, Word, WordTable, measure


@frozen
class Tokens:
    """One entry a token in every column; the text of token i is ``text[starts[i]:ends[i]]``.

    ``norms`` are lower-case with straight apostrophes; ``classes`` holds one character a token (see words.py).
    """

    starts: list[int]
    ends: list[int]
    norms: list[str]
    words: list[Word] = field(eq=False, repr=False)
    classes: str

    def __len__(self) -> int:
        return len(self.starts)


def tokenise(text: str, table: WordTable) -> Tokens:
    """Cut *text* into tokens."""
    # A blank line goes to the word before it, with the space that stands for one.
    chunks = text.replace("\n\n", "\v ").replace("\n", " ").split(" ")
    rows: list[Any] = []
    deque(map(rows.extend, map(table.__getitem__, chunks)), maxlen=0)
    words, norms, flags = rows[::COLUMNS], rows[1::COLUMNS], rows[2::COLUMNS]
    bounds = list(accumulate(measure(rows[3::COLUMNS]), initial=0))
    starts, ends = bounds[:-1:2], bounds[1::2]
    classes = "".join(flags)
    if len(classes) < len(words):  # stray white space
        words, norms = list(compress(words, flags)), list(compress(norms, flags))
        starts, ends = list(compress(starts, flags)), list(compress(ends, flags))
    return Tokens(starts, ends, norms, words, classes)
