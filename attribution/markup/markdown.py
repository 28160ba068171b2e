"""The text of a Markdown page: its blocks, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, define

from ..expressions import expression, over_text
from ..model import SectionKind
from ..tables import words
from .containers import MARKER, RULE, Inside, find_containers, goes_on
from .frontmatter import Scalar, split_front_matter, write_scalar
from .html import COMMENT_END, is_block, kind_of, read_comment
from .inline import write_block
from .pictures import PICTURE_FILE, find_captions
from .plain import BYTE_ORDER_MARK
from .projection import Extract, Projection
from .tablerows import find_cells, is_ruler

_LINE = over_text(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")

_LINE_END = over_text(r"[\r\n]|\Z")
_CONTAINER_STARTS = frozenset(" \t>-*+_0123456789")
_TASKS = ("[ ] ", "[x] ", "[X] ")
_INDENT = over_text(r"[ \t]*+")
_HEADING = over_text(r"(#{1,6}+)(?:[ \t]++|$)")
_HEADING_END = over_text(r"(?<![^ \t])#++$")
_FENCE = over_text(r"`{3,99}+|~{3,99}+")
_BREAKING = frozenset("<#`~")
"""What begins a block of its own below a paragraph, and goes on with none."""
_UNDERLINE = over_text(r"(=++|-++)[ \t]*+$")
# [ref]: https://example.org "Title", but not "[Roe]: No."
_DEFINITION = expression(
    r"[ ]{0,3}\[(?!\^)([^\[\]]{1,300}+)\]:[ \t]{0,99}+<?(?=\S{0,2000}?(?:[/#@:]|\w\.\w))([^\s<>]{1,2000}+)>?"
    r"""(?:[ \t]{1,99}+(?:"[^"]{0,500}+"|'[^']{0,500}+'|\([^()]{0,500}+\)))?[ \t]{0,99}+$"""
)
_FOOTNOTE = over_text(r"\[\^[^\]\s]{1,80}+\]:[ \t]*+")
_TAG = over_text(r"<(/?)([A-Za-z][A-Za-z0-9-]{0,40})\b([^<>]{0,4000}+)>")
_HIDDEN = words("script style iframe svg template")
_MATTER_KINDS = {
    **dict.fromkeys(("title", "headline"), SectionKind.HEADLINE),
    **dict.fromkeys(("description", "standfirst", "subtitle", "summary", "dek"), SectionKind.STANDFIRST),
    **dict.fromkeys(("author", "byline"), SectionKind.BYLINE),
    **dict.fromkeys(("caption", "image_caption"), SectionKind.CAPTION),
    **dict.fromkeys(("credit", "image_credit", "photo_credit", "photographer"), SectionKind.CREDIT),
}
_PICTURES = words("image featured_image feature_image lead_image hero_image cover_image header_image main_image photo")
"""The keys of the picture over a story."""
# the name of a picture's file: "/img/2024/mill.jpg?w=900"
_FILE = over_text(rf"(?:[^\s?#]{{0,2000}}/)?([^\s/?#]{{1,200}}{PICTURE_FILE})(?:[?#]\S{{0,500}})?$", re.IGNORECASE)


@define(eq=False, repr=False)
class _Page:
    """The block being read, and what the lines before it opened."""

    projection: Projection
    references: dict[str, str]
    rows: list[tuple[int, int]] = Factory(list)
    kind: SectionKind = SectionKind.BODY
    quoted: bool = False
    listed: bool = False
    inside: Inside = ()
    table: bool = False
    fence: str = ""
    hidden: str = ""
    resume: int = 0
    outer: list[tuple[str, SectionKind]] = Factory(list)

    def end_block(self) -> None:
        """Write the block read so far."""
        if self.rows:
            self.projection.end_block(self.kind)
            write_block(self.projection, self.rows, self.references)
            self.rows = []
        self.projection.end_block()
        self.table = False
        self.kind = SectionKind.EMBED if self.quoted else self.outer[-1][1] if self.outer else SectionKind.BODY


def extract_markdown(raw: str) -> Extract:
    """The text of the page *raw*; of its front matter only what is printed over a story, and the picture's file."""
    begin = int(raw.startswith(BYTE_ORDER_MARK))
    matter = split_front_matter(raw, begin)
    projection = Projection(raw)
    _add_matter(projection, matter.scalars)
    projection.end_block()
    lines = list(_split_lines(raw, matter.end))
    page = _Page(projection, _find_references(raw, lines))
    for start, end in lines:
        if start >= page.resume:
            _read_line(page, start, end)
    page.end_block()
    return projection.finish()


