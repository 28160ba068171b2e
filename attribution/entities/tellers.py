"""Tellers: who spoke where, and within whose words something is said, at which "I" is the speaker."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property

from ..arguments.holders import Holders
from ..cues.formulas import HEARERS
from ..expressions import over_text
from ..mentions.press import speaks_for_outlet
from ..mentions.pronouns import Pronoun
from ..model import Attribution, CueKind, Mention, MentionKind
from ..syntax.sites import Range
from ..tables import words
from ..values import NamedTuple
from .clusters import PERSON, UNKNOWN, Cluster
from .places import Layout, Page, Place, before

_REACH, _LONGEST_SPEECH = 3, 12
"""Within how many sentences somebody goes on as the last speaker, and how many more a quotation has at most."""
_LONGEST_TITLE = 30
"""How many characters at most stand before the name of who answers."""
_PEOPLE = (MentionKind.ANONYMOUS, MentionKind.DESCRIPTION)
_ADDRESSING = words("lawyer prosecutor judge legislator politician")
"""Groups of whom many address those of whom they speak, in court or at a hearing."""
_REPORTERS = (MentionKind.OUTLET, MentionKind.DOCUMENT)
_LABEL = over_text(r"[A-Z][^\n:“”]{0,30}:\ ")
"""Whose turn it is."""


class Spoken(NamedTuple):
    """Who spoke where, by the offset at which each is named, in order; ``entries`` grow while sources are placed."""

    layout: Layout
    entries: list[tuple[int, Cluster]]

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
        """Whom the text goes on about at *start*: who spoke last, or the first of the last sentence to name anybody.

        Else it is the only person that the paragraph has named: "They have signed a trainee, Al Roe."
        """
        sentence, paragraph = bisect_right(self.layout.sentences, start), bisect_right(self.layout.paragraphs, start)
        speaker = self.last(start, persons=True)
        subject, found = None, 0
        named: set[Cluster] = set()
        for place in before(places, start):
            if place.paragraph != paragraph or (subject and place.sentence < found):
                break
            if place.cluster is speaker:
                return speaker
            if place.sentence < sentence and place.cluster.kind is PERSON and place.weight >= 0:
                named.add(place.cluster)
                if place.weight >= 1:
                    subject, found = place.cluster, place.sentence
        return subject or (named.pop() if len(named) == 1 else speaker)


class Contents:
    """What is told in a text, and to whom, by where it stands; ordered when it is first asked for."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._attributions = attributions

    @cached_property
    def _holders(self) -> Holders:
        spans = [one.content.spans for one in self._attributions]
        return Holders.of([[Range(each.start, each.end) for each in several] for several in spans])

    @cached_property
    def parents(self) -> Set[int]:
        """The numbers of the attributions that hold others."""
        return {one.parent for one in self._attributions if one.parent is not None}

    @cached_property
    def recipients(self) -> Mapping[int, Mention]:
        """Those who were told, by name, by the numbers of the attributions."""
        return {one.id: one.recipient for one in self._attributions if one.recipient and one.recipient.name}

    def around(self, start: int, known: Mapping[int, object]) -> int | None:
        """The number of the attribution, of those *known*, whose content holds the offset *start* most closely."""
        if not known:
            return None
        holding = [(end - begin, at) for (begin, end), at in self._holders.around(start, start + 1) if at in known]
        return min(holding)[1] if holding else None


def find_teller(contents: Contents, speakers: Mapping[int, Cluster], start: int) -> Cluster | None:
    """The one of *speakers*, by attribution, whose content holds *start* most closely."""
    around = contents.around(start, speakers)
    return None if around is None else speakers[around]


def tellers_around(
    attribution: Attribution, attributions: Sequence[Attribution], speakers: Mapping[int, Cluster]
) -> Iterator[Cluster]:
    """The *speakers*, by attribution, in whose words an *attribution* stands, the nearest first; none of its source."""
    source = attribution.source
    while attribution.parent is not None:
        attribution = attributions[attribution.parent]
        speaker, around = speakers.get(attribution.id), attribution.source
        if speaker is not None and source and around and around.head.start != source.head.start:
            yield speaker


