"""Polls told by "in"."""

from __future__ import annotations

import pytest

from attribution import analyze


def polls(text):
    return [
        (each.source.span.text, each.content.spans[0].text)
        for each in analyze(text).attributions
        if each.cue.span.text.lower() == "in"
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("In exit polls, tenants were against the sale.", "exit polls", "tenants were against the sale"),
        (
            "In a poll of tenants released by the council on Friday, most were against the sale.",
            "a poll of tenants released by the council on Friday",
            "most were against the sale",
        ),
        (
            "The sale had 60 percent behind it in a council poll.",
            "a council poll",
            "The sale had 60 percent behind it",
        ),
    ],
)
def test_a_poll_is_the_source_of_what_it_found(text, source, content):
    assert polls(text) == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Brand fell in the polls.",
        "They found 40 leaflets in a room with survey forms.",
        "Lee said that she was 3 points ahead in a new poll.",
        "“I was ahead by 4 points in a poll,” Lee said.",
    ],
)
def test_what_no_poll_tells(text):
    assert polls(text) == []
