"""By whom somebody was accused or praised."""

from __future__ import annotations

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "agent", "content"),
    [
        ("Roe was accused of lying by the paper.", "the paper", "lying"),
        ("Roe was praised for her courage by Judge Lee.", "Judge Lee", "her courage"),
        ("The mayor was urged to resign by her own party.", "her own party", "to resign"),
        ("Roe was praised for winning by five points.", None, "winning by five points"),
        ("Roe is thought to have been stung by a bee.", None, "to have been stung by a bee"),
        ("Roe is said by her doctor to have been stung by a bee.", "her doctor", "to have been stung by a bee"),
        ("Roe was accused of murder by stabbing.", None, "murder by stabbing"),
        ("Roe was told to leave by Monday.", None, "to leave by Monday"),
    ],
)
def test_whoever_stands_behind_by_speaks(text: str, agent: str | None, content: str) -> None:
    (found,) = analyze(text).attributions
    assert (found.source.text if found.source else None) == agent
    assert found.content.spans[-1].text == content


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Told that the boiler had failed, Roe left.", None),
        ("Pressed on whether it leaked, Roe left.", None),
        ("Asked about it by a clerk, Roe said no.", "a clerk"),
        ("Told by his doctor that he was ill, Roe left.", "his doctor"),
    ],
)
def test_who_goes_on_behind_what_he_was_told_told_nobody(text: str, source: str | None) -> None:
    found = analyze(text).attributions[0]
    assert (found.source.text if found.source else None) == source


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ann heard the guard say the shop was shut.", "the guard", "the shop was shut"),
        ("I heard the minister tell reporters that the bridge was safe.", "the minister", "that the bridge was safe"),
        ("She swore that she had heard him say the shop was shut.", "him", "the shop was shut"),
        (
            "Two people who have heard the record told staff it was dull.",
            "Two people who have heard the record",
            "it was dull",
        ),
    ],
)
def test_who_is_heard_speaks(text: str, source: str, content: str) -> None:
    found = analyze(text).attributions[-1]
    assert (found.source.text, found.content.text) == (source, content)