def find_unnamed(attributions: Sequence[Attribution]) -> set[int]:
    """The offsets of those who speak and are told of for the first time, without a name: "a former clerk"."""
    sources = [one.source for one in attributions if one.source and not one.source.name and not one.source.plural]
    told = [one for one in sources if one.kind in _PEOPLE and one.head.text not in HEARERS]  # no court is a surgeon
    return {one.span.start for one in told if one.span.text.startswith(("a ", "an "))}


def find_in_person(
    pronoun: Pronoun,
    start: int,
    contents: Contents,
    speakers: Mapping[int, Cluster],
    owners: Mapping[int, tuple[Cluster, ...]],
    page: Page,
) -> Cluster | None:
    """Who "I" and "we" within a quotation are, its speaker; or "you", of the names of *owners* whom it addresses."""
    if pronoun.family != "you":
        return find_teller(contents, speakers, start)
    named = _find_called_on(start, page) or _find_told(start, contents, owners)
    return named or _find_addressed(start, contents, speakers, page) or _find_interviewed(start, page)


def _find_called_on(start: int, page: Page) -> Cluster | None:
    """The person whose name stands right before "you" at *start*, who is called on: “Ann, you said so.”"""
    if not page.text.endswith(", ", 0, start):
        return None
    nearest = next(before(page.places, start), None)
    return nearest.cluster if nearest and nearest.end == start - 2 and nearest.cluster.kind is PERSON else None


def _find_interviewed(start: int, page: Page) -> Cluster | None:
    """Who answers by name in the paragraph after a turn, "Q: You sang", in which "you" stands at *start*."""
    paragraphs = page.layout.paragraphs
    index = bisect_right(paragraphs, start)
    if not 0 < index < len(paragraphs) or not _LABEL.match(page.text, paragraphs[index - 1], start):
        return None
    answers = next(iter(page.between(paragraphs[index], paragraphs[index] + _LONGEST_TITLE)), None)
    named = answers is not None and answers.cluster.kind is PERSON and page.text.startswith(":", answers.end)
    return answers.cluster if answers is not None and named else None


def _find_told(start: int, contents: Contents, owners: Mapping[int, tuple[Cluster, ...]]) -> Cluster | None:
    """The person who is told, by name, what stands at *start*."""
    around = contents.around(start, contents.recipients)
    found = () if around is None else owners.get(contents.recipients[around].head.start, ())
    return found[0] if len(found) == 1 and found[0].kind is PERSON else None


def _find_addressed(start: int, contents: Contents, speakers: Mapping[int, Cluster], page: Page) -> Cluster | None:
    """Whom one who asks or judges means by "you" at *start*: the one person he told of in the sentence before."""
    layout = page.layout
    teller, quotation = find_teller(contents, speakers, start), layout.quotation(start)
    if teller is None or quotation < 0 or teller.groups.isdisjoint(_ADDRESSING):
        return None
    sentence = bisect_right(layout.sentences, layout.quote_starts[quotation]) - 1
    begin = layout.sentences[max(sentence - 1, 0)]
    inside = page.between(begin, layout.quote_starts[quotation])
    people = [place.cluster for place in inside if place.cluster.kind is PERSON]
    others = {one for one in people if one is not teller}
    return others.pop() if people[:1] == [teller] and len(others) == 1 else None


def is_turn(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Whether *attribution* stands in a turn of a transcript."""
    return attribution.parent is not None and attributions[attribution.parent].cue.kind is CueKind.COLON


def is_told_by_another(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Whether somebody around it tells what *attribution* says, who goes on speaking; reporters step back."""
    if attribution.parent is None:
        return False
    around = attributions[attribution.parent].source
    return around is not None and around.kind not in _REPORTERS and not (around.name and speaks_for_outlet(around))


def is_reporter(attribution: Attribution, source: Mention, contents: Contents) -> bool:
    """Whether the *source* only reports what somebody else says: "Lee will go, according to the Post's Ana Ruiz"."""
    return bool(source.name) and speaks_for_outlet(source) and attribution.id in contents.parents


def source_start(attribution: Attribution) -> tuple[int, int]:
    """Where the source of an *attribution* stands, by which attributions are put in order; those without one first."""
    return (attribution.source.head.start if attribution.source else -1, attribution.id)
