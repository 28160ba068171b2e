"""Sources without a name, without a face, or without a role."""

import pytest

from attribution.rules import (
    anonymity_unexplained,
    anonymous_pejorative,
    plural_singular_sources,
    vague_anonymous,
    weasel_collective,
)
from attribution.rules.sources import is_vague, is_weasel
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
    ("source", "weasel"),
    [
        ("critics", True),
        ("many experts", True),
        ("some", True),
        ("legal experts", True),
        ("some people", True),
        ("her critics", False),
        ("two nurses", False),
    ],
)
def test_a_collective_without_a_face_is_a_weasel(source, weasel):
    assert is_weasel(described(source)) is weasel


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        (vague_anonymous, "Sources said the deal is dead.", "Sources"),
        (anonymity_unexplained, "An aide to the mayor said the budget was wrong.", "An aide to the mayor"),
        (anonymous_pejorative, "“He is a fool,” one colleague said.", "one colleague"),
        (plural_singular_sources, "Sources at the bank said he quit. The source said he wept.", "The source"),
        (weasel_collective, "Critics say the plan is unsafe.", "Critics"),
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
        (plural_singular_sources, "Sources at the bank said he quit. One of the sources said he wept."),
        (weasel_collective, "Critics say the plan is unsafe. Ann Lee said it was mad."),
    ],
)
def test_what_is_told_elsewhere_is_enough(rule, text):
    assert hits_of(rule, text) == []


def test_the_body_that_officials_belong_to_is_looked_for_near_them():
    rain, said = "It rained. ", "Officials said that the pier was shut."
    assert hits_of(vague_anonymous, "The ministry met on Monday. " + rain * 20 + said) == []
    far = hits_of(vague_anonymous, "The ministry met on Monday. " + rain * 600 + said)
    assert [hit.span.text for hit in far] == ["Officials"]
