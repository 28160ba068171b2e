"""Counts for people: how many words, statements and sources a text has, and a row for each source."""

from __future__ import annotations

from collections import Counter

from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, AttributionKind, Entity, EntityKind, MentionKind
from ..values import NamedTuple
from ..vocabulary.words import ABBREVIATED, BOUND, CAPITAL, CLOCK, INITIAL, LOWER, NUMBER
from .languages import FOREIGN, is_foreign

_WORDS = (LOWER, CAPITAL, NUMBER, INITIAL, BOUND, ABBREVIATED, CLOCK)
_BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.OUTLET})


class Summary(NamedTuple):
    """The counts of one text; a described source has neither a name nor its anonymity ("the harbour master").

    A text that is ``foreign`` is plainly not in English, so that its counts mean nothing.
    """

    words: int
    statements: int
    sources: int
    named: int
    anonymous: int
    described: int
    outlets: int
    foreign: bool = False


_NOBODY = ("nobody", "no one", "no-one", "none of", "neither of")


class SourceRow(NamedTuple):
    """One source: what it is ("person", "outlet", … or "anonymous") and everything attributed to it."""

    name: str
    kind: str
    attributions: tuple[Attribution, ...]
    entity: Entity | None

    @property
    def words(self) -> int:
        """How many words are attributed to it."""
        return sum(len(span.text.split()) for each in self.attributions for span in each.content.spans)


def summarise(graph: AttributionGraph) -> Summary:
    """Count the words, statements, sources and outlets of *graph*."""
    rows = source_rows(graph)
    kinds = Counter(map(_naming, rows))
    return Summary(
        words=sum(map(graph.document.tokens.classes.count, _WORDS)),
        statements=sum(each.kind is AttributionKind.STATEMENT for each in graph.attributions),
        sources=len(rows),
        named=kinds["named"],
        anonymous=kinds["anonymous"],
        described=kinds["described"],
        outlets=len(graph.outlets()),
        foreign=_is_foreign(graph),
    )


def find_notices(graph: AttributionGraph) -> tuple[str, ...]:
    """What there is to say of the text as a whole: that it is not English."""
    return (FOREIGN,) if _is_foreign(graph) else ()


def _is_foreign(graph: AttributionGraph) -> bool:
    return is_foreign(graph.document.tokens.norms, graph.document.tokens.classes)


def _naming(row: SourceRow) -> str:
    """How a text tells a source: "named", "anonymous" or "described"; "the council" is as good as a name."""
    if row.kind == "anonymous":
        return "anonymous"
    entity = row.entity
    if entity is None or (entity.kind not in _BODIES and not any(mention.name for mention in entity.mentions)):
        return "described"
    return "named"


def source_rows(graph: AttributionGraph) -> tuple[SourceRow, ...]:
    """One row for each source in the order of the text; an unresolved anonymous source is known by its words.

    Nobody is no source: "nobody knew".
    """
    gathered: dict[int | str, list[Attribution]] = {}
    for attribution, speaker in zip(graph.attributions, graph.speakers, strict=True):
        if attribution.source is not None and attribution.source.text.lower().startswith(_NOBODY):
            continue
        if speaker is not None:
            gathered.setdefault(speaker, []).append(attribution)
        elif attribution.source is not None and attribution.source.kind is not MentionKind.PRONOUN:
            gathered.setdefault(attribution.source.text.casefold(), []).append(attribution)
    return tuple(_row(graph, attributions) for attributions in gathered.values())


def kind_of(graph: AttributionGraph, attribution: Attribution) -> str:
    """What the source of *attribution* is: an entity's kind, "anonymous", or "none"."""
    entity = graph.speaker(attribution)
    if entity is not None and entity.kind is EntityKind.OUTLET:
        return "outlet"
    mentions = entity.mentions if entity is not None else ()
    if attribution.source is None:
        return "none"
    kinds = {mention.kind for mention in (*mentions, attribution.source)} - {MentionKind.PRONOUN}
    if kinds and kinds <= NAMELESS:
        return "anonymous"
    return entity.kind.value if entity is not None else "unresolved"


def _row(graph: AttributionGraph, attributions: list[Attribution]) -> SourceRow:
    first = attributions[0]
    entity = graph.speaker(first)
    name = entity.name if entity is not None else first.source.text if first.source else ""
    return SourceRow(name, kind_of(graph, first), tuple(attributions), entity)
