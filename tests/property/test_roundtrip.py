"""Law 18: what is written can be read back; and every writer's columns lead to the very words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution import inline
from attribution.graph import AttributionGraph
from attribution.inline import Relation
from attribution.model import Finding, Severity
from attribution.spans import cut, merge
from attribution.writers import FORMATS, FileReport, Report
from attribution.writers.marked import relations_of
from tests.builders import graph_from_marked

pytestmark = pytest.mark.property

PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["\r\n", "\n", "\t", "“ja”", "é", "e\u0301", "👩‍👧", "🇺🇦", "記者", "[", "]", "\\", " said ", "\u2028", "\x00"]
    ),
)
# a text begins after its file's byte order mark
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map("".join).filter(lambda text: text[:1] not in ("", "\ufeff"))


@st.composite
def text_and_ranges(draw, most=6):
    text = draw(TEXTS)
    ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(sorted)
    return text, draw(st.lists(ends, min_size=1, max_size=most))


def spans(text, ranges):
    return tuple(cut(text, start, end) for start, end in merge(ranges))


@st.composite
def marked_texts(draw):
    """A text with relations whose spans nest, touch and cross as they like."""
    text, ranges = draw(text_and_ranges(9))
    relations = []
    for number in range(0, len(ranges) - 2, 3):
        content, source, cue = ranges[number : number + 3]
        names = st.one_of(st.none(), st.text(max_size=8).filter(lambda name: "\n" not in name))
        relations.append(
            Relation(
                number + 1,
                spans(text, [source]),
                cut(text, *cue),
                spans(text, [content, source]),
                parent=draw(st.one_of(st.none(), st.integers(1, 9))),
                outlet=draw(names),
                speaker=draw(names),
            )
        )
    return text, tuple(relations)


@given(marked_texts())
def test_the_notation_gives_text_and_relations_back(made):
    text, relations = made
    assert inline.parse(inline.render(text, relations)) == inline.Marked(text, relations)


@given(st.text(max_size=60))
def test_any_text_can_be_written_without_marks(text):
    assert inline.parse(inline.render(text, ())) == inline.Marked(text, ())


def make_graph(made):
    text, relations = made
    plain = [
        Relation(number, each.source, each.cue, each.content, speaker=each.speaker or None)
        for number, each in enumerate(relations, 1)
        if each.source and each.source[0].text.split()
    ]
    return graph_from_marked(inline.render(text, plain))


@given(marked_texts())
def test_a_graph_survives_json(made):
    graph = make_graph(made)
    assert AttributionGraph.from_dict(json.loads(json.dumps(graph.to_dict()))) == graph


@given(marked_texts())
def test_the_relations_of_a_graph_survive_the_notation(made):
    graph = make_graph(made)
    relations = relations_of(graph)
    assert inline.parse(inline.render(graph.document.text, relations)).relations == relations


def report_on(text, ranges):
    findings = tuple(
        Finding(span=cut(text, start, end), code="X001", name="x", severity=Severity.ERROR, message="m", fix="y")
        for start, end in ranges
    )
    return Report(files=(FileReport("a.txt", graph_from_marked(inline.render(text, ())), findings),))


def slice_by_line(text, line, column, end_line, end_column):
    lines = text.split("\n")
    if line == end_line:
        return lines[line - 1][column - 1 : end_column - 1]
    first, last = lines[line - 1][column - 1 :], lines[end_line - 1][: end_column - 1]
    return "\n".join([first, *lines[line : end_line - 1], last])


@given(text_and_ranges())
def test_columns_of_json_and_sarif_count_code_points(made):
    text, ranges = made
    report = report_on(text, ranges)
    found = json.loads(FORMATS["json"](report))["files"][0]["findings"]
    regions = [
        result["locations"][0]["physicalLocation"]["region"]
        for result in json.loads(FORMATS["sarif"](report))["runs"][0]["results"]
    ]
    for (start, end), each, region in zip(ranges, found, regions, strict=True):
        assert text[each["start"] : each["end"]] == text[start:end] == each["text"] == region["snippet"]["text"]
        place = (each["line"], each["column"], each["end_line"], each["end_column"])
        assert slice_by_line(text, *place) == text[start:end]
        assert place == tuple(region[key] for key in ("startLine", "startColumn", "endLine", "endColumn"))
        assert (region["charOffset"], region["charLength"]) == (start, end - start)


@given(text_and_ranges())
def test_columns_of_rdjson_count_bytes(made):
    text, ranges = made
    lines = [line.encode() for line in text.split("\n")]
    diagnostics = json.loads(FORMATS["rdjson"](report_on(text, ranges)))["diagnostics"]
    for (start, end), diagnostic in zip(ranges, diagnostics, strict=True):
        first, last = diagnostic["location"]["range"]["start"], diagnostic["location"]["range"]["end"]
        if first["line"] == last["line"]:
            found = lines[first["line"] - 1][first["column"] - 1 : last["column"] - 1]
        else:
            between = lines[first["line"] : last["line"] - 1]
            head, tail = lines[first["line"] - 1][first["column"] - 1 :], lines[last["line"] - 1][: last["column"] - 1]
            found = b"\n".join([head, *between, tail])
        assert found.decode() == text[start:end]
        assert diagnostic["suggestions"][0]["range"] == diagnostic["location"]["range"]


@given(text_and_ranges())
def test_gitlab_lines_and_fingerprints(made):
    text, ranges = made
    issues = json.loads(FORMATS["gitlab"](report_on(text, ranges)))
    for (start, end), issue in zip(ranges, issues, strict=True):
        assert issue["location"]["lines"] == {
            "begin": text.count("\n", 0, start) + 1,
            "end": text.count("\n", 0, end) + 1,
        }
    assert len({issue["fingerprint"] for issue in issues}) == len(ranges)


@given(text_and_ranges())
def test_every_format_writes_every_text(made):
    report = report_on(*made)
    for render in FORMATS.values():
        assert render(report).encode()
