"""The headline's figures are the story's."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import headline_figure
from tests.builders import hits_of


def figures(headline, story):
    graph = analyze_source(readers.parse(f"# {headline}\n\n{story}\n", "draft.md"))
    return [(hit.span.text, hit.message) for hit in hits_of(headline_figure, graph)]


@pytest.mark.parametrize(
    ("headline", "story", "found"),
    [
        (
            "Twelve hurt on ferry",
            "Eleven people were hurt on the ferry.",
            [("Twelve", "the headline has “Twelve”, the story “Eleven”")],
        ),
        ("Rents up 14%", "Rents rose 41%.", [("14%", "the headline has “14%”, the story “41%”")]),
        (
            "Pier to cost £4m",
            "The pier will cost £14 million.",
            [("£4m", "the headline has “£4m”, the story “£14 million”")],
        ),
        ("Pier to cost £4m", "The pier will cost £3,900,000.", []),
        ("Pier to cost £4m", "The pier will cost €14 million.", []),  # perhaps the same
        ("Rents up 14%", "Rents rose 14.4%.", []),
        ("Rents up 14%", "Rents rose 15%.", [("14%", "the headline has “14%”, the story “15%”")]),
        ("Five hurt on ferry", "Two men and three children were hurt.", []),
        ("Three hurt on ferry", "Two men were hurt, and a girl.", []),
        ("Toll of 9/11 rises", "The toll of 11 was wrong.", []),
        ("1,200 jobs go in 1984", "In 1985 1,200 jobs went.", []),
        ("Five tips for the vote", "Here are six tips.", []),
    ],
)
def test_the_figures_of_the_headline_are_those_of_the_story(headline, story, found):
    assert figures(headline, story) == found


def test_a_draft_without_a_headline_has_no_figures_in_it():
    assert hits_of(headline_figure, "Eleven people were hurt. Twelve people were hurt, she said.") == []
