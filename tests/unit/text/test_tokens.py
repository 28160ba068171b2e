"""Cutting text into tokens."""

import pytest

from attribution.text.tokens import tokenise
from attribution.vocabulary.words import CHUNKS_CAP, WordTable

ABBREVIATIONS = {"gen.": "title", "inc.": "org", "no.": "number", "a.m.": "time", "mar.": "month", "e.g.": "latin"}


def forms(text):
    tokens = tokenise(text, WordTable(ABBREVIATIONS))
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mid-Atlantic crews", ["Mid-Atlantic", "crews"]),
        ("O'Brien and O’Brien", ["O'Brien", "and", "O’Brien"]),
        ("They don't, we’ll", ["They", "don't", ",", "we’ll"]),
        ("Ortiz's and Ortiz’s", ["Ortiz", "'s", "and", "Ortiz", "’s"]),
        ("the U.S.'s aim", ["the", "U.S.", "'s", "aim"]),
        ("the workers' tents", ["the", "workers", "'", "tents"]),
        ("U.S. at 9 a.m.", ["U.S.", "at", "9", "a.m."]),
        ("Gen. Roe left Acme Inc.", ["Gen.", "Roe", "left", "Acme", "Inc."]),
        ("J. K. Roe and so do I.", ["J.", "K.", "Roe", "and", "so", "do", "I", "."]),
        ("He said no.", ["He", "said", "no", "."]),
        ("No. 3", ["No.", "3"]),
        ("to mar. Mar. 3", ["to", "mar", ".", "Mar.", "3"]),
        ("$1,122.50, or 3.5%", ["$", "1,122.50", ",", "or", "3.5", "%"]),
        ("in 2012,then", ["in", "2012", ",", "then"]),
        ("left--or—stayed - there", ["left", "--", "or", "—", "stayed", "-", "there"]),
        ("Well... so… no", ["Well", "...", "so", "…", "no"]),
        ("What?! No!", ["What", "?!", "No", "!"]),
        ("@ana_o on #dams", ["@ana_o", "on", "#dams"]),
        ("“Yes,” 'no'", ["“", "Yes", ",", "”", "'", "no", "'"]),
        ("''He said 'go.'''", ["''", "He", "said", "'", "go", ".", "'", "''"]),
        ("``Go,''", ["``", "Go", ",", "''"]),
        ("He left.The dam broke", ["He", "left", ".", "The", "dam", "broke"]),
        ("see example.com.", ["see", "example.com", "."]),
        ("AT&T and R&D", ["AT&T", "and", "R&D"]),
        ("and/or", ["and", "/", "or"]),
        ("a\x00b\ud800", ["a", "\x00", "b", "\ud800"]),
    ],
)
def test_forms(text, expected):
    assert forms(text) == expected


def test_white_space_of_every_kind_separates():
    assert forms(" \ta\u2003b\r\nc\xa0 d\r") == ["a", "b", "c", "d"]


def test_text_without_words_has_no_tokens():
    assert forms("") == forms(" \n\t ") == []


def test_norms_are_lower_case_with_straight_apostrophes():
    tokens = tokenise("DON’T Go İ", WordTable({}))
    assert tokens.norms == ["don't", "go", "i̇"]
    assert tokens.ends[-1] == 10  # lower-casing made the norm longer, not the token


def test_classes_tell_what_begins_and_ends_sentences():
    tokens = tokenise("Gen. Roe, J. of Inc. at 9 a.m. (e.g. “so”)... No?", WordTable(ABBREVIATIONS))
    assert tokens.classes == "tW,IwawW9m(t“w”)eW.".replace("wW9m", "w9m")


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("(so on),  then", [0, 1, 0, 0, 2]),
        ("one\n\ntwo\nthree \tfour", [2, 1, 2]),
        ("one  \xa0 two", [2]),
        ("one" + 300 * "\t" + "two", [255]),
    ],
)
def test_gaps_tell_the_white_space_behind_each_token(text, gaps):
    assert list(tokenise("  " + text + " \n", WordTable({})).gaps[:-1]) == gaps


def test_long_words_stand_where_they_stand():
    text = "so " + "x" * 1000 + ", " + "y" * 255 + " " * 300 + "z"
    tokens = tokenise(text, WordTable({}))
    assert tokens.starts == [0, 3, 1003, 1005, 1560]
    assert tokens.ends == [2, 1003, 1004, 1260, 1561]


def test_tokens_of_one_form_share_a_row():
    tokens = tokenise("the dam and the dike", WordTable({}))
    assert tokens.words[0] is tokens.words[3]
    assert (tokens.words[0].form, tokens.words[0].norm, tokens.words[0].cls) == ("the", "the", "w")


def test_equal_strings_are_kept_once():
    tokens = tokenise("Dam dam, dam.", WordTable({}))
    assert tokens.norms[0] is tokens.norms[1] is tokens.norms[3]
    assert tokens.words[1] is tokens.words[3]


def test_a_full_table_is_emptied_without_effect():
    table = WordTable({})
    before = tokenise("alpha beta", table)
    tokenise(" ".join(f"w{number}" for number in range(CHUNKS_CAP + 5)), table)
    assert len(table) <= CHUNKS_CAP
    assert tokenise("alpha beta", table) == before


def test_long_stretches_are_not_kept():
    table = WordTable({})
    tokenise("x" * 10_000, table)
    assert not table
    assert not table.types
