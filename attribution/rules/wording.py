"""Put one verb in the place of another in the same form: "claimed" → "said"."""

from __future__ import annotations

from attrs import frozen


@frozen
class Forms:
    """The forms of a verb that may stand in another's place."""

    plain: str
    third: str
    past: str
    participle: str


SAY = Forms("say", "says", "said", "saying")
DENY = Forms("deny", "denies", "denied", "denying")


def in_form_of(form: str, verb: Forms) -> str:
    """The form of *verb* that corresponds to *form*, another verb's."""
    lowered = form.lower()
    if lowered.endswith("ing"):
        return verb.participle
    if lowered.endswith(("ed", "t", "ew", "wn", "lt", "ught", "ank")):
        return verb.past
    return verb.third if lowered.endswith("s") and not lowered.endswith("ss") else verb.plain
