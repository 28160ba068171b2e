"""What leads to a name: "in" and "to" lead to a place, "according to" to somebody."""

from __future__ import annotations

from collections.abc import Sequence

from ..tables import words

IN_PLACES = words("in at near from across outside around throughout to toward towards into off")
_TOLD = words("according spoke spoken speaking speaks speak talked talking talk listened listening thanks married")
"""What stands before "to" and somebody."""


def is_placed(norms: Sequence[str], start: int) -> bool:
    """Whether what stands before *start* leads to a place: "in" and "to", but not "according to"."""
    before = norms[start - 1] if start else ""
    return before in IN_PLACES and not (before == "to" and start > 1 and norms[start - 2] in _TOLD)
