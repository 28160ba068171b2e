"""The attribution graph: who is said to have said what, with the questions one asks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from attrs import field, frozen

from . import deserialisation, serialisation
from .document import Document
from .errors import InputError, expect
from .highlights import render_html
from .mentions.press import GOING_ON, QUESTIONING, hosts_show, is_outlets_own, speaks_for_outlet
from .model import Attribution, Entity, EntityKind, Mention, MentionKind, Quotation, SectionKind, Unresolved
from .spans import Span, first_at_or_after, index_at, merge

SCHEMA = "attribution-graph/1"

_QUOTABLE = frozenset({SectionKind.BODY, SectionKind.STANDFIRST, SectionKind.SUBHEADING})


@frozen(slots=False, repr=False)
class AttributionGraph:
    """Every attribution of one document, the entities behind them, and what stayed open.

    ``speakers[i]`` is the id of the entity that speaks in attribution *i*, or None. Ids are positions: attribution *i*
    is ``attributions[i]``, entity *i* ``entities[i]``.
    """

    document: Document  # whose text is hash enough
    attributions: tuple[Attribution, ...] = field(hash=False)
    entities: tuple[Entity, ...] = field(hash=False)
    speakers: tuple[int | None, ...] = field(hash=False)
    unresolved: tuple[Unresolved, ...] = field(default=(), hash=False)

    @classmethod
    def build(
        cls,
        document: Document,
        attributions: Iterable[Attribution],
        entities: Iterable[Entity] = (),
        speakers: Iterable[int | None] = (),
        unresolved: Iterable[Unresolved] = (),
    ) -> AttributionGraph:
        """Put the parts together; attributions without a speaker given have none."""
        attributions = tuple(attributions)
        speakers = tuple(speakers)
        speakers += (None,) * (len(attributions) - len(speakers))
        return cls(document, attributions, tuple(entities), speakers, tuple(unresolved))

    def speaker(self, attribution: Attribution) -> Entity | None:
        """The entity behind the source of *attribution*, if it was resolved."""
        self._expect_own_attribution(attribution)
        number = self.speakers[attribution.id]
        return None if number is None else self.entities[number]

    def statements_by(self, entity: Entity) -> tuple[Attribution, ...]:
        """Everything attributed to *entity*, in the order of the text."""
        expect(entity, Entity, "entity", "graph.entity(name) finds one, or None")
        _expect_own(entity, self.entities)
        return self._by_speaker.get(entity.id, ())

    def sources(self) -> tuple[Entity, ...]:
        """Every entity something is attributed to, in the order in which they first speak."""
        return tuple(self.entities[number] for number in self._by_speaker)

    def outlets(self) -> tuple[Entity, ...]:
        """Every outlet the text names, whether as a source or as the one told."""
        return tuple(entity for entity in self.entities if entity.kind is EntityKind.OUTLET)

    def children(self, attribution: Attribution) -> tuple[Attribution, ...]:
        """The attributions that stand inside the content of *attribution* (what it relays)."""
        self._expect_own_attribution(attribution)
        return self._by_parent.get(attribution.id, ())

    def chain(self, attribution: Attribution) -> tuple[Entity | Mention, ...]:
        """Through whom a statement reached the reader: its speaker first, the outermost outlet last.

        Each link is the entity where one is known, else the mention; an outlet that was told counts as a link, and so
        does one whose journalist speaks.
        """
        expect(attribution, Attribution, "attribution")
        links: list[Entity | Mention] = []
        current: Attribution | None = attribution
        while current is not None:
            speaker = self.speaker(current) or current.source
            for link in (speaker, self.employer(current), self.outlet_told(current)):
                if link is not None and link not in links:
                    links.append(link)
            current = None if current.parent is None else self.attributions[current.parent]
        return tuple(links)

    def employer(self, attribution: Attribution) -> Entity | None:
        """The outlet for which the source speaks as a journalist of its own: "the Post's Ana Ruiz", "Ruiz" later on.

        Who is told of as its political editor speaks for it later on only as far as they write: "Ruiz wrote". A host
        does where they are called one, and where they ask.
        """
        self._expect_own_attribution(attribution)
        source = attribution.source
        if source is None:
            return None
        lemma = attribution.cue.lemma
        shown = speaks_for_outlet if lemma in GOING_ON or lemma in QUESTIONING else is_outlets_own
        return self._employer(
            source,
            self.speaker(attribution),
            lambda one: (
                shown(one) or (hosts_show(one) and (lemma in QUESTIONING or one.head.start == source.head.start))
            ),
        )

    def outlet_told(self, attribution: Attribution) -> Entity | Mention | None:
        """The outlet that was told, itself or by a journalist of its own; its mention where no entity is known."""
        self._expect_own_attribution(attribution)
        told = attribution.recipient
        if told is None:
            return None
        entity = self.entity_of(told)
        if told.kind is MentionKind.OUTLET or (entity and entity.kind is EntityKind.OUTLET):
            return entity or told
        return self._employer(told, entity, lambda one: speaks_for_outlet(one) or hosts_show(one))

    def _expect_own_attribution(self, attribution: Attribution) -> None:
        expect(attribution, Attribution, "attribution")
        _expect_own(attribution, self.attributions)

    def _employer(self, mention: Mention, person: Entity | None, shown: Callable[[Mention], bool]) -> Entity | None:
        """The outlet for which a *person* whom *mention* calls works, as that tells, or another that *shown* picks."""
        own: Mention | None = mention
        if mention.affiliation is None or not speaks_for_outlet(mention):
            own = next(filter(shown, self._telling_mentions.get(person.id, ()) if person else ()), None)
        if own is None or own.affiliation is None:
            return None
        heads, outlets = self._outlets_by_head
        named = outlets[first_at_or_after(heads, own.affiliation.start) : first_at_or_after(heads, own.affiliation.end)]
        return self.entities[min(named)] if named else None

    def anonymous(self) -> tuple[Attribution, ...]:
        """The attributions whose source is anonymous ("two officials", "a person close to her")."""
        return tuple(each for each in self.attributions if each.source and each.source.kind is MentionKind.ANONYMOUS)

    def unattributed_quotes(self) -> tuple[Quotation, ...]:
        """The outermost quotations of the body that no attribution touches."""
        touched = [section.span for section in self.document.sections if section.kind not in _QUOTABLE]
        for each in self.attributions:
            touched += [*each.content.spans, each.cue.span, *(each.source.spans if each.source else ())]
        ranges = merge([(span.start, span.end) for span in touched])
        starts = [start for start, _ in ranges]

        def is_free(span: Span) -> bool:
            before = index_at(starts, span.end - 1)
            return before < 0 or ranges[before][1] <= span.start

        return tuple([each for each in self.document.quotations if each.depth == 0 and is_free(each.span)])

    def entity(self, name: str) -> Entity | None:
        """The one entity called *name*: by full name, alias, mention or last name; None if several fit."""
        expect(name, str, "name")
        wanted = name.casefold().strip()
        for names in (_full_names, _mentioned_names, _last_names):
            fitting = [entity for entity in self.entities if wanted in names(entity)]
            if fitting:
                return fitting[0] if len(fitting) == 1 else None
        return None

    def entity_of(self, mention: Mention) -> Entity | None:
        """The entity *mention* belongs to, if it was resolved."""
        expect(mention, Mention, "mention")
        if not self.document.text.startswith(mention.span.text, mention.span.start):
            raise InputError(f"the mention {mention.text!r} is of another graph", remedy="ask the graph it is from")
        return self._by_mention.get((mention.span.start, mention.span.end))

    def to_dict(self) -> dict[str, Any]:
        """The graph as plain data for JSON; ``from_dict`` gives an equal graph back."""
        speakers = zip(self.attributions, self.speakers, strict=True)
        return {
            "schema": SCHEMA,
            **serialisation.encode_document(self.document),
            "attributions": [serialisation.encode_attribution(each, speaker) for each, speaker in speakers],
            "entities": [serialisation.encode_entity(entity) for entity in self.entities],
            "unresolved": [serialisation.encode_unresolved(each) for each in self.unresolved],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AttributionGraph:
        """The graph that ``to_dict`` wrote; InputError names what is wrong and where."""
        bare = deserialisation.Reader(data, "graph")
        schema = bare.value("schema", str)
        if schema != SCHEMA:
            raise InputError(f"unknown schema {schema!r}", place="graph.schema", remedy=f"this version reads {SCHEMA}")
        reader = deserialisation.Reader(data, "graph", bare.value("text", str))
        graph = cls(
            deserialisation.decode_document(reader),
            reader.each("attributions", deserialisation.decode_attribution),
            reader.each("entities", deserialisation.decode_entity),
            reader.each("attributions", lambda each: each.value("speaker", int, type(None))),
            reader.each("unresolved", deserialisation.decode_unresolved),
        )
        _check_ids(graph)
        return graph

    def __repr__(self) -> str:
        attributions, entities = len(self.attributions), len(self.entities)
        return f"<AttributionGraph {self.document.name!r}: {attributions} attributions, {entities} entities>"

    def _repr_html_(self) -> str:
        names = [entity.name if (entity := self.speaker(each)) else "" for each in self.attributions]
        return render_html(self.document.text, self.attributions, names)

    @cached_property
    def _by_speaker(self) -> dict[int, tuple[Attribution, ...]]:
        found: dict[int, list[Attribution]] = {}
        for attribution, speaker in zip(self.attributions, self.speakers, strict=True):
            if speaker is not None:
                found.setdefault(speaker, []).append(attribution)
        return {number: tuple(each) for number, each in found.items()}

    @cached_property
    def _by_parent(self) -> dict[int, tuple[Attribution, ...]]:
        found: dict[int, list[Attribution]] = {}
        for attribution in self.attributions:
            if attribution.parent is not None:
                found.setdefault(attribution.parent, []).append(attribution)
        return {number: tuple(each) for number, each in found.items()}

    @cached_property
    def _telling_mentions(self) -> dict[int, tuple[Mention, ...]]:
        """By entity, its mentions that tell of a body: of thousands only these few are asked for each statement."""
        return {entity.id: tuple(one for one in entity.mentions if one.affiliation) for entity in self.entities}

    @cached_property
    def _outlets_by_head(self) -> tuple[list[int], list[int]]:
        """Where the heads of the outlets' mentions begin, in the order of the text, and the ids of those outlets."""
        found = sorted((each.head.start, entity.id) for entity in self.outlets() for each in entity.mentions)
        return [start for start, _ in found], [number for _, number in found]

    @cached_property
    def _by_mention(self) -> dict[tuple[int, int], Entity]:
        return {
            (mention.span.start, mention.span.end): entity for entity in self.entities for mention in entity.mentions
        }


