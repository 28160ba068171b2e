"""Pleas: who asks for something or thinks something of it, told by a noun."""

import pytest

from attribution import analyze


def told(text):
    """The source, the cue and the content of each attribution."""
    return [
        (each.source.text if each.source else "", each.cue.span.text, each.content.text)
        for each in analyze(text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Calls by porters for shelters have grown.", "porters", "Calls", "shelters"),
        ("Appeals from two charities for blankets have gone unheard.", "two charities", "Appeals", "blankets"),
        ("The mayor faces demands from stallholders for a refund.", "stallholders", "demands", "a refund"),
        ("Anger among parents over the closures boiled over on Monday.", "parents", "Anger", "the closures"),
        ("Criticism by fans of the manager has grown.", "fans", "Criticism", "the manager"),
        ("Opposition to the kennels from neighbours is fierce.", "neighbours", "Opposition to", "the kennels"),
        ("Support for the strike among drivers is growing.", "drivers", "Support for", "the strike"),
        ("Her plea for silence failed.", "Her", "plea for", "silence"),
        ("Norway's appeal for more boats was heard in Bonn.", "Norway's", "appeal for", "more boats"),
        ("Fears among islanders that the boat would sink grew.", "islanders", "Fears", "that the boat would sink"),
        ("There were doubts among bakers that the oats were safe.", "bakers", "doubts", "that the oats were safe"),
        ("Calls by porters for shelters still grow.", "porters", "Calls", "shelters"),
        ("Complaints by neighbours about the smell led to a fine.", "neighbours", "Complaints", "the smell"),
    ],
)
def test_whose_plea_it_is_stands_before_it_or_on_either_side_of_the_rest(text, source, cue, content):
    assert (source, cue, content) in told(text)


def test_a_plea_stands_in_what_somebody_says_of_it():
    told_in = analyze("Voss said appeals by the bishop for calm had worked.").attributions
    assert [(each.source.text, each.content.text, each.parent) for each in told_in] == [
        ("Voss", "appeals by the bishop for calm had worked", None),
        ("the bishop", "calm", told_in[0].id),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Demand from brewers for barley has fallen.",
        "The mill's demand for oats rose by a fifth.",
        "Calls from fans to the club were not returned.",
        "Complaints are rare.",
    ],
)
def test_what_a_market_wants_and_whom_one_calls_is_no_plea(text):
    assert told(text) == []
