"""Polls and studies."""

import pytest

from attribution.rules import poll_undisclosed, study_unnamed
from tests.builders import hits_of


def test_a_poll_tells_what_is_missing():
    (hit,) = hits_of(poll_undisclosed, "A poll found 52% of drivers back the ban.")
    assert hit.span.text == "A poll"
    assert hit.message == "of this poll nothing says who did it, how many were asked or when it was"
    assert hits_of(poll_undisclosed, "A poll tax was paid by 52% of drivers.") == []


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("A study found tea helps sleepers.", True),
        ("A study in The Lancet found tea helps sleepers.", False),
        ("“A study found tea helps sleepers,” Ann Lee said.", False),
    ],
)
def test_a_study_is_named(text, fires):
    assert bool(hits_of(study_unnamed, text)) is fires


def test_the_researchers_were_told_of_before():
    """However long ago: "the" sends the reader back."""
    far = "Dr Ana Ruiz of the Harbour Institute led the work. " + "It rained. " * 9
    assert hits_of(study_unnamed, f"{far}The researchers found tea helps sleepers.") == []
    assert hits_of(study_unnamed, f"{far}A study found tea helps sleepers.")


def test_one_more_poll_is_judged_by_itself():
    full = "An Opal poll of 1,203 adults on 3 May found 52% for it, with a margin of error of 3 points."
    (hit,) = hits_of(poll_undisclosed, f"{full} Another poll found 55% for it.")
    assert hit.span.text == "Another poll"
    assert hits_of(poll_undisclosed, f"{full} The poll found 55% of men for it.") == []


def test_six_in_ten_voters_are_no_sample():
    (hit,) = hits_of(poll_undisclosed, "A poll by Opal on 3 May found six in 10 voters for it.")
    assert hit.message == "of this poll nothing says how many were asked"


def test_who_is_named_in_a_finding_had_no_part_in_the_study():
    assert hits_of(study_unnamed, "A study found that pigeons can tell a Monet from a Braque.")
    assert hits_of(study_unnamed, "A study found tea helps sleepers, Mira Kent of Leeds said.") == []
