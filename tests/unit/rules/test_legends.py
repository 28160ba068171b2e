"""Legends, what is long past, and irony."""

import pytest

from attribution.rules import hearsay_passive
from attribution.rules.legends import is_wry
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The devil is said to have thrown the rock.", []),
        ("The old legend is well known here. A queen is said to lie under the hill.", []),
        ("It is said that a chapel lies under the ice. There is no record of one.", []),
        ("The abbey is said to have been built in 1140.", []),
        ("The bridge was thought to be sound until a lorry fell through it.", []),
        ("The van is believed to have left at midnight. There is no record of the driver.", ["is believed"]),
        ("The curse of the job is paper. The clerk is said to have left.", ["is said"]),
    ],
)
def test_a_legend_and_what_is_past_need_no_source(text, found):
    assert [hit.span.text for hit in hits_of(hearsay_passive, text)] == found


@pytest.mark.parametrize(
    ("words", "wry"),
    [
        ("my supposedly windproof coat", True),
        ("i put on allegedly woolproof socks", True),
        ("the supposedly windproof coat", False),
        ("i saw the allegedly forged letter", False),
        ("i read it supposedly", False),
    ],
)
def test_a_writer_mocks_a_thing_of_theirs(words, wry):
    norms = words.split()
    place = next(place for place, word in enumerate(norms) if word in ("supposedly", "allegedly"))
    assert is_wry(norms, place) is wry


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("The ring is thought to be worth £90 by a valuer in Leith.", False),
        ("The ring is thought to be worth £90 by the end of the week.", True),
        ("The ring is thought to have been stolen by a valuer.", True),
    ],
)
def test_who_holds_it_may_stand_at_the_end(text, fires):
    assert bool(hits_of(hearsay_passive, text)) is fires
