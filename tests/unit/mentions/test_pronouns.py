"""Pronouns as words."""

import pytest

from attribution.mentions.pronouns import PRONOUNS, auxiliary_at, read_pronoun
from attribution.model import Gender


@pytest.mark.parametrize(
    ("word", "family", "gender", "plural"),
    [
        ("He", "he", Gender.MASCULINE, False),
        ("hers", "she", Gender.FEMININE, False),
        ("They’ve", "they", Gender.UNKNOWN, True),
        ("whose", "who", Gender.UNKNOWN, False),
        ("that", "which", Gender.UNKNOWN, False),
    ],
)
def test_a_form_belongs_to_its_nominative(word, family, gender, plural):
    assert read_pronoun(word) == (family, gender, plural)


@pytest.mark.parametrize("word", ["", "Ana", "heron", "this"])
def test_other_words_are_none(word):
    assert read_pronoun(word) is None


@pytest.mark.parametrize(("norm", "at"), [("she'd", 3), ("they're", 4), ("she", 0), ("ana's", 0), ("'em", 0)])
def test_an_auxiliary_begins_at_its_mark(norm, at):
    assert auxiliary_at(norm) == at


def test_every_family_goes_by_its_nominative():
    nominatives = [form for form, pronoun in PRONOUNS.items() if form == pronoun.family]
    assert nominatives == ["he", "she", "it", "they", "i", "we", "you", "who", "which"]
    assert {pronoun.family for pronoun in PRONOUNS.values()} == set(nominatives)
