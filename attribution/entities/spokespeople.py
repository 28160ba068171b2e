"""Spokespeople: who is meant by "the senator" in the words of those who speak for one: "A Lee spokeswoman said"."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression
from ..vocabulary.gazetteer import LAWYERS, SPOKESPEOPLE, Gazetteer
from .clusters import PERSON, Cluster
from .epithets import agree

_WINDOW = 160
"""How many characters ahead of a description those may be told who speak."""
_NAME = r"((?:\p{Lu}[\w.’'-]*+\ ){0,4}\p{Lu}[\w’'-]*+)"
_SPEAKING = f"(?:{'|'.join(sorted(LAWYERS | SPOKESPEOPLE))}|representative|aide|agent|publicist)"
_SPEAKERS = (*sorted(LAWYERS), "spokes", "representative", "aide", "agent", "publicist")
_FOR = expression(
    rf"\b(?:{_SPEAKING}\ (?:for|to)\ {_NAME}|(?:An?|The|Senior)\ {_NAME}\ {_SPEAKING})\b[^.;:!?\n“”\"]{{0,80}}+$"
)
"""How those are told who speak for somebody, up to whom they tell of."""


def find_spoken_for(
    head: str, start: int, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one for whom those speak who tell of a *head* at *start*: "A spokesman for Ann Lee said the senator"."""
    window = text[max(0, start - _WINDOW) : start]
    role = gazetteer.roles.get(head)
    told = role and (" for " in window or "spokes" in window) and any(map(window.__contains__, _SPEAKERS))
    found = _FOR.search(window) if told else None
    if not found or not role:
        return ()
    last = (found[1] or found[2]).removesuffix("'s").removesuffix("’s").lower().split()[-1]
    named = [one for one in clusters if one.kind is PERSON and one.parts[-1:] == (last,)]
    return tuple(named) if len(named) == 1 and agree(named[0], head, role) else ()
