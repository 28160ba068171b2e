"""How far confidence can be trusted: by tenths, what predictions claim and how many of them are right.

usage: python bench/reliability.py GOLD.jsonl PREDICTED.jsonl

PREDICTED.jsonl is written by bench/accuracy.py from the same gold articles.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scoring import Relation, Worded, Words, is_right, pair

ROLES = ("source", "cue", "content")


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    gold, predicted = (read_lines(Path(name)) for name in sys.argv[1:])
    judged: list[tuple[float, bool]] = []
    for name, article in gold.items():
        words = Words.of(article["text"])
        theirs, ours = (
            [worded(raw, words) for raw in rows] for rows in (article["attributions"], predicted[name]["attributions"])
        )
        right = {ours_at for gold_at, ours_at in pair(theirs, ours).items() if is_right(theirs[gold_at], ours[ours_at])}
        for number, raw in enumerate(predicted[name]["attributions"]):
            judged.append((raw["confidence"], number in right))
    print_tenths(judged)


def print_tenths(judged: Iterable[tuple[float, bool]]) -> None:
    """For each tenth of confidence how many predictions there are, their mean confidence, and how many are right."""
    tenths: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for confidence, right in judged:
        tenths[min(9, int(10 * confidence))].append((confidence, right))
    for tenth, rows in enumerate(tenths):
        if rows:
            claimed, share = (sum(column) / len(rows) for column in zip(*rows, strict=True))
            print(f"{tenth / 10:.1f}-{(tenth + 1) / 10:.1f} {len(rows):6d} claimed {claimed:.2f} right {share:.2f}")


def read_lines(path: Path) -> dict[str, Any]:
    """The articles of a file of JSON lines by their id."""
    lines = path.read_text("utf-8").split("\n")
    return {article["id"]: article for article in map(json.loads, filter(str.strip, lines))}


def worded(raw: dict[str, Any], words: Words) -> Worded:
    """A relation as it stands in such a file."""
    source, cue, content = (tuple((start, end) for start, end in raw[role]) for role in ROLES)
    return Worded.of(Relation(source, cue, content), words)


if __name__ == "__main__":
    main()
