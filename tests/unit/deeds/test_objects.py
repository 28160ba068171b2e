"""Objects by which a verb tells a deed."""

from __future__ import annotations

import pytest

from attribution.deeds.deeds import is_deed
from attribution.deeds.objects import OBJECTS, thing_behind, told_tags
from attribution.vocabulary.stems import stem
from tests.unit.deeds.test_deeds import linked


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The flood claimed nine lives.", "claimed"),
        ("The clerk claimed his pension.", "claimed"),
        ("The nurse ordered a taxi.", "ordered"),
        ("The choir sang a hymn.", "sang"),
        ("The mayor accepted the keys.", "accepted"),
        ("The sign pointed to the exit.", "pointed"),
        ("The guard answered the door.", "answered"),
    ],
)
def test_what_is_done_to_a_thing_of_the_table_is_a_deed(text, head):
    assert stem(head) in OBJECTS
    assert is_deed(*linked(text, head))


def test_what_is_said_of_it_is_none():
    assert not is_deed(*linked("The clerk claimed that lives were lost.", "claimed"))


def test_a_thing_is_the_whole_object():
    assert thing_behind(*linked("The guard sang an old song.", "sang")) == "song"
    assert thing_behind(*linked("The guard wrote that it was late.", "wrote")) == ""
    assert told_tags(*linked("The guard sang it.", "sang")) == "I"
