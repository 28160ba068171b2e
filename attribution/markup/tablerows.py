"""The rows of a Markdown table: its cells, and the ruler under its head."""

from __future__ import annotations

from itertools import pairwise

from ..expressions import expression, over_text

# | --- | :-: |
_RULER = expression(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+\Z")
_BAR = over_text(r"\\.|(\|)")


def is_ruler(line: str) -> bool:
    """Whether *line* parts the head of a table from its rows."""
    return "|" in line and _RULER.match(line) is not None


def find_cells(raw: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the cells of the row from *start* to *end* stand, without the white space round them; a bar may be escaped.

    The bars at the row's ends part nothing.
    """
    bars = [bar.start() for bar in _BAR.finditer(raw, start, end) if bar[1]]
    edges = [*([] if bars and bars[0] == start else [start - 1]), *bars]
    edges += [] if bars and bars[-1] == end - 1 > start else [end]
    return [_strip(raw, left + 1, right) for left, right in pairwise(edges)]


def _strip(raw: str, start: int, end: int) -> tuple[int, int]:
    cell = raw[start:end]
    return start + len(cell) - len(cell.lstrip()), start + len(cell.rstrip())
