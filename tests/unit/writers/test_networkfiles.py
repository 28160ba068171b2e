"""The graph's nodes and edges in the files of other tools."""

import io
import json
import xml.etree.ElementTree as ElementTree

import pytest

from attribution.writers.networkfiles import node_id, render_cytoscape, render_gexf, render_graphml
from tests.builders import graph_from_marked
from tests.reports import RELAYED, sample


@pytest.fixture
def graph():
    return graph_from_marked(RELAYED, name="a desk/copy.md")


@pytest.mark.parametrize(("render", "reader"), [(render_graphml, "read_graphml"), (render_gexf, "read_gexf")])
def test_networkx_reads_the_network_back(graph, render, reader):
    networkx = pytest.importorskip("networkx")
    network = getattr(networkx, reader)(io.BytesIO(render(graph).encode()))
    assert network.nodes["statement1"]["text"] == "money"
    assert network.nodes["entity1"]["mentions"] == 1
    edges = {(start, end, data["role"]) for start, end, data in network.edges(data=True)}
    assert ("statement1", "statement0", "relayed") in edges
    assert ("mention2", "statement2", "says") in edges
    (says,) = (data for start, _, data in network.edges(data=True) if start == "mention2")
    assert (says["cue"], says["confidence"]) == ("said", 0.9)


def test_cytoscape_edges_join_nodes_there_are(graph):
    elements = json.loads(render_cytoscape(graph))["elements"]
    ids = [node["data"]["id"] for node in elements["nodes"]]
    assert len(ids) == len(set(ids))
    assert all({edge["data"]["source"], edge["data"]["target"]} <= set(ids) for edge in elements["edges"])
    assert {node["data"]["type"] for node in elements["nodes"]} == {"entity", "mention", "statement"}


def test_xml_is_well_formed_for_a_graph_of_everything():
    for render in (render_graphml, render_gexf):
        assert len(ElementTree.fromstring(render(sample().files[0].graph))) > 0


def test_a_node_is_one_word():
    assert node_id(("entity", 3)) == "entity3"
