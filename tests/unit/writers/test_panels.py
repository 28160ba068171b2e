"""The panels beside the article in the HTML report."""

import pytest
from attrs import evolve

from attribution.model import Link
from attribution.spans import cut
from attribution.writers.article import Palette, View
from attribution.writers.panels import PANELS, render_findings, render_links, render_quotes, render_sources, shorten
from attribution.writers.report import FileReport, Report
from tests.builders import graph_from_marked
from tests.reports import sample


def view_of(file, report):
    return View(report, file, file.graph, Palette.of(file.graph), 0)


def full():
    return view_of(sample().files[0], sample())


@pytest.mark.parametrize(("name", "render"), PANELS)
def test_a_text_of_nothing_has_empty_panels(name, render):
    file = FileReport("a.txt", graph_from_marked(""))
    count, inner = render(view_of(file, Report(files=(file,))))
    assert count == 0
    assert 'class="empty"' in inner


def test_a_finding_tells_its_rule_and_how_to_accept_it():
    count, inner = render_findings(full())
    assert count == 4
    assert "Say who a source is as closely as you can." in inner
    assert "attribution accept desk/council.md:3" in inner
    assert "1 ignored in this file." in inner


def test_sources_have_their_statements_and_words():
    count, inner = render_sources(full())
    assert count == inner.count("<tr><td>")
    assert "Ana Ortiz" in inner


def test_quotations_nobody_has_stand_apart():
    count, inner = render_quotes(full())
    assert count == inner.count('class="quote"')
    assert inner.index("Nobody credited") > inner.index("Ana Ortiz")


def test_a_link_tells_the_outlet_it_leads_to():
    graph = graph_from_marked("Read the page.")
    link = Link(cut(graph.document.text, 5, 13), "https://www.reuters.com/a")
    file = FileReport("a.md", evolve(graph, document=evolve(graph.document, links=(link,))))
    count, inner = render_links(view_of(file, Report(files=(file,))))
    assert count == 1
    assert '<span class="kind">Reuters</span>' in inner


def test_words_are_cut_with_an_ellipsis():
    assert shorten("abc", 3) == "abc"
    assert shorten("ab cd", 4) == "ab…"
