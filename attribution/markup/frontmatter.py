"""Front matter: where it ends, its scalars with their places, and its values as far as this library needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from ..errors import InputError
from ..expressions import expression, over_text
from ..values import NamedTuple
from .projection import Projection

# an entry such as "title: Bins late again", indented inside a table
_ENTRY = expression(
    r"""(?P<indent>[ ]{0,60}+)(?P<key>[A-Za-z_][\w -]{0,60}?|"[^"\n]{1,60}")[ \t]{0,20}:(?:[ \t]{1,40}+|$)"""
)
# how a table begins, for whatever program: "og:title: x", "Lead image: x", "{a: b}"; behind an empty line prose may
# begin so, and only a word in small letters tells it
_KEY = over_text(
    r"\s{0,9}(?:\"[^\"\n]{1,60}\"|'[^'\n]{1,60}'|[^\s,;!?“”(){}\[\]]{1,60}(?: [^\s,;!?“”()]{1,40}){0,2})"
    r" {0,9}:(?:\s|$)|\{(?![{%])"
)
_SMALL_KEY = over_text(r"\s{0,9}[a-z\"'][^\s,;!?“”(){}\[\]]{0,60}:(?:\s|$)")
# a whole sentence at the margin is no part of a table: "Ortiz: We will appeal." may open a talk between two rules
_SENTENCE = over_text(r"[A-Z“\"‘'][^\s:]{0,40},? [^\n]{1,4000}[.!?][”\"’')]?\s*$")
_ITEM = over_text(r"[ ]{0,60}+-[ \t]{1,20}+")
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}


# the text of a quoted value, in which a mark of its kind is escaped, and perhaps a remark behind it
_QUOTED = expression(r"""(?:"((?:[^"\\]|\\.)*+)"|'((?:[^']|'')*+)')[ \t]*+(?:#.*+)?$""")
_ESCAPE = over_text(r"\\(?:u([0-9a-fA-F]{4})|(.))|('')")
_SHORT = {"n": " ", "t": " "}
_BLOCK = over_text(r"[>|][+-]?$")


class Scalar(NamedTuple):
    """A text in the front matter: the ranges of its lines, and the mark of quotation round it, or ""."""

    key: str
    ranges: tuple[tuple[int, int], ...]
    quote: str = ""


class FrontMatter(NamedTuple):
    """The head of a page: it ends at ``end``; ``scalars`` are the texts of its top-level keys."""

    end: int
    scalars: tuple[Scalar, ...] = ()
    toml: bool = False
    body: tuple[int, int] = (0, 0)
    lines: tuple[tuple[int, int], ...] = ()


def split_front_matter(raw: str, begin: int = 0) -> FrontMatter:
    """Find the front matter at *begin*; without any it ends where it begins.

    What stands between two rules is none where it does not begin as a table does.
    """
    fence = raw[begin : begin + 3]
    if fence not in _FENCES:
        return FrontMatter(begin)
    lines = _lines(raw, begin)
    opening, last, first = next(lines)
    if raw[opening:last].rstrip() != fence:
        return FrontMatter(begin)
    inner: list[tuple[int, int]] = []
    for start, end, after in lines:
        if raw[start:end].rstrip() in _FENCES[fence]:
            if fence == "---" and not _is_table(raw, inner):
                return FrontMatter(begin)
            scalars = tuple(_toml_scalars(raw, inner) if fence == "+++" else _yaml_scalars(raw, inner))
            return FrontMatter(after, scalars, fence == "+++", (first, start), tuple(inner))
        inner.append((start, end))
    return FrontMatter(begin)


