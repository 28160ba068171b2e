"""Wording of findings: one verb in the place of another in the same form, "claimed" → "said"; how quotations differ."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression
from ..values import NamedTuple
from .words import words

SHOWN = 4
"""How many differences a message has room for."""


_LEADING = ("a", "for", "on", "to")
_TWO_WORDS = expression(r"(?:\s[\p{L}\p{N}'’-]{1,30}){0,2}")


class Forms(NamedTuple):
    """The forms of a verb that may stand in another's place."""

    plain: str
    third: str
    past: str
    participle: str


SAY = Forms("say", "says", "said", "saying")
TELL = Forms("tell", "tells", "told", "telling")
DENY = Forms("deny", "denies", "denied", "denying")
REJECT = Forms("reject", "rejects", "rejected", "rejecting")
DISPUTE = Forms("dispute", "disputes", "disputed", "disputing")


def in_form_of(form: str, verb: Forms) -> str:
    """The form of *verb* that corresponds to *form*, another verb's, with a capital where that has one."""
    found = _in_form_of(form.lower(), verb)
    return found.capitalize() if form[:1].isupper() else found


def _in_form_of(lowered: str, verb: Forms) -> str:
    if lowered.endswith("ing"):
        return verb.participle
    if lowered.endswith(("ed", "t", "ew", "wn", "lt", "ught", "ank")):
        return verb.past
    return verb.third if lowered.endswith("s") and not lowered.endswith("ss") else verb.plain


def tell_differences(pairs: Sequence[tuple[str, str]]) -> str:
    """In what words differ that are here from those there: "“nine” instead of “two”, “not” is missing"."""
    return ", ".join([_difference(*pair) for pair in pairs[:SHOWN]]) + (", …" if len(pairs) > SHOWN else "")


def brief(text: str) -> str:
    """*text* in as many words as a message has room for."""
    said = text.split()
    return " ".join(said if len(said) <= 12 else [*said[:6], "…", *said[-5:]])


def whole_phrase(text: str, start: int, length: int) -> str:
    """The phrase of *length* at *start*, with what it leads up to: "ran like a rabbit", "not fit for office"."""
    told = text[start : start + length]
    match = _TWO_WORDS.match(text, start + length) if told.split()[-1].lower() in _LEADING else None
    behind = match.group().split() if match else []
    while behind and behind[-1].lower() in words("stop"):
        behind.pop()
    return " ".join([told, *behind])


def _difference(here: str, there: str) -> str:
    if here and there:
        return f"“{brief(here)}” instead of “{brief(there)}”"
    return f"“{brief(here)}” is added" if here else f"“{brief(there)}” is missing"