def _add_matter(projection: Projection, scalars: Sequence[Scalar]) -> None:
    """Add what the front matter tells of the page; a picture with neither caption nor credit by its file's name."""
    kinds = [_MATTER_KINDS.get(scalar.key.lower()) for scalar in scalars]
    told = SectionKind.CAPTION in kinds or SectionKind.CREDIT in kinds
    for scalar, kind in zip(scalars, kinds, strict=True):
        file = None if told or scalar.key.lower() not in _PICTURES else _FILE.match(projection.raw, *scalar.ranges[0])
        if kind is not None:
            projection.end_block(kind)
            write_scalar(projection, scalar)
        elif file:
            projection.end_block(SectionKind.CAPTION)
            projection.copy(*file.span(1))
            told = True


def _split_lines(raw: str, position: int) -> Iterator[tuple[int, int]]:
    """Start and end of every line from *position*, without its line end."""
    if "\r" not in raw:
        for text in raw[position:].removesuffix("\n").split("\n"):
            yield position, position + len(text)
            position += len(text) + 1
        return
    for line in _LINE.finditer(raw, position):
        if line.start() < len(raw):
            yield line.span(1)


def _find_references(raw: str, lines: list[tuple[int, int]]) -> dict[str, str]:
    """The link definitions of the page by name."""
    references: dict[str, str] = {}
    for start, end in lines if "]:" in raw else ():
        definition = _DEFINITION.match(raw, start, end) if raw.startswith(("[", " "), start) else None
        if definition:
            references.setdefault(" ".join(definition[1].split()).casefold(), definition[2])
    return references


def _read_line(page: _Page, start: int, end: int) -> None:
    """Give one line to the block it belongs to."""
    raw = page.projection.raw
    if page.hidden and not goes_on(raw[start:end], page.inside):
        page.hidden = ""
    if page.fence or page.hidden:
        _read_hidden(page, start, end)
        return
    quoted, item, begin = _read_containers(page, start, end)
    lazy = bool(page.rows) and not quoted
    marked = quoted or item
    if marked or (page.inside and not (page.rows and begin < end and raw[begin] not in _BREAKING)):
        page.inside = find_containers(raw[start:end], page.inside, opens=marked)
    if item or (quoted != page.quoted and not lazy) or begin >= end:
        page.quoted = quoted
        page.end_block()
        page.listed = item
    if begin < end:
        _read_content(page, begin, begin + len(raw[begin:end].rstrip()))


def _read_hidden(page: _Page, start: int, end: int) -> None:
    """Skip a line of code or of an element that is not text."""
    line = page.projection.raw[start:end].strip().lstrip("> \t")
    if page.fence and line.startswith(page.fence) and not line.strip(page.fence[0]):
        page.fence = ""
    if page.hidden and f"</{page.hidden}" in line.lower():
        page.hidden = ""


def _read_containers(page: _Page, start: int, end: int) -> tuple[bool, bool, int]:
    """Whether the line is quoted, whether it begins a list item, and where its content begins."""
    raw = page.projection.raw
    if start == end or raw[start] not in _CONTAINER_STARTS:
        return False, False, start
    quoted = item = False
    for _ in range(32):
        if RULE.match(raw, start, end):
            break
        container = MARKER.match(raw, start, end)
        in_prose = bool(page.rows) and not page.listed and not item
        if not container or (container["item"] and in_prose and not _may_interrupt(container["item"])):
            break
        quoted = quoted or container["quote"] is not None
        item = item or container["item"] is not None
        start = container.end()
    if item and raw.startswith(_TASKS, start, end):
        start += 4
    return quoted, item, _skip_indent(raw, start, end)


def _may_interrupt(marker: str) -> bool:
    """A numbered item inside a paragraph must be the first: "in\\n2024. Then" is prose."""
    return not marker[0].isdigit() or marker[:-1] == "1"


def _skip_indent(raw: str, start: int, end: int) -> int:
    indent = _INDENT.match(raw, start, end)
    return indent.end() if indent else start


def _read_content(page: _Page, start: int, end: int) -> None:
    """Read a line without its containers and outer white space."""
    raw = page.projection.raw
    first = raw[start]
    if first == "#" and (heading := _HEADING.match(raw, start, end)):
        _add_heading(page, len(heading[1]), heading.end(), end)
    elif first in "`~" and (fence := _FENCE.match(raw, start, end)):
        page.end_block()
        page.fence = fence[0]
    elif page.rows and first in "=-" and (underline := _UNDERLINE.match(raw, start, end)):
        page.kind = SectionKind.HEADLINE if underline[1][0] == "=" else SectionKind.SUBHEADING
        page.end_block()
    elif first in "*-_" and RULE.match(raw, start, end):
        page.end_block()
    elif first == "<":
        _read_markup(page, start, end)
    elif first == "[" and (footnote := _FOOTNOTE.match(raw, start, end)):
        page.end_block()
        if footnote.end() < end:
            _add_row(page, footnote.end(), end)
    elif first == "[" and raw.find("]:", start, end) > 0 and _DEFINITION.match(raw, start, end):
        pass
    elif first == "!" and not page.rows and (captions := find_captions(raw, start, end)):
        _add_captions(page, captions)
    else:
        _add_row(page, start, end)


