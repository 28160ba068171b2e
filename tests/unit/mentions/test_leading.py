"""What leads to a name."""

import pytest

from attribution import analyze
from attribution.mentions.leading import is_placed


@pytest.mark.parametrize(
    ("words", "placed"),
    [
        ("he went to", True),
        ("a school in", True),
        ("to", True),
        ("it was shut , according to", False),
        ("she spoke to", False),
        ("he saw", False),
        ("", False),
    ],
)
def test_a_place_is_led_to_by_small_words_but_not_where_somebody_is_told(words: str, placed: bool) -> None:
    norms = words.split()
    assert is_placed([*norms, "tarn"], len(norms)) is placed


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was shut, according to Zed Barlow.", ["Zed Barlow"]),
        ("The board had spoken to Zed Barlow.", ["Zed Barlow"]),
        ("The board had moved to Zed Barlow.", []),
    ],
)
def test_a_whole_name_is_somebodys_where_he_is_told(text: str, names: list[str]) -> None:
    assert [one.name for one in analyze(text).entities if one.name != "board"] == names
