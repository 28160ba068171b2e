"""The inline notation: a text with its attributions written into it, for golden files, examples and a corpus.

``[content1:“We will appeal,”] [cue1:said] [source1:Ana Ortiz], who leads the union.``

A label is a role (source, cue, content), the ids of its relations joined by commas (left out: 1), then where needed
``<parent``, ``@outlet`` and ``=speaker``, then a colon. A discontinuous span is the same label twice; pieces that touch
are one span, so spans that cross are written in pieces. In text, ``[``, ``]`` and ``\\`` are written with a backslash
before them; so is ``:`` in a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from attrs import evolve, frozen

from .errors import InputError, expect
from .expressions import over_text
from .spans import LineIndex, Span, cut, merge

_T = TypeVar("_T")

ROLES = ("content", "source", "cue")

_NAME = r"((?:\\.|[^\\:\[\]@=<]){0,120})"
_MARK = over_text(
    r"\\([\[\]\\])"
    rf"|\[(source|cue|content)(\d{{1,6}}(?:,\d{{1,6}}){{0,40}})?(?:<(\d{{1,6}}))?(?:@{_NAME})?(?:={_NAME})?:"
    r"|(\])|(\[)"
)
_ESCAPED = over_text(r"[\[\]\\]")
_NAME_ESCAPED = over_text(r"[\[\]\\:@=<]")
_UNESCAPE = over_text(r"\\(.)")


@frozen
class Relation:
    """One marked attribution. ``parent``, ``outlet`` and ``speaker`` are None where the marks do not tell."""

    id: int
    source: tuple[Span, ...] = ()
    cue: Span | None = None
    content: tuple[Span, ...] = ()
    parent: int | None = None
    outlet: str | None = None
    speaker: str | None = None


@frozen
class Marked:
    """A plain text and the relations that were marked in it, by id."""

    text: str
    relations: tuple[Relation, ...]


@frozen
class Block:
    """One case of a golden file; ``line`` is the 1-based line of its title."""

    title: str
    marked: str
    line: int


@frozen
class _Label:
    role: str
    ids: tuple[int, ...]
    parent: int | None = None
    outlet: str | None = None
    speaker: str | None = None


def parse(marked: str) -> Marked:
    """Read *marked* into its text and relations; InputError names the line and column of a bad mark."""
    expect(marked, str, "marked")
    pieces: list[str] = []
    ranges: list[tuple[int, int, _Label]] = []
    stack: list[tuple[int, _Label]] = []
    written = length = 0
    for mark in _MARK.finditer(marked):
        pieces.append(marked[written : mark.start()])
        length += mark.start() - written
        written = mark.end()
        if mark[1]:
            pieces.append(mark[1])
            length += 1
        elif mark[2]:
            stack.append((length, _label(mark)))
        elif mark[7] and stack:
            start, label = stack.pop()
            ranges.append((start, length, label))
        else:
            raise _bad(marked, mark.start(), f"{mark[0]!r} belongs to no label", f"write \\{mark[0]} for the character")
    if stack:
        raise _bad(marked, len(marked), f"the {stack[-1][1].role} is not closed", "add a ]")
    text = "".join(pieces) + marked[written:]
    return Marked(text, _relations(text, ranges))


def render(text: str, relations: Iterable[Relation]) -> str:
    """Write *relations* into *text*; ``parse`` gives both back."""
    ranges = _labelled_ranges(relations)
    opening = sorted(ranges, key=_opening_order)
    stack: list[tuple[int, _Label]] = []
    out: list[str] = []
    position = upcoming = 0
    for boundary in sorted({end for start, end, _ in ranges} | {start for start, *_ in ranges}):
        out.append(_ESCAPED.sub(r"\\\g<0>", text[position:boundary]))
        position = boundary
        reopened = _close(stack, boundary, out)
        begun = []
        while upcoming < len(opening) and opening[upcoming][0] == boundary:
            begun.append((opening[upcoming][1], opening[upcoming][2]))
            upcoming += 1
        for end, label in sorted(reopened + begun, key=_by_end):
            stack.append((end, label))
            out.append(f"[{_head(label)}:")
    return "".join(out) + _ESCAPED.sub(r"\\\g<0>", text[position:])


def parse_blocks(page: str) -> Iterator[Block]:
    """Read the cases of a golden file: a title, a line ".", the marked text, a line "."; the rest is prose.

    InputError names the line of a case that does not end or is marked wrongly.
    """
    expect(page, str, "page")
    lines = page.split("\n")
    number = 0
    while number < len(lines):
        if lines[number].strip() != ".":
            number += 1
            continue
        try:
            end = next(later for later in range(number + 1, len(lines)) if lines[later].strip() == ".")
        except StopIteration:
            raise InputError("the block is not closed", place=f"line {number + 1}", remedy='add a line "."') from None
        yield Block(lines[number - 1].strip() if number else "", "\n".join(lines[number + 1 : end]), max(number, 1))
        number = end + 1


def _label(mark: re.Match[str]) -> _Label:
    ids = tuple(int(number) for number in mark[3].split(",")) if mark[3] else (1,)
    outlet, speaker = (None if name is None else _UNESCAPE.sub(r"\1", name) for name in (mark[5], mark[6]))
    return _Label(mark[2], ids, int(mark[4]) if mark[4] else None, outlet, speaker)


def _relations(text: str, ranges: list[tuple[int, int, _Label]]) -> tuple[Relation, ...]:
    """Gather the labelled *ranges* by relation."""
    ids = sorted({id_ for _, _, label in ranges for id_ in label.ids})
    return tuple(_relation(text, id_, [entry for entry in ranges if id_ in entry[2].ids]) for id_ in ids)


def _relation(text: str, id_: int, ranges: list[tuple[int, int, _Label]]) -> Relation:
    spans = {
        role: tuple(
            cut(text, start, end)
            for start, end in merge((start, end) for start, end, label in ranges if label.role == role)
            if start < end
        )
        for role in ROLES
    }
    if len(spans["cue"]) > 1:
        pieces = " … ".join(span.text for span in spans["cue"])
        raise InputError(f"relation {id_} has a cue in pieces: {pieces!r}", remedy="a cue is one span")
    labels = [label for _, _, label in ranges]
    return Relation(
        id_,
        spans["source"],
        spans["cue"][0] if spans["cue"] else None,
        spans["content"],
        parent=_only(id_, "parent", {label.parent for label in labels}),
        outlet=_only(id_, "outlet", {label.outlet for label in labels}),
        speaker=_only(id_, "speaker", {label.speaker for label in labels}),
    )


def _only(id_: int, what: str, values: set[_T | None]) -> _T | None:
    """The one value that is not None; InputError when there are more."""
    told = sorted(str(value) for value in values if value is not None)
    if len(told) > 1:
        raise InputError(f"relation {id_} has more than one {what}: {', '.join(told)}", remedy="mark it once")
    return next((value for value in values if value is not None), None)


def _bad(marked: str, offset: int, message: str, remedy: str) -> InputError:
    line, column = LineIndex.of(marked).line_column(offset)
    return InputError(message, place=f"inline notation, line {line}, column {column}", remedy=remedy)


def _labelled_ranges(relations: Iterable[Relation]) -> list[tuple[int, int, _Label]]:
    """What to mark; the same range with the same attributes becomes one label of several ids."""
    ids: dict[tuple[int, int, _Label], list[int]] = {}
    for relation in relations:
        cues = () if relation.cue is None else (relation.cue,)
        source_label = _Label("source", (), speaker=relation.speaker)
        cue_label = _Label("cue", (), parent=relation.parent, outlet=relation.outlet)
        labelled = ((_Label("content", ()), relation.content), (source_label, relation.source), (cue_label, cues))
        for label, spans in labelled:
            for start, end in merge((span.start, span.end) for span in spans):
                ids.setdefault((start, end, label), []).append(relation.id)
    return [(start, end, evolve(label, ids=tuple(found))) for (start, end, label), found in ids.items()]


def _opening_order(entry: tuple[int, int, _Label]) -> tuple[int, int, int]:
    return entry[0], -entry[1], ROLES.index(entry[2].role)


def _by_end(entry: tuple[int, _Label]) -> tuple[int, int]:
    return -entry[0], ROLES.index(entry[1].role)


def _close(stack: list[tuple[int, _Label]], boundary: int, out: list[str]) -> list[tuple[int, _Label]]:
    """Close what ends at *boundary*; return the spans around which had to be closed with it, to be reopened."""
    ending = next((depth for depth, (end, _) in enumerate(stack) if end == boundary), len(stack))
    closed = stack[ending:]
    out.append("]" * len(closed))
    del stack[ending:]
    return [entry for entry in closed if entry[0] != boundary]


def _head(label: _Label) -> str:
    parent = "" if label.parent is None else f"<{label.parent}"
    outlet = "" if label.outlet is None else "@" + _NAME_ESCAPED.sub(r"\\\g<0>", label.outlet)
    speaker = "" if label.speaker is None else "=" + _NAME_ESCAPED.sub(r"\\\g<0>", label.speaker)
    return f"{label.role}{','.join(map(str, label.ids))}{parent}{outlet}{speaker}"
