"""The word lists that the rules turn on."""

import pytest

from attribution.rules.words import any_phrase, called, find_all, listed, lowered, phrases, plain_name, words


def test_word_lists() -> None:
    assert "claim" in words("loaded-doubt")
    assert "such as" in phrases("example")
    assert any_phrase("hedge", "the bank may close") == "may"
    assert any_phrase("hedge", "the mayor spoke") == ""
    assert words("no-such-list") == frozenset()


@pytest.mark.parametrize(
    ("lowered", "entry"),
    [("he may go", "may"), ("the mayor", ""), ("dismay", ""), ("may", "may"), ("mayors may", "may"), ("", "")],
)
def test_a_phrase_stands_between_word_boundaries(lowered, entry):
    assert any_phrase("hedge", lowered) == entry


@pytest.mark.parametrize(("text", "places"), [("aaa", [0, 1, 2]), ("bab", [1]), ("", [])])
def test_every_place_is_found(text, places):
    assert [*find_all(text, "a")] == places


@pytest.mark.parametrize(
    ("source", "name"),
    [("The Harrow Post", "the Harrow Post"), ("Two aides, who left,", "two aides"), ("Ann Lee", "Ann Lee")],
)
def test_a_source_is_called_as_within_a_sentence(source, name):
    assert called(source) == name
    assert called("Experts", nameless=True) == "experts"


@pytest.mark.parametrize(
    ("names", "told"), [(["Roe"], "Roe"), (["Roe", "Lee"], "Roe or Lee"), (["Roe", "Lee", "Dunn"], "Roe, Lee or Dunn")]
)
def test_names_are_listed(names, told):
    assert listed(names) == told


def test_the_lists_have_straight_apostrophes():
    assert lowered("Didn’t") == "didn't"


def test_an_outlet_is_compared_without_its_article():
    assert plain_name("The Guardian") == plain_name("guardian ") == "guardian"
