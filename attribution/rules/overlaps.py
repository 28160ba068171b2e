"""The words that a headline has in common with its story, whatever their endings."""

from __future__ import annotations

from ..expressions import expression
from .words import lowered, words

WORD = expression(r"[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}")
_INITIALS = expression(r"\b\p{Lu}{2}\b")
# what a contraction says in full: a headline has "we're" where the story has "we are"
_CONTRACTED = {"won't": "will not", "can't": "can not", "cannot": "can not", "n't": " not"} | {
    f"'{short}": f" {full}" for short, full in (("re", "are"), ("ve", "have"), ("ll", "will"), ("m", "am"))
}
_SHORT = expression(r"\b(?:won't|can't|cannot)\b|n't\b|'(?:re|ve|ll|m)\b")
_SHORTEST_STEM = 3
_STRONG = {"lied": "lie", "lies": "lie", "lying": "lie", "stole": "steal", "stolen": "steal", "steals": "steal"}
"""Forms of verbs that a headline has and its story puts otherwise, "accused of lying"."""


def share(wanted: set[str], text: str) -> float:
    """How much of the words *wanted* a *text* has, from 0 to 1."""
    return len(wanted & content_words(text)) / len(wanted) if wanted else 0.0


def content_words(text: str) -> set[str]:
    """The stems of the words of *text* that tell something."""
    told = (word for word in WORD.findall(lowered(text)) if word not in words("stop"))
    initials = (word.lower() for word in _INITIALS.findall(text))  # "PM to quit"
    return {word for word in map(stem, told) if len(word) > 2}.union(initials) - words("stop")


def plain_words(text: str) -> list[str]:
    """The words of *text* in small letters, contractions in full."""
    small = lowered(text)
    return WORD.findall(_SHORT.sub(lambda match: _CONTRACTED[match.group()], small))


def stem(word: str) -> str:
    """*word* without the endings in which a headline may differ from its story: "closing", "closes", "begged"."""
    word = word.removesuffix("'s")
    word = _STRONG.get(word, word)
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word.removesuffix(ending)
            break
    if len(word) <= _SHORTEST_STEM:
        return word
    return word[:-1] if word[-1] == "e" or word[-1] == word[-2] else word
