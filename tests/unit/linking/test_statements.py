"""Statements put out are one attribution."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The club posted a statement on X saying the game was off.", ["posted a statement on X saying"]),
        ("Bild quoted a clerk as saying the game was off.", ["quoted", "as saying"]),
    ],
)
def test_a_statement_is_put_out_and_says_something_at_once(text, cues):
    assert [each.cue.span.text for each in analyze(text).attributions] == cues
