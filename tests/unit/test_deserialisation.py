"""The result classes out of plain dictionaries."""

import json

import pytest

from attribution.deserialisation import Reader
from attribution.errors import InputError
from attribution.graph import AttributionGraph
from attribution.model import MentionKind
from attribution.spans import Span
from tests.reports import mapped


@pytest.fixture
def graph():
    return mapped()


OUTLET = {"name": "The Ledger", "aliases": ["the Ledger", None], "kind": "newspaper", "country": "GB", "domains": []}


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
        (("unresolved",), [{"attribution": 2, "reason": "x", "candidates": []}], "unresolved[0].attribution: no at"),
        (("attributions", 0, "id"), 4, "graph.attributions: the ids [4, 1]"),
        (("attributions", 0, "source", "spans"), [], "graph.attributions[0].source.spans: expected one at least"),
        (("attributions", 0, "content", "spans"), [], "graph.attributions[0].content.spans: expected one at least"),
        (("attributions", 0, "cue"), None, "graph.attributions[0].cue: expected an object, found None"),
        (("attributions", 0, "cue", "negated"), 1, "graph.attributions[0].cue.negated: expected true or false, found"),
        (("paragraphs",), [[3, 2]], "graph.paragraphs[0]: [3, 2] is no span"),
        (("source_map", "segments"), [[0, 1]], "graph.source_map.segments[0]: [0, 1] is not [text"),
        (("source_map", "segments"), [[0, True, 1]], "graph.source_map.segments[0]: [0, True, 1] is not [text"),
        (("source_map", "segments"), [[-1, 0, 1]], "graph.source_map.segments[0]: [-1, 0, 1] is not [text"),
        (("source_map", "segments"), [[0, 0, 5], [0, 5, 1]], "graph.source_map.segments[1]: [0, 5, 1] stands before"),
        (("source_map", "segments"), [], "graph.source_map.segments: tells of no run of the text"),
        (("source_map", "raw_length"), -1, "graph.source_map.raw_length: expected a number from 0 up, found -1"),
        (("paragraphs",), [[False, True]], "graph.paragraphs[0]: [False, True] is no span"),
        (("attributions", 0, "confidence"), -1, "attributions[0].confidence: expected a number from 0 to 1, found -1"),
        (("attributions", 0, "confidence"), 1.5, "expected a number from 0 to 1, found 1.5"),
        (("attributions", 0, "confidence"), float("nan"), "expected a number from 0 to 1, found nan"),
        (("attributions", 0, "confidence"), True, "graph.attributions[0].confidence: expected a number, found True"),
        (("quotations", 0, "depth"), -1, "graph.quotations[0].depth: expected a number from 0 up, found -1"),
        (("entities", 0, "outlet"), OUTLET, "graph.entities[0].outlet.aliases[1]: expected a string, found None"),
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


def test_stored_layers_stand_even_where_the_cutter_would_differ(graph):
    data = graph.to_dict()
    data["sentences"] = [[0, len(graph.document.text)]]
    again = AttributionGraph.from_dict(data)
    assert [span.text for span in again.document.sentences] == [graph.document.text]
    assert again.document.sentence_tokens == (0, len(again.document.tokens))


TEXT = "It rained."


def reader(**data):
    return Reader(data, "x", TEXT)


def test_a_bool_is_no_number():
    assert reader(a=1).value("a", int) == 1
    with pytest.raises(InputError, match=r"x\.a: expected a number, found True"):
        reader(a=True).value("a", int)
    assert reader(a=True).value("a", bool) is True


def test_each_entry_knows_its_place():
    with pytest.raises(InputError, match=r"x\.a\[1\]: 'b' is missing"):
        reader(a=[{"b": "c"}, {}]).each("a", lambda one: one.value("b", str))
    assert reader(a=[]).each("a", lambda one: one.place) == ()


def test_null_is_nothing():
    assert reader(a=None).optional("a", lambda one: one.place) is None
    assert reader(a={}).optional("a", lambda one: one.place) == "x.a"


def test_a_choice_is_one_of_its_members():
    assert reader(a="named").choice("a", MentionKind) is MentionKind.NAMED
    with pytest.raises(InputError, match="unknown 'nobody'"):
        reader(a="nobody").choice("a", MentionKind)


@pytest.mark.parametrize("ends", [[3, 3], [9, 3], [-1, 3], [0, 99], [0], ["0", "3"], 7])
def test_a_span_stands_in_the_text(ends):
    with pytest.raises(InputError, match="is no span of the text"):
        reader().span_of(ends, "here")
    assert reader(a=[3, 9]).pair("a") == Span(3, 9, "rained")
    assert reader(a=[3, 3]).pair("a", empty=True) == Span(3, 3, "")
