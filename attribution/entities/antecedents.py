"""Antecedents of pronouns: whom "he", "she", "it", "they", "who", "I" and "we" mean."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice, repeat
from typing import NamedTuple, TypeVar

from ..document import Document
from ..mentions.pronouns import UNTOLD, Pronoun
from ..model import EntityKind, Gender, Mention
from ..spans import Span
from .clusters import BODY, DOCUMENT, GROUP, PAPER, PERSON, UNKNOWN, Cluster
from .kin import BARE
from .several import COUNTED_OUT

Entry = TypeVar("Entry", bound=tuple[int, *tuple[object, ...]])

_MOST_PLACES = 200  # more than six sentences have: a page without a full stop costs no more
_REACH = 6
"""How many sentences back an antecedent may stand."""
_LONGEST_TAG = 200
"""How many characters stand at most between the two parts of a quotation."""
_MARGIN = 0.2  # by which the best candidate must lead the next
_SPEAKER_ELSEWHERE = 0.2
SUBJECT, _QUOTED, _OWNER, _SPEAKER, _UNSURE, _SAME_PARAGRAPH = 1.2, -1.6, -0.7, 1.3, -1.4, 0.5
_INNER = 0.1
"""How much less prominent a source is within what somebody else tells."""
_FIRM = -1.1  # nothing tells that the name is a person's
_FALL = 1.2  # with each sentence between
_AGREES = 0.6  # known to be of the pronoun's gender or number
_AGAIN = 0.15  # for each further place
_SAME_QUOTATION = 1.0 - _QUOTED  # a quotation goes on about those it names
_NEW_BODY = 0.5
"""How much less likely a body is of which nothing but its name is known."""
_LABELS = ("A", "Q")
"""How an interview marks who speaks."""
_OWNING = ("'", "’")
_LEADING = tuple(
    f" {word} {article}"
    for word in ("by", "with", "to", "of", "for", "from", "against", "about", "at", "on")
    for article in ("", "the ")
)
"""What leads to a name that is no subject, though the first of its sentence: it was built "by" Ana Ruiz."""
_LED = 1.0
"""How prominent such a name is: the text may go on about it, but rather about who has just spoken."""
_APPOSED = re.compile(r"[’']s? [a-z -]{2,40}(?:, )?")
"""What stands between who owns and who is owned by name."""
BODIES = (BODY, PAPER, DOCUMENT, EntityKind.PLACE)


class Place(NamedTuple):
    """A mention in the text: who, where, how prominent it is there, and the number of its sentence and paragraph."""

    start: int
    end: int
    cluster: Cluster
    weight: float
    sentence: int
    paragraph: int


class Layout(NamedTuple):
    """Where sentences, paragraphs and outermost quotations begin and end, as sorted offsets."""

    sentences: list[int]
    paragraphs: list[int]
    quote_starts: list[int]
    quote_ends: list[int]

    def quotation(self, offset: int) -> int:
        """The number of the quotation around *offset*, or -1."""
        index = bisect_right(self.quote_starts, offset) - 1
        return index if index >= 0 and offset < self.quote_ends[index] else -1

    def quotation_before(self, offset: int) -> int:
        """The number of the quotation that ends right before *offset*, or -1: “We lost to Lee,” he said."""
        index = bisect_right(self.quote_ends, offset) - 1
        return index if index >= 0 and offset - self.quote_ends[index] <= len(", ") else -1

    def begun(self, number: int) -> int:
        """The number of the quotation that the one of this *number* goes on after a tag, or -1: “A,” she said. “B.”"""
        if number < 1:
            return -1
        tag, start = self.quote_ends[number - 1], self.quote_starts[number]
        apart = bisect_right(self.paragraphs, tag) != bisect_right(self.paragraphs, start)
        sentences = bisect_right(self.sentences, start) - bisect_right(self.sentences, tag)
        return -1 if apart or sentences > 1 or start - tag > _LONGEST_TAG else number - 1


def lay_out(document: Document) -> Layout:
    """The layout of *document*."""
    quotations = [quotation.span for quotation in document.quotations if not quotation.depth]
    starts = document.tokens.starts
    return Layout(
        [starts[first] for first in document.sentence_tokens[:-1]],
        [starts[first] for first in document.paragraph_tokens[:-1]],
        [span.start for span in quotations],
        [span.end for span in quotations],
    )


def before(entries: list[Entry], start: int) -> Iterator[Entry]:
    """The entries, ordered by the offset each begins with, that stand before *start*, the last first."""
    return islice(reversed(entries), len(entries) - bisect_left(entries, (start,)), None)


def insert(entries: list[Entry], entry: Entry) -> None:
    """Put *entry* in its place, after others of the same offset."""
    if not entries or entries[-1][0] <= entry[0]:
        entries.append(entry)
        return
    entries.insert(bisect_left(entries, (entry[0] + 1,)), entry)


def named_in(spans: Iterable[Span], places: list[Place]) -> list[Cluster]:
    """The people named within *spans*, who are others than whoever says this: nobody calls himself by his name."""
    return [
        place.cluster
        for span in spans
        for place in places[bisect_left(places, (span.start,)) : bisect_left(places, (span.end,))]
        if place.cluster.kind is PERSON and place.cluster.parts
    ]


def hand_over(mention: Mention, owner: Cluster, other: Cluster, places: list[Place]) -> None:
    """Take a *mention* with a name, which stands among *places*, from its *owner*: it means an *other*."""
    start = mention.head.start
    owner.mentions = [each for each in owner.mentions if each.head.start != start]
    other.mentions.append(mention)
    index = bisect_left(places, (start,))
    places[index] = places[index]._replace(cluster=other)


class Choice(NamedTuple):
    """The clusters a pronoun may mean; one when it is settled, several or none when it stays open."""

    clusters: tuple[Cluster, ...]
    reason: str = ""


def place_mentions(
    layout: Layout,
    text: str,
    mentions: Sequence[Mention],
    clusters: Sequence[Cluster],
    sources: Container[int],
    told: Container[int],
    inner: Container[int],
    cues: Mapping[int, int],
) -> list[Place]:
    """Where each of *mentions*, names in order, stands for the one of *clusters* in the same position, how prominent.

    *sources* are the offsets of those that something is attributed to, *told* of those who were told it, *inner* of
    the sources within what others tell; *cues* has where, by a sentence's number, that of one without a name stands.
    """
    heads = [mention.head for mention in mentions]
    offsets = [head.start for head in heads]
    sentences = list(map(bisect_right, repeat(layout.sentences), offsets))
    places: list[Place] = []
    owned = 0
    # where a name that begins its sentence ends, if it only owns: “Lee’s” deputy, Ana Ruiz, wept
    new = tuple.__new__  # what Place(...) calls, a third quicker
    for mention, head, start, cluster, sentence, seen, paragraph, quotation in zip(
        mentions,
        heads,
        offsets,
        clusters,
        sentences,
        [-1, *sentences],
        map(bisect_right, repeat(layout.paragraphs), offsets),
        map(bisect_right, repeat(layout.quote_starts), offsets),
        strict=False,
    ):
        end = head.end
        first = sentence != seen or (owned and _APPOSED.fullmatch(text, owned, start) is not None)
        weight = SUBJECT if (first and start not in told) or start in sources else 0.0
        if first and weight and start not in sources:
            led = cues.get(sentence, start) < start or text.endswith(_LEADING, 0, mention.spans[0].start)
            weight = _LED if led else weight
        if start in inner:
            weight -= _INNER
        owned = 0
        if text[end : end + 1] in _OWNING:
            weight += _OWNER
            owned = end if first else 0
        if quotation and start < layout.quote_ends[quotation - 1]:
            weight += _QUOTED
        places.append(new(Place, (start, end, cluster, weight, sentence, paragraph)))
    return places


def place_source(mention: Mention, cluster: Cluster, layout: Layout, *, inner: bool = False) -> Place:
    """Where a source without a name stands; it stands out less inside a quotation or *inner*, in what others tell."""
    start = mention.head.start
    weight = SUBJECT + _QUOTED * (layout.quotation(start) >= 0) - _INNER * inner
    sentence, paragraph = bisect_right(layout.sentences, start), bisect_right(layout.paragraphs, start)
    return Place(start, mention.head.end, cluster, weight, sentence, paragraph)


def choose_person(
    pronoun: Pronoun, start: int, places: list[Place], layout: Layout, speaker: Cluster | None, barred: Cluster | None
) -> Choice:
    """The person whom "he" or "she" at *start* means, by nearness and prominence.

    *barred* speaks the quotation around it.
    """
    scores: dict[Cluster, float] = {}
    sentence = bisect_right(layout.sentences, start)
    paragraph = bisect_right(layout.paragraphs, start)
    gender = pronoun.gender
    around = layout.quotation(start)
    tagged = layout.quotation_before(start) if around < 0 else -1
    here = spoke_here = False
    subject: Cluster | None = None
    named = _named_behind(places, start, sentence)
    for place in islice(before(places, start), _MOST_PLACES):
        if place.end > start or (tagged >= 0 and layout.quotation(place.start) == tagged):
            continue  # nobody calls himself by his name
        distance = sentence - place.sentence
        if distance > _REACH:
            break
        cluster = place.cluster
        same_paragraph = place.paragraph == paragraph
        if same_paragraph:
            here = True
            spoke_here = spoke_here or cluster is speaker
        if cluster is barred or cluster in named or not _may_mean(cluster, gender):
            continue
        if around < 0 and cluster.name in BARE:
            continue  # “Dad knew,” said his daughter: only she calls him so
        score = _score_person(place, distance, _shared_quotation(layout, place, around), same_paragraph, gender)
        if place.weight >= SUBJECT and subject is None and distance:
            subject = cluster
        known = scores.get(cluster)
        scores[cluster] = score if known is None else max(known, score) + _AGAIN
    if speaker in scores:
        goes_on = (spoke_here or not here) and subject in (None, speaker)
        scores[speaker] += _SPEAKER if goes_on else _SPEAKER_ELSEWHERE
    elif speaker is not None and speaker is not barred and speaker not in named and _may_be(speaker, gender):
        scores[speaker] = 0.0
    return _best(scores)


def _score_person(place: Place, distance: int, shared: float, same_paragraph: bool, gender: Gender) -> float:
    """How likely the person at *place*, *distance* sentences back, is meant; *shared* is for the same quotation."""
    cluster, score = place.cluster, place.weight - _FALL * distance + shared + _SAME_PARAGRAPH * same_paragraph
    if not cluster.sure or (not cluster.parts and cluster.gender is UNTOLD):
        score += _UNSURE  # who stays unnamed seldom goes on as "he" where somebody is named
    elif len(cluster.parts) == 1 and not cluster.human and cluster.gender is UNTOLD:
        score += _FIRM
    return score + _AGREES if cluster.gender is gender else score


def _named_behind(places: list[Place], start: int, sentence: int) -> list[Cluster]:
    """Those named in the *sentence* behind a pronoun at *start*, who are others: “She” says Ann had slept well."""
    index, named = bisect_left(places, (start + 1,)), []
    while index < len(places) and places[index].sentence == sentence:
        named.append(places[index].cluster)
        index += 1
    return named


def _shared_quotation(layout: Layout, place: Place, around: int) -> float:
    """What it adds that *place* stands in quotation *around*, -1 for none, as does the pronoun."""
    there = layout.quotation(place.start)
    return _SAME_QUOTATION if there >= 0 and there in (around, layout.begun(around)) else 0.0


def _may_mean(cluster: Cluster, gender: Gender) -> bool:
    """Whether "he" or "she" may mean *cluster*, which is no "Q" that asks: nobody speaks of him."""
    if cluster.gender is not gender and cluster.gender is not UNTOLD:
        return False
    return (cluster.kind is PERSON or _may_be(cluster, gender)) and len(cluster.name) > 1


def _may_be(cluster: Cluster, gender: Gender) -> bool:
    first = cluster.name.lower().split(None, 1)[:1]
    unknown = cluster.kind is UNKNOWN and (cluster.parts or not COUNTED_OUT.isdisjoint(first))
    if cluster.plural or not (cluster.kind is PERSON or unknown):
        return False
    return cluster.gender is gender or cluster.gender is UNTOLD


def _best(scores: dict[Cluster, float]) -> Choice:
    """The cluster with the highest score, or all those whose scores are too near to it."""
    if not scores:
        return Choice((), "nobody it can mean is named before")
    ranked = sorted(scores, key=lambda cluster: -scores[cluster])
    close = tuple([cluster for cluster in ranked if scores[ranked[0]] - scores[cluster] < _MARGIN])
    return Choice(close, "several are as likely" if len(close) > 1 else "")


def choose_body(pronoun: Pronoun, start: int, places: list[Place], layout: Layout, speaker: Cluster | None) -> Choice:
    """The body, group or document that "it" or "they" at *start* means: the last prominent one."""
    sentence = bisect_right(layout.sentences, start)
    around = layout.quotation(start)
    of_quoted = pronoun.plural and around >= 0
    scores: dict[Cluster, float] = {}
    told = False
    for place in before(places, start):
        if place.end > start:
            continue
        distance: float = sentence - place.sentence
        if distance > 3:
            break
        cluster = place.cluster
        if not _may_be_body(cluster, pronoun):
            if pronoun.plural or not cluster.may_be_body():
                continue
            distance += _NEW_BODY
        if cluster.kind is PAPER and (of_quoted or (place.weight <= 0 and distance > 1)):
            continue  # an outlet that was told, or read, sentences ago; a speaker's "they" are others
        score = place.weight - distance + (_AGREES if cluster.plural and pronoun.plural else 0.0)
        score += _shared_quotation(layout, place, around)
        scores[cluster] = max(score, scores.get(cluster, score))
        inner = distance == 1 and place.weight == SUBJECT - _INNER and cluster.kind in (GROUP, BODY)
        told = told or (of_quoted and inner and cluster is not speaker)
    if told:
        scores.pop(speaker, None)
        return _best(scores)
    spoke = speaker is not None and (_may_be_body(speaker, pronoun) or speaker in scores)
    if speaker is not None and spoke and not (of_quoted and speaker.kind is PAPER):
        scores[speaker] = scores.get(speaker, 0.0) + _SPEAKER
    return _best(scores)


def _may_be_body(cluster: Cluster, pronoun: Pronoun) -> bool:
    if pronoun.plural:
        return cluster.plural or cluster.kind in (GROUP, BODY, PAPER)
    return cluster.kind in BODIES and not cluster.plural


def find_guest(places: list[Place], label: Mention) -> tuple[Cluster, ...]:
    """Who answers at *label* in an interview: whom the words before any label name, the most often if several."""
    people: Counter[Cluster] = Counter()
    for place in places:
        cluster = place.cluster
        if place.end > label.head.start or cluster.name in _LABELS:
            break
        if cluster.kind is PERSON and cluster.human:
            people[cluster] += 1
    named = people.most_common(2)
    return (named[0][0],) if named and (len(named) == 1 or named[1][1] < named[0][1]) else ()
