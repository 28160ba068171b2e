"""Sources with the whole name of who speaks."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Will Power said the bridge would close.", "Will Power"),
        ("The bridge is shut. Will Hale says it will open.", "Will Hale"),
        ("Ray Best said the bridge would close.", "Ray Best"),
        ("French said loans had doubled.", "French"),
        ("Hilary Just Vowed To Resign Over The Bridge\n\nThe mayor was late.", "Hilary"),
    ],
)
def test_the_source_is_the_whole_name(text: str, source: str) -> None:
    found = analyze(text).attributions[0].source
    assert found is not None
    assert found.text == source


def test_what_asks_is_no_name() -> None:
    sources = [one.source.text for one in analyze("Will Hale say it is late?").attributions if one.source]
    assert "Will Hale" not in sources
