"""The text of an HTML page.

A scanner of our own, because the standard parser's time grows with the square of some broken pages, and because every
character must keep its place.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import Factory, define

from ..expressions import expression, over_text
from ..model import SectionKind
from ..tables import words
from .plain import BYTE_ORDER_MARK
from .projection import Extract, Projection

if TYPE_CHECKING:
    import regex

# <p class="byline">, </p>, <!-- …, <!doctype html>, <?xml …?>, &rsquo;, &#8217;
_TOKEN = expression(
    r"<!--"
    r"|<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9:-]{0,40})"
    r"""(?P<attributes>(?:\s|/|[^\s"'<>/=]{1,200}+|=|"[^"]{0,4000}+"|'[^']{0,4000}+'){0,400}+)>"""
    r"|<[!?/][^<>]{0,4000}+>"
    r"|(?P<entity>&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?)"
)

# href="https://example.org/a", class=byline
COMMENT_END = over_text(r"--!?>")
_ATTRIBUTE = over_text(r"""([A-Za-z-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*+)"|'([^']*+)'|([^\s"'<>]{1,4000}+))""")
_SPACE = over_text(r"\s{2,}+|[^\S ]")  # a space alone stays as it is
_MARKS = frozenset("“”„‟\"«»‘’'")
_CLASS_WORD = over_text(r"[a-z]{3,20}")

# what a link to a footnote shows
_NOTE = over_text(r"\s*(?:<sup\b[^<>]{0,200}>)?\s*\[?(?:\d{1,3}|[*†‡])\]?\s*(?:</sup>)?\s*</a>", re.IGNORECASE)

_RAISED = over_text(r"\s*\[?(?:\d{1,3}|[*†‡§])\]?\s*</sup>", re.IGNORECASE)
_NOTED = over_text(r"(?:[^\W\d_]{4}|[.,;:!?”\"’)])(?:</(?:a|b|i|em|strong|cite|span)>)?\Z")
"""What a raised figure stands behind that is a note's, and no power: "sources<sup>1</sup>", but "m<sup>2</sup>"."""

_DROPPED = words(
    """
    nav head template noscript svg form button select iframe object canvas audio video math dialog menu del s strike
    """
)
_EMPTY = words("area base br col embed hr img input link meta param source track wbr")
_RAW = words("script style textarea title xmp")
_BLOCKS = words(
    """
    address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4
    h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul
    """
)
_KINDS = {
    "h1": SectionKind.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), SectionKind.SUBHEADING),
    "figcaption": SectionKind.CAPTION,
    "blockquote": SectionKind.EMBED,
    "table": SectionKind.TABLE,
    "aside": SectionKind.RESIDUE,
    "footer": SectionKind.RESIDUE,
}
_CLASSES = {
    **dict.fromkeys(("standfirst", "dek", "deck", "subtitle", "subheadline"), SectionKind.STANDFIRST),
    **dict.fromkeys(("byline", "author"), SectionKind.BYLINE),
    "dateline": SectionKind.DATELINE,
    "caption": SectionKind.CAPTION,
    "credit": SectionKind.CREDIT,
    **dict.fromkeys(("pullquote", "pull-quote"), SectionKind.PULLQUOTE),
    "tags": SectionKind.TAGS,
    **dict.fromkeys(("newsletter", "subscription", "subscribe", "signup"), SectionKind.RESIDUE),
}
# a class or an id that is wholly so called: "comments-open" may be the page's
_READERS = over_text(
    r"\b(?:class|id)\s*=\s*[\"']?(?:[^\"'<>]{0,99}\s)?"
    r"(?:comments(?:-area|-section|-list)?|comment-?list|cookie-?(?:banner|notice|consent|bar))(?=[\s\"'>]|$)",
    re.IGNORECASE,
)
_WHOLE = words("html body main article")
"""What holds the article itself: a word in its class tells of something in it."""
_ROLE = over_text(r"\brole\s*=\s*[\"']?(?:navigation|dialog|alertdialog|search|menu)\b", re.IGNORECASE)
_HIDDEN = over_text(r"(?:^|\s)hidden(?=\s|/|$)|\bstyle\s*=\s*[\"'][^\"'<>]{0,999}\bdisplay\s*:\s*none\b", re.IGNORECASE)
_VALUE = over_text(r"(?<!style)\s?=\s?(?:\"[^\"]*+\"|'[^']*+')", re.IGNORECASE)
_SPANS = words("span small cite em i")
_CREDITED = over_text(r"\bclass\s*=\s*[\"']?[^\"'<>]{0,99}\b(?:credit|copyright|photographer)\b", re.IGNORECASE)


