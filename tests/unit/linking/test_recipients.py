"""Who is told, and through which outlet."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor told Reuters that the pier was for sale.", "Reuters"),
        ("The mayor told a neighbour that the pier was for sale.", "a neighbour"),
        ("The mayor said to reporters that the pier was for sale.", "reporters"),
        ("The mayor said in an interview with the Guardian that the pier was for sale.", "the Guardian"),
        ("The mayor said on CNN that the pier was for sale.", "CNN"),
        ("On CNN, the mayor said the pier was for sale.", "CNN"),
        ("An official quoted by AFP said the pier was for sale.", "AFP"),
        ("The mayor convinced the panel that the pier was for sale.", "the panel"),
        ("The mayor said in an interview in his office that the pier was for sale.", None),
        ("The mayor said that Reuters was for sale.", None),
    ],
)
def test_who_is_told(text: str, told: str | None) -> None:
    (found,) = analyze(text).attributions
    assert (found.recipient.text if found.recipient else None) == told
    assert found.content.text.endswith("was for sale")
    assert told is None or told not in found.content.text
