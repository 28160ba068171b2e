"""Verbs at the end of a sentence."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Voters dislike both of them, the poll found.", "found", "d"),
        ("The deal was dead, a spokesman for the firm confirmed on Monday.", "confirmed", "d"),
        ("“It was never safe,” residents who lost their homes added on Monday.", "added", "d"),
        ("Growth will slow, the Bank of Norvale forecast on Monday.", "forecast", "d"),
        ("The budget was settled, two of the trustees argued on Tuesday.", "argued", "d"),
        ("The pier is sound, a survey carried out in June claimed, adding that it was old.", "claimed", "d"),
        ("It was a blow, a loss confirmed on Monday.", "confirmed", "n"),
        ("Police are looking for Ann Lee, a clerk at the firm missing since Monday.", "missing", "g"),
        ("She met Omar Tal, a lawyer for the firm hired on Monday.", "hired", "n"),
    ],
)
def test_a_subject_closes_a_sentence_with_its_verb(text, word, tag):
    assert tag_of(text, word) == tag
