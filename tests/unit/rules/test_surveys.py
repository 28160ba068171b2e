"""Polls and studies."""

import pytest

from attribution.rules import poll_undisclosed, study_unnamed
from tests.builders import hits_of


def test_a_poll_tells_what_is_missing():
    (hit,) = hits_of(poll_undisclosed, "A poll found 52% of drivers back the ban.")
    assert hit.span.text == "A poll"
    assert hit.message == "the poll's pollster, sample and dates are not given"
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
