"""Words of two kinds beside what somebody does."""

import pytest

from attribution.syntax.deeds import DEEDS
from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Toolmaker Holm cuts outlook, warns of strikes", "cuts", "z"),
        ("The mayor said cuts to parks, libraries and pools hurt.", "cuts", "S"),
        ("He described that report as false.", "that", "D"),
        ("He said that report was false.", "that", "T"),
        ("She denied ever insulting the drivers.", "insulting", "g"),
        ("It was an insulting remark.", "insulting", "J"),
    ],
)
def test_tags_beside_a_deed(text, word, tag):
    assert tag_of(text, word) == tag


def test_every_step_has_its_reason():
    assert all(step.reason and step.example for step in DEEDS)
