"""How well predicted attribution relations agree with gold ones, counted in words.

A relation is right when the pair's cues share a word, at least half of the two sources' words are common (or neither
has a source), and at least half of the two contents' words. Predicted and gold relations are paired one to one, best
first. Punctuation at a span's edges changes nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

import regex
from attrs import field, frozen

Range = tuple[int, int]
WORD = regex.compile(r"\w+(?:[’'.-]\w+)*")


@frozen
class Relation:
    """One relation as character ranges; ``parent`` is a position in the same list."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    parent: int | None = None
    speaker: str | None = None
    outlet: str | None = None


@frozen
class Words:
    """Where the words of one text stand."""

    starts: Sequence[int] = field()
    ends: Sequence[int] = field()

    @classmethod
    def of(cls, text: str) -> Words:
        """Find the words of *text*."""
        found = [match.span() for match in WORD.finditer(text)]
        return cls([start for start, _ in found], [end for _, end in found])

    def within(self, ranges: Iterable[Range]) -> frozenset[int]:
        """The numbers of the words that *ranges* touch; where they touch none, their characters, below zero."""
        ranges = tuple(ranges)
        found = set()
        for start, end in ranges:
            number = bisect_right(self.ends, start)
            while number < len(self.starts) and self.starts[number] < end:
                found.add(number)
                number += 1
        return frozenset(found or (-1 - place for start, end in ranges for place in range(start, end)))


@frozen
class Worded:
    """A relation as sets of word numbers."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]

    @classmethod
    def of(cls, relation: Relation, words: Words) -> Worded:
        """Count *relation* in *words*."""
        return cls(words.within(relation.source), words.within(relation.cue), words.within(relation.content))


@frozen
class Ratio:
    """Hits among the predicted and among the gold."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(self.hits + other.hits, self.predicted + other.predicted, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Hits per predicted, in per cent."""
        return 100 * self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Hits per gold, in per cent: the accuracy where every gold one was asked for."""
        return 100 * self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        return 200 * self.hits / (self.predicted + self.gold) if self.predicted + self.gold else 0.0


def pair(gold: Sequence[Worded], predicted: Sequence[Worded]) -> dict[int, int]:
    """Match gold to predicted relations that share a cue word or half their content, best first, one to one."""
    ranked = []
    for number, wanted in enumerate(gold):
        for other, found in enumerate(predicted):
            cue, content = share_cue(wanted, found), overlap(wanted.content, found.content)
            if cue or content >= 0.5:
                ranked.append((-(2 * cue + content + _dice(wanted.source, found.source)), number, other))
    pairs: dict[int, int] = {}
    taken = set()
    for _, number, other in sorted(ranked):
        if number not in pairs and other not in taken:
            pairs[number] = other
            taken.add(other)
    return pairs


def is_right(gold: Worded, predicted: Worded) -> bool:
    """Whether the two say the same: cue shared, source and content at least half in common."""
    return (
        share_cue(gold, predicted)
        and overlap(gold.source, predicted.source) >= 0.5
        and overlap(gold.content, predicted.content) >= 0.5
    )


def share_cue(gold: Worded, predicted: Worded) -> bool:
    """Whether the cues have a word in common."""
    return not gold.cue.isdisjoint(predicted.cue)


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """The words in common per words in either; 1 where both are empty."""
    return len(one & other) / len(one | other) if one or other else 1.0


def _dice(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0
