"""Polls."""

from attribution.rules import poll_undisclosed
from tests.builders import hits_of


def test_a_poll_tells_what_is_missing():
    (hit,) = hits_of(poll_undisclosed, "A poll found 52% of drivers back the ban.")
    assert hit.span.text == "A poll"
    assert hit.message == "of this poll nothing says who did it, how many were asked or when it was"
    assert hits_of(poll_undisclosed, "A poll tax was paid by 52% of drivers.") == []


def test_one_more_poll_is_judged_by_itself():
    full = "An Opal poll of 1,203 adults on 3 May found 52% for it, with a margin of error of 3 points."
    (hit,) = hits_of(poll_undisclosed, f"{full} Another poll found 55% for it.")
    assert hit.span.text == "Another poll"
    assert hits_of(poll_undisclosed, f"{full} The poll found 55% of men for it.") == []


def test_six_in_ten_voters_are_no_sample():
    (hit,) = hits_of(poll_undisclosed, "A poll by Opal on 3 May found six in 10 voters for it.")
    assert hit.message == "of this poll nothing says how many were asked"
