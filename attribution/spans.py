"""Spans of the untouched text, and maps between offsets, lines and original files.

Every offset in this library counts Unicode code points, from 0, end exclusive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from attrs import field, frozen

from .values import Value


@frozen(order=True, init=False, repr=False)
class Span(Value):
    """A stretch of a document; ``text`` is always ``document.text[start:end]``."""

    start: int
    end: int
    text: str = field(order=False, repr=True)

    def __init__(self, start: int, end: int, text: str) -> None:
        _set_start(self, start)
        _set_end(self, end)
        _set_text(self, text)

    def contains(self, other: Span) -> bool:
        """Whether *other* lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


# No value is made as often: its fields set directly, it takes three quarters of the time that attrs would need.
_set_start, _set_end, _set_text = (Span.__dict__[name].__set__ for name in ("start", "end", "text"))


def cut(text: str, start: int, end: int) -> Span:
    """The span of *text* from *start* to *end*."""
    return Span(start, end, text[start:end])


@frozen(eq=False, repr=False)
class LineIndex(Value):
    """Converts offsets to 1-based lines and columns; only "\\n" ends a line, columns count code points.

    The first line of a file begins after its byte order mark, which no editor counts.
    """

    starts: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, text: str) -> LineIndex:
        """Index the lines of *text*."""
        return cls._from(text, 0)

    @classmethod
    def of_file(cls, raw: str) -> LineIndex:
        """Index the lines of a file's text as read, with its byte order mark if it has one."""
        return cls._from(raw, int(raw.startswith("\ufeff")))

    @classmethod
    def _from(cls, text: str, first: int) -> LineIndex:
        starts = [first]
        position = text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = text.find("\n", position + 1)
        return cls(tuple(starts), len(text))

    def line_column(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column of *offset*."""
        line = bisect_right(self.starts, offset) or 1
        return line, max(offset - self.starts[line - 1], 0) + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a 1-based *line* and *column*."""
        return self.starts[line - 1] + column - 1

    def line_span(self, line: int) -> tuple[int, int]:
        """Start and end of a 1-based *line*, its "\\n" left out."""
        start = self.starts[line - 1]
        end = self.starts[line] - 1 if line < len(self.starts) else self.length
        return start, end


@frozen(eq=False, repr=False)
class SourceMap(Value):
    """Where each character of an extracted text stands in its original file.

    ``segments`` are (text start, raw start, length) of runs copied unchanged, or, with length 0, of characters the
    reader put in (a block break), or, with a negative length, of characters decoded from so many of the original (an
    entity); strictly ordered by text start, raw starts never falling.
    """

    segments: tuple[tuple[int, int, int], ...]
    raw_length: int

    def to_raw(self, offset: int) -> int:
        """The offset in the original file of the character at *offset* of the text."""
        index = bisect_right(self.segments, offset, key=_text_start) - 1
        if index < 0:
            return 0
        text_start, raw_start, length = self.segments[index]
        return raw_start + min(offset - text_start, length) if length > 0 else raw_start

    def starts_to_raw(self, starts: Sequence[int]) -> list[int]:
        """The offsets in the original of the characters at *starts*, which never fall; quicker than one by one."""
        found: list[int] = []
        for (text_start, raw_start, length), beyond in self._pieces():
            held = starts[len(found) : bisect_left(starts, beyond, len(found))]
            found += [raw_start + start - text_start for start in held] if length > 0 else [raw_start] * len(held)
        return found

    def ends_to_raw(self, ends: Sequence[int]) -> list[int]:
        """The offsets in the original of *ends*, each behind a character; they never fall."""
        found: list[int] = []
        for (text_start, raw_start, length), beyond in self._pieces():
            held = ends[len(found) : bisect_right(ends, beyond, len(found))]
            found += [raw_start + end - text_start for end in held] if length > 0 else [raw_start - length] * len(held)
        return found

    def _pieces(self) -> Iterator[tuple[tuple[int, int, int], float]]:
        """Each segment, and where in the text the next begins."""
        return zip(self.segments, [*map(_text_start, self.segments[1:]), inf], strict=True)

    def to_raw_range(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that the text from *start* to *end* was made of, without markup around it."""
        first = self.to_raw(start)
        if end <= start:
            return first, first
        text_start, raw_start, length = self.segments[max(0, bisect_right(self.segments, end - 1, key=_text_start) - 1)]
        last = raw_start + (min(end - text_start, length) if length > 0 else -length)
        return first, max(first, last)


@frozen(eq=False, repr=False)
class OriginalLines(Value):
    """Converts offsets in a text to 1-based lines and columns of the original it was made from."""

    lines: LineIndex
    source_map: SourceMap

    def line_column(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column, in the original, of *offset* in the text."""
        return self.lines.line_column(self.source_map.to_raw(offset))


def _text_start(segment: tuple[int, int, int]) -> int:
    return segment[0]


def merge(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The union of *ranges* as ordered, disjoint ranges; touching ranges join."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def edges_of(spans: Iterable[Span]) -> list[int]:
    """Where each of *spans* begins and ends, as ``is_inside`` asks for it."""
    return [edge for span in spans for edge in (span.start, span.end)]


def is_inside(edges: Sequence[int], offset: int) -> bool:
    """Whether *offset* stands in one of the spans, apart from each other, that have these *edges*."""
    return bisect_right(edges, offset) & 1 == 1


def index_at(starts: Sequence[int], offset: int) -> int:
    """The index of the last start at or before *offset*; -1 when there is none."""
    return bisect_right(starts, offset) - 1


def first_at_or_after(starts: Sequence[int], offset: int) -> int:
    """The index of the first start at or after *offset*."""
    return bisect_left(starts, offset)
