"""Pictures by themselves have captions."""

import pytest

from attribution.markup.pictures import find_captions


@pytest.mark.parametrize(
    ("line", "captions"),
    [
        ("![One](a.jpg)", ["One"]),
        ('![One](a.jpg "Title") ![Two](b.jpg)', ["One", "Two"]),
        ("![One](a.jpg)![Two](b.jpg)", ["One", "Two"]),
        ("![One](a.jpg) and ![Two](b.jpg)", []),
        ("![](a.jpg)", []),
        ("One", []),
        ("", []),
    ],
)
def test_what_stands_for_pictures_is_their_caption(line, captions):
    raw = f"x{line}x"
    assert [raw[slice(*caption)] for caption in find_captions(raw, 1, len(raw) - 1)] == captions


def test_a_long_line_is_read_in_linear_time():
    assert not find_captions("![x](y) " * 50_000, 0, 400_000)
