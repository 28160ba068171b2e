"""Initials: labels of turns that are no more than the letters with which a name begins."""

from __future__ import annotations

from ..expressions import expression, over_text

_LETTERS = over_text(
    r"(?m):(?:(?<=^[A-Z]{2}:)|(?<=^[^\w\n][A-Z]{2}:)|(?<=^[^\w\n]{2}[A-Z]{2}:)|(?<=^[^\w\n]{3}[A-Z]{2}:))"
)
_NAMES = expression(r"\b([A-Z])[^\W\dA-Z][\w’'-]{0,30} (?=([A-Z])[^\W\dA-Z])")


def find_initials(text: str) -> frozenset[str]:
    """With which letters names of two words begin, in a text with labels of two letters: "SI" for Sara Iqbal."""
    if not any(piece[-2:].isupper() for piece in text.split(":")[:-1]) or not _LETTERS.search(text):
        return frozenset()
    return frozenset([first + last for first, last in _NAMES.findall(text)])