@define(eq=False, repr=False)
class _Page:
    """How deep the scanner stands: the open elements that matter, and the last line break."""

    projection: Projection
    open: list[tuple[str, SectionKind, bool]] = Factory(list)
    counts: Counter[str] = Factory(Counter)
    link: tuple[int, str] | None = None
    broken_at: int = -1

    @property
    def kind(self) -> SectionKind:
        return self.open[-1][1] if self.open else SectionKind.BODY

    @property
    def dropped(self) -> bool:
        return bool(self.open) and self.open[-1][2]


def extract_html(raw: str) -> Extract:
    """The text of the page *raw*: blocks parted, links kept, scripts, styles and navigation left out."""
    projection = Projection(raw)
    page = _Page(projection)
    position = int(raw.startswith(BYTE_ORDER_MARK))
    for token in _TOKEN.finditer(raw, position):
        if token.start() < position:
            continue
        _write_data(page, position, token.start())
        position = token.end()
        if token["tag"]:
            position = _read_tag(page, token)
        elif token["entity"]:
            if not page.dropped:
                write_entity(projection, token.start(), token.end())
        elif token[0] == "<!--":
            position = read_comment(projection, token.start())
    _write_data(page, position, len(raw))
    _close_link(page)
    return projection.finish()


def read_comment(projection: Projection, start: int, limit: int | None = None) -> int:
    """Note the comment that begins at *start*; where it ends, at *limit* at the latest."""
    raw = projection.raw
    close, end = comment_end(raw, start, limit)
    projection.comment(start, end, raw[start + len("<!--") : close])
    return end


def comment_end(text: str, start: int, limit: int | None = None) -> tuple[int, int]:
    """Where the closing mark of the comment that begins at *start* stands, from where to where; else the *limit*.

    That is the end of *text* if it is not given. As browsers read it: "--!>" closes too, and "<!-->" is whole.
    """
    limit = len(text) if limit is None else limit
    found = COMMENT_END.search(text, start + len("<!"), limit)
    return found.span() if found else (limit, limit)


def write_entity(projection: Projection, start: int, end: int) -> None:
    """Write the character that stands from *start* to *end* as an entity; what is none is copied."""
    written = projection.raw[start:end]
    decoded = _unescape(written) if written.endswith(";") or written.startswith("&#") else written
    if decoded == written:
        projection.copy(start, end)
    elif decoded.isspace() and decoded != "\xa0":
        projection.space(start, end)
    else:
        projection.decode(decoded, start, end)


def read_attributes(written: str) -> dict[str, str]:
    """The attributes of a tag by lower-case name; of two with one name the first stands."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(written):
        found.setdefault(name.lower(), _unescape(double or single or bare))
    return found


def _unescape(text: str) -> str:
    """*text* with its entities decoded; the table of their two thousand names is loaded only for a text with some."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def is_block(tag: str) -> bool:
    """Whether an element of this name parts the text around it."""
    return tag in _BLOCKS


def kind_of(tag: str, attributes: str) -> SectionKind | None:
    """The job on the page that a block's name or class tells, or a part of a caption that is marked as its credit."""
    if tag not in _BLOCKS:
        return SectionKind.CREDIT if tag in _SPANS and _CREDITED.search(attributes) else None
    if ("comment" in attributes or "cookie" in attributes) and _READERS.search(attributes):
        return SectionKind.RESIDUE
    if "class" in attributes and tag not in _WHOLE:
        for word in _CLASS_WORD.findall(read_attributes(attributes).get("class", "").lower()):
            if word in _CLASSES:
                return _CLASSES[word]
    return _KINDS.get(tag)


def _write_data(page: _Page, start: int, end: int) -> None:
    """Copy the text from *start* to *end*, every run of white space as one space."""
    if start >= end or page.dropped:
        return
    raw, projection = page.projection.raw, page.projection
    for gap in _SPACE.finditer(raw, start, end):
        projection.copy(start, gap.start())
        if page.counts["pre"] and gap[0].count("\n") > 1:
            projection.end_block(page.kind)
        else:
            projection.space(*gap.span())
        start = gap.end()
    projection.copy(start, end)


