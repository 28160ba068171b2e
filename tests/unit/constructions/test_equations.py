"""Quotations that are all, or how, somebody said something."""

import pytest

from attribution.constructions.equations import equate_quotations
from tests.builders import syntax_of, words_in


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“No comment” was all the minister would say.", "the minister", "would say"),
        ("“Mad” is how one clerk put it.", "one clerk", "put it"),
        ("“Not I” is what she told the court.", "she", "told"),
        ("“Sorry” was the only thing that he could say.", "he", "could say"),
    ],
)
def test_a_quotation_may_be_all_that_somebody_says(text, source, cue):
    syntax = syntax_of(text)
    (link,) = equate_quotations(syntax, [])
    assert words_in(syntax, link.source) == source
    assert words_in(syntax, link.cue) == cue
    assert link.pieces[0].start == 0


@pytest.mark.parametrize(
    "text", ["“Hamlet” was all the rage in May.", "“Mad” is how he lives.", "She said “no” was all she could say."]
)
def test_other_quotations_are_left_alone(text):
    assert equate_quotations(syntax_of(text), []) == []
