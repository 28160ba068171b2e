"""The file of weights as training writes it; attribution/learned/weights.py reads it and says what stands in it."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

from attribution.learned.weights import Table


def render_weights(tagger: Mapping[str, Mapping[str, Table]], tables: Mapping[str, Table]) -> str:
    """The text of a weights file, its keys sorted: in the order they were learned they would spell out the texts."""
    lines: list[str] = []
    for part, scores in tagger.items():
        packed = ["".join([f"{tag}{value}" for tag, value in scores[key].items()]) for key in sorted(scores)]
        lines += [f"# tagger {part}", "\t".join(sorted(scores)), " ".join(packed)]
    for name, weights in tables.items():
        lines += _lines_of(name, weights)
    return "\n".join([*lines, ""])


def replace_tables(text: str, tables: Mapping[str, Table]) -> str:
    """The weights file *text* with *tables* in place of those it has by these names, or behind all others."""
    lines = text.removesuffix("\n").split("\n")
    for name, weights in tables.items():
        rows = _lines_of(name, weights)
        place = lines.index(rows[0]) if rows[0] in lines else len(lines)
        lines[place : place + len(rows)] = rows
    return "\n".join([*lines, ""])


def _lines_of(name: str, weights: Table) -> list[str]:
    """The three lines of a table: its name, its keys, its values."""
    keys = sorted(weights)
    return [f"# {name}", "\t".join(keys), _pack([weights[key] for key in keys])]


def _pack(weights: Sequence[int]) -> str:
    return struct.pack(f">{len(weights)}h", *weights).hex()
