"""The text as it is read: without what only its typesetting put there, and where each character stood before.

Soft hyphens, hard and doubled spaces, tabs, parted accents and the line breaks of wrapped paragraphs belong to no name
and no word. What looks names and words up sees none of them; every offset is put back afterwards.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from ..expressions import over_text
from ..spans import SourceMap
from ..values import NamedTuple

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff"
_ACCENTS = "\u0300-\u036f"
_APOSTROPHES = "\u02bc\uff07"
_ODD = re.compile(rf"[{_SPACES}{_INVISIBLE}{_ACCENTS}{_APOSTROPHES}\u00b4]")
_SIGNS = {
    "  ": 0, "\t": 0, " ,": 0, " .": 0, " ?": 0, " !": 0, " ;": 0, " »": 0, "« ": 1, "\n ": 1, "\n\t": 1, "`": 0,
}  # fmt: skip
"""What hints at typesetting without an odd character, and where in it that stands."""
_BLANKS = over_text(rf"[ \t{_SPACES}{_INVISIBLE}]{{1,200}}")
_SEEN = over_text(rf"[ \t{_SPACES}]")
_MARKED = over_text(rf"[{_ACCENTS}]{{1,9}}")


class Plain(NamedTuple):
    """A text without its typesetting, and the map from its offsets to those of the untouched text."""

    text: str
    source_map: SourceMap

    def turned(self) -> SourceMap:
        """The map the other way: from the offsets of the untouched text to those of this one."""
        segments = [(before, start, max(length, -1)) for start, before, length in self.source_map.segments]
        ahead = [(0, 0, 0)] if segments[0][0] else []  # what nothing is read for
        return SourceMap((*ahead, *segments), len(self.text))


class _Marks(NamedTuple):
    """The marks that open and close quotations in a text; hard spaces belong inside those, any within « »."""

    opening: str
    closing: str
    french: bool


def read_plain(text: str, wraps: Sequence[int] = ()) -> Plain | None:
    """*text* without its typesetting, None where it has none; *wraps* are the line breaks within its paragraphs."""
    whole = _unwrap(text, wraps)
    places = _find_places(whole)
    if not places and not wraps:
        return None
    marks = _marks_of(whole)
    pieces: list[str] = []
    segments: list[tuple[int, int, int]] = []
    done = size = 0
    for place in places:
        if place < done:
            continue
        begin, end, made = _make(whole, place, marks)
        if made == whole[begin:end]:
            continue
        pieces += (whole[done:begin], made)
        if begin > done:
            segments.append((size, done, begin - done))
        size += begin - done
        if made:
            segments.append((size, begin, begin - end if end - begin > 1 else 1))
        size, done = size + len(made), end
    if not pieces and not wraps:
        return None
    segments.append((size, done, len(whole) - done))
    return Plain("".join((*pieces, whole[done:])), SourceMap(tuple(segments), len(text)))


def _unwrap(text: str, wraps: Sequence[int]) -> str:
    """*text* with a space for each of the line breaks *wraps*."""
    if not wraps:
        return text
    bounds = [0, *[wrap + 1 for wrap in wraps]]
    return " ".join([*map(text.__getitem__, map(slice, bounds, wraps)), text[bounds[-1] :]])


def _marks_of(text: str) -> _Marks:
    """How *text* marks its quotations: “so”, „so“, or « so »."""
    return _Marks("„" if "„" in text else "“", "”", 0 <= text.find("«") < text.find("»"))


def _find_places(text: str) -> list[int]:
    """Where in *text* typesetting may stand, in order."""
    places = [] if text.isascii() else [match.start() for match in _ODD.finditer(text)]
    for sign, offset in _SIGNS.items():
        if sign in text:
            places += [place + offset for place in _find_all(text, sign)]
    return sorted(places)


def _find_all(text: str, sign: str) -> Iterator[int]:
    """Where *sign* stands in *text*."""
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + len(sign))


def _make(text: str, place: int, marks: _Marks) -> tuple[int, int, str]:
    """A stretch of *text* at a *place*, and what is read for it: nothing, or one character."""
    blanks = _BLANKS.match(text, place)
    if blanks:
        return place, blanks.end(), _read_blanks(text, place, blanks.end(), marks)
    accents = _MARKED.match(text, place)
    if accents:
        letter = text[max(place - 1, 0) : accents.end()]
        made = unicodedata.normalize("NFC", letter)
        return (place - 1, accents.end(), made) if len(made) == 1 < len(letter) else (place, place, "")
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    told = before.isalnum() if text[place] in _APOSTROPHES else before.isalpha() and after.isalpha()  # 6’2" in feet
    return (place, place + 1, "’") if told else (place, place, "")


def _read_blanks(text: str, begin: int, end: int, marks: _Marks) -> str:
    """What is read for the blanks from *begin* to *end*: a space, or nothing."""
    found, before, after = text[begin:end], text[begin - 1 : begin], text[end : end + 1]
    if not _SEEN.search(found) or before in ("", "\n") or after in ("", "\n"):
        return ""
    if marks.french and (before == "«" or after == "»"):
        return ""
    if found.strip(" \t") and (before in marks.opening or after in marks.closing):
        return ""
    behind = text[end + 1 : end + 3]
    return "" if after in ",;?!." and before != "." and not behind[:1].strip() and behind[1:] != "." else " "
