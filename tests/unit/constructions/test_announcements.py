"""Quotations behind a colon, by the words ahead of it."""

from __future__ import annotations

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ms Roe took to X to thank fans: “You carried us home.”", "Ms Roe", "took to X to thank fans:"),
        ("Roe shook her head: “It can't be done.”", "Roe", "shook her head:"),
        ("After the match the captain was blunt: “We were dreadful.”", "the captain", "was blunt:"),
        ("His wife, Ana Roe, was in tears: “Where is he?”", "His wife, Ana Roe,", "was in tears:"),
        ("The club put out a photo with the message: “It came home.”", "The club", "with the message:"),
        ("Said Ana Roe, the mayor: “It is late.”", "Ana Roe", "Said"),
    ],
)
def test_who_does_something_ahead_of_the_colon_speaks(text: str, source: str, cue: str) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert (found.source.text, found.cue.span.text) == (source, cue)
    assert found.content.text == text[text.index("“") :]


@pytest.mark.parametrize(
    "text",
    [
        "Roe made three films: “Dust,” “Rain” and “Ice”.",
        "It is the oldest rule of the sea: “Never whistle.”",
        "Roe won twice. The reason: “Dust”",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert analyze(text).attributions == ()


@pytest.mark.parametrize(
    ("asked", "source", "cue"),
    [
        ("Her advice?", "Her", "advice?"),
        ("And the reaction from the players?", "the players", "reaction from"),
        ("The minister’s answer?", "The minister’s", "answer?"),
        ("His message to fans?", "His", "message"),
        ("The verdict of the dressing room?", "the dressing room", "verdict of"),
    ],
)
def test_whose_word_is_asked_for_is_quoted_behind(asked, source, cue):
    (found,) = analyze(f"{asked} “We laughed a lot.”").attributions
    assert (found.source.text, found.cue.span.text, found.content.text) == (source, cue, "“We laughed a lot.”")


@pytest.mark.parametrize("asked", ["His car?", "Is it late?", "Her house in Leeds?", "A verdict?"])
def test_other_questions_ask_for_nobodys_word(asked):
    assert not analyze(f"{asked} “The Old Mill” is in Leeds.").attributions
