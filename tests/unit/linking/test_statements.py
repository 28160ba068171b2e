"""Statements put out are one attribution."""

import pytest
from attrs import evolve

from attribution import analyze
from attribution.arguments.links import WORDED, Link
from attribution.linking.statements import name_senders
from attribution.syntax.sites import Range
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The club posted a statement on X saying the game was off.", ["posted a statement on X saying"]),
        ("Bild quoted a clerk as saying the game was off.", ["quoted", "as saying"]),
    ],
)
def test_a_statement_is_put_out_and_says_something_at_once(text, cues):
    assert [each.cue.span.text for each in analyze(text).attributions] == cues


def test_who_sent_a_message_speaks_in_it():
    syntax = syntax_of("Joe sent me a text wishing me luck.")
    leads = (WORDED, WORDED, WORDED)
    sends = Link(1, Range(1, 2), Range(0, 1), (Range(2, 5),), "right", WORDED, leads)
    wishes = Link(5, Range(5, 6), Range(3, 5), (Range(6, 8),), "right", WORDED, leads)
    assert name_senders(syntax, [sends, wishes]) == [evolve(wishes, source=Range(0, 1))]
    leaves = evolve(wishes, source=Range(0, 1))
    assert name_senders(syntax, [sends, leaves]) == [sends, leaves]


def test_what_somebody_goes_on_to_say_stands_ahead():
    inner, found = analyze("The mayors have agreed to speak by telephone, he went on to say.").attributions
    assert (found.source.text, found.cue.span.text) == ("he", "went on to say")
    assert found.content.text == "The mayors have agreed to speak by telephone"
    assert inner.parent == found.id


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The firm emailed customers to say their data had gone.", "their data had gone"),
        ("Ruiz wrote to the council to say that it was late.", "that it was late"),
        ("They called the mayor a liar.", "the mayor a liar"),
    ],
)
def test_a_letter_says_what_it_is_written_to_say(text, content):
    assert [each.content.text for each in analyze(text).attributions] == [content]
