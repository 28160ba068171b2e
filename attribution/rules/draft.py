"""Indices of one graph that several rules share, each made when first asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import TypeVar

from attrs import frozen

from ..graph import AttributionGraph
from ..mentions.named import PERSONS
from ..model import (
    Attribution,
    ContentKind,
    CueKind,
    Entity,
    EntityKind,
    MentionKind,
    Quotation,
    SectionKind,
)
from ..spans import Span, cut, edges_of, index_at, is_inside, merge
from .heads import find_descriptions
from .indices import Index
from .statements import CLAIMED, SPOKEN, TOLD, is_report
from .turns import find_turns
from .words import lowered

MIN_CONFIDENCE = 0.4
_LEDE = 7  # paragraphs in which it is told whom a lede speaks of

# Tuples: to look an enumeration's member up in a set takes longer.
_READ = (SectionKind.BODY, SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.SUBHEADING)
_DISPLAYED, _ACTORS = (SectionKind.HEADLINE, SectionKind.STANDFIRST), (EntityKind.PERSON, EntityKind.ORGANISATION)
_AGAIN = (MentionKind.DESCRIPTION, MentionKind.PRONOUN)
_NAMES = (*PERSONS, MentionKind.PRONOUN)

_Key = TypeVar("_Key")


@frozen(slots=False, eq=False, repr=False)
class Draft:
    """A graph as the rules read it: confident attributions in the writer's own text, found by place or by kind."""

    graph: AttributionGraph
    min_confidence: float = MIN_CONFIDENCE
    wraps: tuple[int, ...] = ()
    """Where lines of the untouched text begin within paragraphs, which are read as one line each."""

    @Index
    def text(self) -> str:
        """The whole text."""
        return self.graph.document.text

    @Index
    def first_described(self) -> dict[str, int]:
        """Where each head of a nameless source, "source", "officials", is first said more of."""
        return find_descriptions(self.graph.document.tokens, self.text)

    @Index
    def attributions(self) -> tuple[Attribution, ...]:
        """Every attribution sure enough to judge whose cue stands in no quotation, no headline and no furniture."""
        sections = self.graph.document.sections
        heads = edges_of([section.span for section in sections if section.kind is SectionKind.HEADLINE])
        sure = [found for found in self.graph.attributions if found.confidence >= self.min_confidence]
        own = [found for found in sure if self.is_own(found.cue.span.start)]
        return tuple([found for found in own if not is_inside(heads, found.cue.span.start)])

    @Index
    def statements(self) -> tuple[Attribution, ...]:
        """The attributions of somebody's words, not of beliefs, wishes or decrees."""
        return tuple([found for found in self.attributions if found.kind in SPOKEN or is_report(found)])

    @Index
    def anonymous(self) -> tuple[Attribution, ...]:
        """The statements of sources whose name stands nowhere in the text."""
        return tuple(found for found in self.statements if self.is_anonymous(found))

    def is_anonymous(self, found: Attribution) -> bool:
        """Whether the source has no name here or where the text comes back to it: "Dougie Ferris, the baker"."""
        source, speaker = found.source, self.graph.speaker(found)
        if source is None or speaker is None:
            return source is not None and source.kind is MentionKind.ANONYMOUS
        again = source.kind in _AGAIN and speaker.mentions[0].kind is MentionKind.ANONYMOUS
        return (again or source.kind is MentionKind.ANONYMOUS) and speaker.id not in self._named

    @Index
    def _named(self) -> frozenset[int]:
        return frozenset([each.id for each in self.graph.entities if any(mention.name for mention in each.mentions)])

    @Index
    def spoken(self) -> tuple[Attribution, ...]:
        """The statements with direct or mixed content, in the order of their contents."""
        found = [item for item in self.attributions if item.content.kind is not ContentKind.INDIRECT]
        return tuple(sorted(found, key=lambda item: item.content.spans[0].start))

    @Index
    def body_statements(self) -> tuple[Attribution, ...]:
        """The statements outside headline, standfirst and subheadings."""
        return tuple([found for found in self.statements if self.in_body(found.cue.span.start)])

    @Index
    def told(self) -> tuple[Attribution, ...]:
        """The statements outside headline, standfirst and subheadings, and what somebody calls somebody."""
        judged = [found for found in self.attributions if found.kind in TOLD]
        return tuple([found for found in judged if self.in_body(found.cue.span.start)])

    @Index
    def citations(self) -> tuple[tuple[Attribution, Attribution], ...]:
        """Who passes on whose statement: the one that reports it and the one it is taken from."""
        return tuple([self._citation(found) for found in self.statements if found.parent is not None])

    @Index
    def relays(self) -> frozenset[int]:
        """The attributions that pass on what another source says, and not wants, however unsure that other one is."""
        pairs = [self._citation(found) for found in self.graph.attributions if found.parent is not None]
        return frozenset([citing.id for citing, cited in pairs if cited.source and cited.kind in SPOKEN])

    def _citation(self, found: Attribution) -> tuple[Attribution, Attribution]:
        """Who cites whom: "citing" is what the one cited hangs on, whichever of the two holds the other."""
        parent = self.graph.attributions[found.parent or 0]
        turned = parent.cue.lemma == "cite" != found.cue.lemma
        return (found, parent) if turned else (parent, found)

    def is_relayed(self, found: Attribution) -> bool:
        """Whether somebody tells what the source says: "Roe said that an aide had told her"."""
        return found.parent is not None and self.graph.attributions[found.parent].source is not None

    def root_of(self, found: Attribution) -> int | str:
        """Who the source is, to count sources: the entity's number, else the head of its words in small letters."""
        speaker = self.graph.speakers[found.id]
        return speaker if speaker is not None else found.source.head.text.lower() if found.source else ""

    @Index
    def by_lemma(self) -> dict[str, list[Attribution]]:
        """Attributions by the dictionary form of their cue."""
        return self._by(lambda found: found.cue.lemma)

    def cued(self, lemmas: Collection[str]) -> list[Attribution]:
        """The attributions with one of these cues, in the order of the text."""
        found = [item for lemma in self.by_lemma.keys() & lemmas for item in self.by_lemma[lemma]]
        return sorted(found, key=attrgetter("id"))

    @Index
    def by_sentence(self) -> dict[int, list[Attribution]]:
        """Attributions by the sentence of their cue."""
        return self._by(lambda found: self.sentence_at(found.cue.span.start))

    @Index
    def begun_in(self) -> dict[int, list[Attribution]]:
        """Attributions by the sentence in which they begin."""
        return self._by(self.start_of)

    @Index
    def by_paragraph(self) -> dict[int, list[Attribution]]:
        """Attributions by the paragraph of their cue."""
        return self._by(lambda found: self.paragraph_at(found.cue.span.start))

    def _by(self, key: Callable[[Attribution], _Key]) -> dict[_Key, list[Attribution]]:
        """The attributions by what *key* tells of each."""
        places: dict[_Key, list[Attribution]] = {}
        for found in self.attributions:
            places.setdefault(key(found), []).append(found)
        return places

    def behind_lede(self, number: int) -> list[Attribution]:
        """What the paragraphs behind *number*, a lede's, attribute: these name its "officials" or "critics"."""
        return [item for near in range(number + 1, number + _LEDE) for item in self.by_paragraph.get(near, ())]

    @Index
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations."""
        return tuple([quotation for quotation in self.graph.document.quotations if not quotation.depth])

    @Index
    def own_sentences(self) -> tuple[int, ...]:
        """The body's sentences in the writer's own voice: no attribution or quotation touches them."""
        sentences = self.graph.document.sentences
        ranges = merge([*self._touched, *((item.span.start, item.span.end) for item in self.quotations)])
        starts = [start for start, _ in ranges]
        own: list[int] = []
        for number, sentence in enumerate(sentences):
            place = index_at(starts, sentence.end - 1)
            if (place < 0 or ranges[place][1] <= sentence.start) and self.is_told(sentence.end - 1):  # after a dateline
                own.append(number)
        return tuple(own)

    @Index
    def words(self) -> frozenset[str]:
        """Every word of the text, lower-cased, to see at once that a trigger is absent."""
        return frozenset(self.graph.document.tokens.norms)

    @Index
    def lowered(self) -> str:
        """The text in lower case with straight apostrophes, for phrases; its offsets are not the text's."""
        return lowered(self.text)

    @Index
    def body_paragraphs(self) -> tuple[int, ...]:
        """The numbers of the paragraphs of the body."""
        paragraphs = self.graph.document.paragraphs
        return tuple(number for number, span in enumerate(paragraphs) if self.in_body(span.end - 1))  # after a dateline

    @Index
    def actors(self) -> tuple[Entity, ...]:
        """The persons and organisations: who may have done something."""
        return tuple([entity for entity in self.graph.entities if entity.kind in _ACTORS])

    @Index
    def headlines(self) -> tuple[Span, ...]:
        """The headline and the standfirst."""
        return tuple(section.span for section in self.graph.document.sections if section.kind in _DISPLAYED)

    @Index
    def heads(self) -> dict[str, list[Attribution]]:
        """What the body attributes by the head of its source, in small letters; names and pronouns left out."""
        places: dict[str, list[Attribution]] = {}
        claimed = [found for found in self.attributions if found.kind in CLAIMED]
        for found in [item for item in claimed if item.cue.kind is not CueKind.ADJECTIVE]:
            if found.source and found.source.kind not in _NAMES and self.in_body(found.cue.span.start):
                places.setdefault(found.source.head.text.lower(), []).append(found)
        return places

    def headed(self, heads: frozenset[str]) -> list[Attribution]:
        """What the body attributes to sources with one of these heads, in the order of the text."""
        found = [item for head in heads & self.heads.keys() for item in self.heads[head]]
        return sorted(found, key=attrgetter("id"))

    def in_body(self, offset: int) -> bool:
        """Whether *offset* stands in the body."""
        return not is_inside(self._other_edges, offset)

    def is_own(self, offset: int) -> bool:
        """Whether *offset* stands in the writer's own text: in no quotation, no turn of a talk and no furniture."""
        return not (self.is_quoted(offset) or self.is_talked(offset))

    def is_talked(self, offset: int) -> bool:
        """Whether *offset* stands in a turn of a talk or in furniture: whose words these are, the page tells."""
        return is_inside(self._unread_edges, offset)

    def is_told(self, offset: int) -> bool:
        """Whether *offset* stands in the body and in the writer's own text."""
        return self.in_body(offset) and self.is_own(offset)

    def opens_quotation(self, start: int, end: int) -> bool:
        """Whether an outermost quotation begins from *start* on, before *end*."""
        edges = self._quotation_edges
        place = bisect_left(edges, start)
        place += place & 1
        return place < len(edges) and edges[place] < end

    def people_named(self, start: int, end: int) -> list[tuple[Span, Entity]]:
        """Where people are named from *start* on, before *end*, in the order of the text."""
        first = bisect_left(self._people, start, key=lambda named: named[0].start)
        return self._people[first : bisect_left(self._people, end, key=lambda named: named[0].start)]

    @Index
    def _people(self) -> list[tuple[Span, Entity]]:
        people = [entity for entity in self.graph.entities if entity.kind is EntityKind.PERSON]
        named = [(each.span, entity) for entity in people for each in entity.mentions if each.kind in PERSONS]
        return sorted(named, key=lambda named: named[0].start)

    def is_quoted(self, offset: int) -> bool:
        """Whether *offset* stands inside a quotation."""
        return is_inside(self._quotation_edges, offset)

    def is_attributed(self, span: Span) -> bool:
        """Whether the content or the cue of some attribution touches *span*."""
        place = index_at(self._touched_starts, span.end - 1)
        return place >= 0 and self._reaches[place] > span.start

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence at or before *offset*."""
        return index_at(self.sentence_starts, offset)

    def start_of(self, found: Attribution) -> int:
        """The sentence in which an attribution begins, with its content or its cue."""
        return self.sentence_at(min(found.cue.span.start, found.content.spans[0].start))

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph at or before *offset*."""
        return index_at(self.paragraph_starts, offset)

    def sentence_tokens(self, number: int) -> range:
        """The tokens of one sentence."""
        bounds = self.graph.document.sentence_tokens
        return range(bounds[number], bounds[number + 1])

    @Index
    def sentence_ranges(self) -> tuple[range, ...]:
        """The tokens of every sentence."""
        bounds = self.graph.document.sentence_tokens
        return tuple(range(first, beyond) for first, beyond in pairwise(bounds))

    def norms(self, number: int) -> list[str]:
        """The lower-cased words of one sentence."""
        tokens = self.sentence_tokens(number)
        return list(self.graph.document.tokens.norms[tokens.start : tokens.stop])

    def span(self, start: int, end: int) -> Span:
        """The span from *start* to *end*."""
        return cut(self.text, start, end)

    @Index
    def _touched(self) -> list[tuple[int, int]]:
        """What contents and cues cover, in order, but doubtful ones, and those within what somebody unnamed said."""
        likely = [found for found in self.graph.attributions if found.confidence >= MIN_CONFIDENCE]
        likely = [found for found in likely if not self.is_quoted(found.cue.span.start)]
        ranges = [(found.cue.span.start, found.cue.span.end) for found in likely]
        ranges += [(span.start, span.end) for found in likely for span in found.content.spans]
        return sorted(ranges)

    @Index
    def content_starts(self) -> frozenset[int]:
        """Where the pieces of the contents begin: most quotations are found here already."""
        return frozenset([span.start for found in self.graph.attributions for span in found.content.spans])

    @Index
    def turns(self) -> list[tuple[int, int]]:
        """The stretches of a talk that are its speakers' own words: none where no talk is printed."""
        return find_turns(self.graph, self.in_body)

    @Index
    def _unread_edges(self) -> list[int]:
        """Where each part that is not the writer's own text begins and ends: inside, an odd number lies behind."""
        furniture = [section.span for section in self.graph.document.sections if section.kind not in _READ]
        unread = merge([*((span.start, span.end) for span in furniture), *self.turns])
        return [edge for span in unread for edge in span]

    @Index
    def _other_edges(self) -> list[int]:
        """Where each part outside the body begins and ends."""
        return edges_of([part.span for part in self.graph.document.sections if part.kind is not SectionKind.BODY])

    @Index
    def _quotation_edges(self) -> list[int]:
        """Where each outermost quotation begins and ends."""
        return edges_of([quotation.span for quotation in self.quotations])

    @Index
    def _touched_starts(self) -> list[int]:
        return [start for start, _ in self._touched]

    @Index
    def _reaches(self) -> list[int]:
        """How far the ranges up to each one reach."""
        return list(accumulate([end for _, end in self._touched], max))

    @Index
    def sentence_starts(self) -> list[int]:
        """Where each sentence starts."""
        return self.graph.document.sentence_starts()

    @Index
    def paragraph_starts(self) -> list[int]:
        """Where each paragraph starts; told in less time than the paragraphs."""
        return self.graph.document.paragraph_starts()
