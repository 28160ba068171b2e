"""A headline keeps the doubts of its story."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import headline_upgrade
from attribution.rules.hedges import first_line, is_hedged
from attribution.spans import Span
from tests.builders import hits_of


def hits(text):
    return hits_of(headline_upgrade, analyze_source(readers.parse(text, "draft.md")))


def test_a_headline_is_no_surer_than_its_story():
    (hit,) = hits("# Premier will quit post\n\nThe premier may quit the post, an adviser said.")
    assert hit.message == "the story says “may”"
    assert hits("# Premier may quit post\n\nThe premier may quit the post, an adviser said.") == []


def test_initials_are_words_of_a_headline():
    assert hits("# PM to quit\n\nThe PM is considering quitting, aides said.")


@pytest.mark.parametrize(
    ("headline", "hedged"),
    [("Premier hints at early vote", True), ("Bank signals cut", True), ("March in May", False), ("Bank cuts", False)],
)
def test_some_words_show_a_doubt(headline, hedged):
    assert is_hedged(headline) is hedged


def test_the_first_line_of_a_headline_stands_for_it():
    draft = type("Draft", (), {"span": staticmethod(lambda start, end: Span(start, end, "x" * (end - start)))})
    assert first_line(draft, Span(2, 10, "One\nMore")) == Span(2, 5, "xxx")
