from __future__ import annotations

import json

import pytest
from attrs import evolve

from attribution.errors import InputError
from attribution.graph import AttributionGraph
from attribution.model import Link, Outlet
from attribution.spans import SourceMap, cut
from tests.builders import graph_from_marked

MARKED = "[content1:[source2:Vance] [cue2<1:wants] [content2:money]], [source1:the Express] [cue1:reported]. “No.”"


@pytest.fixture
def graph():
    graph = graph_from_marked(MARKED, name="a.html")
    text = graph.document.text
    document = evolve(
        graph.document,
        source_map=SourceMap(((0, 3, len(text)),), len(text) + 3),
        links=(Link(cut(text, 0, 5), "https://example.org/a"),),
    )
    outlet = Outlet("Daily Express", ("the Express",), "newspaper", "GB", ("express.co.uk",))
    return evolve(graph, document=document, entities=(evolve(graph.entities[0], outlet=outlet), *graph.entities[1:]))


def test_a_graph_survives_json(graph):
    assert AttributionGraph.from_dict(json.loads(json.dumps(graph.to_dict()))) == graph


def test_the_schema_is_named(graph):
    assert graph.to_dict()["schema"] == "attribution-graph/1"


def test_stored_layers_stand_even_where_the_cutter_would_differ(graph):
    data = graph.to_dict()
    data["sentences"] = [[0, len(graph.document.text)]]
    again = AttributionGraph.from_dict(data)
    assert [span.text for span in again.document.sentences] == [graph.document.text]
    assert again.document.sentence_tokens == (0, len(again.document.tokens))


def broken(graph, *path, value):
    data = json.loads(json.dumps(graph.to_dict()))
    target = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("schema",), "attribution-graph/9", "graph.schema: unknown schema 'attribution-graph/9'"),
        (("text",), 7, "graph.text: expected a string, found 7"),
        (("attributions", 0, "kind"), "gossip", "graph.attributions[0].kind: unknown 'gossip' (one of statement"),
        (("attributions", 0, "cue", "span", "end"), 9999, "graph.attributions[0].cue.span: [31, 9999] is no span"),
        (("attributions", 0, "cue", "span", "text"), "told", "'told' is not the text there"),
        (("attributions", 0, "parent"), 1, "graph.attributions[0].parent: 1 leads nowhere"),
        (("attributions", 1, "parent"), 5, "graph.attributions[1].parent: 5 leads nowhere"),
        (("attributions", 0, "speaker"), 8, "graph.attributions[0].speaker: no entity 8"),
        (("attributions", 0, "id"), 4, "graph.attributions: the ids [4, 1]"),
        (("attributions", 0, "source", "spans"), [], "graph.attributions[0].source.spans: expected one at least"),
        (("attributions", 0, "content", "spans"), [], "graph.attributions[0].content.spans: expected one at least"),
        (("attributions", 0, "cue"), None, "graph.attributions[0].cue: expected an object, found None"),
        (("attributions", 0, "cue", "negated"), 1, "graph.attributions[0].cue.negated: expected true or false, found"),
        (("paragraphs",), [[3, 2]], "graph.paragraphs[0]: [3, 2] is no span"),
        (("source_map", "segments"), [[0, 1]], "graph.source_map.segments[0]: [0, 1] is not [text"),
    ],
)
def test_bad_data_is_refused_with_its_place(graph, path, value, told):
    with pytest.raises(InputError) as error:
        AttributionGraph.from_dict(broken(graph, *path, value=value))
    assert told in str(error.value)


def test_a_missing_key_is_named(graph):
    data = graph.to_dict()
    del data["entities"]
    with pytest.raises(InputError, match="graph: 'entities' is missing"):
        AttributionGraph.from_dict(data)


def test_no_object_at_all():
    with pytest.raises(InputError, match=r"expected an object, found \[\]"):
        AttributionGraph.from_dict([])
