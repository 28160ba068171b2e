"""Which word tells of an office, and whether two tell of the same."""

import pytest

from attribution.entities.offices import OFFICES, head_word, holds_another, role_word, role_words
from tests.builders import described


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Prime Minister", ["prime", "premier"]),
        ("Foreign Minister", ["foreign", "minister"]),
        ("press secretary", ["press", "spokesperson"]),
        ("minister", ["minister"]),
        ("", []),
    ],
)
def test_an_office_of_two_words_has_a_word_of_its_own(phrase, words):
    assert role_words(phrase) == words


def test_another_word_before_it_changes_nothing():
    assert role_word("prime", "minister") == "premier"
    assert role_word("chief", "minister") == "minister"
    assert role_word("prime", "mayor") == "mayor"


@pytest.mark.parametrize(
    ("source", "head"), [("the prime minister", "premier"), ("the minister", "minister"), ("the Mayor", "mayor")]
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
