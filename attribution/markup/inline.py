"""The inside of one Markdown block: emphasis, links, images, code, entities, HTML and shortcodes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from attrs import Factory, define

from ..expressions import expression, over_text
from .html import comment_end, note_end, read_attributes, read_comment, write_entity
from .projection import Projection

# \*, `code`, <!--, <https://…>, <em>, {{< figure >}}, {% raw %}, {{ page.date }}, [^1], ![, [, ], **, &amp;
_MARK = over_text(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])"""
    r"|(?P<ticks>`{1,8}+)"
    r"|(?P<comment><!--)"
    r"|<(?P<url>(?:https?|mailto):[^\s<>]{1,2000}+)>"
    r"""|(?P<tag></?[A-Za-z][^<>]{0,4000}+>)"""
    r"|(?P<shortcode>\{\{[^{}]{0,2000}+\}\}|\{%[^{}]{0,2000}%\}|\{:[^{}\n]{0,400}+\})"
    r"|(?P<note>\[\^[^\]\s]{1,80}+\])"
    r"|(?P<opening>!?\[)"
    r"|(?P<closing>\])"
    r"|(?P<emphasis>\*{1,8}+|_{1,8}+|~~)"
    r"|(?P<entity>&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});)"
)

# (https://example.org "Title"), [ref]
_TARGET = expression(
    r"""\(\s{0,9}(?:<(?P<angled>[^<>\n]{0,2000}+)>|(?P<href>(?:[^\s()\\]|\\.|\([^\s()]{0,500}+\)){0,2000}))"""
    r"""(?:\s{1,9}+(?:"[^"]{0,500}+"|'[^']{0,500}+'|\([^()]{0,500}+\)))?\s{0,9}\)"""
    r"|\[(?P<reference>[^\[\]]{0,300}+)\]"
)
_ANCHOR = over_text(r"<(/?)a\b", re.IGNORECASE)

_DEEPEST = 64  # brackets in each other


@define(eq=False, repr=False)
class Block:
    """The lines of one block as one text: ``rows`` are the lines' places in the original, joined by single spaces."""

    raw: str
    rows: list[tuple[int, int]]
    text: str = ""
    begins: list[int] = Factory(list)

    def __attrs_post_init__(self) -> None:
        """Join the rows."""
        position = 0
        for start, end in self.rows:
            self.begins.append(position)
            position += end - start + 1
        self.text = " ".join(self.raw[start:end] for start, end in self.rows)

    def place(self, offset: int) -> int:
        """Where the character at *offset* of the text stands in the original."""
        row = bisect_right(self.begins, offset) - 1
        return self.rows[row][0] + offset - self.begins[row]


@define(eq=False, repr=False)
class _Delimiters:
    """A run of ``*``, ``_`` or ``~~``: how much of it is still free to open or close emphasis."""

    start: int
    free: int
    char: str
    opens: bool
    closes: bool


@define(eq=False, repr=False)
class _Scan:
    """What is found in one block: what to replace, and what leads somewhere."""

    block: Block
    references: Mapping[str, str]
    edits: list[tuple[int, int, str]] = Factory(list)
    links: list[tuple[int, int, str]] = Factory(list)
    brackets: list[tuple[int, int]] = Factory(list)
    runs: list[_Delimiters] = Factory(list)
    anchor: tuple[int, str] | None = None


def write_block(projection: Projection, rows: list[tuple[int, int]], references: Mapping[str, str]) -> None:
    """Write the text of the block whose lines stand at *rows*; *references* are the page's link definitions."""
    if len(rows) == 1 and not _MARK.search(projection.raw, *rows[0]):
        projection.copy(*rows[0])  # most paragraphs
        return
    block = Block(projection.raw, rows)
    first = _MARK.search(block.text)
    if first is None:
        _copy(projection, block, 0, len(block.text))
        return
    scan, position = _Scan(block, references), first.start()
    for mark in _MARK.finditer(block.text, position):
        if mark.start() >= position:
            position = _read_mark(scan, mark)
    _match_emphasis(scan)
    _emit(projection, scan)


def _read_mark(scan: _Scan, mark: re.Match[str]) -> int:
    """Note what *mark* means; where to read on."""
    start, end = mark.span()
    text = scan.block.text
    match mark.lastgroup:
        case "escaped":
            scan.edits.append((start, start + 1, ""))
        case "ticks":
            return _read_code(scan, start, end)
        case "comment":
            end = comment_end(text, start)[1]
            scan.edits.append((start, end, "<!--"))
        case "url":
            scan.edits += [(start, start + 1, ""), (end - 1, end, "")]
            scan.links.append((start + 1, end - 1, mark["url"]))
        case "tag":
            return _read_tag(scan, mark)
        case "shortcode" | "note":
            scan.edits.append((start, end, ""))
        case "opening":
            scan.brackets.append((start, end))
            del scan.brackets[:-_DEEPEST]
        case "closing":
            return _close_bracket(scan, start)
        case "emphasis":
            scan.runs.append(_delimiters(text, start, end))
        case "entity":
            scan.edits.append((start, end, "&"))
    return end


