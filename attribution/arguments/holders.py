"""Which contents hold a place: looked up among the pieces near it, so that a long text costs no more for each word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import sub

from attrs import frozen

from ..syntax.sites import Range

_MOST_LOOKS = 1000  # no content of an article has so many others between its start and its end


@frozen(eq=False, repr=False)
class Holders:
    """The pieces of numbered contents in order.

    Besides, their starts and ends, how far those up to each reach, and the length of the longest.
    """

    pieces: list[tuple[Range, int]]
    starts: list[int]
    ends: list[int]
    reaches: list[int]
    longest: int

    @classmethod
    def of(cls, contents: Sequence[Sequence[Range]]) -> Holders:
        """Order the pieces of *contents*."""
        pieces = sorted([(piece, number) for number, content in enumerate(contents) for piece in content])
        starts, ends = [start for (start, _), _ in pieces], [end for (_, end), _ in pieces]
        return cls(pieces, starts, ends, list(accumulate(ends, max)), max(map(sub, ends, starts), default=0))

    def around(self, start: int, end: int) -> list[tuple[Range, int]]:
        """The pieces that hold the tokens from *start* to *end*, with their contents' numbers, the last first."""
        beyond = bisect_right(self.starts, start)
        if not beyond or self.reaches[beyond - 1] < end:
            return []
        first = bisect_left(self.starts, end - self.longest, 0, beyond)
        if beyond - first > _MOST_LOOKS:
            first = beyond - _MOST_LOOKS
        pieces, ends = self.pieces, self.ends
        return [pieces[place] for place in range(beyond - 1, first - 1, -1) if end <= ends[place]]
