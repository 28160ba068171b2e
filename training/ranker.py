"""Conditional logit: of a group of candidates, each a list of features, which is right (McFadden 1974)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from attribution.learned.decisions import near_best, weigh
from attribution.learned.weights import SCALE

FAINT = 6  # weights below this, in hundredths, are noise: they cost more time than they are worth


class Group(NamedTuple):
    """Candidates as lists of features, the index of the right one, and what each is ahead from the start."""

    rows: list[list[str]]
    answer: int
    offsets: Sequence[float] = ()


class Glanced(NamedTuple):
    """Candidates by their features at a glance and by their others, and the index of the right one.

    ``case`` is what a precedent of the decision goes by, ``outcomes`` what each candidate would come to.
    """

    glances: list[list[str]]
    looks: list[list[str]]
    answer: int
    case: str = ""
    outcomes: Sequence[int] = ()


def train_cascade(groups: Sequence[Glanced], *, penalty: float) -> tuple[dict[str, int], dict[str, int]]:
    """The weights at a glance, and those that tell apart what a glance leaves near the best."""
    glances = train_ranker([Group(group.glances, group.answer) for group in groups], penalty=penalty)
    near = [group for group in map(_near, groups, repeat(glances)) if group]
    return glances, train_ranker(near, penalty=penalty)


def _near(group: Glanced, glances: dict[str, int]) -> Group | None:
    """The candidates near the best at a glance; None where the right one is not among them, or alone."""
    totals = weigh(group.glances, glances)
    near = near_best(totals)
    if len(near) == 1 or group.answer not in near:
        return None
    offsets = [totals[number] / SCALE for number in near]
    return Group([[*group.glances[number], *group.looks[number]] for number in near], near.index(group.answer), offsets)


def train_ranker(groups: Sequence[Group], *, penalty: float, least: int = 3, steps: int = 70) -> dict[str, int]:
    """Feature weights, in hundredths, that make the right candidate of each group likely.

    *penalty* is the strength of the L2 prior; features of fewer than *least* candidates are dropped.
    """
    counts = Counter(feature for group in groups for features in group.rows for feature in features)
    vocabulary = {feature: i for i, feature in enumerate(f for f, n in counts.items() if n >= least)}
    indices, pointers, starts, right = [], [0], [], []
    offsets: list[float] = []
    for rows, answer, ahead in groups:
        starts.append(len(pointers) - 1)
        right.append(len(pointers) - 1 + answer)
        offsets += ahead or [0.0] * len(rows)
        for features in rows:
            indices += [vocabulary[feature] for feature in features if feature in vocabulary]
            pointers.append(len(indices))
    total = len(pointers) - 1
    design = csr_matrix((np.ones(len(indices)), indices, pointers), shape=(total, len(vocabulary)))
    transposed = design.T.tocsr()
    begins, given = np.array(starts), np.array(offsets)
    sizes = np.diff([*starts, total])
    observed = np.asarray(design[right].sum(0)).ravel()

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = design @ weights + given
        top = np.maximum.reduceat(scores, begins)
        powers = np.exp(scores - np.repeat(top, sizes))
        sums = np.add.reduceat(powers, begins)
        likelihood = (scores[right] - top - np.log(sums)).sum()
        expected = transposed @ (powers / np.repeat(sums, sizes))
        return penalty / 2 * (weights @ weights) - likelihood, penalty * weights - observed + expected

    result = minimize(loss, np.zeros(len(vocabulary)), jac=True, method="L-BFGS-B", options={"maxiter": steps})
    scaled = {feature: round(SCALE * value) for feature, value in zip(vocabulary, result.x, strict=True)}
    return {feature: value for feature, value in scaled.items() if abs(value) >= FAINT}


def train_binary(rows: list[list[str]], answers: list[bool], *, penalty: float, least: int = 3) -> dict[str, int]:
    """Feature weights of a logistic regression: a ranker between each row and nothing."""
    groups = [Group([[], features], int(answer)) for features, answer in zip(rows, answers, strict=True)]
    return train_ranker(groups, penalty=penalty, least=least)
