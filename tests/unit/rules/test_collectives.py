"""Collectives without a face."""

import pytest

from attribution.rules import weasel_collective
from attribution.rules.collectives import is_weasel
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
        ("two nurses", False),
    ],
)
def test_a_collective_without_a_face_is_a_weasel(source, weasel):
    assert is_weasel(described(source)) is weasel


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
