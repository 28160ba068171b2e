"""Times and ways are nobody who does anything."""

from __future__ import annotations

import pytest

import attribution
from attribution.syntax.times import past_time, tells_when
from tests.builders import syntax_of


@pytest.mark.parametrize("way", ["by Friday", "by letter", "by text message", "by the end of last week"])
def test_a_time_or_a_way_is_no_source(way):
    for each in attribution.analyze(f"The tunnel had been approved {way}, Marta Hale said.").attributions:
        assert each.source is None or each.source.text == "Marta Hale"


def test_who_does_something_is_its_source():
    found = attribution.analyze("The tunnel had been rejected by ministers, Marta Hale said.").attributions
    assert [each.source and each.source.text for each in found] == ["ministers", "Marta Hale"]


@pytest.mark.parametrize(("text", "told"), [("He left moments earlier.", True), ("He counted the hours.", False)])
def test_a_span_tells_when_with_a_word_behind_it(text, told):
    syntax = syntax_of(text)
    spans = [token for token, norm in enumerate(syntax.norms) if norm in ("moments", "hours")]
    assert [tells_when(syntax, syntax.chunk_of[token]) for token in spans] == [told]


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("Nora Reyes last autumn said it was late.", "autumn", True),
        ("The mayor every day said it was late.", "day", True),
        ("Day said it was late.", "day", False),
        ("Tonight she said it was late.", "tonight", True),
    ],
)
def test_a_span_by_itself_may_be_somebody(text, phrase, told):
    syntax = syntax_of(text)
    assert tells_when(syntax, syntax.chunk_of[syntax.norms.index(phrase)]) is told


@pytest.mark.parametrize(
    ("text", "verb", "behind"),
    [
        ("The council was advised in 2019 that the roof would last.", "advised", "that"),
        ("The committee resolved on Monday night to march.", "resolved", "to"),
        ("The board pledged Tuesday to reopen it.", "pledged", "to"),
        ("Farmers were advised last spring to buy seed.", "advised", "to"),
        ("The cook has maintained for fifty years that it was a wave.", "maintained", "that"),
        ("The school had been advised by its lawyers that it was unsafe.", "advised", "that"),
        ("One of them heard from his driver that it had sunk.", "heard", "that"),
        ("The board agreed in principle to sell.", "agreed", "in"),
        ("The choir was asked by the dean to sing.", "asked", "by"),
        ("The clerk heard of a plan that failed.", "heard", "of"),
        ("Members are hearing from home that it sank.", "hearing", "that"),
        ("The remarks by the dean that it sank were cut.", "remarks", "by"),
        ("The clerk left", "left", None),
    ],
)
def test_a_time_or_who_told_it_parts_a_verb_from_its_clause(text, verb, behind):
    syntax = syntax_of(text)
    token = past_time(syntax.tags, syntax.norms, syntax.norms.index(verb) + 1)
    assert (syntax.norms[token] if token < len(syntax.norms) else None) == behind
