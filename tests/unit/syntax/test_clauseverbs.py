"""Verbs of clauses inside a sentence that seem to have none."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("“Voters like mud,” she said.", "like", "p"),
        ("“And his teacher credits the goat.”", "credits", "z"),
        ("The base, on the coast, houses 400 men, he said.", "houses", "z"),
        ("The town's brewers object to any tax, the mayor said.", "object", "p"),
        ("‘The public love a quarrel,’ said Ann Roe.", "love", "p"),
        ("“My son doubts it.”", "doubts", "z"),
        ("Firms like banks pay more.", "like", "E"),
        ("“Rupert leaks like a boat.”", "like", "E"),
        ("“Human rights abuse, however, is rarer.”", "abuse", "N"),
        ("“The personal touch of the cook.”", "touch", "N"),
    ],
)
def test_a_clause_without_a_verb_has_one_behind_its_subject(text, word, tag):
    assert tag_of(text, word) == tag
