"""Word types, each worked out once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.vocabulary.words import CHUNKS_CAP, COLUMNS, WordTable, measure, narrow

ABBREVIATIONS = {"gen.": "title", "a.m.": "time", "no.": "number", "inc.": "org"}


def table():
    return WordTable(ABBREVIATIONS)


def forms(chunk):
    return [word.form for word in table()[chunk][::COLUMNS]]


@pytest.mark.parametrize(
    ("chunk", "tokens"),
    [
        ("plain", ["plain"]),
        ("said,", ["said", ","]),
        ("Gen.", ["Gen."]),
        ("rain.", ["rain", "."]),
        ("J.", ["J."]),
        ("Ortiz’s", ["Ortiz", "’s"]),
        ("don’t", ["don’t"]),
        ("1,122", ["1,122"]),
        ("10:52", ["10:52"]),
        ("it:52", ["it", ":", "52"]),
        ("II*-listed", ["II*-listed"]),
        ("“No,”", ["“", "No", ",", "”"]),
        ("wait...", ["wait", "..."]),
        ("AT&T", ["AT&T"]),
        ("left.The", ["left", ".", "The"]),
    ],
)
def test_a_stretch_is_cut_into_tokens(chunk, tokens):
    assert forms(chunk) == tokens


@pytest.mark.parametrize(
    ("form", "cls"),
    [
        ("rain", "w"),
        ("Rain", "W"),
        ("41", "9"),
        ("J.", "I"),
        ("Gen.", "t"),
        ("Inc.", "a"),
        ("a.m.", "m"),
        ("!", "."),
        ("…", "e"),
        ("—", "-"),
        ("’s", "s"),
        ("“", "“"),
        ("al-Assad", "W"),
    ],
)
def test_a_form_has_its_class(form, cls):
    word = table()[f"x{form}" if form == "’s" else form][-COLUMNS]
    assert word.cls == cls


def test_norms_are_small_with_straight_apostrophes():
    assert [word.norm for word in table()["Don’t"][::COLUMNS]] == ["don't"]


def test_equal_words_are_one_object():
    known = table()
    assert known["rain"][0] is known["rain,"][0]
    assert known.types["rain"] is known["rain"][0]


def test_a_full_table_forgets_and_reads_the_same():
    known = table()
    before = known["rain,"][1::COLUMNS]
    known.update({str(number): () for number in range(CHUNKS_CAP)})
    assert known["snow"]
    assert len(known) == 1
    assert known["rain,"][1::COLUMNS] == before


@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 300)), max_size=9))
def test_sizes_are_kept_whole_and_narrowed_to_a_byte(sizes):
    from attribution.vocabulary.words import _extent

    numbers = measure([_extent(*pair) for pair in sizes])
    assert list(numbers) == [number for pair in sizes for number in pair]
    assert list(narrow(numbers)) == [min(number, 255) for number in numbers]
