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


UNTOLD = Gender.UNKNOWN
"""A name of its own for what loops ask for: to look a member up costs a call."""

_FAMILIES = (
    ("he", Gender.MASCULINE, False, "he him his himself he's"),
    ("she", Gender.FEMININE, False, "she her hers herself she's"),
    ("it", UNTOLD, False, "it its itself it's"),
    ("they", UNTOLD, True, "they them their theirs themselves they're"),
    ("i", UNTOLD, False, "i me my mine myself i'm i've"),
    ("we", UNTOLD, True, "we us our ours ourselves we're we've"),
    ("you", UNTOLD, True, "you your yours yourself yourselves"),
    ("who", UNTOLD, False, "who whom whose who's"),
    ("which", UNTOLD, False, "which that"),
)

PRONOUNS: Mapping[str, Pronoun] = {
    form: Pronoun(family, gender, plural) for family, gender, plural, forms in _FAMILIES for form in forms.split()
}
"""Every form, by its small letters."""
