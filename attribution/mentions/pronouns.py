"""Pronouns as words: their number and gender."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Gender
from ..values import NamedTuple


class Pronoun(NamedTuple):
    """``family`` is the pronoun's nominative; ``relative`` marks who and which."""

    family: str
    gender: Gender
    plural: bool


UNTOLD = Gender.UNKNOWN
"""A name of its own for what loops ask for: to look a member up costs a call."""

_FAMILIES = (
    ("he", Gender.MASCULINE, False, "he him his himself he's he'd he'll"),
    ("she", Gender.FEMININE, False, "she her hers herself she's she'd she'll"),
    ("it", UNTOLD, False, "it its itself it's it'd it'll"),
    ("they", UNTOLD, True, "they them their theirs themselves they're they've they'd they'll"),
    ("i", UNTOLD, False, "i me my mine myself i'm i've i'd i'll"),
    ("we", UNTOLD, True, "we us our ours ourselves we're we've we'd we'll"),
    ("you", UNTOLD, True, "you your yours yourself yourselves you're you've you'd you'll"),
    ("who", UNTOLD, False, "who whom whose who's who'd who'll"),
    ("which", UNTOLD, False, "which that"),
)

PRONOUNS: Mapping[str, Pronoun] = {
    form: Pronoun(family, gender, plural) for family, gender, plural, forms in _FAMILIES for form in forms.split()
}
"""Every form, by its small letters."""


def read_pronoun(word: str) -> Pronoun | None:
    """What *word* is as a pronoun, whatever its capitals and apostrophe; None where it is none."""
    return PRONOUNS.get(word.lower().replace("’", "'"))


def auxiliary_at(norm: str) -> int:
    """Where in a pronoun such as "she'd" its auxiliary begins, which belongs to the verb; 0 where it has none."""
    return max(norm.find("'"), 0) if norm in PRONOUNS else 0
