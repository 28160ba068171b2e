"""Reading: bytes, files and standard input become texts with their source maps. The only place that opens a draft."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from .errors import InputError, expect
from .expressions import expression, over_text
from .markup.plain import extract_plain
from .markup.projection import Comment, Extract
from .model import Link, Section
from .spans import LineIndex, OriginalLines, SourceMap
from .values import Value

SUFFIXES: Mapping[str, str] = {
    **dict.fromkeys((".txt", ".text", ""), "plain"),
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
}
_KINDS = tuple(dict.fromkeys(SUFFIXES.values()))
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_MARK = "\ufeff".encode()
_UTF32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_FOREIGN = {
    b"%PDF": "a PDF",
    b"{\\rtf": "an RTF file",
    b"PK\x03\x04": "a DOCX, ODT or ZIP file",
    b"\xd0\xcf\x11\xe0": "an old Word file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x7fELF": "a program",
    b"\x1f\x8b": "a gzip file",
}
_OTHER = {
    **dict.fromkeys((".json", ".jsonld", ".jsonl"), "JSON"),
    **dict.fromkeys((".xml", ".nitf", ".rss", ".atom"), "XML"),
    **dict.fromkeys((".docx", ".odt", ".doc", ".rtf", ".pdf", ".epub"), "a document of another program"),
    **dict.fromkeys((".csv", ".tsv", ".xlsx"), "a table"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"), "an image"),
}
"""What files are, by suffix, that would be read as text and make no sense."""
_AS_TEXT = "save its text as .txt, .md or .html first"
_TAG = over_text(
    r"\s{0,99}(?:<!--[^>]{0,999}-->\s{0,9})?<(?:!doctype\shtml|html|head|body|main|article|section|header|div|h[1-6]|p)\b",
    re.IGNORECASE,
)
_FRONT_MATTER = expression(r"\ufeff?---\r?\n[\w-]{1,40}:.{0,9999}?\n---\r?\n", re.DOTALL)
_LONGEST = 200_000_000  # bytes
_HEAD = 1000
"""How many bytes are looked at to tell text from other files."""
_PAGE_HEAD = 4096
"""Within how many bytes a page declares its encoding."""
STDIN = "<stdin>"
"""The name of a draft that comes by standard input without one."""


@frozen(kw_only=True, eq=False, repr=False)
class Source(Value):
    """One draft as read: ``raw`` is the original's text, ``text`` what of it is analysed."""

    name: str
    text: str
    raw: str = field(repr=False)
    source_map: SourceMap = field(repr=False)
    kind: str = "plain"
    links: tuple[Link, ...] = ()
    sections: tuple[Section, ...] = ()
    comments: tuple[Comment, ...] = ()
    front_matter: Mapping[str, Any] = field(factory=dict)

    @property
    def lines(self) -> OriginalLines:
        """The lines and columns, in the original, of offsets in the text."""
        return OriginalLines(LineIndex.of_file(self.raw), self.source_map)


def read(path: str | os.PathLike[str], *, name: str = "", kind: str = "", encoding: str = "") -> Source:
    """Read the draft at *path*, "-" for standard input; *name* tells what it is where the path does not.

    InputError says why it cannot be read.
    """
    path = os.fspath(path)
    expect(path, str, "path")
    name = name or (STDIN if path == "-" else path)
    other = "" if kind or path == "-" else _OTHER.get(suffix_of(path), "")
    if other and os.path.isfile(path):
        raise InputError(f"is {other}, which cannot be read yet", place=name, remedy=_AS_TEXT)
    return parse(read_bytes(path), name, kind=kind, encoding=encoding)