def _expect_own(one: Attribution | Entity, own: Sequence[Attribution | Entity]) -> None:
    """Raise InputError unless *one* is of a graph's *own*, or equal: ids alone lead to whoever has that number here."""
    mine = own[one.id] if 0 <= one.id < len(own) else None
    if mine is not one and mine != one:
        what = f"attribution {one.id}" if isinstance(one, Attribution) else f"entity {one.name!r}"
        raise InputError(f"the {what} is of another graph", remedy="ask the graph it is from")


def _full_names(entity: Entity) -> set[str]:
    aliases = (entity.outlet.name, *entity.outlet.aliases) if entity.outlet else ()
    return {name.casefold() for name in (entity.name, *aliases)}


def _mentioned_names(entity: Entity) -> set[str]:
    return {name.casefold() for mention in entity.mentions for name in (mention.name, mention.text) if name}


def _last_names(entity: Entity) -> set[str]:
    return {entity.name.casefold().rpartition(" ")[2]} if entity.kind is EntityKind.PERSON else set()


def _check_ids(graph: AttributionGraph) -> None:
    """Refuse ids that are not positions, references that lead nowhere, and parents in a circle."""
    ids = [each.id for each in graph.attributions], [entity.id for entity in graph.entities]
    for what, found in zip(("attributions", "entities"), ids, strict=True):
        if found != list(range(len(found))):
            raise InputError(f"the ids {found[:20]} are not 0, 1, 2 …", place=f"graph.{what}", remedy="number them so")
    for number, left in enumerate(graph.unresolved):
        if not 0 <= left.attribution < len(graph.attributions):
            raise InputError(f"no attribution {left.attribution}", place=f"graph.unresolved[{number}].attribution")
    for each, speaker in zip(graph.attributions, graph.speakers, strict=True):
        if speaker is not None and not 0 <= speaker < len(graph.entities):
            raise InputError(f"no entity {speaker}", place=f"graph.attributions[{each.id}].speaker")
        seen, parent = {each.id}, each.parent
        while parent is not None:
            if parent in seen or not 0 <= parent < len(graph.attributions):
                place = f"graph.attributions[{each.id}].parent"
                raise InputError(f"{each.parent} leads nowhere or in a circle", place=place)
            seen.add(parent)
            parent = graph.attributions[parent].parent
