"""Plain text: its own original, but for a byte order mark and directives to this program, which nobody would print."""

from __future__ import annotations

import re

from ..expressions import over_text
from ..spans import SourceMap
from .projection import Comment, Extract

BYTE_ORDER_MARK = "\ufeff"
_OPENING = "<!--"
# with the rest of a line that has nothing else
_DIRECTIVE = over_text(r"<!--(\s{0,9}attribution:.{0,999}?)-->(?:[ \t]{0,9}\r?\n)?", re.DOTALL)


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
        end = raw.index("-->", match.end(1)) + len("-->")
        comments.append(Comment(length, match.start(), end, match.group(1)))
        place = match.end() if alone else end
    segments.append((length, place, len(raw) - place))
    pieces.append(raw[place:])
    kept = tuple(segment for segment in segments if segment[2]) or ((0, place, 0),)
    return Extract(text="".join(pieces), source_map=SourceMap(kept, len(raw)), comments=tuple(comments))
