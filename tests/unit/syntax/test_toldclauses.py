"""Clauses that somebody tells, and whom."""

import pytest

from attribution.pipeline import analyze
from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("She told Sky Sports players were unhappy.", "sports", "I"),
        ("She told Reuters officials had left.", "reuters", "I"),
        ("She told Reuters Moscow was ready.", "reuters", "I"),
        ("She told Reuters Moscow was ready.", "moscow", "P"),
        ("She told CNN Pentagon officials had left.", "pentagon", "P"),
        ("She told the BBC Trust was gone.", "bbc", "P"),
        ("She told Sky Sports players.", "sports", "P"),
        ("She left Sky Sports players were unhappy with.", "sports", "P"),
    ],
)
def test_a_name_behind_told_is_no_part_of_the_subject_after_it(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("He thinks the mill, left to rot, is unsafe.", "left", "n"),
        ("He thinks the mill, which left the town, is unsafe.", "left", "d"),
        ("He told the town that week to stay.", "that", "D"),
        ("He told the town that weeks had gone.", "that", "T"),
    ],
)
def test_a_clause_that_somebody_tells_has_one_verb(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize("outlet", ["Honolulu Civil Beat", "La Voix du Nord", "the Charlie Rose show"])
def test_an_outlet_whose_name_has_a_verb_may_end_the_text(outlet):
    (found,) = analyze(f"It is late, the mayor told {outlet}").attributions
    assert found.content.text == "It is late"
