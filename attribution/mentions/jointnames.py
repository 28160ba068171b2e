"""Joint names: several people as one source, with what is told of each: "Ana Ruiz, 34, and Tom Lee"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..tables import words
from ..vocabulary.gazetteer import FIRST_NAME, ROLE
from .named import PERSONS, Name, Reader

_LONGEST_ASIDE = 12
"""How many tokens there may be between two names, the commas and "and" among them."""
_CLAUSAL = words("who whose which where")
_SIBLINGS = words("siblings brothers sisters twins cousins")
"""What stands before the names of several of a family."""


def read_joint(reader: Reader, names: Sequence[Name], first: int, beyond: int) -> tuple[int, int] | None:
    """The tokens of several people who are one source: "Ana Ruiz and Tom Lee"."""
    norms = reader.tokens.norms
    for one, other in pairwise(names):
        inside = "(" in norms[names[0].end : one.start] and ")" not in norms[names[0].end : one.start]
        role = other.start
        while role > one.end and reader.facts.get(norms[role - 1], 0) & ROLE:
            role -= 1  # "Ana Ruiz and captain Tom Lee"
        if one.kind in PERSONS and other.kind in PERSONS and not inside and _joins(norms[one.end : role]):
            begins = names[0].name if names[0].kind in PERSONS else one.name
            return begins, other.end
    after = names[0].end
    if first < after < beyond - 1 and norms[after] == "and" and norms[after + 1] in ("his", "her", "their"):
        return names[0].name, beyond
    return None


def _joins(between: list[str]) -> bool:
    """Whether what stands between two names joins them: "Ana Ruiz, 34, and Tom Lee", "Ana Ruiz, the mayor, and"."""
    if between in (["and"], [",", "and"], ["&"]):
        return True
    marks = between[:1], between[-2:]
    aside = marks in (([","], [",", "and"]), (["("], [")", "and"])) and len(between) <= _LONGEST_ASIDE
    return aside and _CLAUSAL.isdisjoint(between)


def opens_with_siblings(reader: Reader, start: int, end: int) -> bool:
    """Whether a run begins with a word for several of a family ahead of a first name: "Brothers" Dan and Joe Tarle."""
    norms = reader.tokens.norms
    joined = end - start > 2 or (end - start == 2 and norms[end : end + 1] == ["and"])
    return joined and norms[start] in _SIBLINGS and bool(reader.facts.get(norms[start + 1], 0) & FIRST_NAME)
