"""Reading: bytes, files and standard input become texts with their source maps. The only place that opens a draft."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from .errors import InputError
from .markup.plain import extract_plain
from .markup.projection import Comment, Extract
from .model import Link, Section
from .spans import LineIndex, SourceMap

SUFFIXES: Mapping[str, str] = {
    **dict.fromkeys((".txt", ".text", ""), "plain"),
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
}
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_FOREIGN = {b"%PDF": "a PDF", b"{\\rtf": "an RTF file", b"PK\x03\x04": "a DOCX, ODT or ZIP file"}
_LONGEST = 200_000_000


@frozen(kw_only=True)
class Source:
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


def read(path: str, *, name: str = "", kind: str = "", encoding: str = "") -> Source:
    """Read the draft at *path*, "-" for standard input; *name* tells what it is where the path does not."""
    name = name or ("<stdin>" if path == "-" else path)
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
        raise InputError(f"cannot be read: {reason}", remedy=_remedy(error)) from None
    if len(content) > _LONGEST:
        raise InputError("is larger than 200 MB", remedy="split it")
    return content


def parse(content: bytes | str, name: str, *, kind: str = "", encoding: str = "") -> Source:
    """The draft in *content*; *kind* is "plain", "markdown" or "html", told by the suffix of *name* if empty."""
    raw = content if isinstance(content, str) else decode(content, encoding)
    kind = kind or kind_of(name)
    extract, front_matter = _extract(raw, kind)
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


def suffix_of(name: str) -> str:
    """The suffix of a file name in lower case, with its dot."""
    base = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = base.rpartition(".")
    return f".{suffix.lower()}" if dot and stem else ""


def decode(content: bytes, encoding: str = "") -> str:
    """The text of *content*: UTF-8 or UTF-16 with a byte order mark, unless *encoding* names another.

    Line ends, NUL and a byte order mark stay, so that offsets are those of the file.
    """
    for magic, what in _FOREIGN.items():
        if content.startswith(magic):
            raise InputError(f"is {what}, not text", remedy="save it as plain text, Markdown or HTML first")
    encoding = encoding or encoding_of(content)
    try:
        return content.decode(encoding)
    except LookupError:
        raise InputError(f"unknown encoding {encoding!r}", remedy="name one such as latin-1 or cp1252") from None
    except UnicodeDecodeError as error:
        raise _wrong_byte(content, encoding, error) from None


def encoding_of(content: bytes) -> str:
    """UTF-16 where a byte order mark tells so, else UTF-8."""
    return _UTF16.get(content[:2], "utf-8")


def _wrong_byte(content: bytes, encoding: str, error: UnicodeDecodeError) -> InputError:
    before = content[: error.start].decode(encoding, "replace")
    line, column = LineIndex.of(before).line_column(len(before))
    byte = f"0x{content[error.start]:02x}" if error.start < len(content) else "the end"
    shown = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}.get(encoding, encoding)
    return InputError(
        f"is not {shown}: byte {byte} at line {line}, column {column}",
        remedy="save it as UTF-8, or name its encoding: --encoding cp1252",
    )


def _remedy(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "check the path"
    if isinstance(error, PermissionError):
        return "check its permissions"
    return "name a file, a folder or - for standard input"
