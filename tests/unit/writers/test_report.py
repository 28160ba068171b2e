"""What a writer is given."""

import pytest
from attrs import evolve

from attribution.config import Config
from attribution.model import Finding, Severity
from attribution.spans import SourceMap, Span, cut
from attribution.writers import FORMATS, FileReport, Report
from attribution.writers.languages import FOREIGN
from attribution.writers.report import Standard, in_a_sentence
from tests.builders import graph_from_marked
from tests.reports import RULE, finding, sample


def test_fingerprints_survive_an_edit_above():
    text = "Sources said so."
    moved = "A new paragraph.\n\n" + text
    files = [
        FileReport("a", graph_from_marked(each), (finding(each, "Sources", "X001", "x", Severity.INFO, "m"),))
        for each in (text, moved)
    ]
    assert files[0].fingerprints == files[1].fingerprints


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


@pytest.mark.parametrize(
    ("fail_on", "code"), [(Severity.ERROR, 1), (Severity.WARNING, 1), (Severity.INFO, 1), (None, 0)]
)
def test_the_exit_code_follows_the_threshold(fail_on, code):
    report = evolve(sample(), files=sample().files[:2], fail_on=fail_on)
    assert report.exit_code == code
    assert evolve(sample(), fail_on=fail_on).exit_code == 2


def test_a_report_without_its_graph_keeps_places_and_counts():
    file = sample().files[0]
    light = file.without_graph()
    assert light.graph is None
    assert light.counts == file.counts
    assert [light.locate(each.span) for each in light.findings] == [file.locate(each.span) for each in file.findings]


def test_a_line_is_without_its_end():
    file = FileReport("a.txt", graph_from_marked("one"), raw="one\r\ntwo")
    assert [file.line_text(1), file.line_text(2)] == ["one", "two"]


def test_a_file_that_was_not_read_is_empty():
    file = FileReport("a.txt", error="gone")
    assert (file.original, file.counts, file.fingerprints) == ("", None, ())


def test_listing_hides_what_is_slighter_and_keeps_it_for_the_exit_code():
    report = evolve(sample(), files=sample().files[:1], fail_on=Severity.INFO).listing(Severity.WARNING)
    assert report.counts == {Severity.ERROR: 2, Severity.WARNING: 1}
    assert [each.severity for each in report.unlisted] == [Severity.INFO]
    assert report.listing(Severity.WARNING) == report


def test_each_file_is_held_to_a_standard_of_its_own():
    first = sample().files[0]
    lenient = evolve(first, standard=Standard("opinion", None, Severity.ERROR))
    strict = evolve(first, standard=Standard("legal", Severity.INFO))
    report = Report(files=(lenient, strict)).listing()
    assert [len(file.findings) for file in report.files] == [2, len(first.findings)]
    assert len(report.unlisted) == len(first.findings) - 2
    assert report.exit_code == Report(files=(strict, lenient)).exit_code == 1
    assert Report(files=(lenient,)).exit_code == 0
    assert report.profiles == "opinion, legal"
    assert "profiles opinion, legal · " in FORMATS["text"](report)


def test_a_standard_follows_the_settings():
    assert Standard.of(Config(fail_on="never", show="error")) == ("desk", None, Severity.ERROR)
    assert Standard.of(Config(profile="wire", fail_on="info")) == ("wire", Severity.INFO, Severity.INFO)


def test_a_rule_is_known_by_its_code():
    assert sample().rule("ATT201") is RULE
    assert sample().rule("XY001") is None


def test_one_text_makes_a_report():
    graph = graph_from_marked("Rain.", name="a.txt")
    assert Report.of(graph, ()).files[0].path == "a.txt"
    assert Report.of(graph, (), path="b.txt").exit_code == 0


@pytest.mark.parametrize(
    ("message", "hint", "told"),
    [("too long", "cut it", "too long; cut it"), ("whose?", "name it", "whose? name it"), ("so", "", "so")],
)
def test_message_and_hint_in_a_sentence(message, hint, told):
    finding = Finding(span=Span(0, 0, ""), code="ATT101", name="x", severity=Severity.INFO, message=message, hint=hint)
    assert in_a_sentence(finding) == told


def test_notices_are_of_the_text_and_of_its_settings():
    graph = graph_from_marked("El alcalde dijo que la escuela permanecerá cerrada hasta el lunes por la lluvia.")
    file = FileReport("a.md", graph, remarks=("no desk so called",))
    assert file.notices == (FOREIGN, "no desk so called") == file.without_graph().notices
    assert FileReport("a.md", error="gone").notices == ()
