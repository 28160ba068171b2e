"""Every output format over the same report, against the files in tests/formats; --update-golden writes them anew."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

import pytest
import regex
from attrs import evolve

import attribution
from attribution.graph import AttributionGraph
from attribution.model import Severity
from attribution.spans import SourceMap, cut
from attribution.transcripts import parse_source
from attribution.writers import EXPORTS, FORMATS, GRAPH_FORMATS, FileReport, Report, github, people, text
from tests.builders import graph_from_marked
from tests.reports import finding, sample

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


def validate(data, schema_path):
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(schema_path.read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    validator(schema).validate(data)


def test_sarif_has_the_published_shape():
    for report in (many(3), Report(files=())):
        validate(json.loads(FORMATS["sarif"](report)), FOLDER / "sarif-2.1.0-rtm.5.json")
    data = json.loads(FORMATS["sarif"](sample()))
    validate(data, FOLDER / "sarif-2.1.0-rtm.5.json")
    results = data["runs"][0]["results"]
    assert [result["ruleId"] for result in results if "suppressions" in result] == ["ATT201"]
    assert all("partialFingerprints" in result for result in results if "suppressions" not in result)
    rules = data["runs"][0]["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)


def test_json_and_the_graph_keep_to_their_schemas():
    validate(json.loads(FORMATS["json"](sample())), ROOT / "docs/schema/findings.json")
    validate(sample().files[0].graph.to_dict(), ROOT / "docs/schema/graph.json")


def test_show_json_is_the_graph():
    graph = sample().files[0].graph
    assert AttributionGraph.from_dict(json.loads(GRAPH_FORMATS["json"](graph))) == graph


def many(number: int) -> Report:
    text = " ".join(f"word{index}" for index in range(number))
    graph = graph_from_marked(text)
    kinds = list(Severity)
    findings = tuple(
        finding(text, f"word{index}", "X001", "many", kinds[index % 3], f"number {index}") for index in range(number)
    )
    return Report(files=(FileReport("a.md", graph, findings),))


def test_github_annotations_are_capped_and_the_last_tells_the_rest():
    lines = github.render(many(60)).splitlines()
    kinds = [line.split(" ")[0] for line in lines]
    assert [kinds.count(kind) for kind in ("::error", "::warning", "::notice")] == [10, 10, 10]
    assert kinds == sorted(kinds, key=("::error", "::warning", "::notice").index)
    assert "and 11 more findings of this kind" in lines[9]


def test_everything_stands_in_the_step_summary():
    assert github.render_summary(many(60)).count("X001 many") == 60


def test_a_step_summary_stays_under_the_limit():
    assert len(github.render_summary(many(12_000)).encode()) <= github.SUMMARY_LIMIT


def test_github_commands_are_escaped():
    line = next(line for line in FORMATS["github"](sample()).splitlines() if "ATT104" in line)
    assert line.endswith("::said by whom,%0Aand: 100%25 sure?")


def test_gitlab_fingerprints_are_distinct_even_for_the_same_words():
    text = "no no no"
    same = tuple(
        evolve(finding(text, "no", "X001", "same", Severity.INFO, "again"), span=cut(text, start, start + 2))
        for start in (0, 3, 6)
    )
    graph = graph_from_marked(text)
    issues = json.loads(FORMATS["gitlab"](Report(files=(FileReport("a", graph, same), FileReport("b", graph, same)))))
    assert len({issue["fingerprint"] for issue in issues}) == 6


def test_fingerprints_survive_an_edit_above():
    text = "Sources said so."
    moved = "A new paragraph.\n\n" + text
    files = [
        FileReport("a", graph_from_marked(each), (finding(each, "Sources", "X001", "x", Severity.INFO, "m"),))
        for each in (text, moved)
    ]
    assert files[0].fingerprints == files[1].fingerprints


def test_junit_is_xml_with_its_counts():
    root = ElementTree.fromstring(FORMATS["junit"](sample()))
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("6", "2", "1")
    assert len(root.findall(".//testcase")) == 6
    assert len(root.findall(".//failure")) == 2


def test_csv_keeps_every_cell_and_defuses_formulas():
    text = "=HYPERLINK said"
    hit = finding(text, "=HYPERLINK", "X001", "x", Severity.INFO, "a, “b”\nc")
    report = Report(files=(FileReport("a.md", graph_from_marked(text), (hit,)),))
    (row,) = csv.DictReader(io.StringIO(FORMATS["csv"](report)))
    assert row["text"] == "'=HYPERLINK"
    assert row["message"] == "a, “b”\nc"


class Collector(HTMLParser):
    def __init__(self):
        super().__init__()
        self.references = []
        self.ids = []
        self.open = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.references += [value for key, value in attrs if key in ("href", "src", "srcset", "data", "action")]
        if tag not in ("meta", "br", "link", "img", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_html_is_one_well_formed_page_that_loads_nothing():
    page = FORMATS["html"](sample())
    collector = Collector()
    collector.feed(page)
    assert not collector.open
    assert len(collector.ids) == len(set(collector.ids))
    assert all(reference.startswith("#") and reference[1:] in collector.ids for reference in collector.references)
    assert not regex.search(r"url\(|@import|fetch\(|XMLHttpRequest|https?://", page)
    assert "<b>& naïve" not in page
    assert "&lt;b&gt;&amp; naïve" in page


def test_html_links_lead_to_web_addresses_alone():
    from attribution.model import Link

    graph = graph_from_marked("Read the file or the page.")
    text = graph.document.text
    links = (Link(cut(text, 5, 13), "javascript:alert(1)"), Link(cut(text, 17, 25), "https://example.org/?a=1&b=2"))
    graph = evolve(graph, document=evolve(graph.document, links=links))
    collector = Collector()
    collector.feed(FORMATS["html"](Report(files=(FileReport("a.md", graph),))))
    outside = [reference for reference in collector.references if not reference.startswith("#")]
    assert outside == ["https://example.org/?a=1&b=2"]


def test_a_clean_file_still_has_its_line_and_the_verdict():
    report = Report(files=(FileReport("clean.txt", graph_from_marked("Rain fell.")),))
    assert text.render(report) == (
        "clean.txt   2 words · 0 statements · 0 sources · 0 outlets\nno findings · profile desk · 0 ignored · exit 0\n"
    )


def test_no_escape_of_the_text_reaches_a_terminal_and_colours_only_when_asked():
    graph = graph_from_marked("[source1:Ana\x1b\\[2J] [cue1:said] [content1:no\x9b].")
    hit = finding(graph.document.text, "Ana\x1b[2J", "X001", "x", Severity.ERROR, "\x1b]0;title\x07")
    report = Report(files=(FileReport("a\x1b.md", graph, (hit,)),))
    assert not {"\x1b", "\x9b", "\x07"} & {*text.render(report), *people.render(graph)}
    assert "\x1b[" in text.render(report, colour=True)
    assert "\x1b[2J" not in text.render(report, colour=True)
    assert "\x1b[" in people.render(graph, colour=True)


def test_carets_stand_under_the_words_behind_wide_and_combining_characters():
    words = "記者 e\u0301 said"
    hit = finding(words, "said", "X001", "x", Severity.ERROR, "m")
    lines = text.render(Report(files=(FileReport("a", graph_from_marked(words), (hit,)),))).splitlines()
    assert lines[2].endswith("1 | 記者 e\u0301 said")
    assert lines[3].endswith("  |        ^^^^")


def test_places_are_those_of_the_original_file():
    raw = "<p>Tom\n&amp; Sons <b>said</b> so.</p>"
    plain = "Tom\n& Sons said so."
    source_map = SourceMap(((0, 3, 4), (4, 7, -5), (5, 12, 6), (11, 21, 4), (15, 29, 4)), len(raw))
    graph = graph_from_marked(plain)
    graph = evolve(graph, document=evolve(graph.document, source_map=source_map))
    file = FileReport("a.html", graph, raw=raw)
    for words, original in (("said", "said"), ("&", "&amp;"), ("& Sons", "&amp; Sons")):
        start = plain.index(words)
        where = file.locate(cut(plain, start, start + len(words)))
        assert raw[where.start : where.end] == original
        assert where.line == 2


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "html"])
def test_a_report_without_its_graphs_reads_the_same(name):
    light = evolve(sample(), files=tuple(file.without_graph() for file in sample().files))
    assert FORMATS[name](light) == FORMATS[name](sample())


def test_a_finding_about_a_comment_has_its_place_in_the_file_alone():
    raw = "<!-- x --><p>said</p>"
    graph = graph_from_marked("said")
    graph = evolve(graph, document=evolve(graph.document, source_map=SourceMap(((0, 13, 4),), len(raw))))
    hit = finding(raw, "<!-- x -->", "ATT901", "unused", Severity.INFO, "m")
    file = FileReport("a.html", graph, (hit,), raw=raw, in_original=(hit.span,))
    assert file.locate(hit.span).column == 1
    page = FORMATS["html"](Report(files=(file,)))
    assert 'id="f-0-0"' in page
    assert "m-0-0" not in page


def test_differences_from_the_sources_are_shown():
    draft = "“We will never close the north gate,” said Ana Ortiz."
    graph = attribution.analyze(draft)
    source = parse_source("ANA ORTIZ: We will close the north gate.", "hearing.txt")
    verification = attribution.verify(graph, [source])
    file = FileReport("a.md", graph, verification=verification)
    page = FORMATS["html"](Report(files=(file,)))
    assert "<ins>never</ins>" in page
    assert "hearing.txt" in page
    (told,) = json.loads(FORMATS["json"](Report(files=(file,))))["files"]
    assert told["verification"]["checks"][0]["verdict"] == "altered"


def test_checkstyle_has_a_file_for_each_file_and_an_error_for_each_finding():
    root = ElementTree.fromstring(FORMATS["checkstyle"](sample()))
    assert [file.get("name") for file in root] == ["desk/council.md", "clean.txt", "broken copy.md"]
    rows = root.findall("./file/error")
    assert [row.get("severity") for row in rows] == ["error", "info", "error", "warning", "error"]
    assert rows[1].get("source") == "attribution.ATT401"
    assert (rows[1].get("line"), rows[1].get("column")) == ("5", "96")


def test_findings_too_slight_to_list_are_counted_and_still_fail():
    report = evolve(sample(), files=sample().files[:2], fail_on=Severity.INFO).listing(Severity.ERROR)
    assert {each.severity for file in report.files for each in file.findings} == {Severity.ERROR}
    assert len(report.unlisted) == 2
    assert "2 errors · profile desk · 1 ignored · 2 not listed · exit 1" in text.render(report)
    assert json.loads(FORMATS["json"](report))["unlisted"] == 2
    slight = evolve(sample(), files=sample().files[1:2], unlisted=report.unlisted, fail_on=Severity.WARNING)
    assert slight.exit_code == 1


@pytest.mark.parametrize(
    ("fail_on", "code"), [(Severity.ERROR, 1), (Severity.WARNING, 1), (Severity.INFO, 1), (None, 0)]
)
def test_the_exit_code_follows_the_threshold(fail_on, code):
    report = evolve(sample(), files=sample().files[:2], fail_on=fail_on)
    assert report.exit_code == code
    assert evolve(sample(), fail_on=fail_on).exit_code == 2
