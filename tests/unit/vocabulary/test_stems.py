"""Stems: one key for all forms of a word."""

import pytest

from attribution.vocabulary.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        "say says said saying",
        "tell tells told telling",
        "deny denies denied denying",
        "plan plans planned planning",
        "admit admits admitted admitting",
        "announce announces announced announcing",
        "write writes wrote written writing",
        "confess confesses confessed confessing",
        "call calls called calling",
        "be is are was were been being am",
        "think thinks thought thinking",
        "warn warns warned warning",
        "official officials",
        "woman women",
        "agency agencies",
    ],
)
def test_all_forms_of_a_word_share_a_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(("left", "right"), [("said", "sad"), ("meeting", "meat"), ("liar", "lie"), ("report", "port")])
def test_other_words_keep_other_stems(left, right):
    assert stem(left) != stem(right)


@pytest.mark.parametrize("word", ["", "a", "as", "ing", "used", "press", "bus", "’s", "1,122", "--", "émigrés"])
def test_any_word_has_a_stem(word):
    assert isinstance(stem(word), str)
    assert len(stem(word)) <= len(word)
