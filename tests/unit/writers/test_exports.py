"""The graph in the formats of other programs: what they read back is what was written."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ElementTree

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from attribution.writers import EXPORTS
from tests.builders import graph_from_marked
from tests.reports import sample

MARKED = (
    "[content1:[source2:Leo Vance] [cue2<1:wants] [content2:money]], [source1:the Daily Express] [cue1:reported]. "
    "[content3:“No,\n\nand never.”] [source3:He] [cue3:said]. It [cue4:is said] [content4:to rain]."
)


@pytest.fixture
def graph():
    return graph_from_marked(MARKED, name="a desk/copy.md")


@pytest.mark.parametrize("name", EXPORTS)
def test_any_character_and_an_empty_text_can_be_written(name):
    odd = graph_from_marked('[source1:A\x00\x1b\u2028"#<] [cue1:said\ud800] [content1:\x85\x7f\r\n\tb\\\\ &>\u202e]')
    for each in (odd, graph_from_marked("")):
        assert EXPORTS[name](each).encode("utf-8").endswith(b"\n") or name == "brat"


@pytest.mark.parametrize(("name", "reader"), [("graphml", "read_graphml"), ("gexf", "read_gexf")])
def test_networkx_reads_the_network_back(graph, name, reader):
    networkx = pytest.importorskip("networkx")
    network = getattr(networkx, reader)(io.BytesIO(EXPORTS[name](graph).encode()))
    assert network.nodes["statement1"]["text"] == "money"
    assert network.nodes["entity1"]["mentions"] == 1
    edges = {(start, end, data["role"]) for start, end, data in network.edges(data=True)}
    assert ("statement1", "statement0", "relayed") in edges
    assert ("mention2", "statement2", "says") in edges
    (says,) = (data for start, _, data in network.edges(data=True) if start == "mention2")
    assert (says["cue"], says["confidence"]) == ("said", 0.9)


def test_cytoscape_edges_join_nodes_there_are(graph):
    elements = json.loads(EXPORTS["cytoscape"](graph))["elements"]
    ids = [node["data"]["id"] for node in elements["nodes"]]
    assert len(ids) == len(set(ids))
    assert all({edge["data"]["source"], edge["data"]["target"]} <= set(ids) for edge in elements["edges"])
    assert {node["data"]["type"] for node in elements["nodes"]} == {"entity", "mention", "statement"}


def test_drawings_name_who_speaks_and_leave_out_who_does_not():
    marked = "[source1:Ana Ortiz] [cue1:said] [content1:that “Leo \\\\ Vance” of the Daily Mail was <late>]."
    dot, mermaid = (EXPORTS[name](graph_from_marked(marked)) for name in ("dot", "mermaid"))
    assert '[label="Ana Ortiz", shape=box];' in dot
    assert regex.search(r'entity\d+ -> statement0 \[label="said"\];', dot)
    assert '[label="that “Leo \\\\ Vance” of the Daily Mail was <late>", shape=note];' in dot
    assert '("that “Leo #92; Vance” of the Daily Mail was #60;late#62;")' in mermaid
    assert 'Daily Mail"' not in dot


@given(st.text(st.characters(exclude_characters="[]\\"), max_size=90))
def test_no_name_breaks_out_of_a_label(words):
    graph = graph_from_marked(f"[source1:Q{words}Q] [cue1:said] [content1:Q{words}Q].")
    lines = EXPORTS["mermaid"](graph).rstrip("\n").split("\n")[1:]
    assert all(regex.fullmatch(r'  \w+(\["[^"]*"\]|\("[^"]*"\)| -->\|"[^"]*"\| \w+)', line) for line in lines)
    lines = EXPORTS["dot"](graph).rstrip("\n").split("\n")[2:-1]
    quoted = r'"(?:[^"\\]|\\.)*"'
    assert all(regex.fullmatch(rf"  \w+( -> \w+)? \[label={quoted}(, shape=[^;]*)?\];", line) for line in lines)


def test_web_annotations_select_what_stands_in_the_text(graph):
    page = json.loads(EXPORTS["webannotation"](graph))
    assert page["id"] == "a%20desk/copy.md"
    ids = [item["id"] for item in page["items"]]
    assert len(ids) == len(set(ids)) == 11
    assert all(regex.fullmatch(r"a%20desk/copy\.md#attribution-[0-3]-(source|cue|content)", each) for each in ids)
    text = graph.document.text
    for item in page["items"]:
        for target in item["target"]:
            words, place = target["selector"]
            assert text[place["start"] : place["end"]] == words["exact"]
            assert words["prefix"] + words["exact"] + words["suffix"] in text


def test_brat_annotations_keep_to_their_lines(graph):
    text = graph.document.text
    lines = EXPORTS["brat"](graph).splitlines()
    texts = {}
    for line in lines:
        if line[0] == "T":
            number, place, words = line.split("\t")
            role, _, offsets = place.partition(" ")
            fragments = [text[slice(*map(int, each.split()))] for each in offsets.split(";")]
            assert " ".join(fragments) == words
            texts[number] = role
    assert any(line.endswith("Content 51 55;57 68\t“No, and never.”") for line in lines)
    events = [line.split("\t")[1].split() for line in lines if line[0] == "E"]
    assert all(role == texts[number] for event in events for role, number in (part.split(":") for part in event))
    assert [len(event) for event in events] == [3, 3, 3, 2]
    assert "R2\tRelayedBy Arg1:E2 Arg2:E1" in lines


def test_linked_data_names_speakers_and_outlets_and_judges_nothing(graph):
    data = json.loads(EXPORTS["jsonld"](graph))
    people = {each["@id"]: each for each in data["mentions"]}
    relay, relayed, quoted, hearsay = data["hasPart"]
    assert people[relayed["creator"]["@id"]]["name"] == "Leo Vance"
    (outlet,) = relayed["isBasedOn"]
    assert people[outlet["@id"]]["@type"] == "NewsMediaOrganization"
    assert relayed["isPartOf"]["@id"] == relay["@id"]
    assert (quoted["@type"], quoted["spokenByCharacter"]) == ("Quotation", {"@type": "Thing", "name": "He"})
    assert "creator" not in hearsay
    assert "ClaimReview" not in json.dumps(data)


def test_xml_is_well_formed_for_a_graph_of_everything():
    for name in ("graphml", "gexf"):
        assert len(ElementTree.fromstring(EXPORTS[name](sample().files[0].graph))) > 0
