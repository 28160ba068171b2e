"""Fates: what happened to somebody, by which a text calls one whom it does not name: "the arrested man"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from ..model import Mention
from ..tables import words
from .clusters import PERSON, Cluster

_HURT = ("injur", "hurt", "wound", "hospital", "treated", "surgery")
_KILLED = ("kill", "die", "dead", "death", "murder", "body", "shot", "stab")
_HELD = ("arrest", "held", "detain", "custody", "questioned", "bail", "charge")
_ACCUSED = ("accus", "charge", "suspect", "alleg", "trial", "court", "arrest", "deni", "deny")
_JAILED = ("convict", "jail", "prison", "guilty", "sentence", "murder", "kill")
_OUT = ("suspend", "sack", "dismiss", "fired", "oust", "resign", "quit", "left", "over from", "replace")
_LOST = ("missing", "disappear", "vanish", "last seen", "search")
_HELPED = ("rescue", "save", "pulled", "lifted")
_DEAD = words("dead killed murdered slain drowned")
_FATES = {
    **dict.fromkeys(("injured", "wounded", "hurt", "stricken", "hospitalised", "hospitalized"), _HURT),
    **dict.fromkeys(_DEAD, _KILLED),
    **dict.fromkeys(("arrested", "detained"), _HELD),
    **dict.fromkeys(("accused", "suspected", "alleged"), _ACCUSED),
    **dict.fromkeys(("convicted", "jailed", "imprisoned"), _JAILED),
    **dict.fromkeys(("suspended", "sacked", "dismissed"), _OUT),
    "missing": _LOST,
    "rescued": _HELPED,
    **dict.fromkeys(("unnamed", "unidentified", "masked", "passing"), ()),
}
"""What a word ahead of a noun tells of somebody, with how a text tells the same of one whom it names."""
_MOST_LOOKS, _BESIDE = 12, 240
"""How many mentions of somebody are looked at, and how many characters beside each."""


def of_other_fates(mention: Mention, clusters: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* with names beside which *text* tells nothing of what *mention* says happened to its own."""
    ahead = text[mention.span.start : mention.head.start].lower().split()
    fates = [_FATES[word] for word in ahead if word in _FATES]
    if not fates:
        return []
    people = [one for one in clusters if one.parts and one.kind is PERSON]
    return [one for one in people if not any(_happened(fate, one, mention, text) for fate in fates)]


def is_dead(mention: Mention) -> bool:
    """Whether *mention* calls somebody dead, who says nothing: "the dead man"."""
    return not _DEAD.isdisjoint(mention.span.text.lower().split()[:-1])


def _happened(fate: tuple[str, ...], one: Cluster, mention: Mention, text: str) -> bool:
    """Whether *text* tells a *fate* beside a mention of somebody, but for what begins at *mention* itself."""
    return any(word in beside for beside in _beside(one, mention, text) for word in fate)


def _beside(one: Cluster, mention: Mention, text: str) -> Iterator[str]:
    """What stands beside the mentions of somebody in their paragraphs, in small letters, without *mention*'s own."""
    for each in islice(one.mentions, _MOST_LOOKS):
        start = max(0, each.head.start - _BESIDE, text.rfind("\n", 0, each.head.start) + 1)
        end = each.head.end + _BESIDE
        line = text.find("\n", each.head.end, end)
        end = end if line < 0 else line
        if start <= mention.span.start < end:
            yield text[start : mention.span.start].lower()
            start = mention.span.end
        yield text[start:end].lower()
