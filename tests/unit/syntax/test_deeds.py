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
        ("The guild warned in a message posted at dawn that it would go.", "posted", "n"),
        ("People close to him suspect he would rather go.", "suspect", "p"),
        ("The suspect he saw had left.", "suspect", "N"),
        ("Ann Lee, emerging markets strategist at Hale, said so.", "emerging", "J"),
        ("The Post said so, citing officials in Leeds.", "citing", "g"),
    ],
)
def test_tags_beside_a_deed(text, word, tag):
    assert tag_of(text, word) == tag


def test_every_step_has_its_reason():
    assert all(step.reason and step.example for step in DEEDS)


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("A report presented to the board in June put the cost at £3m.", "presented", "n"),
        ("The mayor presented to the board in June a plan he made.", "presented", "d"),
        ("A report went to the board in June and put it at £3m.", "went", "d"),
    ],
)
def test_what_is_done_to_a_paper_it_does_not_do(text, word, tag):
    assert tag_of(text, word) == tag
