"""Chains of outlets that cite one another."""

import pytest

from attribution import analyze, verify
from attribution.config import Config
from attribution.rules import circular_source
from attribution.rules.base import Context
from attribution.rules.draft import Draft
from attribution.transcripts import parse_source
from tests.builders import hits_of


def test_a_report_that_leads_back_to_the_publication_proves_nothing():
    (hit,) = hits_of(circular_source, "The Daily Star, citing The Courier, reported the sale of the pier.")
    assert hit.span.text == "The Daily Star"
    assert hit.attribution is not None


@pytest.mark.parametrize(
    "text",
    [
        "The Daily Star, citing the council's minutes, reported the sale of the pier.",
        "The Daily Star reported the sale of the pier.",
        "",
    ],
)
def test_a_chain_that_ends_elsewhere_is_sound(text):
    assert hits_of(circular_source, text) == []


def test_other_articles_may_close_the_circle():
    graph = analyze("The Daily Star reported the sale of the pier.")
    for citations, count in (((("daily star", "sun"), ("sun", "daily star")), 1), ((("daily star", "sun"),), 0)):
        context = Context(draft=Draft(graph), options={}, config=Config(), citations=citations)
        assert len([*circular_source.hits(graph, context)]) == count


def test_the_publication_that_cites_its_own_report_is_told_so():
    text = "The pier is for sale, The Courier has reported.\n\nThe Daily Star also reported it, citing The Courier."
    messages = [hit.message for hit in hits_of(circular_source, text)]
    assert messages == [
        "“The Courier” cites itself here",
        "“The Daily Star” has this, in the end, from The Courier itself",
    ]


def test_the_text_of_the_outlet_cited_may_close_the_circle():
    graph = analyze("The Daily Star reported that the pier has been sold.")
    for teller, count in (("the Harrow Echo reported", 1), ("the clerk, Ann Roe, said", 0)):
        article = parse_source(f"The pier has been sold, {teller}.", "star.txt", outlet="Daily Star")
        config, verification = Config(publication="The Harrow Echo"), verify(graph, [article])
        context = Context(draft=Draft(graph), options={}, config=config, verification=verification)
        assert len([*circular_source.hits(graph, context)]) == count


def test_an_outlet_is_no_circle_for_what_it_has_from_elsewhere():
    text = (
        "The BBC and Al Jazeera reported the flight, citing Reuters.\n\nIt rained.\n\nThe deck is shut.\n\n"
        "Al Jazeera, citing The Courier, reported the sale of the pier."
    )
    (hit,) = hits_of(circular_source, text)
    assert hit.span.start > text.index("It rained")


def test_what_an_outlet_has_from_others_than_us_is_no_circle_beside_what_it_has_from_us():
    text = "The Daily Star, quoting The Courier, said the coach had quit.\n\nThe Daily Star, quoting the club, said {}."
    (hit,) = hits_of(circular_source, text.format("that he would be paid"))
    assert hit.span.start == 0
