"""Tellers: who spoke where, and within whose words something is said, at which "I" is the speaker."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from ..mentions.press import speaks_for_outlet
from ..model import Attribution, CueKind, Mention, MentionKind
from .antecedents import Layout, Place, before
from .clusters import PERSON, UNKNOWN, Cluster

_REPORTERS = (MentionKind.OUTLET, MentionKind.DOCUMENT)


class Spoken:
    """Who spoke where, by the offset at which each is named, in the order of the text."""

    def __init__(self, layout: Layout, entries: list[tuple[int, Cluster]] | None = None) -> None:
        self.layout = layout
        self.entries = entries or []

    def until(self, start: int) -> Spoken:
        """Those who spoke before *start*."""
        return Spoken(self.layout, self.entries[: bisect_left(self.entries, (start,))])

    def last(self, start: int, *, persons: bool = False) -> Cluster | None:
        """Who spoke last before *start*, within three sentences; with *persons* the last who is no body."""
        sentence = bisect_right(self.layout.sentences, start)
        for place, cluster in before(self.entries, start):
            if not (persons and cluster.kind is not PERSON and cluster.kind is not UNKNOWN):
                near = sentence - bisect_right(self.layout.sentences, place) <= 3
                return cluster if near else None
        return None

    def focus(self, start: int, places: list[Place]) -> Cluster | None:
        """Whom the text goes on about at *start*: who spoke last, or the first of the last sentence to name anybody."""
        sentence, paragraph = bisect_right(self.layout.sentences, start), bisect_right(self.layout.paragraphs, start)
        speaker = self.last(start, persons=True)
        subject, found = None, 0
        for place in before(places, start):
            if place.paragraph != paragraph or (subject and place.sentence < found):
                break
            if place.cluster is speaker:
                return speaker
            if place.sentence < sentence and place.cluster.kind is PERSON and place.weight >= 1:
                subject, found = place.cluster, place.sentence
        return subject or speaker


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
