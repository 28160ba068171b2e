"""Front matter: where it ends, its scalars with their places, and its values as far as this library needs them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ..errors import InputError
from ..expressions import expression

# an entry such as "title: Bins late again", indented inside a table
_ENTRY = expression(
    r"""(?P<indent>[ ]{0,60}+)(?P<key>[A-Za-z_][\w -]{0,60}?|"[^"\n]{1,60}")[ \t]{0,20}:(?:[ \t]{1,40}+|$)"""
)
_ITEM = expression(r"[ ]{0,60}+-[ \t]{1,20}+")
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}


class FrontMatter(NamedTuple):
    """The head of a page: it ends at ``end``; ``scalars`` are (key, start, end) of the values of top-level keys."""

    end: int
    scalars: tuple[tuple[str, int, int], ...] = ()
    toml: bool = False
    body: tuple[int, int] = (0, 0)
    lines: tuple[tuple[int, int], ...] = ()


def split_front_matter(raw: str, begin: int = 0) -> FrontMatter:
    """Find the front matter at *begin*; without any it ends where it begins."""
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
            scalars = tuple(_toml_scalars(raw, inner) if fence == "+++" else _yaml_scalars(raw, inner))
            return FrontMatter(after, scalars, fence == "+++", (first, start), tuple(inner))
        inner.append((start, end))
    return FrontMatter(begin)


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


def _yaml_scalars(raw: str, lines: Sequence[tuple[int, int]]) -> list[tuple[str, int, int]]:
    scalars = []
    for start, end in lines:
        entry = _ENTRY.match(raw, start, end)
        if entry and not entry["indent"]:
            scalars += _scalar(raw, entry["key"].strip('" '), entry.end(), end)
    return scalars


def _toml_scalars(raw: str, lines: Sequence[tuple[int, int]]) -> list[tuple[str, int, int]]:
    scalars = []
    for start, end in lines:
        if raw.startswith("[", start):
            break
        key, equals, _ = raw[start:end].partition("=")
        if equals and '"' in raw[start:end]:
            scalars += _scalar(raw, key.strip(), start + len(key) + 1, end)
    return scalars


def _scalar(raw: str, key: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The place of a value on one line; none for lists, tables, block texts and texts with escapes."""
    value = raw[start:end]
    start += len(value) - len(value.lstrip())
    value = value.strip()
    if value[:1] in ("'", '"') and len(value) > 1 and value.endswith(value[0]):
        start, value = start + 1, value[1:-1]
        if "\\" in value or "''" in value:
            return []
    elif value[:1] in ("[", "{", "|", ">", "&", "*", "!", "'", '"'):
        return []
    return [(key, start, start + len(value))] if value.strip() else []


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
