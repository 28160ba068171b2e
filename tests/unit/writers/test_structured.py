"""The report as JSON."""

import json

import pytest

from attribution.graph import AttributionGraph
from attribution.writers.structured import dump, encode_findings, render_graph, render_json, render_jsonl
from tests.builders import graph_from_marked
from tests.reports import RELAYED, sample


def test_a_report_is_one_object_with_a_part_for_each_file():
    data = json.loads(render_json(sample()))
    assert [file["path"] for file in data["files"]] == [file.path for file in sample().files]
    assert data["files"][2]["summary"] is None


def test_a_line_for_each_finding_and_each_error():
    lines = [json.loads(line) for line in render_jsonl(sample()).splitlines()]
    assert len(lines) == 5
    assert {line["path"] for line in lines} == {"desk/council.md", "broken copy.md"}


def test_a_finding_has_its_place_in_the_file_and_in_the_text():
    file = sample().files[0]
    (told, *_) = encode_findings(file, file.findings)
    assert (told["line"], told["column"], told["text"]) == (3, 1, "Sources")
    assert file.graph.document.text[told["text_start"] : told["text_end"]] == "Sources"


def test_a_graph_reads_back():
    graph = graph_from_marked(RELAYED)
    assert AttributionGraph.from_dict(json.loads(render_graph(graph))) == graph


@pytest.mark.parametrize("text", ["é", "\ud800", ""])
def test_any_text_can_be_written(text):
    written = dump({"a": text})
    assert written.encode()
    assert json.loads(written) == {"a": text}


def test_only_what_utf_8_cannot_hold_is_escaped():
    assert "é" in dump("é")
    assert "\\u00e9" in dump("é\ud800")
