from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.writers.frames import display_width, draw_frame, frame_width, make_encodable, make_printable

UNSEEN = "\xad\u200b\u200c\u200e\u200f\u2060\ufeff"


def test_what_nobody_sees_is_left_out():
    assert make_printable("\ufeffas\xadked \u202ex") == "asked \ufffdx"
    assert draw_frame("as\xadked so", 1, 7, 9) == ("1 | asked so", "  |       ^^")


def test_a_short_line_stands_whole():
    assert draw_frame("Sources said so.", 14, 0, 7) == ("14 | Sources said so.", "   | ^^^^^^^")


@given(st.integers(0, 400), st.integers(1, 300))
def test_a_long_line_is_cut_around_the_words(start, length):
    line = "".join(chr(97 + index % 26) for index in range(700))
    shown, carets = draw_frame(line, 3, start, start + length, width=60)
    assert len(shown) <= 60 + len("3 | ……")
    marked = shown[carets.index("^") : carets.rindex("^") + 1]
    assert line[start : start + length].startswith(marked)
    assert len(marked) == min(length, 60)


@pytest.mark.parametrize("letters", ["記者会見", "e\u0301e\u0300a", "😀a😀b", "العربية", "a\u200bb\xadc", "\u202e\x1b"])
@given(st.integers(0, 402), st.integers(1, 150))
def test_a_long_line_is_cut_to_the_columns_of_its_characters(letters, start, length):
    line = "".join(letters[index % len(letters)] for index in range(400))
    shown, carets = draw_frame(line, 3, start, start + length, width=60)
    assert display_width(shown) <= 60 + len("3 | ……")
    assert display_width(carets) <= display_width(shown) or not display_width(line[start : start + length])
    if display_width(line[start:]) > 80 and display_width(line[:start]) > 80:
        assert display_width(shown) > 60  # what fits is shown


@pytest.mark.parametrize(("columns", "width"), [(200, 88), (80, 65), (40, 25), (10, 20), (0, 20)])
def test_a_narrow_terminal_has_room_for_less_of_a_line(columns, width):
    assert frame_width(columns, len(" 1:1    12 | ")) == width


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("記者", 4), ("e\u0301", 1), ("a\u200db", 2), ("\x1b", 1), ("😀", 2), ("", 0)]
)
def test_display_width(text, width):
    assert display_width(text) == width


@given(st.text())
def test_printable_text_keeps_what_is_seen_and_obeys_nothing(text):
    made = make_printable(text)
    assert len(made) == len(text) - sum(map(text.count, UNSEEN))
    assert all(char.isprintable() or char in "\u200d\ufe0e\ufe0f" for char in made)


@given(st.text(st.characters(exclude_categories=())))
def test_anything_can_be_encoded(text):
    made = make_encodable(text)
    assert made.encode("utf-8").decode("utf-8") == made
    assert len(made) == len(text)
