"""Which word tells of an office, and whether two tell of the same."""

import pytest

from attribution.entities.offices import (
    OFFICES,
    head_word,
    holds_another,
    is_same_office,
    key_words,
    role_at,
    role_words,
    tail_of,
    write_out,
)
from tests.builders import described


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Prime Minister", ["prime", "premier"]),
        ("Foreign Minister", ["foreign", "minister"]),
        ("press secretary", ["press", "spokesperson"]),
        ("minister", ["minister"]),
        ("deputy mayor", ["deputy", "deputy"]),
        ("deputy prime minister", ["deputy", "prime", "deputy"]),
        ("", []),
    ],
)
def test_an_office_of_two_words_has_a_word_of_its_own(phrase, words):
    assert role_words(phrase) == words


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("the prime minister", "premier"),
        ("the chief minister", "minister"),
        ("the deputy prime minister", "deputy"),
        ("the prime mayor", "mayor"),
        ("the old singer", "singer"),
    ],
)
def test_a_role_goes_by_the_words_before_it(phrase, role):
    norms = phrase.split()
    assert role_at(norms, len(norms) - 1) == role


@pytest.mark.parametrize(
    ("source", "head"),
    [
        ("the prime minister", "premier"),
        ("the minister", "minister"),
        ("the Mayor", "mayor"),
        ("the vice president", "deputy"),
    ],
)
def test_the_head_of_a_mention(source, head):
    assert head_word(described(source)) == head


@pytest.mark.parametrize(
    ("known", "head", "other"),
    [
        (["mayor"], "governor", True),
        (["minister"], "secretary", False),
        (["mayor", "governor"], "governor", False),
        (["singer"], "mayor", False),
        ([], "mayor", False),
        (["mayor"], "singer", False),
    ],
)
def test_who_holds_an_office_holds_no_other(known, head, other):
    assert holds_another(known, head) is other


def test_the_premier_is_no_minister():
    assert OFFICES["premier"] != OFFICES["minister"]


@pytest.mark.parametrize(
    ("known", "head", "same"),
    [
        (["captain"], "skipper", True),
        (["captain"], "captain", True),
        (["singer"], "singer", True),
        (["singer"], "actor", False),
        ([], "captain", False),
    ],
)
def test_two_words_may_tell_of_the_same_office(known, head, same):
    assert is_same_office(known, head) is same


def test_titles_are_written_out():
    assert write_out("capt.") == "captain"
    assert write_out("coun.") == "councillor"
    assert write_out("headteacher") == "head"
    assert write_out("singer") == "singer"


def test_key_words_leave_out_the_article_and_what_follows_the_head():
    assert key_words(described("the senior officials in Leeds")) == ("senior", "officials")


def test_what_follows_the_head_is_its_tail():
    assert tail_of(described("the senior officials in Leeds")) == "in leeds"
    assert tail_of(described("the senior officials")) == ""
