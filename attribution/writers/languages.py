"""Whether a text is plainly not English, which is all that is read: a clean report on it would mean nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..tables import words
from ..vocabulary.dictionary import Dictionary, default_dictionary
from ..vocabulary.words import LOWER

FOREIGN = "hardly a word of English, and nothing else can be checked"
_FUNCTION_WORDS = words(
    "the and that with from it this his they who which were said not but been would are their had be"
)
"""Those of the commonest that mean nothing in other languages, as "to", "was" and "have" do."""

_FEWEST = 12
_LEAST = 0.04
"""Of a hundred words of English news 12 at least are among these, of other languages hardly two."""
_LETTERS = 5
"""Of a word; of languages that do not part words there are none to count."""
_TELLING = 4
"""How many letters a word has that is not in half the languages of Europe, as "die", "van" and "de la" are."""


def is_foreign(norms: Iterable[str], classes: Iterable[str]) -> bool:
    """Whether the words *norms*, of *classes*, are enough to tell, and not English.

    Only words without a capital count: names, tables of results and the like are of no language.
    """
    running = [norm for norm, cls in zip(norms, classes, strict=True) if cls == LOWER]
    number = sum(map(len, running)) // _LETTERS
    if number < _FEWEST or sum(norm in _FUNCTION_WORDS for norm in running) >= number * _LEAST:
        return False
    return _are_strange([norm for norm in running if len(norm) >= _TELLING or not norm.isascii()])


def _are_strange(norms: Sequence[str]) -> bool:
    """Whether an English dictionary lacks most of *norms*: a list of ingredients has no small words, either."""
    dictionary = default_dictionary()
    return sum(not _is_known(norm, dictionary) for norm in norms) * 2 > len(norms)


def _is_known(norm: str, dictionary: Dictionary) -> bool:
    return norm in _FUNCTION_WORDS or norm.replace("'", "-").partition("-")[0] in dictionary
