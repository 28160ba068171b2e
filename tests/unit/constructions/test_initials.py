"""Initials of those who talk."""

from attribution.constructions.initials import find_initials


def test_names_have_initials_where_labels_of_two_letters_stand():
    talk = "Sara Iqbal talks to Ben Wade.\n\nBW: Why?\n\nSI: We had to."
    assert find_initials(talk) == {"SI", "BW"}


def test_a_word_of_many_hyphens_is_read_in_linear_time():
    assert find_initials("SI: It is late.\n" + "Ab-" * 50_000) == frozenset()


def test_a_text_without_such_labels_has_none():
    assert find_initials("Sara Iqbal talks to Ben Wade.\n\nWade: Why?") == frozenset()
