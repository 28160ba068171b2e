"""The graph's nodes and edges in the files of other tools: GraphML, GEXF (Gephi) and Cytoscape's JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..graph import AttributionGraph
from ..networks import Key, build_network
from .structured import dump
from .xml import escape_xml

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_GEXF = "http://gexf.net/1.3"
_GRAPHML_TYPES = {str: "string", int: "int", float: "double"}
_GEXF_TYPES = {str: "string", int: "integer", float: "double"}


def render_graphml(graph: AttributionGraph) -> str:
    """GraphML, as networkx, yEd and igraph read it."""
    network = build_network(graph)
    lines = []
    for what, each in (("node", network.nodes), ("edge", network.edges)):
        for name, kind in _columns(row.attributes for row in each).items():
            told = f'attr.name="{name}" attr.type="{_GRAPHML_TYPES[kind]}"'
            lines.append(f'  <key id="{what}-{name}" for="{what}" {told}/>')
    lines.append(f'  <graph id="{escape_xml(network.name)}" edgedefault="directed">')
    for key, attributes in network.nodes:
        lines += [f'    <node id="{node_id(key)}">', *_data("node", attributes), "    </node>"]
    for start, end, attributes in network.edges:
        head = f'    <edge source="{node_id(start)}" target="{node_id(end)}">'
        lines += [head, *_data("edge", attributes), "    </edge>"]
    return f'{_HEAD}<graphml xmlns="{_GRAPHML}">\n' + "\n".join((*lines, "  </graph>", "</graphml>", ""))


def render_gexf(graph: AttributionGraph) -> str:
    """GEXF 1.3, as Gephi reads it."""
    network = build_network(graph)
    lines = ['  <graph defaultedgetype="directed">']
    for what, each in (("node", network.nodes), ("edge", network.edges)):
        lines.append(f'    <attributes class="{what}">')
        for name, kind in _columns(row.attributes for row in each).items():
            lines.append(f'      <attribute id="{name}" title="{name}" type="{_GEXF_TYPES[kind]}"/>')
        lines.append("    </attributes>")
    lines.append("    <nodes>")
    for node in network.nodes:
        head = f'      <node id="{node_id(node.key)}" label="{escape_xml(node.label)}">'
        lines += [head, *_values(node.attributes), "      </node>"]
    lines += ["    </nodes>", "    <edges>"]
    for number, edge in enumerate(network.edges):
        ends = f'source="{node_id(edge.start)}" target="{node_id(edge.end)}"'
        lines += [f'      <edge id="{number}" {ends}>', *_values(edge.attributes), "      </edge>"]
    lines += ["    </edges>", "  </graph>", "</gexf>", ""]
    return f'{_HEAD}<gexf xmlns="{_GEXF}" version="1.3">\n' + "\n".join(lines)


def render_cytoscape(graph: AttributionGraph) -> str:
    """The JSON of Cytoscape and Cytoscape.js."""
    network = build_network(graph)
    nodes = [
        {"data": {"id": node_id(node.key), "type": node.key[0], "label": node.label, **node.attributes}}
        for node in network.nodes
    ]
    edges = [
        {"data": {"id": f"edge{number}", "source": node_id(start), "target": node_id(end), **attributes}}
        for number, (start, end, attributes) in enumerate(network.edges)
    ]
    return dump({"data": {"name": network.name}, "elements": {"nodes": nodes, "edges": edges}})


def node_id(key: Key) -> str:
    """A node's key as one word."""
    return f"{key[0]}{key[1]}"


def _columns(rows: Iterable[Mapping[str, Any]]) -> dict[str, type]:
    """The names of all attributes with their types."""
    return {name: type(value) for row in rows for name, value in row.items()}


def _data(what: str, attributes: Mapping[str, Any]) -> list[str]:
    return [f'      <data key="{what}-{name}">{escape_xml(str(value))}</data>' for name, value in attributes.items()]


def _values(attributes: Mapping[str, Any]) -> list[str]:
    rows = [
        f'          <attvalue for="{name}" value="{escape_xml(str(value))}"/>' for name, value in attributes.items()
    ]
    return ["        <attvalues>", *rows, "        </attvalues>"]
