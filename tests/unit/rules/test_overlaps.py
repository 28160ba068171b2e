"""The words that a headline has in common with its story."""

import pytest

from attribution.rules.overlaps import content_words, plain_words, share, stem


@pytest.mark.parametrize(
    ("one", "other"), [("close", "closing"), ("loses", "losing"), ("begs", "begging"), ("sells", "selling")]
)
def test_the_forms_of_a_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


def test_content_words_are_stems_of_words_that_tell_something():
    assert content_words("The PM is closing the piers") == {"pm", "clos", "pier"}


def test_contractions_are_read_in_full():
    assert plain_words("We’re sure it won't") == ["we", "are", "sure", "it", "will", "not"]


def test_how_much_of_the_words_a_text_has():
    assert share(content_words("Pier closes"), "The pier is open") == 0.5
    assert share(set(), "The pier") == 0.0
