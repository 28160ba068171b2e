"""The graph as nodes and edges, of speakers, what they say and who relays it; for networkx and files of other tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import InputError, expect
from .graph import AttributionGraph
from .model import Attribution, Entity
from .values import NamedTuple

if TYPE_CHECKING:
    import networkx  # type: ignore[import-untyped,unused-ignore]

Key = tuple[str, int]
"""("entity", id), ("statement", attribution id), or ("mention", attribution id) for a source that was not resolved."""


class Node(NamedTuple):
    """A speaker, with its name and kind, or a statement, with its text and kind."""

    key: Key
    attributes: dict[str, str | float]

    @property
    def label(self) -> str:
        """What to write on it."""
        return str(self.attributes["text" if self.key[0] == "statement" else "name"])


class Edge(NamedTuple):
    """From who speaks to what is said.

    ``role`` among the attributes is "says", "tells" (a statement to the outlet it was made to) or "relayed" (a
    statement to the one that relays it).
    """

    start: Key
    end: Key
    attributes: dict[str, str | float]


class Network(NamedTuple):
    """Every node before the edges that touch it."""

    name: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def build_network(graph: AttributionGraph) -> Network:
    """The nodes and edges of *graph*."""
    expect(graph, AttributionGraph, "graph", "attribution.analyze makes one of a text")
    nodes = [
        Node(("entity", each.id), {"name": each.name, "kind": each.kind.value, "mentions": len(each.mentions)})
        for each in graph.entities
    ]
    edges: list[Edge] = []
    for attribution in graph.attributions:
        told: dict[str, str | float] = {"text": attribution.content.text, "kind": attribution.kind.value}
        nodes.append(Node(("statement", attribution.id), told))
        source = attribution.source
        if source is not None and graph.speaker(attribution) is None:
            nodes.append(Node(("mention", attribution.id), {"name": source.text, "kind": source.kind.value}))
        edges += _edges(graph, attribution)
    return Network(graph.document.name, tuple(nodes), tuple(edges))


def to_networkx(graph: AttributionGraph) -> networkx.MultiDiGraph:
    """The same for networkx; InputError without what the extra ``networkx`` installs."""
    try:
        import networkx
    except ImportError:
        remedy = "pip install newsroom-attribution[networkx]"
        raise InputError("networkx is not installed", remedy=remedy) from None
    network = build_network(graph)
    made = networkx.MultiDiGraph(name=network.name)
    made.add_nodes_from(network.nodes)
    made.add_edges_from(network.edges)
    return made


def _edges(graph: AttributionGraph, attribution: Attribution) -> list[Edge]:
    statement = ("statement", attribution.id)
    found: list[Edge] = []
    if attribution.source is not None:
        speaker = graph.speaker(attribution)
        cue, confidence = attribution.cue, attribution.confidence
        says: dict[str, str | float] = {"role": "says", "cue": cue.lemma, "stance": cue.stance.value}
        start = ("mention", attribution.id) if speaker is None else ("entity", speaker.id)
        found.append(Edge(start, statement, {**says, "confidence": confidence}))
    outlet = graph.outlet_told(attribution)
    if isinstance(outlet, Entity):
        found.append(Edge(statement, ("entity", outlet.id), {"role": "tells"}))
    if attribution.parent is not None:
        found.append(Edge(statement, ("statement", attribution.parent), {"role": "relayed"}))
    return found
