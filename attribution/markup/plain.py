"""Plain text: its own original, but for a byte order mark and directives to this program, which nobody would print."""

from __future__ import annotations

import re

from ..expressions import expression
from ..spans import SourceMap
from .projection import Comment, Extract

BYTE_ORDER_MARK = "\ufeff"
_OPENING = "<!--"
# what was meant as a directive: "attribution ignore ATT401", "attributon: ignore[ATT401]", "ignore[ATT401]"
_MEANT = (
    r"(?:[\w\s:-]{0,40}\b(?:ignore|disable|enable)[\s:=(\[-]{1,4}ATT\d"
    r"|\s{0,9}attribution\W{1,4}(?:ignore|disable|enable)\b)"
)
MEANT = expression(_MEANT, re.IGNORECASE)
# with the rest of a line that has nothing else; one that is not closed ends with its line, and hides nothing
_DIRECTIVE = expression(
    rf"<!--(?P<text>(?:\s{{0,9}}attribution:|(?i:{_MEANT}))"
    r"(?:(?:(?!<!--|\n[ \t\r]{0,9}\n)[\s\S]){0,999}?(?=-->)|[^\r\n]{0,999}))"
    r"(?:(?P<close>-->)(?:[ \t]{0,9}\r?\n)?)?"
)


def extract_plain(raw: str) -> Extract:
    """*raw* without a byte order mark at its beginning, and with directives for comments."""
    place = int(raw.startswith(BYTE_ORDER_MARK))
    segments: list[tuple[int, int, int]] = []
    comments: list[Comment] = []
    pieces: list[str] = []
    length = 0
    found = _DIRECTIVE.finditer(raw, place) if _OPENING in raw else ()
    for match in found:
        alone = match.start() == place or raw[match.start() - 1] == "\n"
        segments.append((length, place, match.start() - place))
        pieces.append(raw[place : match.start()])
        length += match.start() - place
        end = match.end("close" if match["close"] else "text")
        comments.append(Comment(length, match.start(), end, match["text"]))
        place = match.end() if alone else end
    segments.append((length, place, len(raw) - place))
    pieces.append(raw[place:])
    kept = tuple(segment for segment in segments if segment[2]) or ((0, place, 0),)
    return Extract(text="".join(pieces), source_map=SourceMap(kept, len(raw)), comments=tuple(comments))
