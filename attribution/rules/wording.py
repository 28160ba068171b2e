"""Put one verb in the place of another in the same form: "claimed" → "said"."""

from __future__ import annotations

from typing import NamedTuple


class Forms(NamedTuple):
    """The forms of a verb that may stand in another's place."""

    plain: str
    third: str
    past: str
    participle: str


SAY = Forms("say", "says", "said", "saying")
DENY = Forms("deny", "denies", "denied", "denying")


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