def _read_tag(page: _Page, token: regex.Match[str]) -> int:
    """Act on a tag; where to read on."""
    tag = token["tag"].lower()
    if tag in _RAW and not token["end"]:
        return _skip_raw(page.projection.raw, tag, token.end())
    if tag == "br":
        _break_line(page, token)
    elif tag == "q":
        _quote(page, token)
    elif tag == "a":
        _close_link(page)
        if not token["end"]:
            href = read_attributes(token["attributes"]).get("href", "")
            start = token.end()  # not to search the whole page for the end of what is no note
            note = _NOTE.match(page.projection.raw, start, start + 300) if href.startswith("#") else None
            if note:
                return note.end()
            page.link = (page.projection.length + 2 * page.projection.break_due, href)
    elif token["end"]:
        _leave(page, tag)
    elif tag == "sup" and (end := note_end(page.projection.raw, token.start(), token.end())):
        return end
    else:
        _enter(page, tag, token["attributes"])
    return token.end()


def note_end(raw: str, start: int, end: int) -> int:
    """Where the raised mark of a note ends whose tag stands from *start* to *end*; 0 for a power or the like."""
    note = _RAISED.match(raw, end, end + 60)
    return note.end() if note and _NOTED.search(raw, max(0, start - 16), start) else 0


def _skip_raw(raw: str, tag: str, position: int) -> int:
    """The end of an element whose content is not text."""
    close = expression(rf"</{tag}\b[^>]{{0,99}}+>?", re.IGNORECASE).search(raw, position)
    return close.end() if close else len(raw)


def _break_line(page: _Page, token: regex.Match[str]) -> None:
    """One line break is a space, two are a new block."""
    projection = page.projection
    if page.dropped:
        return
    if page.broken_at == projection.length:
        projection.end_block(page.kind)
    else:
        projection.space(*token.span())
        page.broken_at = projection.length


def _quote(page: _Page, token: regex.Match[str]) -> None:
    """Write the mark that a browser shows for <q>, unless one is written there."""
    raw, closes = page.projection.raw, bool(token["end"])
    beside = raw[token.start() - 1] if closes else raw[token.end() : token.end() + 1]
    if not page.dropped and beside not in _MARKS:
        page.projection.decode("”" if closes else "“", *token.span())


def _close_link(page: _Page) -> None:
    if page.link is not None and page.link[1]:
        page.projection.links.append((page.link[0], page.projection.length, page.link[1]))
    page.link = None


def _enter(page: _Page, tag: str, attributes: str) -> None:
    if tag == "body":
        page.open.clear()
        page.counts.clear()
    kind = kind_of(tag, attributes)
    if kind is SectionKind.CREDIT and tag in _SPANS and page.kind is not SectionKind.CAPTION:
        kind = None
    if tag == "cite" and page.kind is SectionKind.EMBED and page.projection.at_block_start:
        kind = SectionKind.CREDIT  # who is quoted, below what they say
    aside = (
        tag in _DROPPED
        or ("role" in attributes and _ROLE.search(attributes) is not None)
        or _is_hidden(tag, attributes)
    )
    dropped = page.dropped or aside
    if (kind or aside or tag == "pre" or page.counts[tag]) and not attributes.rstrip().endswith("/"):
        page.open.append((tag, kind or page.kind, dropped))
        page.counts[tag] += 1
    if (tag in _BLOCKS or kind) and not page.dropped:
        page.projection.end_block(page.kind)


def _is_hidden(tag: str, attributes: str) -> bool:
    """Whether an element is there for nobody to see."""
    if tag in _EMPTY or tag in _WHOLE or not ("hidden" in attributes or "display" in attributes):
        return False
    return _HIDDEN.search(_VALUE.sub("", attributes)) is not None


def _leave(page: _Page, tag: str) -> None:
    before = page.kind
    if page.counts[tag]:
        while page.open:
            closed = page.open.pop()[0]
            page.counts[closed] -= 1
            if closed == tag:
                break
    if (tag in _BLOCKS or page.kind is not before) and not page.dropped:
        page.projection.end_block(page.kind)
