"""Folding: what compares equal, and what keeps its own span."""

from __future__ import annotations

import pytest

from attribution.verbatim.normalising import Folding, fold_word, fold_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don't", "do not"),
        ("won’t", "will not"),
        ("can't", "cannot"),
        ("we'll", "we will"),
        ("it's been", "it has been"),
        ("the mayor's asked", "the mayor has asked"),
        ("the clerk's not in", "the clerk is not in"),
        ("the twenty-fifth of May", "the 25th of May"),
        ("the thirty-first", "the 31st"),
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
        ("£50,000", "fifty thousand pounds"),
        ("250,000", "two hundred and fifty thousand"),
        ("250,000", "two hundred fifty thousand"),
        ("4,500,000", "four and a half million"),
        ("206", "two hundred and six"),
        ("100 people", "a hundred people"),
        ("110%", "a hundred and ten per cent"),
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
    [
        ("can", "can't"),
        ("25", "35"),
        ("4.5", "45"),
        ("four", "fours"),
        ("Ortiz", "Ortega"),
        ("1st", "1"),
        ("5 thousand", "5 million"),
    ],
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


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("between two hundred and three hundred", ["between", "200", "and", "300"]),
        ("several hundred of a million", ["several", "hundred", "of", "a", "million"]),
        ("a hundred and, you know, sixty", ["160"]),
        ("a hundred, you know, and sixty", ["160"]),
        ("a hundred you know", ["100", "you", "know"]),
        ("a hundred people", ["100", "people"]),
        ("the mayor's hat and St Anne's", ["the", "mayor's", "hat", "and", "st", "anne's"]),
        ("'s a hat", ["s", "a", "hat"]),
        ("a year and a half", ["a", "year", "and", "a", "half"]),
        ("at that point 5", ["at", "that", "point", "5"]),
        ("£50,000 in 2000", ["50", "thousand", "pounds", "in", "2000"]),
        ("12,345 and 1,234,000", ["12345", "and", "1234", "thousand"]),
    ],
)
def test_numbers_are_read_as_they_are_spoken(text: str, norms: list[str]) -> None:
    assert fold_words(text, ((0, len(text)),)).norms == norms
