"""Studies."""

import pytest

from attribution import analyze
from attribution.rules import study_unnamed
from attribution.rules.draft import Draft
from attribution.rules.studies import is_study_at
from tests.builders import hits_of


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


def test_who_is_named_in_a_finding_had_no_part_in_the_study():
    assert hits_of(study_unnamed, "A study found that pigeons can tell a Monet from a Braque.")
    assert hits_of(study_unnamed, "A study found tea helps sleepers, Mira Kent of Leeds said.") == []


def test_what_a_report_says_may_be_that_of_a_body_told_of_nearby():
    (hit,) = hits_of(study_unnamed, "A report says tea helps sleepers.")
    assert hit.message == "“A report says”, but which report?"
    assert hits_of(study_unnamed, "The council met on Monday. A report said tea helps sleepers.") == []
    assert hits_of(study_unnamed, "The council met on Monday. A report found tea helps sleepers.")


def test_a_finding_asks_which_studies_or_which_research():
    (studies,), (research,) = (
        hits_of(study_unnamed, f"{thing} that tea helps sleepers.") for thing in ("Studies show", "Research shows")
    )
    assert studies.message == "“Studies show”, but which studies?"
    assert research.message == "“Research shows”, but which research?"


def test_where_a_study_finds_something_a_study_is_told_of():
    draft = Draft(analyze("It rained. Studies show that tea helps sleepers."))
    assert [offset for offset in range(len(draft.text)) if is_study_at(draft, offset)] == [11]
