"""Clauses that only a comma joins are told by who stands behind it."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The cause was pneumonia, his daughter Loretta went on.", "his daughter Loretta", "went on"),
        ("The fee would stay, Ruiz clarified on Monday.", "Ruiz", "clarified"),
        ("The quay would have to shut, Ana Ruiz countered.", "Ana Ruiz", "countered"),
        ("The keys had been there for years, the firm’s lawyers sniffed.", "the firm’s lawyers", "sniffed"),
    ],
)
def test_who_stands_behind_the_comma_tells_the_clause(text, source, cue):
    (found,) = analyze(text).attributions
    assert (found.source.text, found.cue.span.text) == (source, cue)
    assert found.content.text == text.rpartition(",")[0]


@pytest.mark.parametrize(
    "text",
    [
        "When the rain came, the crowd scattered.",
        "The rain came, and the crowd scattered.",
        "In the end, the crowd scattered.",
        "Some wept, others laughed.",
        "Two men were hurt, one died.",
        "He came, he stayed, he won.",
        "The boat sank, he drowned, leaving a widow.",
        "“The rain came, the crowd scattered.”",
        "The bigger the fire was, the more she laughed.",
    ],
)
def test_other_clauses_are_left_alone(text):
    assert not analyze(text).attributions
