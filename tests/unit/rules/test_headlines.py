"""Headlines are carried by the story."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import (
    headline_claim_unattributed,
    headline_quote_absent,
)
from tests.builders import hits_of


def hits(rule, text, **options):
    return hits_of(rule, analyze_source(readers.parse(text, "draft.md")), **options)


STORY = "The mayor took bribes from pier builders, rival Tom Cole said."


@pytest.mark.parametrize(
    ("headline", "fires"),
    [
        ("Mayor took bribes from pier builders", True),
        ("Mayor took bribes from pier builders, rival says", False),
        ("Mayor ‘took bribes from pier builders’", False),
        ("Rain on the quay", False),
    ],
)
def test_a_headline_shows_that_it_is_a_claim(headline, fires):
    assert bool(hits(headline_claim_unattributed, f"# {headline}\n\n{STORY}")) is fires


def test_how_much_a_headline_must_share_can_be_set():
    text = f"# Mayor took bribes, rain fell on quay\n\n{STORY}"
    assert hits(headline_claim_unattributed, text) == []
    assert hits(headline_claim_unattributed, text, min_overlap=0.3)


@pytest.mark.parametrize(
    ("said", "fires"),
    [("It was total chaos", False), ("It was quiet", True), ("There was chaos, and it was total", False)],
)
def test_quoted_words_of_a_headline_are_said_in_the_story(said, fires):
    text = f"# Pier closure is ‘total chaos’\n\nTraders were unhappy. “{said},” Ann Lee said."
    assert bool(hits(headline_quote_absent, text)) is fires
