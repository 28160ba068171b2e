"""How far a name goes on over particles, "of" and nicknames."""

import pytest

from attribution.mentions.extent import extend, holds_nickname, may_go_on
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("text", "end", "name"),
    [
        ("Ursula von der Leyen left", 1, "Ursula von der Leyen"),
        ("Bank of England officials", 1, "Bank of England"),
        ("Ministry of Defence and Treasury", 1, "Ministry of Defence and Treasury"),
        ("Department of Sport, Media and Culture Board officials", 1, "Department of Sport, Media and Culture Board"),
        ("Ann “Red” Lee left", 1, "Ann “Red” Lee"),
        ("Robert (Bob) Hale left", 1, "Robert (Bob) Hale"),
        ("Qorin “Red” Zhell left", 1, "Qorin “Red” Zhell"),
        ("Qorin “no” Zhell left", 1, "Qorin"),
        ("Qorin “Red” Director left", 1, "Qorin"),
        ("Ann Lee (Labour) Tom Ray left", 2, "Ann Lee"),
        ("Marks & Spencer left", 1, "Marks & Spencer"),
        ("Ann of Leeds", 1, "Ann"),
        ("Ann von nobody", 1, "Ann"),
        ("Ann and Lee", 1, "Ann"),
        ("Ann", 1, "Ann"),
    ],
)
def test_a_name_goes_on_over_what_joins_its_parts(text, end, name):
    reader = reader_in(text)
    tokens = reader.tokens
    beyond = extend(tokens, reader.facts, 0, end, len(tokens))
    assert text[: tokens.ends[beyond - 1]] == name


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Bank of England", True),
        ("Bank of the West", True),
        ("Bank of rain", False),
        ("Robert (Bob) Hale", True),
        ("Robert (34) left", False),
    ],
)
def test_a_small_word_carries_on_only_before_a_capital(text, may):
    assert may_go_on(reader_in(text).tokens, 1) is may


@pytest.mark.parametrize(("classes", "holds"), [('W"W"W', True), ("W'W'W", True), ("W'W", False), ("WW", False)])
def test_a_nickname_shows_by_its_marks(classes, holds):
    assert holds_nickname(classes) is holds
