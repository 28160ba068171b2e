"""Several trainings with folds drawn anew, and the mean of their weights.

What one training decides by the chance of its folds, half a point of relation F1 either way, evens out. The decisions
are linear, so that the mean of their weights decides by the mean of their scores.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar

from attribution.learned.weights import Table

T = TypeVar("T")
SHARED = (" case", "voice", "cue prior")
"""How the names of tables end that are counted, not weighed: the first training's stand for all."""
LEAST = 8
"""In hundredths: what weighs less on average is left out."""


def draw(articles: Sequence[T], number: int) -> list[T]:
    """*articles* in the order of one training, which deals them to its folds; the first, 0, keeps theirs."""
    drawn = list(articles)
    if number:
        random.Random(number).shuffle(drawn)
    return drawn


def average(trainings: Sequence[Mapping[str, Table]]) -> dict[str, Table]:
    """The tables of the first of *trainings*, each weight the mean of what it is in all; a missing one counts as 0."""
    means: dict[str, Table] = {}
    for name, first in trainings[0].items():
        if name.endswith(SHARED):
            means[name] = first
            continue
        sums: Counter[str] = Counter()
        for tables in trainings:
            sums.update(tables[name])
        weights = {feature: round(total / len(trainings)) for feature, total in sums.items()}
        means[name] = {feature: weight for feature, weight in weights.items() if abs(weight) >= LEAST}
    return means
