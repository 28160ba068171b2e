"""A graph in the inline notation of golden files; ``inline.parse`` reads it back."""

from __future__ import annotations

from .. import inline
from ..graph import AttributionGraph
from ..inline import Relation
from ..model import Attribution, Entity, EntityKind


def render(graph: AttributionGraph) -> str:
    """The text with every attribution marked in it."""
    return inline.render(graph.document.text, relations_of(graph))


def relations_of(graph: AttributionGraph, *, every_speaker: bool = False) -> tuple[Relation, ...]:
    """Every attribution as a relation, by its number in the graph.

    The speaker is given where its name differs from the words of the source, or always with *every_speaker*; the outlet
    where the attribution passed through one that is not its own source.
    """
    return tuple(_relation(graph, attribution, every_speaker) for attribution in graph.attributions)


def outlet_of(graph: AttributionGraph, attribution: Attribution) -> str | None:
    """The name of the outlet nearest to the speaker in the chain of *attribution*, if there is one."""
    for link in graph.chain(attribution)[1:]:
        if isinstance(link, Entity) and link.kind is EntityKind.OUTLET:
            return link.name
    return None


def _relation(graph: AttributionGraph, attribution: Attribution, every_speaker: bool) -> Relation:
    source, speaker = attribution.source, graph.speaker(attribution)
    plain = source is not None and speaker is not None and speaker.name in (source.text, source.name)
    return Relation(
        attribution.id,
        source.spans if source else (),
        attribution.cue.span,
        attribution.content.spans,
        parent=attribution.parent,
        outlet=outlet_of(graph, attribution),
        speaker=speaker.name if speaker and (every_speaker or not plain) else None,
    )
