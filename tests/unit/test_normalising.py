"""Folding: what compares equal, and what keeps its own span."""

from __future__ import annotations

import pytest

from attribution.normalising import Folding, fold_word, fold_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don't", "do not"),
        ("won’t", "will not"),
        ("can't", "cannot"),
        ("we'll", "we will"),
        ("it's been", "it has been"),
        ("he'd better", "he had better"),
        ("she'd go", "she would go"),
        ("let's", "let us"),
        ("$4.5m", "4.5 million dollars"),
        ("£3 million", "three million pounds"),
        ("25%", "twenty-five per cent"),
        ("£4.5 million", "four and a half million pounds"),
        ("£4½m", "four and a half million pounds"),
        ("25.25%", "twenty-five and a quarter per cent"),
        ("3.14", "three point one four"),
        ("1,122", "1122"),
        ("U.S.", "US"),
        ("organisation", "organization"),
        ("colour", "color"),
        ("long-term", "long term"),
        ("R&D", "R and D"),
        ("ninth", "9th"),
        ("Um, yes", "yes"),
        ("gonna", "going to"),
    ],
)
def test_spellings_of_the_same_words(one: str, other: str) -> None:
    assert fold_word(one) == fold_word(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("can", "can't"), ("25", "35"), ("4.5", "45"), ("four", "fours"), ("Ortiz", "Ortega"), ("1st", "1")],
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold_word(one) != fold_word(other)


def test_every_folded_word_keeps_its_span() -> None:
    text = "He’d say “don't”."
    words = fold_words(text, ((0, len(text)),))
    assert [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == [
        "He",
        "’d",
        "say",
        "do",
        "n't",
    ]
    assert words.norms == ["he", "would", "say", "do", "not"]


def test_options_switch_foldings_off() -> None:
    strict = Folding(case=False, contractions=False, numerals=False, spelling=False, drop_fillers=False)
    text = "Um, Twenty don't honour"
    assert fold_words(text, ((0, len(text)),), strict).norms == ["Um", "Twenty", "don't", "honour"]