def _read_code(scan: _Scan, start: int, end: int) -> int:
    """Take the ticks off a code span; without closing ticks they are text."""
    text, ticks = scan.block.text, scan.block.text[start:end]
    close = text.find(ticks, end, end + 2000)
    if close < 0:
        return end
    scan.edits += [(start, end, ""), (close, close + len(ticks), "")]
    return close + len(ticks)


def _read_tag(scan: _Scan, mark: re.Match[str]) -> int:
    """Take off a tag, with the mark of a note that it raises; where to read on."""
    raised = mark[0][:4].lower() == "<sup" and note_end(scan.block.text, *mark.span())
    if raised:
        scan.edits.append((mark.start(), raised, ""))
        return raised
    anchor = _ANCHOR.match(mark[0])
    if anchor and scan.anchor:
        scan.links.append((scan.anchor[0], mark.start(), scan.anchor[1]))
        scan.anchor = None
    if anchor and not anchor[1]:
        href = read_attributes(mark[0]).get("href", "")
        scan.anchor = (mark.end(), href) if href else None
    scan.edits.append((*mark.span(), " " if mark[0][:3].lower() == "<br" else ""))
    return mark.end()


def _close_bracket(scan: _Scan, start: int) -> int:
    """Tie a closing bracket to its opening one: a link, an image, or plain brackets."""
    if not scan.brackets:
        return start + 1
    opened, inside = scan.brackets.pop()
    text = scan.block.text
    target = _TARGET.match(text, start + 1)
    name = text[inside:start]
    if target and target["reference"] is None:
        href, end = target["angled"] or target["href"] or "", target.end()
    else:
        key = (target["reference"] if target else "") or name
        found = scan.references.get(" ".join(key.split()).casefold())
        if found is None:
            return start + 1
        href, end = found, target.end() if target else start + 1
    if text[opened] == "!":
        scan.edits.append((opened, end, ""))
    else:
        scan.edits += [(opened, inside, ""), (start, end, "")]
        scan.links.append((inside, start, href.replace("\\", "")))
    return end


def _delimiters(text: str, start: int, end: int) -> _Delimiters:
    """Whether a run can open or close emphasis, as CommonMark has it."""
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or after.isspace() or not after.isalnum())
    if text[start] == "_":
        left, right = left and not before.isalnum(), right and not after.isalnum()
    return _Delimiters(start, end - start, text[start], left, right)


def _match_emphasis(scan: _Scan) -> None:
    """Take off the delimiters that pair up; the others are text."""
    open_runs: dict[str, list[_Delimiters]] = {"*": [], "_": [], "~": []}
    for run in scan.runs:
        end = run.start + run.free
        waiting = open_runs[run.char]
        while run.closes and run.free and waiting:
            opener = waiting[-1]
            used = min(opener.free, run.free)
            if run.char == "~":  # what is struck out is withdrawn
                scan.edits.append((opener.start, end, ""))
            scan.edits.append((opener.start + opener.free - used, opener.start + opener.free, ""))
            scan.edits.append((end - run.free, end - run.free + used, ""))
            opener.free -= used
            run.free -= used
            if not opener.free:
                waiting.pop()
        if run.opens and run.free:
            run.start = end - run.free
            waiting.append(run)


def _emit(projection: Projection, scan: _Scan) -> None:
    """Write the block with every edit made, and note where its links came to stand."""
    stops = sorted({offset for start, end, _ in scan.links for offset in (start, end)})
    reached: dict[int, int] = {}
    position = stop = 0
    for start, end, text in (*_disjoint(scan.edits), (len(scan.block.text), len(scan.block.text), "")):
        while stop < len(stops) and stops[stop] <= start:
            _copy(projection, scan.block, position, stops[stop])
            position = max(position, stops[stop])
            reached[stops[stop]] = projection.length + 2 * projection.break_due
            stop += 1
        _copy(projection, scan.block, position, start)
        _replace(projection, scan.block, start, end, text)
        while stop < len(stops) and stops[stop] < end:
            reached[stops[stop]] = projection.length
            stop += 1
        position = end
    projection.links += [(reached[start], reached[end], href) for start, end, href in scan.links if href]


def _disjoint(edits: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The edits in order, those inside a longer one left out."""
    reached = 0
    for start, end, text in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if start >= reached:
            yield start, end, text
            reached = end


def _replace(projection: Projection, block: Block, start: int, end: int, text: str) -> None:
    if start == end:
        return
    raw_start, raw_end = block.place(start), block.place(end - 1) + 1
    if text == "&":
        write_entity(projection, raw_start, raw_end)
    elif text == "<!--":
        read_comment(projection, raw_start, raw_end)
    elif text == " ":
        projection.space(raw_start, raw_end)


def _copy(projection: Projection, block: Block, start: int, end: int) -> None:
    """Copy part of the block's text, line by line."""
    row = bisect_right(block.begins, start) - 1
    while start < end:
        raw_start, raw_end = block.rows[row]
        stop = min(end, block.begins[row] + raw_end - raw_start)
        if start < stop:
            projection.copy(raw_start + start - block.begins[row], raw_start + stop - block.begins[row])
        if stop < end:
            projection.space(raw_end, block.rows[row + 1][0])
        start, row = max(stop, start) + 1, row + 1
