"""What kind of piece a draft is."""

import pytest

from attribution import readers
from attribution.auditing import audit, held_back
from attribution.config import Config
from attribution.drafts import analyze_source
from attribution.rules.draft import Draft
from attribution.rules.genres import is_review

PLOT = "The film opens with a thief who claims the ring was lost. The director lets nothing happen. Its plot is thin."


@pytest.mark.parametrize(
    ("headline", "body", "review"),
    [
        ("‘Lark’ review: a loud film", PLOT, True),
        ("*Lark* film review", PLOT, True),
        ("Lark review – a loud film with a quiet heart", PLOT, True),
        ("Film review: Lark", PLOT, True),
        ("Pension review: who loses", "The minister claimed the fund was full.", False),
        ("Government orders review of film fund", PLOT, False),
        ("Lark takes three prizes", PLOT, False),
    ],
)
def test_a_review_is_told_by_its_headline_and_its_words(headline, body, review):
    graph = analyze_source(readers.parse(f"# {headline}\n\n{body}", "draft.md"))
    assert is_review(Draft(graph)) is review


def test_the_rules_about_what_is_so_are_silent_on_a_review():
    config = Config(select=("ATT401", "ATT506"))
    text = f"# ‘Lark’ review: a loud film\n\n{PLOT} “Get out, she says."
    graph = analyze_source(readers.parse(text, "draft.md"))
    assert [finding.code for finding in audit(graph, config)] == ["ATT506"]
    assert [why for _, why in held_back(graph, config)] == ["it is a review, which tells what happens in a work"]
