"""Quotations of nobody."""

import pytest

from attribution.rules import unattributed_quote
from tests.builders import hits_of

CLOSED = "“We will close the plant in June.”"


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        (f"{CLOSED} Workers were handed letters.", True),
        ("“We will close the plant in June,” manager Dana Ruiz said.", False),
        (f"Dana Ruiz was blunt. {CLOSED}", False),
        ("“We will close.” Workers were handed letters.", False),
        ("They sang “The Long Road Home to the Old Town”.", False),
        ('Two boats came.\n\n"They told us to wait by the quay all day."\n\nIt was noon.', True),
    ],
)
def test_a_quoted_sentence_is_somebodys(text, fires):
    assert bool(hits_of(unattributed_quote, text)) is fires


def test_how_long_a_quotation_must_be_can_be_set():
    text = f"{CLOSED} Workers were handed letters."
    assert hits_of(unattributed_quote, text, min_words=20) == []


@pytest.mark.parametrize(
    ("ahead", "fires"),
    [
        ("The vote was put off.", True),
        ("Ann Lee was put off.", False),
        ("Ann Lee has kept the lock for forty years.", False),
        ("Ann Lee has kept Tom Hale’s lock for forty years.", True),
    ],
)
def test_one_person_told_of_right_ahead_may_speak(ahead, fires):
    text = f"{ahead}\n\n“I have seen the river rise higher than my own roof.”\n\nThe lock was built in 1887."
    assert bool(hits_of(unattributed_quote, text)) is fires
