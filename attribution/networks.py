"""The graph as a networkx graph, for those who have networkx installed (the extra ``networkx``)."""

from __future__ import annotations

from typing import Any

from .errors import InputError
from .graph import AttributionGraph
from .model import Attribution, MentionKind


def to_networkx(graph: AttributionGraph) -> Any:
    """A networkx.MultiDiGraph with entities and statements as nodes; edges lead from who speaks to what is said.

    Nodes are ("entity", id), ("mention", attribution id) for a source that was not resolved, and ("statement", id).
    Edges carry ``role``: "says", "tells" (a statement to the outlet it was made to), "relayed" (a statement to the one
    that relays it).
    """
    try:
        import networkx  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        remedy = "pip install newsroom-attribution[networkx]"
        raise InputError("networkx is not installed", remedy=remedy) from None
    network = networkx.MultiDiGraph(name=graph.document.name)
    for entity in graph.entities:
        network.add_node(("entity", entity.id), name=entity.name, kind=entity.kind.value, mentions=len(entity.mentions))
    for attribution in graph.attributions:
        _add(network, graph, attribution)
    return network


def _add(network: Any, graph: AttributionGraph, attribution: Attribution) -> None:
    statement = ("statement", attribution.id)
    network.add_node(statement, text=attribution.content.text, kind=attribution.kind.value)
    speaker = graph.speaker(attribution)
    source: tuple[str, int] | None = None if speaker is None else ("entity", speaker.id)
    if speaker is None and attribution.source is not None:
        source = ("mention", attribution.id)
        network.add_node(source, name=attribution.source.text, kind=attribution.source.kind.value)
    if source is not None:
        cue = attribution.cue
        confidence = attribution.confidence
        network.add_edge(source, statement, role="says", cue=cue.lemma, stance=cue.stance.value, confidence=confidence)
    if attribution.recipient is not None and attribution.recipient.kind is MentionKind.OUTLET:
        outlet = graph.entity_of(attribution.recipient)
        if outlet is not None:
            network.add_edge(statement, ("entity", outlet.id), role="tells")
    if attribution.parent is not None:
        network.add_edge(statement, ("statement", attribution.parent), role="relayed")
