"""Block quotations that a colon announces, read with the marks that their setting stands for.

An indented block behind "She wrote on Facebook:" is as good as one in “…”. What reads quotations is told so once, here:
the marks stand in the reading alone, and every span of a result is put back without them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import evolve

from ..expressions import over_text
from ..model import Section, SectionKind
from ..spans import SourceMap, Span, edges_of, is_inside
from ..vocabulary.words import MARKS
from .plain import Plain

_PARAGRAPH = over_text(r"\S[^\n]*+(?:\n[^\S\n]{0,200}\S[^\n]*+){0,999}")
# “It failed,” said Roe
_QUOTED = over_text(
    '(?:[“„‟][^”“]{0,4000}[”“]|[‘‚‛].{0,4000}?[’‘](?!\\w)|«[^»]{0,4000}»|"[^"]{0,4000}")\\W{0,9}'
    '(?<![“„‟‘‚‛«"])(?P<behind>\\w)?',
    re.DOTALL,
)
_BREAK = 4
"""How many characters stand between two blocks at most, with the last of the first."""
_SIGNED = ("-", "–", "—", "―")
"""What a line begins with that tells who wrote a block, and is no part of it."""


def read_blocks(text: str, sections: Sequence[Section]) -> tuple[Section, ...]:
    """The *sections* that a reader gave, with blocks that tell who speaks in them as body: > “It failed,” said Roe."""
    told = [Span(*block, "") for block in _find_blocks(text, sections) if _tells_speaker(text[slice(*block)])]
    body = edges_of(told)
    return tuple(
        [
            evolve(each, kind=SectionKind.BODY)
            if each.kind is SectionKind.EMBED and is_inside(body, each.span.start)
            else each
            for each in sections
        ]
    )


def find_block_marks(text: str, sections: Sequence[Section]) -> list[tuple[int, str]]:
    """Where in *text* the marks of announced blocks would stand, by the *sections* that a reader gave, and which."""
    found: list[tuple[int, str]] = []
    for start, end in _find_blocks(text, sections):
        if text[max(start - _BREAK, 0) : start].rstrip()[-1:] == ":":
            found += _mark_block(text, start, end)
    return found


def _find_blocks(text: str, sections: Sequence[Section]) -> list[tuple[int, int]]:
    """Where blocks start and end: each paragraph of one may have a section of its own."""
    blocks: list[tuple[int, int]] = []
    for section in sections:
        start, end = section.span.start, section.span.end
        if section.kind is not SectionKind.EMBED:
            continue
        if blocks and not text[blocks[-1][1] : start].strip():
            blocks[-1] = (blocks[-1][0], end)
        else:
            blocks.append((start, end))
    return blocks


def _tells_speaker(block: str) -> bool:
    """Whether a *block* opens with a quotation and goes on with other words; a post with an address is none."""
    if block[0] not in MARKS or "@" in block or "http" in block:
        return False
    quoted = _QUOTED.match(block)
    return quoted is not None and quoted["behind"] is not None


def _mark_block(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The marks of the block from *start* to *end*: one ahead of each paragraph, the last one closed."""
    paragraphs = [match.span() for match in _PARAGRAPH.finditer(text, start, end)]
    while paragraphs and text.startswith(_SIGNED, paragraphs[-1][0]):
        del paragraphs[-1]
    if not paragraphs or any(text[first] in MARKS for first, _ in paragraphs):
        return []
    block = text[start : paragraphs[-1][1]]
    opening, closing = "«»" if not {"“", "”", '"'}.isdisjoint(block) else "“”"
    return [*((first, opening) for first, _ in paragraphs), (paragraphs[-1][1], closing)]


def insert_marks(plain: Plain, marks: Sequence[tuple[int, str]]) -> Plain:
    """*plain* with *marks*, each at an offset of the untouched text, which stand for nothing in that."""
    to_raw, bounds = plain.source_map.to_raw, range(len(plain.text) + 1)
    pieces: list[str] = []
    segments: list[tuple[int, int, int]] = []
    done = 0
    for added, (offset, mark) in enumerate(marks):
        place = bisect_left(bounds, offset, key=to_raw)
        pieces += (plain.text[done:place], mark)
        segments += _moved(plain.source_map, done, place, added)
        segments.append((place + added, offset, 0))
        done = place
    pieces.append(plain.text[done:])
    segments += _moved(plain.source_map, done, len(plain.text) + 1, len(marks))
    return Plain("".join(pieces), SourceMap(tuple(segments), plain.source_map.raw_length))


def _moved(source_map: SourceMap, start: int, end: int, added: int) -> list[tuple[int, int, int]]:
    """The segments of the text from *start* to *end*, cut to that and moved by what was *added* ahead of it."""
    found = []
    first = max(bisect_right(source_map.segments, (start, source_map.raw_length + 1, 0)) - 1, 0)
    for begin, before, length in source_map.segments[first:]:
        if begin >= end:
            break
        skipped = max(start - begin, 0)
        if length > 0 and skipped < length:
            found.append((begin + skipped + added, before + skipped, min(length, end - begin) - skipped))
        elif length <= 0 and not skipped:
            found.append((begin + added, before, length))
    return found
