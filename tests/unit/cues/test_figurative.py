"""Verbs of plain deeds that tell what somebody thinks or asks."""

import pytest

from attribution.cues.figurative import find_figurative, is_figurative
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Not everyone buys the calm.", "buys"),
        ("The union isn’t buying it.", "buying"),
        ("Farmers never bought the idea that rain would come.", "bought"),
        ("Roe is weighing a run for mayor.", "weighing"),
        ("“It leaks,” the stoker said, requesting anonymity.", "requesting"),
        ("Pressed on whether he had seen it, Roe laughed.", "pressed"),
        ("Quizzed about the loan, Roe left.", "quizzed"),
        ("Told that it had sunk, Roe wept.", "told"),
        ("The study linked the fever to a well.", "linked"),
        ("Researchers have linked the dye to a mill.", "linked"),
    ],
)
def test_some_verbs_stand_for_a_thought(text, verb):
    syntax = syntax_of(text)
    (found,) = find_figurative(syntax)
    assert syntax.norms[found] == verb
    assert is_figurative(syntax, found)


@pytest.mark.parametrize(
    "text",
    [
        "She did not buy it at the fair.",
        "He never bought the boat.",
        "She bought it.",
        "The calf was weighing forty pounds.",
        "Debt is weighing on the bank.",
        "Pressed by the judge, he left.",
        "Pressed flowers fade.",
        "He was told that it had sunk.",
        "The report said a bridge linked Tarn to Hale.",
        "The study was long, and he tied it to a chair.",
    ],
)
def test_others_are_plain_deeds(text):
    assert not find_figurative(syntax_of(text))
