"""Names of outlets that the registry knows, inside a run of capitalised words."""

import pytest

from attribution.mentions.named import OUTLET_WORD
from attribution.mentions.outletnames import read_known, read_outlet_name
from tests.builders import reader_in


def known(text, start=0):
    reader = reader_in(text)
    found = read_known(reader, start, len(reader.tokens))
    return found and text[reader.tokens.starts[found.start] : reader.tokens.ends[found.end - 1]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reuters", "Reuters"),
        ("Reuters Monday", "Reuters"),
        ("BBC Cornwall", "BBC Cornwall"),
        ("New York Times", "New York Times"),
        ("Vogue Italia", "Vogue Italia"),
        ("Forbes India Monday", None),
        ("Ana Ruiz", None),
        ("Reuters Breakwater Ltd", None),
    ],
)
def test_an_outlet_is_read_with_its_branch_and_without_what_begins_anew(text, name):
    assert known(text) == name


def test_a_short_form_needs_its_article():
    assert known("The Sun", 1) == "Sun"
    assert known("Sun", 0) is None


@pytest.mark.parametrize(
    ("text", "start"),
    [("The Nation of Islam", 1), ("the People’s Front", 1), ("the party Vox", 2)],
)
def test_what_is_around_a_short_form_may_tell_of_another(text, start):
    assert known(text, start) is None


def test_a_channel_has_its_number():
    reader = reader_in("Channel 8 showed it.")
    found = read_outlet_name(reader, 0, 1, 4, reader.facts["channel"])
    assert (found.start, found.end) == (0, 2)


def test_a_numbered_channel_has_the_letters_ahead():
    reader = reader_in("KSLA Channel 8 showed it.")
    found = read_outlet_name(reader, 1, 2, 5, reader.facts["channel"])
    assert (found.start, found.end) == (0, 3)


def test_nothing_is_looked_up_where_no_word_may_begin_an_outlet():
    reader = reader_in("Reuters")
    assert read_outlet_name(reader, 0, 1, 1, 0) is None
    assert read_outlet_name(reader, 0, 1, 1, OUTLET_WORD) is not None