def _add_heading(page: _Page, level: int, start: int, end: int) -> None:
    page.end_block()
    page.kind = SectionKind.HEADLINE if level == 1 else SectionKind.SUBHEADING
    raw = page.projection.raw
    closing = _HEADING_END.search(raw, start, end)
    end = closing.start() if closing else end
    end = start + len(raw[start:end].rstrip())
    if start < end:
        page.rows.append((start, end))
    page.end_block()


def _add_captions(page: _Page, captions: Sequence[tuple[int, int]]) -> None:
    page.end_block()
    for caption in captions:
        page.kind = SectionKind.CAPTION
        page.rows.append(caption)
        page.end_block()


def _add_row(page: _Page, start: int, end: int) -> None:
    """Add a line to the block, or to the table that it begins or goes on with."""
    raw = page.projection.raw
    if page.rows and raw[start] in "|-:" and _has_head(page, start, end):
        head = page.rows.pop()
        page.end_block()
        _add_cells(page, *head)
        page.table = True
    elif raw[start] == "|" or page.table:
        _add_cells(page, start, end)
    else:
        broken = raw.endswith("\\", start, end) and not raw.endswith("\\\\", start, end)
        page.rows.append((start, end - broken))  # a backslash at its end breaks a line


def _has_head(page: _Page, start: int, end: int) -> bool:
    """Whether the line from *start* to *end* is the ruler under the head of a table, the line before."""
    raw = page.projection.raw
    if not is_ruler(raw[start:end]):
        return False
    return len(find_cells(raw, *page.rows[-1])) == len(find_cells(raw, start, end))


def _add_cells(page: _Page, start: int, end: int) -> None:
    """Add the row of a table, each cell a block of its own; a ruler says nothing, but that rows without bars follow."""
    raw = page.projection.raw
    ruled = is_ruler(raw[start:end])
    table = page.table or ruled
    page.end_block()
    for cell in () if ruled else find_cells(raw, start, end):
        if captions := find_captions(raw, *cell):
            _add_captions(page, captions)
        elif cell[0] < cell[1]:
            page.kind = SectionKind.TABLE if page.kind is SectionKind.BODY else page.kind
            page.rows.append(cell)
            page.end_block()
    page.table = table


def _read_markup(page: _Page, start: int, end: int) -> None:
    """Read a line that begins with a comment or a tag, and that block tags part further."""
    raw = page.projection.raw
    while start < end:
        start, end = _pass_markup(page, start, end)
        if start >= end:
            return
        stop = _find_block_tag(raw, start, end)
        last = start + len(raw[start:stop].rstrip())
        if raw[start] == "<":
            _add_row(page, start, last)
        else:
            _read_content(page, start, last)
        start = stop


def _pass_markup(page: _Page, start: int, end: int) -> tuple[int, int]:
    """Pass the comments and tags at *start*; where text begins and where its line ends, after a comment a later one."""
    raw = page.projection.raw
    while start < end and raw[start] == "<":
        tag = _TAG.match(raw, start, end)
        name = tag[2].lower() if tag else ""
        if raw.startswith("<!--", start):
            page.end_block()
            start = _read_comment(page, start)
            end = page.resume = _line_end(raw, start) if start > end else end
        elif tag and name in _HIDDEN:
            page.end_block()
            page.hidden = "" if f"</{name}" in raw[tag.end() : end].lower() else name
            return end, end
        elif tag and (is_block(name) or name == "img"):
            if name != "img":
                _pass_block_tag(page, tag, name)
            start = tag.end()
        else:
            break
        start = _skip_indent(raw, start, end)
    return start, end


def _pass_block_tag(page: _Page, tag: re.Match[str], name: str) -> None:
    """Part the text at a block's tag, and remember what job the block has."""
    kind = kind_of(name, tag[3])
    if tag[1] and page.outer and page.outer[-1][0] == name:
        page.outer.pop()
    elif kind and not tag[1]:
        page.outer.append((name, kind))
    page.end_block()


def _find_block_tag(raw: str, start: int, end: int) -> int:
    """Where the next block tag after *start* begins; *end* without one."""
    tags = _TAG.finditer(raw, start, end)
    return next((tag.start() for tag in tags if is_block(tag[2].lower()) and tag.start() > start), end)


def _read_comment(page: _Page, start: int) -> int:
    """Note the comment that begins a block at *start*; where it ends, with what it stands in at the latest."""
    raw = page.projection.raw
    if not page.inside:
        return read_comment(page.projection, start)
    limit = start
    for line in _LINE.finditer(raw, start):
        first = line.start() == start
        if not first and not goes_on(line[1], page.inside):
            break
        limit = line.end(1)
        if COMMENT_END.search(raw, start + 2 if first else line.start(), limit):
            break
    return read_comment(page.projection, start, limit)


def _line_end(raw: str, start: int) -> int:
    end = _LINE_END.search(raw, start)
    return end.start() if end else len(raw)
