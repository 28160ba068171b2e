"""Pronouns as words: their number and gender."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .model import Gender


class Pronoun(NamedTuple):
    """``family`` is the pronoun's nominative; ``relative`` marks who and which."""

    family: str
    gender: Gender
    plural: bool


_FAMILIES = (
    ("he", Gender.MASCULINE, False, "he him his himself he's"),
    ("she", Gender.FEMININE, False, "she her hers herself she's"),
    ("it", Gender.UNKNOWN, False, "it its itself it's"),
    ("they", Gender.UNKNOWN, True, "they them their theirs themselves they're"),
    ("i", Gender.UNKNOWN, False, "i me my mine myself i'm i've"),
    ("we", Gender.UNKNOWN, True, "we us our ours ourselves we're we've"),
    ("you", Gender.UNKNOWN, True, "you your yours yourself yourselves"),
    ("who", Gender.UNKNOWN, False, "who whom whose who's"),
    ("which", Gender.UNKNOWN, False, "which that"),
)

PRONOUNS: Mapping[str, Pronoun] = {
    form: Pronoun(family, gender, plural) for family, gender, plural, forms in _FAMILIES for form in forms.split()
}
"""Every form, by its small letters."""
