"""Participles and pasts told apart."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The mayor herself criticised the plan.", "criticised", "d"),
        ("A driver believed to be drunk hit a wall.", "believed", "n"),
        ("It is a feat once thought to be impossible.", "thought", "n"),
        ("The director did not dispute that.", "dispute", "v"),
        ("The islanders are resigned to it.", "resigned", "n"),
    ],
)
def test_a_participle_is_known_by_what_stands_beside_it(text, word, tag):
    assert tag_of(text, word) == tag