def _is_table(raw: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether the first of *lines* that is no remark has a key; remarks alone behind an empty line may be a heading.

    Behind a key with a capital, as a speaker's name has, a sentence at the margin shows that it is none.
    """
    written = [line for line in lines if raw[slice(*line)].strip()]
    at_once = written[:1] == list(lines[:1])
    told = [line for line in written if not raw.startswith("#", line[0])]
    if not told:
        return at_once or not written
    if _SMALL_KEY.match(raw, *told[0]):
        return True
    copy = any(_SENTENCE.match(raw, *line) and not _KEY.match(raw, *line) for line in told[1:])
    return at_once and bool(_KEY.match(raw, *told[0])) and not copy


def write_scalar(projection: Projection, scalar: Scalar) -> None:
    """Write a text of the front matter, what is escaped in it decoded."""
    for number, (start, end) in enumerate(scalar.ranges):
        if number:
            projection.space(start, start)
        for escape in _ESCAPE.finditer(projection.raw, start, end) if scalar.quote else ():
            if (escape[3] is None) == (scalar.quote == '"'):
                projection.copy(start, escape.start())
                projection.decode(_decoded(escape), *escape.span())
                start = escape.end()
        projection.copy(start, end)


def read_front_matter(raw: str) -> dict[str, Any]:
    """The values of the front matter of *raw*: strings, lists and tables; what is not understood is left out.

    InputError if it is marked as TOML and is none.
    """
    matter = split_front_matter(raw, int(raw.startswith("\ufeff")))
    if matter.toml:
        import tomllib

        body = raw[slice(*matter.body)]
        try:
            return tomllib.loads(body.replace("\r\n", "\n"))
        except tomllib.TOMLDecodeError as error:
            if "attribution" not in body:
                return {}  # then it says nothing to us
            message = f"is not TOML: {error}"
            raise InputError(message, place="front matter", remedy="correct that line, counted from +++") from None
    return _read_table(raw, list(matter.lines), 0)[0]


def _lines(raw: str, begin: int) -> Iterator[tuple[int, int, int]]:
    """(start, end, start of the next) of the first lines, no more than front matter has."""
    for _ in range(2000):
        if begin >= len(raw):
            return
        newline = raw.find("\n", begin)
        end, after = (newline, newline + 1) if newline >= 0 else (len(raw), len(raw))
        yield begin, end, after
        begin = after


def _decoded(escape: re.Match[str]) -> str:
    """The character that is escaped."""
    if escape[1]:
        char = chr(int(escape[1], 16))
        return char if char.isprintable() else ""
    return "'" if escape[3] else _SHORT.get(escape[2], escape[2])


def _yaml_scalars(raw: str, lines: Sequence[tuple[int, int]]) -> list[Scalar]:
    scalars = []
    for number, (start, end) in enumerate(lines):
        entry = _ENTRY.match(raw, start, end)
        if entry and not entry["indent"]:
            key = entry["key"].strip('" ')
            if _BLOCK.match(raw[entry.end() : end].rstrip()):
                inner = takewhile(lambda line: raw[line[0]].isspace(), lines[number + 1 :])
                ranges = tuple(_strip(raw, *line) for line in inner if raw[slice(*line)].strip())
                scalars += [Scalar(key, ranges)] if ranges else []
            else:
                scalars += _scalar(raw, key, entry.end(), end)
    return scalars


def _strip(raw: str, start: int, end: int) -> tuple[int, int]:
    """The range without the white space at its ends."""
    inner = raw[start:end]
    return end - len(inner.lstrip()), start + len(inner.rstrip())


def _toml_scalars(raw: str, lines: Sequence[tuple[int, int]]) -> list[Scalar]:
    scalars = []
    for start, end in lines:
        if raw.startswith("[", start):
            break
        key, equals, _ = raw[start:end].partition("=")
        if equals and '"' in raw[start:end]:
            scalars += _scalar(raw, key.strip(), start + len(key) + 1, end)
    return scalars


def _scalar(raw: str, key: str, start: int, end: int) -> list[Scalar]:
    """The text of a value on one line; none for lists and tables."""
    start, end = _strip(raw, start, end)
    if start >= end:
        return []
    first = raw[start]
    if first in ("'", '"'):
        quoted = _QUOTED.match(raw, start, end)
        place = quoted.span(1 if first == '"' else 2) if quoted else (end, end)
        return [Scalar(key, (place,), first)] if raw[slice(*place)].strip() else []
    if first in ("[", "{", "|", ">", "&", "*", "!"):
        return []
    remark = raw.find(" #", start, end)
    return [Scalar(key, (_strip(raw, start, remark if remark > 0 else end),))]


def _read_table(raw: str, lines: list[tuple[int, int]], depth: int) -> tuple[dict[str, Any], int]:
    """The entries of *lines* at the indentation of the first, and how many lines they take."""
    table: dict[str, Any] = {}
    indent: int | None = None
    number = 0
    while number < len(lines):
        entry = _ENTRY.match(raw, *lines[number])
        if entry is None:
            number += 1
            continue
        indent = len(entry["indent"]) if indent is None else indent
        if len(entry["indent"]) < indent:
            break
        value = raw[entry.end() : lines[number][1]].strip()
        key = entry["key"].strip('" ')
        number += 1
        if value or depth > 4:
            table[key] = read_value(value)
            continue
        items = _read_items(raw, lines[number:])
        deeper = _ENTRY.match(raw, *lines[number]) if number < len(lines) else None
        if items:
            table[key] = items
            number += len(items)
        elif deeper and len(deeper["indent"]) > indent:
            table[key], taken = _read_table(raw, lines[number:], depth + 1)
            number += taken
    return table, number


def _read_items(raw: str, lines: list[tuple[int, int]]) -> list[Any]:
    items = []
    for start, end in lines:
        item = _ITEM.match(raw, start, end)
        if not item:
            break
        items.append(read_value(raw[item.end() : end].strip()))
    return items


def read_value(value: str, depth: int = 0) -> Any:
    """A value as written on one line: a quoted or bare string, ``[a, b]`` or ``{a: b}``."""
    if value[:1] in ("'", '"') and value.endswith(value[0]) and len(value) > 1:
        return value[1:-1]
    if depth < 4 and value.startswith("[") and value.endswith("]"):
        return [read_value(part, depth + 1) for part in _split(value[1:-1])]
    if depth < 4 and value.startswith("{") and value.endswith("}"):
        pairs = (part.partition(":") for part in _split(value[1:-1]))
        return {key.strip("\"' "): read_value(given.strip(), depth + 1) for key, _, given in pairs}
    return value.split(" #")[0].rstrip()


def _split(inside: str) -> list[str]:
    """The parts between the commas that stand in no inner brackets."""
    parts, depth, begin = [], 0, 0
    for place, char in enumerate(inside):
        depth += (char in "[{") - (char in "]}")
        if char == "," and depth == 0:
            parts.append(inside[begin:place])
            begin = place + 1
    parts.append(inside[begin:])
    return [part.strip() for part in parts if part.strip()]
