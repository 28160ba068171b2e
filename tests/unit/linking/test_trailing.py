"""Attributions at the end of their sentence hold those ahead."""

from __future__ import annotations

import pytest

import attribution
from attribution.arguments.links import Link
from attribution.linking.trailing import cut_to_holders
from attribution.syntax.sites import Range


def link(head, source, pieces, layout):
    return Link(head, Range(head, head + 1), source, tuple(Range(*piece) for piece in pieces), layout, (0, 0, 0))


def test_the_verb_ahead_is_cut_to_what_the_one_at_the_end_tells():
    inner = link(2, Range(0, 2), [(3, 12)], "right")
    outer = link(10, Range(9, 10), [(0, 8)], "left")
    cut, kept = cut_to_holders([outer, inner])
    assert cut.pieces == (Range(3, 8),)
    assert kept == outer


def test_a_passive_with_its_subject_ahead_is_cut_to_the_content_behind_the_verb():
    outer = link(1, Range(0, 1), [(2, 9)], "right")
    inner = link(5, None, [(0, 4), (6, 9)], "both")
    assert cut_to_holders([outer, inner])[1].pieces == (Range(2, 4), Range(6, 9))


def test_a_link_whose_source_stands_outside_is_left_alone():
    outer = link(10, Range(9, 10), [(2, 8)], "left")
    inner = link(3, Range(0, 2), [(4, 12)], "right")
    assert cut_to_holders([inner, outer]) == [inner, outer]


@pytest.mark.parametrize(
    "text",
    [
        "The keeper wants the lamp back, the Ledger reported.",
        "Their leader accused the army of shelling its own town, the Ledger reported.",
        "Two porters hope the lift will be repaired by May, according to the Ledger.",
    ],
)
def test_the_outlet_at_the_end_is_the_outermost_source(text):
    graph = attribution.analyze(text)
    (outer,) = [each for each in graph.attributions if each.parent is None]
    (inner,) = [each for each in graph.attributions if each.parent is not None]
    assert outer.source.text == "the Ledger"
    assert outer.content.text.startswith(inner.source.text)
    assert "Ledger" not in inner.content.text


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The crew have decided to scrap the boat, the Herald reports.", "the Herald"),
        ("More than half of the voters dislike both of them, the poll found.", "the poll"),
        ("American officials believe the envoy is conscious but cannot speak, the Ledger reported.", "the Ledger"),
        ("The ministry wants a cousin freed from jail, two of them told Reuters.", "two of them"),
        ("The mayor wants to scrap the tax, the Guardian understands.", "the Guardian"),
        ("Three mechanics had begged their foreman to close the lift, a court heard yesterday.", "a court"),
    ],
)
def test_what_is_told_at_the_end_holds_all_that_stands_ahead(text, source):
    graph = attribution.analyze(text)
    (outer,) = [each for each in graph.attributions if each.parent is None]
    assert outer.source.text == source
    assert outer.content.text.startswith(text[:10])
    assert {each.parent for each in graph.attributions if each is not outer} == {outer.id}


@pytest.mark.parametrize(
    "text",
    [
        "Asked if the ferry was safe, the mayor said nobody had told her.",
        "After the union wanted a recount, the mayor told reporters it was too late.",
    ],
)
def test_a_clause_that_leads_up_to_the_cue_is_not_what_it_tells(text):
    graph = attribution.analyze(text)
    said = next(each for each in graph.attributions if each.source and each.source.text == "the mayor")
    assert "," not in said.content.text


def test_the_second_of_two_clauses_is_told_without_the_first():
    graph = attribution.analyze(
        "He is leaving, the Times reported, and he has hired a lawyer, the Guardian understands."
    )
    contents = {one.cue.span.text: one.content.text for one in graph.attributions}
    assert contents["reported"] == "He is leaving"
    assert contents["understands"] == "he has hired a lawyer"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Growers, who say they were promised help, are planning a march.", "they were promised help"),
        (
            "The mayor, who thinks that the pier, a ruin, is safe, left it.",
            "that the pier, a ruin, is safe",
        ),
        ("She met Mr Roe, who denies the charges, and left.", "the charges"),
    ],
)
def test_what_who_says_ends_before_the_verb_of_the_subject(text, content):
    (found,) = [one for one in attribution.analyze(text).attributions if one.source and one.source.text == "who"]
    assert found.content.text == content