def read_bytes(path: str) -> bytes:
    """The bytes of the file at *path*, "-" for standard input; InputError says why there are none."""
    try:
        if path == "-":
            content = sys.stdin.buffer.read(_LONGEST + 1)
        else:
            with open(path, "rb") as file:
                # room is made for as much as is asked for; a pipe or a device, which may have no end, tells no size
                size = os.fstat(file.fileno()).st_size or _LONGEST
                content = file.read(min(size, _LONGEST) + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot be read: {reason}", place=path, remedy=remedy_for(error, path)) from None
    if len(content) > _LONGEST:
        raise InputError("is larger than 200 MB", place=path, remedy="split it")
    return content


def parse(content: bytes | str, name: str, *, kind: str = "", encoding: str = "") -> Source:
    """The draft in *content*; *kind* is "plain", "markdown" or "html", told by the suffix of *name* if empty.

    Without a suffix, as by standard input, a first tag tells HTML and front matter Markdown. *encoding* is that of
    bytes, see ``decode``; without one an HTML page that is not UTF-8 may declare its own. InputError names *name*, and
    what of it is wrong.
    """
    expect(name, str, "name")
    if not isinstance(content, bytes):
        expect(content, str, "content", "or bytes; read opens a file")
    try:
        if isinstance(content, str):
            raw = content
        else:
            raw = decode(content, encoding or declared_encoding(content, name, kind))
        kind = kind or (kind_of(name) if suffix_of(name) else _kind_by_start(raw))
        if kind not in _KINDS:
            raise InputError(f"unknown kind of draft {kind!r}", remedy=f"use one of: {', '.join(_KINDS)}")
        extract, front_matter = _extract(raw, kind)
    except InputError as error:
        raise error.inside(name) from None
    return Source(
        name=name,
        text=extract.text,
        raw=raw,
        source_map=extract.source_map,
        kind=kind,
        links=extract.links,
        sections=extract.sections,
        comments=extract.comments,
        front_matter=front_matter,
    )


def _extract(raw: str, kind: str) -> tuple[Extract, Mapping[str, Any]]:
    """The text of *raw* and its front matter; a reader is loaded when first needed, for start-up's sake."""
    if kind == "markdown":
        from .markup.frontmatter import read_front_matter
        from .markup.markdown import extract_markdown

        return extract_markdown(raw), read_front_matter(raw)
    if kind == "html":
        from .markup.html import extract_html

        return extract_html(raw), {}
    return extract_plain(raw), {}


def kind_of(name: str) -> str:
    """The kind of draft that a file's suffix tells; plain text for suffixes nobody knows."""
    return SUFFIXES.get(suffix_of(name), "plain")


def _kind_by_start(raw: str) -> str:
    if _TAG.match(raw):
        return "html"
    return "markdown" if _FRONT_MATTER.match(raw) else "plain"


def suffix_of(name: str) -> str:
    """The suffix of a file name in lower case, with its dot."""
    base = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = base.rpartition(".")
    return f".{suffix.lower()}" if dot and stem else ""


def decode(content: bytes, encoding: str = "") -> str:
    """The text of *content*: UTF-8 or UTF-16 with a byte order mark, else the *encoding* named.

    Line ends, NUL and a byte order mark stay, so that offsets are those of the file.
    """
    for magic, what in _FOREIGN.items():
        if content.startswith(magic):
            raise InputError(f"is {what}, not text", remedy=_AS_TEXT)
    if not encoding:
        _refuse_nul(content)
    encoding = encoding_of(content, encoding)
    try:
        return content.decode(encoding)
    except LookupError:
        raise InputError(f"unknown encoding {encoding!r}", remedy="name one such as latin-1 or cp1252") from None
    except UnicodeDecodeError as error:
        from .markup.charsets import decode_windows

        text = decode_windows(content, encoding)
        if not text:
            raise _wrong_byte(content, encoding, error) from None
        return text


def _refuse_nul(content: bytes) -> None:
    """Refuse what decodes as UTF-8 or UTF-16, but to nonsense."""
    if content.startswith(_UTF32):
        raise InputError("is UTF-32", remedy="save it as UTF-8, or name its encoding: --encoding utf-32")
    if content[:2] not in _UTF16 and content.count(0, 0, _HEAD) * 5 > min(len(content), _HEAD):
        message = "is not text, or UTF-16 without a byte order mark: every fifth byte or more is NUL"
        order = "be" if content[:1] == b"\0" else "le"
        raise InputError(message, remedy=f"save it as UTF-8, or name its encoding: --encoding utf-16-{order}")


def declared_encoding(content: bytes, name: str, kind: str = "") -> str:
    """The encoding that an HTML page declares which is neither UTF-8 nor UTF-16; "" for every other draft.

    InputError tells of one that is not known.
    """
    kind = kind or (kind_of(name) if suffix_of(name) else _kind_by_start(content[:_HEAD].decode("latin-1")))
    if kind != "html" or content[:2] in _UTF16 or _is_utf8(content):
        return ""
    from .markup.charsets import find_charset

    declared = find_charset(content[:_PAGE_HEAD].decode("latin-1"))
    try:
        "".encode(declared or "utf-8")
    except LookupError:
        remedy = "save it as UTF-8, or name another: --encoding"
        raise InputError(f"declares an encoding nobody here knows, {declared!r}", remedy=remedy) from None
    return declared


def encoding_of(content: bytes, named: str = "") -> str:
    """UTF-16 where a byte order mark tells so, UTF-8 where the bytes are, else the one *named*.

    So a folder in which some files are older than UTF-8 is read with one name for these. Bytes that are ASCII, or hold
    NUL, are in many encodings what they are in UTF-8: there the name holds.
    """
    if content[:2] in _UTF16 and not content.startswith(_UTF32):
        return _UTF16[content[:2]]
    if not named or content.startswith(_MARK):
        return "utf-8"
    return named if content.isascii() or b"\0" in content or not _is_utf8(content) else "utf-8"


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wrong_byte(content: bytes, encoding: str, error: UnicodeDecodeError) -> InputError:
    before = content[: error.start].decode(encoding, "replace")
    line, column = LineIndex.of_file(before).line_column(len(before))
    byte = f"0x{content[error.start]:02x}" if error.start < len(content) else "the end"
    shown = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}.get(encoding, encoding)
    return InputError(
        f"is not {shown}: byte {byte} at line {line}, column {column}",
        remedy="save it as UTF-8, or name its encoding, as in --encoding cp1252",
    )


def remedy_for(error: Exception, path: str) -> str:
    """What to do about a file that cannot be read."""
    if not path:
        return "the path is empty; perhaps a variable is not set"
    if isinstance(error, FileNotFoundError):
        return "no draft fits this pattern" if {"*", "?", "["}.intersection(path) else "check the path"
    if isinstance(error, PermissionError):
        return "check its permissions"
    if isinstance(error, IsADirectoryError):
        return "name a file in it"
    return "name a file, a folder or - for standard input"
