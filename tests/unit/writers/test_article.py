"""The article in the HTML report, coloured by its sources."""

from attribution.writers.article import HUES, Palette, View, render_article, render_cards
from tests.builders import graph_from_marked
from tests.reports import sample

MARKED = (
    "[source1:Ana Ortiz] [cue1:said] [content1:“no”]. [source2:Two officials] [cue2:said] [content2:that it rained]."
)


def view_of(file, report):
    return View(report, file, file.graph, Palette.of(file.graph), 0)


def test_each_source_has_its_hue_and_nobody_an_own_class():
    graph = graph_from_marked(MARKED + " It [cue3:is said] [content3:to rain].")
    palette = Palette.of(graph)
    assert palette.hues[:2] == HUES[:2]
    assert [palette.style(number)[0] for number in range(3)] == ["", " anon", " nobody"]


def test_every_word_stands_in_the_article_once():
    file = sample().files[0]
    article = render_article(view_of(file, sample()))
    assert article.count("had collapsed") == 1
    assert article.count("<p ") == len(file.graph.document.paragraphs)


def test_quoted_and_retold_words_look_different():
    report = sample()
    article = render_article(view_of(report.files[0], report))
    assert 'class="q direct" style' in article
    assert 'class="q anon para" style' in article


def test_a_finding_has_its_number_before_its_words():
    report = sample()
    article = render_article(view_of(report.files[0], report))
    assert 'id="m-0-0"' in article
    assert article.index('id="m-0-0"') < article.index("Sources</span>")


def test_a_statement_has_a_card_with_source_cue_and_confidence():
    report = sample()
    cards = render_cards(view_of(report.files[0], report))
    assert cards.count('class="card"') == len(report.files[0].graph.attributions)
    assert "<dt>Who</dt><dd>Ana Ortiz</dd>" in cards
    assert "nobody named" in cards
    assert "90 %" in cards
