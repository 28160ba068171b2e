"""Places: where people, bodies and papers stand in a text, and how prominent each is there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import TypeVar

from ..document import Document
from ..expressions import over_text
from ..model import Mention, SectionKind
from ..spans import Span
from ..values import NamedTuple
from .clusters import PERSON, Cluster

Entry = TypeVar("Entry", bound=tuple[int, *tuple[object, ...]])

SUBJECT, QUOTED, _OWNER = 1.2, -1.6, -0.7
"""How prominent a subject is, and how much less what stands in a quotation or only owns what follows."""
INNER = 0.1
"""How much less prominent a source is within what somebody else tells."""
MODIFIES = -0.8
"""How prominent a name is that only tells of what follows: in "a Lee government" he may have told of himself."""
_BEHIND_ARTICLE = (" a ", " an ")
_LONGEST_OFFICE = 40
"""How many characters an office has at most that stands between a body's name and its holder's."""
_LONGEST_TAG = 200
"""How many characters stand at most between the two parts of a quotation."""
_APOSTROPHES = ("'", "’")
OWNING = ("'s ", "’s ", "' ", "’ ")
"""How a name ends that owns what follows."""
_LEADING = tuple(
    f" {word} {article}"
    for word in ("by", "with", "to", "of", "for", "from", "against", "about", "at", "on")
    for article in ("", "the ")
)
"""What leads to a name that is no subject, though the first of its sentence: it was built "by" Ana Ruiz."""
_LED = 1.0
"""How prominent such a name is: the text may go on about it, but rather about who has just spoken."""
_APPOSED = over_text(r"[’']s? [a-z -]{2,40}(?:, )?")
"""What stands between who owns and who is owned by name."""
_BESIDE = 0.1
"""How much less prominent the others are who make up a subject: so little that a pronoun may mean any of them."""
_AND = over_text(
    r"(?:,?\ \(?[0-9]{1,3}\)?,?|\ \([^()]{1,20}\)|,\ [a-z0-9][^,]{0,60},)?"
    r"\ and\ (?:(?:the|his|her)\ [a-z -]{2,40}(?:,\ )?)?"
)
"""What joins two names that are one subject: "Ana Ruiz, 34, and Tom Lee"."""
_LONGEST_AND = 110  # characters between two names that "and" joins


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


class Page(NamedTuple):
    """A text with where its mentions stand, in order: what those ask for who look around a mention.

    ``places`` grows while sources are placed; the page is made once.
    """

    text: str
    layout: Layout
    places: list[Place]

    def between(self, start: int, end: int) -> list[Place]:
        """The places that begin from *start* on and before *end*."""
        return self.places[bisect_left(self.places, (start,)) : bisect_left(self.places, (end,))]


def lay_out(document: Document) -> Layout:
    """The layout of *document*; a sentence begins behind its dateline."""
    quotations = [quotation.span for quotation in document.quotations if not quotation.depth]
    starts = document.tokens.starts
    behind = {
        section.span.start: starts[bisect_left(starts, section.span.end)]
        for section in document.sections
        if section.kind is SectionKind.DATELINE and section.span.end <= starts[-1]
    }
    return Layout(
        [behind.get(starts[first], starts[first]) for first in document.sentence_tokens[:-1]],
        [starts[first] for first in document.paragraph_tokens[:-1]],
        [span.start for span in quotations],
        [span.end for span in quotations],
    )


class Telling(NamedTuple):
    """What attributions tell of names by their offsets.

    ``sources`` are those that something is attributed to, ``told`` those who were told it, ``inner`` the sources within
    what others tell; ``cues`` has where, by a sentence's number, the cue of one without a name stands.
    """

    sources: Container[int] = ()
    told: Container[int] = ()
    inner: Container[int] = ()
    cues: Mapping[int, int] = {}


def before(entries: list[Entry], start: int) -> Iterator[Entry]:
    """The entries, ordered by the offset each begins with, that stand before *start*, the last first."""
    return map(entries.__getitem__, range(bisect_left(entries, (start,)) - 1, -1, -1))


def unless_named(mention: Mention | None, places: list[Place]) -> Mention | None:
    """The *mention*, unless it stands among *places* already."""
    nearest = next(before(places, mention.head.end), None) if mention else None
    return None if mention is None or (nearest and nearest.end > mention.head.start) else mention


def find_at(places: list[Place], start: int) -> Cluster | None:
    """Who is named, or speaks, at *start*."""
    index = bisect_left(places, (start,))
    return places[index].cluster if index < len(places) and places[index].start == start else None


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
    owner.starts = ()
    other.mentions.append(mention)
    index = bisect_left(places, (start,))
    if index < len(places) and places[index].start == start:
        places[index] = places[index]._replace(cluster=other)


def place_mentions(
    layout: Layout, text: str, mentions: Sequence[Mention], clusters: Sequence[Cluster], telling: Telling
) -> list[Place]:
    """Where each of *mentions*, names in order, stands for that of *clusters* in the same position, how prominent."""
    sources, told, inner, cues = telling
    heads = [mention.head for mention in mentions]
    offsets = [head.start for head in heads]
    sentences = list(map(bisect_right, repeat(layout.sentences), offsets))
    places: list[Place] = []
    owned = 0
    # where a name that begins its sentence ends, which may only own: “Lee’s” deputy, Ana Ruiz, wept
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
        first = sentence != seen or (owned and _is_apposed(text, owned, start, cluster))
        weight = SUBJECT if (first and start not in told) or start in sources else 0.0
        begin = mention.spans[0].start
        if first and weight and start not in sources and (cues.get(sentence, start) < start or _is_led(text, begin)):
            weight = _LED
        if start in inner:
            weight -= INNER
        weight = MODIFIES if text.endswith(_BEHIND_ARTICLE, 0, begin) else weight
        owned = end if first else 0
        if text[end : end + 1] in _APOSTROPHES:
            weight += _OWNER
        if quotation and start < layout.quote_ends[quotation - 1]:
            weight += QUOTED
        places.append(new(Place, (start, end, cluster, weight, sentence, paragraph)))
    _raise_joined(places, mentions, text)
    return places


def _raise_joined(places: list[Place], mentions: Sequence[Mention], text: str) -> None:
    """Make those of *places* that make up one subject as prominent as its first: "Ana Ruiz, Tom Lee and Kit Hale"."""
    first = 0
    for index in range(1, len(places)):
        end, begin = places[index - 1].end, mentions[index].spans[0].start
        near = places[index - 1].sentence == places[index].sentence and begin - end < _LONGEST_AND
        if not near or text[end : end + 1] not in (" ", ","):
            first = index
        elif text[end:begin] == ", ":
            continue
        elif text.find(" and ", end, begin) < 0 or _AND.fullmatch(text, end, begin) is None:
            first = index
        elif (lead := places[first].weight) >= _LED:
            for each in range(first + 1, index + 1):
                if MODIFIES < places[each].weight < lead:
                    places[each] = places[each]._replace(weight=lead - _BESIDE)


def is_beside(first: Place, other: Place) -> bool:
    """Whether an *other* place makes up one subject with the *first*."""
    return first.sentence == other.sentence and other.weight == first.weight - _BESIDE


def _is_apposed(text: str, end: int, start: int, cluster: Cluster) -> bool:
    """Whether a name at *start* only tells who is meant that another, which ends at *end*, leads to.

    “Lee’s deputy, Ana Ruiz”, “Rovers captain Ana Ruiz”: who is known to be a captain.
    """
    if text[end : end + 1] in _APOSTROPHES:
        return _APPOSED.fullmatch(text, end, start) is not None
    office = text[end + 1 : start].rstrip(", ") if start - end < _LONGEST_OFFICE else ""
    return text[end : end + 1] == " " and office in cluster.words  # one word: "Lee told captain Ana Ruiz"


def _is_led(text: str, start: int) -> bool:
    """Whether what stands before *start* leads to a name that is no subject."""
    return text.endswith(_LEADING, 0, start)


def place_source(mention: Mention, cluster: Cluster, layout: Layout, *, inner: bool = False) -> Place:
    """Where a source without a name stands; it stands out less inside a quotation or *inner*, in what others tell."""
    start = mention.head.start
    weight = SUBJECT + QUOTED * (layout.quotation(start) >= 0) - INNER * inner
    sentence, paragraph = bisect_right(layout.sentences, start), bisect_right(layout.paragraphs, start)
    return Place(start, mention.head.end, cluster, weight, sentence, paragraph)
