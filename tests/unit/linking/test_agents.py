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
