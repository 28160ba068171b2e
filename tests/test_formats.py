"""Every output format over the same report, against the files in tests/formats; --update-golden writes them anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import regex
from attrs import evolve

from attribution.graph import AttributionGraph
from attribution.model import Severity
from attribution.writers import EXPORTS, FORMATS, GRAPH_FORMATS, WITHOUT_NOTICES, FileReport, Report
from tests.builders import graph_from_marked
from tests.reports import finding, sample, validate

FOLDER = Path(__file__).parent / "formats"
ROOT = Path(__file__).parent.parent
EMBEDDED = regex.compile(r"(<(style|script)>\n).*?(</\2>)", regex.DOTALL)


def expected(name: str, made: str, update: bool) -> str:
    path = FOLDER / name
    if update:
        path.write_text(made, "utf-8", newline="")
    return path.read_bytes().decode("utf-8")


@pytest.fixture
def update(request):
    return request.config.getoption("--update-golden")


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_in_each_format(name, update):
    made = FORMATS[name](sample())
    if name == "html":
        made = EMBEDDED.sub(r"\1\3", made)
    assert made == expected(f"report.{name}", made, update)


@pytest.mark.parametrize("name", [*GRAPH_FORMATS, *EXPORTS])
def test_a_graph_in_each_format(name, update):
    made = {**EXPORTS, **GRAPH_FORMATS}[name](sample().files[0].graph)
    if name == "html":
        made = EMBEDDED.sub(r"\1\3", made)
    assert made == expected(f"graph.{name}", made, update)


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_report_and_a_file_of_nothing(name):
    for report in (Report(files=()), Report(files=(FileReport("a.txt", graph_from_marked("")),))):
        assert isinstance(FORMATS[name](report), str)


@pytest.mark.parametrize("name", FORMATS)
def test_any_character_can_be_written(name):
    graph = graph_from_marked("[source1:A\x00\x1b\u2028] [cue1:said\ud800] [content1:\x85\x7f\r\n\tb]\u202e")
    text = graph.document.text
    hit = finding(text, "\ud800", "X001", "odd", Severity.ERROR, "\x1b[31m\x00 ::error::\r\n]]> \ud800", hint="\x07")
    made = FORMATS[name](Report(files=(FileReport("\x1b,:%\n.md", graph, (hit,)),)))
    assert made.encode("utf-8")


def test_json_and_the_graph_keep_to_their_schemas():
    validate(json.loads(FORMATS["json"](sample())), ROOT / "docs/schema/findings.json")
    validate(sample().files[0].graph.to_dict(), ROOT / "docs/schema/graph.json")


def test_show_json_is_the_graph():
    graph = sample().files[0].graph
    assert AttributionGraph.from_dict(json.loads(GRAPH_FORMATS["json"](graph))) == graph


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "html"])
def test_a_report_without_its_graphs_reads_the_same(name):
    light = evolve(sample(), files=tuple(file.without_graph() for file in sample().files))
    assert FORMATS[name](light) == FORMATS[name](sample())


@pytest.mark.parametrize("name", EXPORTS)
def test_any_character_and_an_empty_text_can_be_written(name):
    odd = graph_from_marked('[source1:A\x00\x1b\u2028"#<] [cue1:said\ud800] [content1:\x85\x7f\r\n\tb\\\\ &>\u202e]')
    for each in (odd, graph_from_marked("")):
        assert EXPORTS[name](each).encode("utf-8").endswith(b"\n") or name == "brat"


@pytest.mark.parametrize("name", FORMATS)
def test_a_notice_has_its_place_in_each_format_that_has_one(name):
    (file, *_) = sample().files
    told = "no desk <so> called, “x” & y"
    report = Report(files=(evolve(file, remarks=(told,)), FileReport("b.md", file.graph, remarks=(told,) * 20)))
    assert (regex.search("no desk .{1,5}so.{1,5} called", FORMATS[name](report)) is None) == (name in WITHOUT_NOTICES)
