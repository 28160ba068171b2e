"""Rows of the lexicon's tables as a newsroom writes them: read, and refused with the place and a remedy if wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ..errors import LexiconError
from ..model import AttributionKind, CueKind, Stance

FRAMES = ("that", "whether", "to", "object", "quote", "ing", "for", "of", "on", "about", "as", "passive")
_STRENGTHS = ("strong", "medium", "weak")
_POSITIONS = ("before", "after", "both", "inside", "none")
_ABBREVIATION_KINDS = ("title", "month", "day", "org", "latin", "place", "unit", "number", "time", "name")
STANCES = {stance.value: stance for stance in Stance}
REPORTS = {kind.value: kind for kind in AttributionKind}
PHRASE_KINDS = {kind.value: kind for kind in (CueKind.PHRASE, CueKind.ADVERB, CueKind.ADJECTIVE)}

TABLES: Mapping[str, tuple[str, ...]] = {
    "verbs": ("lemma", "forms", "stance", "kind", "frames", "strength", "example"),
    "nouns": ("lemma", "forms", "stance", "kind", "frames", "strength", "example"),
    "phrases": ("phrase", "kind", "position", "stance", "reports", "example"),
    "abbreviations": ("abbreviation", "kind", "example"),
}
"""The columns of each table; the first is its key."""

_SHORT = ("lemma", "forms", "stance", "frames", "example")
_DEFAULT_COLUMNS: Mapping[str, tuple[str, ...]] = {**TABLES, "verbs": _SHORT, "nouns": _SHORT}
_WORD_CHOICES: Mapping[str, Iterable[str]] = {"stance": STANCES, "kind": REPORTS, "strength": _STRENGTHS}
_CHOICES: Mapping[str, Mapping[str, Iterable[str]]] = {
    "verbs": _WORD_CHOICES,
    "nouns": _WORD_CHOICES,
    "phrases": {"kind": PHRASE_KINDS, "position": _POSITIONS, "stance": STANCES, "reports": REPORTS},
    "abbreviations": {"kind": _ABBREVIATION_KINDS},
}
_Problem = tuple[str, str, str]  # column, message, remedy
_ONE_TAB = "put one tab between two columns"
_FRAME_ALIASES = {"clause": "that"}


def parse_rows(
    text: str, *, place: str = "<rows>", table: str = "verbs", header: tuple[str, ...] | None = None
) -> list[dict[str, str]]:
    """Read tab-separated *text* into one mapping a row, column name to value, values checked.

    The first line may name the columns; without it they are *header*, or the table's short form. Blank lines and
    lines that begin with "#" are skipped. LexiconError names the line, the column and the remedy.
    """
    if table not in TABLES:
        raise LexiconError(f"unknown table {table!r}", place=place, remedy=_did_you_mean(table, (*TABLES, "outlets")))
    key = TABLES[table][0]
    columns = header or _DEFAULT_COLUMNS[table]
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip() and line[0] != "#"]
    if lines and lines[0][1].split("\t", 1)[0] == key:
        number, line = lines.pop(0)
        columns = tuple(line.rstrip("\r").split("\t"))
        for column in columns:
            if column not in TABLES[table]:
                remedy = _did_you_mean(column, TABLES[table])
                raise _located((column, f"unknown column {column!r}", remedy), place, number, line, columns)
    rows = []
    for number, line in lines:
        values = line.rstrip("\r").split("\t")
        if len(values) > len(columns):
            surplus = f"{len(values) - len(columns)} more value(s) than columns"
            raise _located(("", surplus, _ONE_TAB), place, number, line, columns)
        rows.append(dict(zip(columns, values, strict=False)))
    for index, problem in _problems(table, key, rows):
        raise _located(problem, place, *lines[index], columns)
    return rows


def _problems(table: str, key: str, rows: list[dict[str, str]]) -> Iterator[tuple[int, _Problem]]:
    """The index and the problem of each bad value."""
    keys = [row[key] for row in rows]
    if keys != list(map(str.strip, keys)) or "" in keys:
        index = next(index for index, written in enumerate(keys) if not written or written != written.strip())
        yield index, (key, f"the {key} is empty or has space around it", "write the word alone")
    for index, written in enumerate(keys):
        if "  " in written:  # an editor's tab key may write spaces
            yield index, (key, f"the {key} {written[:40]!r} has several spaces together", _ONE_TAB)
    for column, known in _CHOICES[table].items():
        for value in {row.get(column, "") for row in rows}.difference(known, ("",)):
            index = next(index for index, row in enumerate(rows) if row.get(column) == value)
            yield index, (column, f"unknown {column} {value!r}", _did_you_mean(value, known))
    for value in {row.get("frames", "") for row in rows}:
        for frame in frames_of(value).difference(FRAMES):
            index = next(index for index, row in enumerate(rows) if row.get("frames") == value)
            yield index, ("frames", f"unknown frame {frame!r}", _did_you_mean(frame, FRAMES))


@cache
def frames_of(written: str) -> frozenset[str]:
    """The frames of a comma list."""
    return frozenset(_FRAME_ALIASES.get(frame, frame) for frame in written.split(",")) if written else frozenset()


def _did_you_mean(value: str, known: Iterable[str]) -> str:
    import difflib

    names = list(known)
    close = difflib.get_close_matches(value.lower(), names, 1, 0.5)
    return f"did you mean {close[0]!r}?" if close else f"use one of: {', '.join(names)}"


def _located(problem: _Problem, place: str, number: int, line: str, columns: tuple[str, ...]) -> LexiconError:
    """The error for *problem*, with the line and a caret under the value as a note."""
    name, message, remedy = problem
    index = columns.index(name) if name in columns else len(columns)
    column = sum(len(value) + 1 for value in line.split("\t")[:index])
    error = LexiconError(message, place=f"{place}:{number}:{column + 1}", remedy=remedy)
    padding = "".join("\t" if character == "\t" else " " for character in line[:column])
    error.add_note(f"{line}\n{padding}^")
    return error
