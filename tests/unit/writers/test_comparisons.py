"""A quotation against its source in the HTML report."""

import json

import attribution
from attribution.spans import Span
from attribution.transcripts import parse_source
from attribution.verbatim.verdicts import Check, CheckKind, Verdict
from attribution.writers import FORMATS, FileReport, Report
from attribution.writers.comparisons import render_comparison, render_verdict


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


def check(verdict, **more):
    return Check(span=Span(0, 0, ""), kind=CheckKind.QUOTATION, verdict=verdict, verdicts=(verdict,), **more)


def test_a_verdict_is_good_bad_or_none_at_all():
    assert render_verdict(check(Verdict.EXACT)) == '<span class="tag good">exact</span>'
    assert render_verdict(check(Verdict.ELIDED)) == '<span class="tag bad">elided</span>'
    assert render_verdict(check(Verdict.ALTERED)) == '<span class="tag bad">altered</span>'
    assert render_verdict(check(Verdict.NOT_COVERED)) == '<span class="tag ">not-covered</span>'


def test_without_a_passage_only_the_reason_is_told():
    assert render_comparison(check(Verdict.NOT_FOUND)) == ""
    assert render_comparison(check(Verdict.NOT_FOUND, reason="a < b")) == '<p class="hint">a &lt; b</p>'
