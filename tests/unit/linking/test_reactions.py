"""What it led to that something was said is none of what was said."""

from __future__ import annotations

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister said he would quit, sparking calls for a vote.", "he would quit"),
        ("Police said the driver was 19, raising fresh questions about the checks.", "the driver was 19"),
        ("The bank said it had lost £4m, sending its shares down 6%.", "it had lost £4m"),
        ("He said it was “dead, drawing boos from all”.", "it was “dead, drawing boos from all”"),
        ("Police said the van hit a wall, killing two.", "the van hit a wall, killing two"),
        ("She said the firm was raising prices, not cutting them.", "the firm was raising prices, not cutting them"),
    ],
)
def test_a_content_ends_before_what_it_led_to(text: str, content: str) -> None:
    (found,) = analyze(text).attributions
    assert found.content.text == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The club said the pitch was fine, but the referee disagreed.", "the pitch was fine"),
        ("Orr claimed the vote was fair – a view not shared by observers.", "the vote was fair"),
        ("The club said the pitch was fine, though many fans doubt that it will last.", "the pitch was fine"),
        ("The club said the pitch was fine, even though players say it is bare.", "the pitch was fine"),
        ("The club said the pitch was fine, but the grass was long.", "the pitch was fine, but the grass was long"),
        ("Orr claimed the vote was fair – a first for the town.", "the vote was fair – a first for the town"),
    ],
)
def test_what_others_think_of_it_is_none_of_it(text, content):
    assert analyze(text).attributions[0].content.text == content


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("She urged them to leave as engineers warned that it might burst.", ["to leave", "that it might burst"]),
        ("Lee vowed to stay, while his wife insisted they would go.", ["to stay", "they would go"]),
        ("Lee said it was sound as engineers had warned in June.", ["it was sound as engineers had warned in June"]),
    ],
)
def test_what_others_told_meanwhile_is_their_own(text, contents):
    assert [found.content.text for found in analyze(text).attributions][: len(contents)] == contents
