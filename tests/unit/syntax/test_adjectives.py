"""Adjectives that are nouns, and participles that are adjectives."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The crew are not prepared to sail.", "prepared", "J"),
        ("The fish was prepared by the crew.", "prepared", "n"),
    ],
)
def test_who_is_prepared_to_do_something_was_prepared_by_nobody(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("A general requested more shells, the paper reported.", "requested", "d"),
        ("The general asked for air defences in April, Express reported last week.", "general", "N"),
    ],
)
def test_what_a_paper_reports_at_the_end_is_no_verb_of_the_clause_ahead(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Retired surgeon Ana Roe proposed a ban.", "retired", "J"),
        ("Retired Gen. Al Roe, who led the mission, said it had failed.", "retired", "J"),
        ("But leading vets say the rule is weak.", "leading", "J"),
        ("Protest groups say the fence is a trap.", "protest", "N"),
        ("Win Htay said it was over.", "win", "P"),
        ("Let vets decide what is right.", "let", "v"),
        ("Bashing Lee may be fun.", "bashing", "g"),
        ("Asked for a date, Roe declined.", "asked", "n"),
    ],
)
def test_what_opens_a_sentence_ahead_of_its_subject_tells_who_that_is(text, word, tag):
    assert tag_of(text, word) == tag
