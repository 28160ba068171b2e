"""Tokens as columns, in one pass: words, numbers, and every other mark by itself."""

from __future__ import annotations

from itertools import accumulate, chain, compress
from operator import add, attrgetter

from attrs import field, frozen

from .words import Word, WordTable

_LENGTH, _SIZE, _NORM, _CLASS = attrgetter("length"), attrgetter("size"), attrgetter("norm"), attrgetter("cls")


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
    chunks = text.replace("\n", " ").split(" ")
    words = list(chain.from_iterable(map(table.__getitem__, chunks)))
    starts = list(accumulate(map(_LENGTH, words), initial=0))
    starts.pop()
    flags = list(map(_CLASS, words))
    if "" in flags:
        starts = list(compress(starts, flags))
        words = list(compress(words, flags))
    ends = list(map(add, starts, map(_SIZE, words)))
    return Tokens(starts, ends, list(map(_NORM, words)), words, "".join(flags))
