"""The report as one HTML page."""

from html.parser import HTMLParser

import regex
from attrs import evolve

from attribution.model import Link, Severity
from attribution.spans import SourceMap, cut
from attribution.writers import FileReport, Report, page
from tests.builders import graph_from_marked
from tests.reports import finding, sample


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
    written = page.render(sample())
    collector = Collector()
    collector.feed(written)
    assert not collector.open
    assert len(collector.ids) == len(set(collector.ids))
    assert all(reference.startswith("#") and reference[1:] in collector.ids for reference in collector.references)
    assert not regex.search(r"url\(|@import|fetch\(|XMLHttpRequest|https?://", written)
    assert "<b>& naïve" not in written
    assert "&lt;b&gt;&amp; naïve" in written


def test_html_links_lead_to_web_addresses_alone():
    graph = graph_from_marked("Read the file or the page.")
    text = graph.document.text
    links = (Link(cut(text, 5, 13), "javascript:alert(1)"), Link(cut(text, 17, 25), "https://example.org/?a=1&b=2"))
    graph = evolve(graph, document=evolve(graph.document, links=links))
    collector = Collector()
    collector.feed(page.render(Report(files=(FileReport("a.md", graph),))))
    outside = [reference for reference in collector.references if not reference.startswith("#")]
    assert outside == ["https://example.org/?a=1&b=2"]


def test_a_finding_about_a_comment_has_its_place_in_the_file_alone():
    raw = "<!-- x --><p>said</p>"
    graph = graph_from_marked("said")
    graph = evolve(graph, document=evolve(graph.document, source_map=SourceMap(((0, 13, 4),), len(raw))))
    hit = finding(raw, "<!-- x -->", "ATT901", "unused", Severity.INFO, "m")
    file = FileReport("a.html", graph, (hit,), raw=raw, in_original=(hit.span,))
    assert file.locate(hit.span).column == 1
    written = page.render(Report(files=(file,)))
    assert 'id="f-0-0"' in written
    assert "m-0-0" not in written


def test_several_files_can_be_chosen_from():
    written = page.render(sample())
    assert written.count("<option>") == 3
    assert "Not checked:" in written
    assert "<option>" not in page.render(Report(files=sample().files[:1]))


def test_a_graph_alone_is_a_page_without_findings():
    written = page.render_graph(graph_from_marked("[source:Ana Ortiz] [cue:said] [content:no]."))
    assert "no findings" in written
    assert "Ana Ortiz" in written
