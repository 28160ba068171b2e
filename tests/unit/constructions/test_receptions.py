"""Receptions: what somebody meets with, and from whom."""

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
        ("The plan has drawn sharp criticism from doctors.", "doctors", "has drawn sharp criticism", "The plan"),
        ("Roe won the backing of the guild.", "the guild", "won the backing", "Roe"),
        ("The bill enjoys broad support among porters.", "porters", "enjoys broad support", "The bill"),
        ("The dam has run into opposition from farmers.", "farmers", "has run into opposition", "The dam"),
        ("Ana Roe came under heavy criticism from two unions.", "two unions", "came under heavy criticism", "Ana Roe"),
        ("Facing criticism from traders, the council dropped it.", "traders", "Facing criticism", "the council"),
        ("Al Roe and Ana Voss have drawn praise from vets.", "vets", "have drawn praise", "Al Roe and Ana Voss"),
        ("It drew scorn from critics on Monday.", "critics", "drew scorn", "It"),
    ],
)
def test_who_meets_with_it_is_what_others_think_something_of(text, source, cue, content):
    assert told(text) == [(source, cue, content)]


def test_nobody_is_named_where_it_is_only_told_what_for():
    (found,) = analyze("The mayor now faces criticism for her silence on the dam.").attributions
    assert (found.source, found.cue.span.text) == (None, "now faces criticism for")
    assert [piece.text for piece in found.content.spans] == ["The mayor", "her silence on the dam"]


def test_it_stands_in_what_somebody_says():
    outer, inner = analyze("Voss said the plan had drawn criticism from doctors.").attributions
    assert (outer.source.text, inner.source.text, inner.parent) == ("Voss", "doctors", outer.id)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge needs support from below.",
        "Roe won support for the plan.",
        "A plan to win the support of farmers failed.",
    ],
)
def test_what_nobody_met_with_is_none(text):
    assert not [each for each in told(text) if "won" in each[1] or "win" in each[1]]


def test_who_seeks_support_has_not_met_with_it():
    assert [source for source, *_ in told("Both candidates have sought support from unions.")] == ["Both candidates"]
