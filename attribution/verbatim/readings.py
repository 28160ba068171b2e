"""Make sources ready to search: who speaks where, in articles and releases found by this library's own analysis."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, AttributionKind, ContentKind, Entity, EntityKind, Mention, MentionKind
from ..pipeline import analyze
from .normalising import Folding
from .passages import Index, Stretch, build_index
from .sources import PROSE, Source, Turn

_MIN_CONFIDENCE = 0.5
_UNDERSTANDS = frozenset(("understand", "learn"))
_SOMEBODY = "a source not named"
# "Eastgrid spokeswoman Ann Lee", "Ann Lee, a spokeswoman for Eastgrid"
_SPEAKS_FOR = expression(
    r"(?:[Aa]n? |[Tt]he )?(\p{Lu}[^,]{1,60}?)(?:['’]s?)? spokes(?:wo)?(?:man|person)\b"
    r"|[^,]{2,60}, (?:an? |the )?(?:\p{Ll}+ ){0,2}spokes(?:wo)?(?:man|person) (?:for|at|of) (?:the )?(\p{Lu}[^,]{1,60})"
)


@frozen
class Voice:
    """One speaker of one source; ``label`` is "" for its own voice or a speaker it does not name."""

    source: int
    label: str
    anonymous: bool


@frozen(eq=False)
class Library:
    """All sources in one index; text *i* of it belongs to source ``origins[i]``."""

    sources: tuple[Source, ...]
    voices: tuple[Voice, ...]
    origins: tuple[int, ...]
    index: Index

    def source_of(self, text: int) -> Source:
        """The source that a text of the index belongs to."""
        return self.sources[self.origins[text]]


def build_library(sources: Sequence[Source], folding: Folding) -> Library:
    """Index *sources* by their turns; an analysed one is indexed twice, by what it quotes and as it runs."""
    read = tuple(_read(source) for source in sources)
    voices: dict[Voice, int] = {}
    stretches: list[Stretch] = []
    origins: list[int] = []
    for number, source in enumerate(read):
        if source.turns:
            for turn in source.turns:
                voice = voices.setdefault(Voice(number, turn.speaker, turn.anonymous), len(voices))
                stretches += (Stretch(len(origins), voice, start, end) for start, end in turn.pieces)
            origins.append(number)
        if source.kind in PROSE or not source.turns:
            voice = voices.setdefault(Voice(number, source.speaker, False), len(voices))
            stretches.append(Stretch(len(origins), voice, 0, len(source.text)))
            origins.append(number)
    index = build_index([read[number].text for number in origins], stretches, folding)
    return Library(read, tuple(voices), tuple(origins), index)


def _read(source: Source) -> Source:
    if source.turns or source.kind not in PROSE:
        return source
    return evolve(source, turns=_find_quoted(source))


def _find_quoted(source: Source) -> tuple[Turn, ...]:
    """What the text attributes to somebody, each as a turn of theirs; “A,” she said, “B.” is one turn."""
    graph = analyze(source.text, name=source.name)
    turns: list[Turn] = []
    for attribution in graph.attributions:
        if attribution.confidence < _MIN_CONFIDENCE:
            continue
        if _is_hint(attribution):
            pieces = tuple((span.start, span.end) for span in attribution.content.spans)
            turns.append(Turn(_SOMEBODY, pieces, anonymous=True))
            continue
        if attribution.source is None:
            continue
        entity = graph.speaker(attribution)
        anonymous = _is_unnamed(attribution.source, entity)
        label = _label(entity) if entity else attribution.source.name
        if attribution.content.kind is ContentKind.INDIRECT and (
            not (label or anonymous) or _is_hidden(graph, attribution)
        ):
            continue
        pieces = tuple((span.start, span.end) for span in attribution.content.spans)
        turns.append(Turn(label or attribution.source.text, pieces, anonymous))
    return tuple(turns)


def _is_hint(attribution: Attribution) -> bool:
    """Whether an outlet has it from a source that it leaves out: "it is understood", "Sky News has learned"."""
    if attribution.content.kind is not ContentKind.INDIRECT or attribution.cue.lemma not in _UNDERSTANDS:
        return False
    if attribution.source is None:
        return attribution.kind is AttributionKind.HEARSAY and attribution.cue.lemma == "understand"
    return attribution.source.kind is MentionKind.OUTLET


def _label(entity: Entity) -> str:
    """What a record would call somebody: a spokeswoman with the body she speaks for, "Ann Lee (Eastgrid)"."""
    found = (_SPEAKS_FOR.match(mention.text) for mention in entity.mentions if "spokes" in mention.text)
    bodies = [match[1] or match[2] for match in found if match]
    named = entity.kind is EntityKind.PERSON and bodies and entity.name.lower() != bodies[0].lower()
    return f"{entity.name} ({bodies[0]})" if named else entity.name


def _is_unnamed(source: Mention, entity: Entity | None) -> bool:
    """Whether a source has no name, here or elsewhere, and is not told of as if it had: "the person" of "a person"."""
    mentions = entity.mentions if entity else (source,)
    return not any(each.name for each in (source, *mentions)) and mentions[0].kind in NAMELESS


def _is_hidden(graph: AttributionGraph, attribution: Attribution) -> bool:
    """Whether an unnamed source tells what somebody said: "the army ordered it, an aide said" is the aide's."""
    parent = None if attribution.parent is None else graph.attributions[attribution.parent]
    return parent is not None and parent.source is not None and parent.source.kind in NAMELESS
