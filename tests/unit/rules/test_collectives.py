"""Collectives without a face."""

import pytest

from attribution.rules import weasel_collective
from attribution.rules.collectives import head_of, is_weasel
from tests.builders import described, hits_of


@pytest.mark.parametrize(
    ("source", "weasel"),
    [
        ("critics", True),
        ("many experts", True),
        ("some", True),
        ("legal experts", True),
        ("some people", True),
        ("her critics", False),
        ("its critics", True),
        ("some on the school board", True),
        ("observers of the court", True),
        ("hydrologists", True),
        ("roof safety experts", True),
        ("police experts", False),
        ("two experts", False),
        ("our experts", False),
        ("anglers and scientists", True),
        ("the anglers and scientists", False),
        ("Commuters and some drivers", True),
        ("two nurses", False),
    ],
)
def test_a_collective_without_a_face_is_a_weasel(source, weasel):
    assert is_weasel(described(source)) is weasel


@pytest.mark.parametrize(
    ("source", "head"),
    [
        ("critics of the levy", "critics"),
        ("anglers and scientists", "scientists"),
        ("many legal experts", "experts"),
        ("some on the school board", "some"),
    ],
)
def test_the_word_for_those_meant(source, head):
    assert head_of(described(source)) == head


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Critics say the plan is unsafe.", "Critics"),
        ("Critics fear that the plan is unsafe.", "Critics"),
        ("Critics say the plan is unsafe. Ann Lee said it was mad.", None),
        ("Critics say the plan is unsafe." + " It rained." * 9 + " Critics such as Ann Lee met.", None),
    ],
)
def test_one_of_them_is_named(text, who):
    assert [hit.span.text for hit in hits_of(weasel_collective, text)] == ([who] if who else [])
