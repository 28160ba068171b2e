"""What a publication is called in its own pages."""

import pytest

from attribution.rules import second_hand_unverified, uncorroborated_lead, we_understand
from attribution.rules.imprint import any_own_name, own_names
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("publication", "names"),
    [
        ("", set()),
        ("The Tidewater Ledger", {"tidewater ledger", "ledger"}),
        ("The Harrow Echo", {"harrow echo", "echo"}),  # "The Echo" is many a paper's
        ("The Harrow Times", {"harrow times"}),  # "The Times" is one paper's before all
        ("The Courier", {"courier"}),
    ],
)
def test_a_publication_has_its_name_and_its_last_word_unless_that_is_anothers(publication, names):
    assert own_names(publication) == names


def test_a_known_outlet_has_all_its_names():
    assert {"daily mirror", "mirror"} <= own_names("Daily Mirror")


def test_any_own_name_is_an_expression_or_nothing():
    assert any_own_name("") == ""
    assert any_own_name("The Harrow Echo") == "(?:harrow\\ echo|echo)"


@pytest.mark.parametrize(("teller", "found"), [("The Echo", True), ("The Northern Echo", False)])
def test_what_the_publication_has_learned_it_has_learned_by_its_short_name_too(teller, found):
    for text in ("{} has learned that the pier is for sale.", "The pier is for sale, {} understands."):
        assert bool(hits_of(we_understand, text.format(teller), publication="The Harrow Echo")) is found


def test_what_was_told_to_the_publication_by_its_short_name_is_its_own_work():
    text = "The pier is for sale, the Daily Star reported.\n\nThe clerk, Ann Roe, told the Echo that it was."
    assert hits_of(second_hand_unverified, text, publication="The Harrow Echo") == []
    assert hits_of(second_hand_unverified, text, publication="The Harrow Times")


def test_no_lead_is_second_hand_that_rests_on_the_publication_itself():
    text = "The pier is for sale, the Echo has reported.\n\nIt was built in 1887."
    assert hits_of(uncorroborated_lead, text, publication="The Harrow Echo") == []
    assert hits_of(uncorroborated_lead, text, publication="The Harrow Times")
