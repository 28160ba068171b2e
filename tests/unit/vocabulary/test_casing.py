"""How a word in capitals is otherwise written."""

import pytest

from attribution.vocabulary.casing import (
    capitalise,
    is_common,
    is_name_of_two,
    may_be_first_name,
    may_be_last_name,
    write_name,
)


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("ana", "Ana"),
        ("tuesday", "Tuesday"),
        ("norway", "Norway"),
        ("uk", "UK"),
        ("u.s.", "U.S."),
        ("p.m.", ""),
        ("i", "I"),
        ("i'm", "I'm"),
        ("don't", ""),
        ("o'hara", "O'Hara"),
        ("mcallen", "McAllen"),
        ("mr", "Mr"),
        ("okereke", "Okereke"),
        ("rmt", "RMT"),
        ("mps", "MPs"),
        ("the", ""),
        ("mayor", ""),
        ("electability", ""),
        ("waterboarding", ""),
        ("may", ""),
    ],
)
def test_names_are_told_by_tables_and_by_what_the_dictionary_lacks(word, written):
    assert write_name(word) == written


def test_a_name_keeps_its_length():
    for word in ("o'hara", "mcallen", "ana", "x"):
        assert len(capitalise(word)) == len(word)


def test_common_words_need_a_name_beside_them():
    assert may_be_first_name("grant")
    assert not may_be_first_name("will")
    assert may_be_last_name("reed")
    assert not may_be_last_name("mayor")
    assert is_common("mirror")
    assert is_common("economist")
    assert not is_common("guardian")
    assert is_name_of_two("united", "states")
    assert not is_name_of_two("united", "front")
