"""Pages that give source and quotation as items of a form."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.constructions.dispatches import find_dispatches
from attribution.document import build_document
from attribution.syntax.columns import analyse_syntax


def found(text):
    """The source, the cue and the content of each link in *text*."""
    document = build_document(text)
    starts, ends = document.tokens.starts, document.tokens.ends
    links = find_dispatches(document, analyse_syntax(document, default_judges().weights))
    return [
        tuple(text[starts[start] : ends[end - 1]] for start, end in (link.source, link.cue, *link.pieces))
        for link in links
    ]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Source: Tarn Energy Ministry on Telegram", "Tarn Energy Ministry"),
        ("Source: Tarn Post, citing Mayor Ann Lee", "Mayor Ann Lee"),
        ("Source: Mayor Ann Lee in an interview with CNN", "Mayor Ann Lee"),
    ],
)
def test_the_form_names_its_source_ahead(line, source):
    text = f"{line}\n\nQuote: “The plant is off.”\n\nDetails: It was shut."
    assert found(text) == [(source, "Quote:", "“The plant is off.”")]


def test_a_quotation_may_have_a_source_of_its_own():
    text = "Source: Tarn Post\n\nQuote from Lee: “We paid.”\n\nQuote: “They did not.”"
    assert found(text) == [("Lee", ":", "“We paid.”"), ("Tarn Post", "Quote:", "“They did not.”")]


@pytest.mark.parametrize("text", ["", "Quote: “We paid.”", "Source: the ministry\n\nDetails: It was shut."])
def test_a_form_has_both(text):
    assert found(text) == []
