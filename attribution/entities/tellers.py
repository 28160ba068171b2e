"""Tellers: who spoke where, and within whose words something is said, at which "I" is the speaker."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Mapping, Sequence

from ..mentions.press import speaks_for_outlet
from ..mentions.pronouns import Pronoun
from ..model import Attribution, CueKind, Mention, MentionKind
from ..tables import words
from .clusters import PERSON, UNKNOWN, Cluster
from .places import Layout, Page, Place, before

_REACH, _LONGEST_SPEECH = 3, 12
"""Within how many sentences somebody goes on as the last speaker, and how many more a quotation has at most."""
_PEOPLE = (MentionKind.ANONYMOUS, MentionKind.DESCRIPTION)
_ADDRESSING = words("lawyer prosecutor judge legislator politician")
"""Groups of whom many address those of whom they speak, in court or at a hearing."""
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
        """Who spoke last before *start*, within three sentences, quoted ones aside; with *persons* no body."""
        for place, cluster in before(self.entries, start):
            if not (persons and cluster.kind is not PERSON and cluster.kind is not UNKNOWN):
                return cluster if self._is_near(place, start) else None
        return None

    def _is_near(self, place: int, start: int) -> bool:
        sentences = self.layout.sentences
        first, beyond = bisect_right(sentences, place), bisect_right(sentences, start)
        if _REACH < beyond - first <= _LONGEST_SPEECH:
            told = [one for one in sentences[first:beyond] if self.layout.quotation(one) < 0]
            return len(told) <= _REACH
        return beyond - first <= _REACH

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
    around = _find_around(attributions, start, speakers)
    return speakers[around.id] if around else None


def find_unnamed(attributions: Sequence[Attribution]) -> set[int]:
    """The offsets of those who speak and are told of for the first time, without a name: "a former clerk"."""
    sources = [one.source for one in attributions if one.source and not one.source.name and not one.source.plural]
    return {one.span.start for one in sources if one.kind in _PEOPLE and one.span.text.startswith(("a ", "an "))}


def find_in_person(
    pronoun: Pronoun,
    start: int,
    attributions: Sequence[Attribution],
    speakers: Mapping[int, Cluster],
    owners: Mapping[int, tuple[Cluster, ...]],
    page: Page,
) -> Cluster | None:
    """Who "I" and "we" within a quotation are, its speaker; or "you", of the names of *owners* whom it addresses."""
    if pronoun.family != "you":
        return find_teller(attributions, speakers, start)
    return _find_told(start, attributions, owners) or _find_addressed(start, attributions, speakers, page)


def _find_told(
    start: int, attributions: Sequence[Attribution], owners: Mapping[int, tuple[Cluster, ...]]
) -> Cluster | None:
    """The person who is told, by name, what stands at *start*."""
    told = {one.id: one.recipient for one in attributions if one.recipient and one.recipient.name}
    around = _find_around(attributions, start, told)
    found = owners.get(told[around.id].head.start, ()) if around else ()
    return found[0] if len(found) == 1 and found[0].kind is PERSON else None


def _find_addressed(
    start: int,
    attributions: Sequence[Attribution],
    speakers: Mapping[int, Cluster],
    page: Page,
) -> Cluster | None:
    """Whom one who asks or judges means by "you" at *start*: the one person he told of in the sentence before."""
    layout = page.layout
    teller, quotation = find_teller(attributions, speakers, start), layout.quotation(start)
    if teller is None or teller.groups.isdisjoint(_ADDRESSING):
        return None
    sentence = bisect_right(layout.sentences, layout.quote_starts[quotation]) - 1
    begin = layout.sentences[max(sentence - 1, 0)]
    inside = page.between(begin, layout.quote_starts[quotation])
    people = [place.cluster for place in inside if place.cluster.kind is PERSON]
    others = {one for one in people if one is not teller}
    return others.pop() if people[:1] == [teller] and len(others) == 1 else None


def _find_around(attributions: Sequence[Attribution], start: int, known: Container[int]) -> Attribution | None:
    """The one of *attributions*, of those *known* by number, whose content holds *start* most closely."""
    best: tuple[int, Attribution] | None = None
    for attribution in attributions:
        if attribution.id not in known:
            continue
        for span in attribution.content.spans:
            if span.start <= start < span.end and (best is None or span.end - span.start < best[0]):
                best = span.end - span.start, attribution
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
