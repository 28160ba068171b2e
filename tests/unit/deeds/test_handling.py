"""Handling: things and people given, put, shown and taken somewhere."""

from __future__ import annotations

import pytest

from attribution.deeds import handling
from tests.unit.deeds.test_deeds import linked


@pytest.mark.parametrize(
    ("handles", "text", "head"),
    [
        (handling.gives_thing, "The clerk gave a lift.", "gave"),
        (handling.gives_out, "The police issued fines.", "issued"),
        (handling.is_offered, "The diary was offered to two buyers.", "offered"),
        (handling.is_posted, "Guards were posted on roads.", "posted"),
        (handling.orders_things, "The drinks were ordered for noon.", "ordered"),
        (handling.puts_thing, "The warden put a guard at the gate.", "put"),
        (handling.shows_thing, "The film was shown on the BBC.", "shown"),
        (handling.takes_somebody, "The nurse took him for a walk.", "took"),
        (handling.writes_thing, "The nurse wrote a song.", "wrote"),
    ],
)
def test_a_thing_is_handled(handles, text, head):
    assert handles(*linked(text, head))


@pytest.mark.parametrize(
    ("handles", "text", "head"),
    [
        (handling.gives_thing, "Polls gave Labour a lead of two points.", "gave"),
        (handling.is_offered, "The firm was offered to pay.", "offered"),
        (handling.puts_thing, "The police put the toll at 22.", "put"),
        (handling.puts_thing, "The bank put the loss at Rs 890 crore.", "put"),
        (handling.takes_somebody, "The nurse took him for a thief.", "took"),
    ],
)
def test_words_are_not(handles, text, head):
    assert not handles(*linked(text, head))
