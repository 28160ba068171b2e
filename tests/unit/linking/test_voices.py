"""Who speaks inside what somebody tells."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ann Hale said she hoped it was late.", ["said"]),
        ("She said he hoped it was late.", ["said", "hoped"]),
        ("She said he had rejected the offer.", ["said", "had rejected"]),
        ("Mr Hale said she had refused to leave.", ["said", "had refused"]),
        ("She said he closed the door.", ["said"]),
        ("She said she left because he knew the name of the cat.", ["said"]),
        ("She said he had been dismissed for theft.", ["said"]),
    ],
)
def test_who_tells_of_another_has_another_voice_inside(text: str, cues: list[str]) -> None:
    assert sorted(each.cue.span.text for each in analyze(text).attributions) == sorted(cues)
