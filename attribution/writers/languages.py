"""Whether a text is plainly not English, which is all that is read: a clean report on it would mean nothing."""

from __future__ import annotations

from collections.abc import Iterable

from ..tables import words

_FUNCTION_WORDS = words(
    "the and that with from it this his they who which were said not but been would are their had be"
)
"""Those of the commonest that mean nothing in other languages, as "to", "was" and "have" do."""

_FEWEST = 40
_LEAST = 0.04
"""Of a hundred words of English news 12 at least are among these, of other languages hardly two."""
_LETTERS = 5
"""Of a word; of languages that do not part words there are none to count."""


def is_foreign(text: str, norms: Iterable[str]) -> bool:
    """Whether *text*, whose words in small letters are *norms*, is long enough to tell, and not English."""
    number = sum(map(str.isalpha, text)) // _LETTERS
    return number >= _FEWEST and sum(norm in _FUNCTION_WORDS for norm in norms) < number * _LEAST
