"""Fits the confidence of attribution.linking: three certainties to the chance that an attribution is right.

usage: python training/calibrate.py ROWS.json

ROWS.json comes from cross_validate.py --calibration: predictions on articles that the weights did not see. Prints the
constants for attribution/linking.py and a reliability table (confidence claimed against the share that was right).
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

CAPS = (600, 400, 400)


def main() -> None:
    rows = np.array(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    clipped = np.minimum(rows[:, :3], CAPS) / 100
    design = np.column_stack([clipped, np.ones(len(rows))])
    right = rows[:, 3]

    def loss(weights: np.ndarray) -> float:
        scores = design @ weights
        return float(np.logaddexp(0, -scores * (2 * right - 1)).sum())

    weights = minimize(loss, np.zeros(4), method="BFGS").x
    print("_CONFIDENCE =", tuple(round(float(value), 2) for value in weights))
    chances = [1 / (1 + math.exp(-score)) for score in design @ weights]
    print_reliability(list(zip(chances, right.astype(bool).tolist(), strict=True)))


def print_reliability(rows: list[tuple[float, bool]]) -> None:
    """Confidence by tenths: how many predictions, their mean confidence, the share that was right."""
    for tenth in range(10):
        chosen = [row for row in rows if tenth <= 10 * row[0] < tenth + 1]
        if chosen:
            claimed = sum(row[0] for row in chosen) / len(chosen)
            share = sum(row[1] for row in chosen) / len(chosen)
            print(f"{tenth / 10:.1f}-{(tenth + 1) / 10:.1f}  {len(chosen):5d}  claimed {claimed:.2f} right {share:.2f}")


if __name__ == "__main__":
    main()
