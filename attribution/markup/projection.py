"""Collects the plain text of a marked-up page, and where each character of it stood."""

from __future__ import annotations

from attrs import Factory, define

from ..model import Link, Section, SectionKind
from ..spans import SourceMap, cut
from ..values import NamedTuple

_BREAK = "\n\n"
_SENTENCE_ENDS = ".?!…”’\"'"


class Comment(NamedTuple):
    """An HTML comment: its place in the original, and the ``offset`` in the text where it stood."""

    offset: int
    start: int
    end: int
    text: str


class Extract(NamedTuple):
    """What a page says, without its markup; ``sections`` are those whose job the markup tells."""

    text: str
    source_map: SourceMap
    links: tuple[Link, ...] = ()
    sections: tuple[Section, ...] = ()
    comments: tuple[Comment, ...] = ()


@define(eq=False, repr=False)
class Projection:
    """The text being collected. Blocks are parted by one empty line, which no block begins or ends with."""

    raw: str
    pieces: list[str] = Factory(list)
    segments: list[tuple[int, int, int]] = Factory(list)
    length: int = 0
    kind: SectionKind = SectionKind.BODY
    block_start: int = 0
    break_due: bool = False
    spaced: bool = True
    links: list[tuple[int, int, str]] = Factory(list)
    sections: list[tuple[int, int, SectionKind]] = Factory(list)
    comments: list[Comment] = Factory(list)

    @property
    def at_block_start(self) -> bool:
        """Whether nothing stands in the block yet."""
        return self.length == self.block_start

    def copy(self, start: int, end: int) -> None:
        """Take over the characters from *start* to *end* of the original, but no white space after white space."""
        if self.spaced:
            start = end - len(self.raw[start:end].lstrip())
        if start >= end:
            return
        self._open_block(start)
        last = self.segments[-1] if self.segments else None
        if last and last[2] > 0 and last[1] + last[2] == start:
            self.segments[-1] = (last[0], last[1], last[2] + end - start)
        else:
            self.segments.append((self.length, start, end - start))
        self._write(self.raw[start:end])
        self.spaced = self.raw[end - 1].isspace()

    def decode(self, text: str, start: int, end: int) -> None:
        """Write *text* for what the original spells otherwise from *start* to *end*."""
        if not text:
            return
        self._open_block(start)
        self.segments.append((self.length, start, start - end))
        self._write(text)
        self.spaced = text[-1].isspace()

    def space(self, start: int, end: int) -> None:
        """Write one space for white space or markup that parts words, unless one is there already."""
        if not self.spaced and not self.break_due:
            self.decode(" ", start, end)

    def end_block(self, kind: SectionKind = SectionKind.BODY) -> None:
        """Part what follows, of the given *kind*, from what stands here."""
        if self.length > self.block_start:
            self._trim()
            self._note_section()
            self.break_due = True
            self.block_start = self.length
        self.kind = kind
        self.spaced = True

    def comment(self, start: int, end: int, text: str) -> None:
        """Remember a comment of the original."""
        self.comments.append(Comment(self.length, start, end, text))

    def finish(self) -> Extract:
        """Everything collected."""
        self.end_block()
        text = "".join(self.pieces)
        found = (_trim_link(text, *link) for link in self.links)
        return Extract(
            text=text,
            source_map=SourceMap(tuple(self.segments) or ((0, 0, 0),), len(self.raw)),
            links=tuple(Link(cut(text, start, end), href) for start, end, href in found if start < end),
            sections=tuple(Section(cut(text, start, end), kind) for start, end, kind in self.sections),
            comments=tuple(each._replace(offset=min(each.offset, len(text))) for each in self.comments),
        )

    def _open_block(self, start: int) -> None:
        if not self.break_due:
            return
        self.break_due = False
        self.segments.append((self.length, start, 0))
        self._write(_BREAK)
        self.block_start = self.length

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def _trim(self) -> None:
        """Take the white space off the end of the block."""
        while self.pieces and self.length > self.block_start:
            kept = self.pieces[-1].rstrip()
            self.length -= len(self.pieces[-1]) - len(kept)
            if kept:
                self.pieces[-1] = kept
                break
            self.pieces.pop()
        while self.segments and self.segments[-1][0] >= self.length:
            self.segments.pop()
        if self.segments and self.segments[-1][2] > 0:
            begun, start, size = self.segments[-1]
            self.segments[-1] = (begun, start, min(size, self.length - begun))

    def _note_section(self) -> None:
        if self.length <= self.block_start:
            return
        kind = SectionKind.RESIDUE if self.kind is SectionKind.BODY and self._is_headline_elsewhere() else self.kind
        if kind is SectionKind.SUBHEADING and self._is_below_headline():
            kind = SectionKind.STANDFIRST
        if kind is not SectionKind.BODY:
            self.sections.append((self.block_start, self.length, kind))

    def _is_below_headline(self) -> bool:
        """Whether nothing stands between the block and the headline of the page."""
        return bool(self.sections) and self.sections[-1][1:] == (self.block_start - len(_BREAK), SectionKind.HEADLINE)

    def _is_headline_elsewhere(self) -> bool:
        """Whether the block is nothing but a link, and no sentence: the headline of another article."""
        if not self.links:
            return False
        start, end, _ = self.links[-1]
        return start <= self.block_start and self.length <= end and self.pieces[-1][-1] not in _SENTENCE_ENDS


def _trim_link(text: str, start: int, end: int, href: str) -> tuple[int, int, str]:
    """The link without white space at its ends."""
    end = min(end, len(text))
    shown = text[start:end]
    return start + len(shown) - len(shown.lstrip()), end - len(shown) + len(shown.rstrip()), href
