"""A line of the text with carets beneath it, cut to the width of a terminal and safe to print there."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width

_JOINERS = "\u200d\ufe0e\ufe0f"
_UNSEEN = "\xad\u200b\u200c\u200e\u200f\u2060\ufeff"
"""Soft hyphens, byte order marks and the like, which pages hold and nobody sees."""


WIDEST = 88
"""How many columns of a line are shown at most."""
_NARROWEST, _MOST_UNSEEN = 20, 400


def draw_frame(line: str, number: int, start: int, end: int, *, width: int = WIDEST) -> tuple[str, str]:
    """The *line* and the carets under its characters *start* to *end*, both with a gutter of the line *number*.

    A line of more columns than *width* is cut around the span; where the cut falls stands an ellipsis.
    """
    end = max(end, start + 1)
    left, right = _window(line, start, end, width)
    before, marked = line[left:start], line[start : min(end, right)]
    prefix = "…" if left else ""
    suffix = "…" if right < len(line) else ""
    shown = prefix + make_printable(line[left:right]) + suffix
    indent = " " * (len(prefix) + display_width(before))
    carets = "^" * max(1, display_width(marked))
    gutter = f"{number} | "
    return gutter + shown, f"{' ' * len(str(number))} | {indent}{carets}"


def make_printable(text: str) -> str:
    """Replace what a terminal would obey (escapes, line ends, other controls) or cannot show; leave out the unseen."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in _JOINERS else _stand_in(char) for char in text)


def make_encodable(text: str) -> str:
    """Replace lone surrogates, which no encoding can hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def display_width(text: str) -> int:
    """How many columns of a terminal *text* takes."""
    return len(text) if text.isascii() else sum(map(_width, make_printable(text)))


def frame_width(columns: int, gutter: int) -> int:
    """How many columns of a line a terminal of so many *columns* shows beside a *gutter* and both ellipses."""
    return max(_NARROWEST, min(WIDEST, columns - gutter - 2))


def _window(line: str, start: int, end: int, width: int) -> tuple[int, int]:
    """The part of a *line* to show: the span with what fits around it, as much before as after."""
    length = len(line)
    if line.isascii():
        if length <= width:
            return 0, length
        left = max(0, min(start - (width - min(end - start, width)) // 2, length - width))
        return left, min(length, left + width)
    start = min(start, length)  # a span may be the line end itself
    right = _reach(line, range(start, min(end, length)), width)
    room = width - display_width(line[start:right])
    left = _reach(line, range(start - 1, -1, -1), room // 2)
    right = _reach(line, range(right, length), room - display_width(line[left:start]))
    return _reach(line, range(start - 1, -1, -1), width - display_width(line[start:right])), right


def _reach(line: str, indices: range, room: int) -> int:
    """The end of those *indices* of a *line*, or its beginning if they run down, that fit into so many columns."""
    back = indices.step < 0
    for index in indices[: _MOST_UNSEEN + room]:
        room -= display_width(line[index])
        if room < 0:
            return index + back
    return indices[: _MOST_UNSEEN + room].stop + back


def _stand_in(char: str) -> str:
    if char in _UNSEEN:
        return ""
    return " " if category(char) in ("Zs", "Zl", "Zp") or char in "\t\n\r" else "\ufffd"


def _width(char: str) -> int:
    if combining(char) or char in _JOINERS or category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
