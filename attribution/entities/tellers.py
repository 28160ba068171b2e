"""Tellers: within whose words something is said, at which "I" is the speaker and others are quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..mentions.press import speaks_for_outlet
from ..model import Attribution, CueKind, Mention, MentionKind
from .clusters import Cluster

_REPORTERS = (MentionKind.OUTLET, MentionKind.DOCUMENT)


def find_teller(attributions: Sequence[Attribution], speakers: Mapping[int, Cluster], start: int) -> Cluster | None:
    """The one of *speakers*, by attribution, whose content holds *start* most closely."""
    best: tuple[int, Cluster] | None = None
    for attribution in attributions:
        cluster = speakers.get(attribution.id)
        if cluster is None:
            continue
        for span in attribution.content.spans:
            if span.start <= start < span.end and (best is None or span.end - span.start < best[0]):
                best = span.end - span.start, cluster
    return best[1] if best else None


def is_turn(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Whether *attribution* stands in a turn of a transcript."""
    return attribution.parent is not None and attributions[attribution.parent].cue.kind is CueKind.COLON


def is_told_by_another(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Whether somebody around it tells what *attribution* says, who goes on speaking; reporters step back."""
    if attribution.parent is None:
        return False
    around = attributions[attribution.parent].source
    return around is not None and around.kind not in _REPORTERS and not (around.name and speaks_for_outlet(around))


def is_reporter(attribution: Attribution, source: Mention, attributions: Sequence[Attribution]) -> bool:
    """Whether the *source* only reports what somebody else says: "Lee will go, according to the Post's Ana Ruiz"."""
    if not source.name or not speaks_for_outlet(source):
        return False
    return any(one.parent == attribution.id for one in attributions)
