"""Statements put out are one attribution."""

import pytest
from attrs import evolve

from attribution import analyze
from attribution.arguments.links import WORDED, Link
from attribution.linking.statements import name_senders, take_stage
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


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The leak raised the fear that the boiler was unsafe.", "The leak", "raised the fear"),
        ("The leak raised concerns that the boiler was unsafe.", "The leak", "raised concerns"),
        ("Two aides have voiced private doubts that he can win.", "Two aides", "have voiced private doubts"),
        ("The envoy voiced alarm that the truce was failing.", "The envoy", "voiced alarm"),
    ],
)
def test_a_feeling_and_the_verb_that_voices_it_are_one_cue(text, source, cue):
    (found,) = analyze(text).attributions
    assert (found.source.text, found.cue.span.text) == (source, cue)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The weavers filed a suit alleging that the loom was unsafe.", "filed a suit alleging"),
        ("The rebels released a video claiming that the fort had fallen.", "released a video claiming"),
        ("The bank put out a notice warning that accounts would close.", "put out a notice warning"),
    ],
)
def test_what_a_paper_put_out_says_is_said_by_who_put_it_out(text, cue):
    assert [each.cue.span.text for each in analyze(text).attributions] == [cue]


def test_what_is_said_on_a_stage_is_the_cue():
    syntax = syntax_of("Joe took to X to slam it. Ann used a knife to cut it.")
    slams = Link(1, Range(1, 2), Range(0, 1), (Range(6, 7),), "right", WORDED)
    cuts = Link(9, Range(9, 10), Range(8, 9), (Range(14, 15),), "right", WORDED)
    assert take_stage(syntax, [slams, cuts]) == [evolve(slams, head=5, cue=Range(4, 6))]
    assert take_stage(syntax, [slams, evolve(slams, head=5, cue=Range(4, 6))]) == [
        evolve(slams, head=5, cue=Range(4, 6))
    ]
