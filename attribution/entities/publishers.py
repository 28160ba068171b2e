"""Publishers: the outlet that somebody told, among them the one whose own text it is, "told our correspondent"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Attribution, Mention, MentionKind
from ..tables import words
from .bodies import find_outlet
from .clusters import PAPER, Cluster

_OURS = words("correspondent correspondents reporter reporters newspaper paper website magazine")
"""What a text calls the outlet that publishes it, or those who write for it, behind "our" and "this"."""
_OWN = words("learn reveal understand gather disclose")
"""What an outlet does by its name in a text of its own: "the Sun can reveal"."""


def find_told(
    recipient: Mention, clusters: list[Cluster], attributions: Sequence[Attribution], quotation: int
) -> tuple[Cluster, ...]:
    """The outlet that somebody without a name who was told means; *quotation* is the one around, -1 for none."""
    if recipient.name:
        return ()
    ours = quotation < 0 and _is_ours(recipient.text.lower())
    publisher = find_publisher(clusters, attributions) if ours else ()
    return publisher or find_outlet(recipient, clusters, recipient.head.start)


def _is_ours(text: str) -> bool:
    whose, _, noun = text.partition(" ")
    return text == "us" or (whose in ("our", "this") and noun in _OURS)


def find_publisher(clusters: Iterable[Cluster], attributions: Iterable[Attribution]) -> tuple[Cluster, ...]:
    """The one outlet that tells by its name what it has learned, in a text that must be its own; () without any."""
    told = {
        one.source.head.start
        for one in attributions
        if one.source and one.source.kind is MentionKind.OUTLET and one.source.name and one.cue.lemma in _OWN
    }
    if not told:
        return ()
    found = [one for one in clusters if one.kind is PAPER and any(each.head.start in told for each in one.mentions)]
    return tuple(found) if len(found) == 1 else ()
