"""The graph to be drawn: for Graphviz, and for Mermaid in a Markdown page."""

from __future__ import annotations

from ..graph import AttributionGraph
from ..networks import Edge, Network, Node, build_network
from .frames import make_printable
from .networkfiles import node_id

_LONGEST = 60
_SHAPES = {"entity": "box", "mention": "box, style=dashed", "statement": "note"}
_MERMAID_SHAPES = {"entity": ("[", "]"), "mention": ("[", "]"), "statement": ("(", ")")}
# what would end a label or begin an entity or a tag in it
_MERMAID_MARKS = str.maketrans({mark: f"#{ord(mark)};" for mark in '"#&<>;`\\'})


def render_dot(graph: AttributionGraph) -> str:
    """A digraph in Graphviz's language; the dashed sources are those that were not resolved."""
    network = build_network(graph)
    lines = ["digraph attribution {", "  rankdir=LR;"]
    for node in _joined(network):
        lines.append(f"  {node_id(node.key)} [label={_quote(_clip(node.label))}, shape={_SHAPES[node.key[0]]}];")
    for edge in network.edges:
        lines.append(f"  {node_id(edge.start)} -> {node_id(edge.end)} [label={_quote(_label(edge))}];")
    return "\n".join((*lines, "}", ""))


def render_mermaid(graph: AttributionGraph) -> str:
    """A flowchart in Mermaid's language."""
    network = build_network(graph)
    lines = ["flowchart LR"]
    for node in _joined(network):
        before, after = _MERMAID_SHAPES[node.key[0]]
        lines.append(f'  {node_id(node.key)}{before}"{_clip(node.label).translate(_MERMAID_MARKS)}"{after}')
    for edge in network.edges:
        label = _label(edge).translate(_MERMAID_MARKS)
        lines.append(f'  {node_id(edge.start)} -->|"{label}"| {node_id(edge.end)}')
    return "\n".join((*lines, ""))


def _joined(network: Network) -> list[Node]:
    """The nodes that an edge touches, and every statement; who neither speaks nor is told would only fill the page."""
    touched = {key for edge in network.edges for key in (edge.start, edge.end)}
    return [node for node in network.nodes if node.key in touched or node.key[0] == "statement"]


def _label(edge: Edge) -> str:
    return _clip(str(edge.attributes.get("cue", edge.attributes["role"])))


def _clip(text: str) -> str:
    """*text* on one line, not too long to draw."""
    plain = " ".join(make_printable(text).split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
