"""Sources without a name, without a face, or without a role."""

import pytest

from attribution.rules import (
    anonymity_unexplained,
    anonymous_pejorative,
    vague_anonymous,
)
from attribution.rules.sources import is_vague
from tests.builders import described, hits_of


@pytest.mark.parametrize(
    ("source", "vague"),
    [
        ("sources", True),
        ("an official", True),
        ("several insiders", True),
        ("sources familiar", True),
        ("two bank executives", False),
        ("the official", False),
        ("people", False),
        ("official", False),
        ("a source who asked not to be named", True),
    ],
)
def test_a_source_of_which_nothing_is_told_is_vague(source, vague):
    assert is_vague(described(source)) is vague


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        (vague_anonymous, "Sources said the deal is dead.", "Sources"),
        (anonymity_unexplained, "An aide to the mayor said the budget was wrong.", "An aide to the mayor"),
        (anonymous_pejorative, "“He is a fool,” one colleague said.", "one colleague"),
    ],
)
def test_a_hit_stands_on_the_source(rule, text, words):
    assert [hit.span.text for hit in hits_of(rule, text)] == [words]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (vague_anonymous, "Sources at the bank said he quit. Sources said the deal is dead."),
        (anonymity_unexplained, "An aide who asked not to be named because she may not speak said it was wrong."),
        (anonymous_pejorative, "“The vote was cancelled,” one colleague said."),
    ],
)
def test_what_is_told_elsewhere_is_enough(rule, text):
    assert hits_of(rule, text) == []


def test_the_body_that_officials_belong_to_is_looked_for_near_them():
    rain, said = "It rained. ", "Officials said that the pier was shut."
    assert hits_of(vague_anonymous, "The ministry met on Monday. " + rain * 20 + said) == []
    far = hits_of(vague_anonymous, "The ministry met on Monday. " + rain * 600 + said)
    assert [hit.span.text for hit in far] == ["Officials"]


def test_the_agency_of_the_dateline_made_the_promise_itself():
    text = "May 7 (Reuters) - The mill lost a buyer. It is Kroll, two executives at the mill told Reuters."
    (hit,) = hits_of(anonymity_unexplained, text, publication="")
    assert hit.span.text == "two executives at the mill"
    assert hits_of(anonymity_unexplained, text.replace("(Reuters)", "(AFP)"), publication="") == []
