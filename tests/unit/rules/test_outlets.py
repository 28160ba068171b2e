"""What other outlets report."""

import pytest

from attribution.pipeline import analyze
from attribution.rules import generic_reports, second_hand_unverified
from attribution.rules.draft import Draft
from attribution.rules.outlets import publication_of
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Local media reported three arrests.", "Local media"),
        ("It was reported that three men fled.", "reported"),
        ("There were reports that three men fled.", "reports"),
        ("The Harbour Gazette reported three arrests.", None),
        ("Local media such as the Harbour Gazette reported three arrests.", None),
        ("Fundraising reports showed a loss.", None),
    ],
)
def test_reports_have_an_outlet(text, words):
    assert [hit.span.text.removeprefix("was ") for hit in hits_of(generic_reports, text)] == ([words] if words else [])


BRIBES = "The mayor took bribes from builders, the Daily Star reported."


@pytest.mark.parametrize(
    ("more", "fires"),
    [
        ("", True),
        (" The Courier could not independently verify the report.", False),
        (" The mayor told The Courier it was a lie.", False),
    ],
)
def test_what_another_outlet_reports_is_checked(more, fires):
    assert bool(hits_of(second_hand_unverified, BRIBES + more)) is fires


def test_only_the_opening_is_judged():
    rain = "".join(f"Rain fell on quay {number} all night long.\n\n" for number in range(4))
    assert hits_of(second_hand_unverified, rain + BRIBES, paragraphs=4) == []
    assert hits_of(second_hand_unverified, rain + BRIBES, paragraphs=5)


def test_an_opening_with_a_source_of_its_own_only_adds_what_others_report():
    text = "Traders were loud on Monday.\n\nThe mayor will resign, the Guardian reported."
    assert [hit.span.text for hit in hits_of(second_hand_unverified, text)] == ["the Guardian"]
    text = "The owner is in talks to sell, two bankers said.\n\nThe Guardian reported that a fund had made an offer."
    assert hits_of(second_hand_unverified, text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("LEEDS (Reuters) - The mill shut.", "Reuters"),
        ("Mill shuts\n\nLEEDS, May 7 (AFP) — The mill shut on Monday after a fire.", "AFP"),
        ("The mill (built in 1890) shut.", ""),
        ("", ""),
    ],
)
def test_the_dateline_tells_who_publishes(text, name):
    assert publication_of(Draft(analyze(text)), "") == name
    assert publication_of(Draft(analyze(text)), "The Courier") == "The Courier"
