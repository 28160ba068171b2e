"""Who feels what a participle tells: "Voters were terrified of a tax", "Four envoys are opposed to a truce"."""

from __future__ import annotations

from .sites import Range
from .syntax import Syntax
from .tables import words

_OF = words("terrified frightened scared tired convinced persuaded")
"""Participles whose subject feels what "of" tells, and is told nothing by anybody."""
_ALL = words(
    "opposed committed concerned delighted determined disappointed dismayed horrified impressed outraged pleased"
    " satisfied shocked surprised thrilled worried stunned relieved upset baffled amused puzzled saddened angered"
    " alarmed astonished frustrated annoyed"
)
"""Those whose subject feels whatever follows: "Washington is not opposed to a strike"."""


def who_feels(
    syntax: Syntax, head: int, start: int, pieces: tuple[Range, ...]
) -> tuple[Range, tuple[Range, ...]] | None:
    """The source and the content of a participle without a source, whose verb group begins at *start*; None of others.

    Of a whole clause that stands ahead only the subject feels: "He slept while his aide was worried about it".
    """
    norm = syntax.norms[head]
    if not start or not (norm in _ALL or (norm in _OF and syntax.tags[head + 1 : head + 2] == "F")):
        return None
    first, chunk = pieces[0].start, syntax.chunk_of[start - 1]
    ahead = first < head
    if len(pieces) == ahead or syntax.symbols[chunk] not in "NPI":
        return None
    whole = ahead and "V" not in syntax.symbols[syntax.chunk_of[first] : chunk]
    return pieces[0] if whole else Range(syntax.chunk_starts[chunk], start), pieces[ahead:]
