"""Read the plain data tables: tab-separated rows under a header, "#" for comments."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NoReturn, TypeVar

from .errors import LexiconError

_MOST_KEPT = 20_000  # rows
_Row = TypeVar("_Row")


class Lookup(Mapping[str, tuple[_Row, ...]]):
    """What words lead to, looked up when first asked for: a text needs few rows of a table, start-up none.

    *look_up* gives what a word leads to, *words* all words that lead to something.
    """

    def __init__(self, look_up: Callable[[str], tuple[_Row, ...]], words: Callable[[], Iterable[str]]) -> None:
        self._look_up, self._words = look_up, words
        self._known: dict[str, tuple[_Row, ...]] = {}

    def get(self, word: str, default: tuple[_Row, ...] = ()) -> tuple[_Row, ...]:  # type: ignore[override]
        """What *word* leads to."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            found = self._known[word] = self._look_up(word)
        return found or default

    def __getitem__(self, word: str) -> tuple[_Row, ...]:
        found = self.get(word)
        if not found:
            raise KeyError(word)
        return found

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.get(word) != ()

    def __iter__(self) -> Iterator[str]:
        return iter(self._words())

    def __len__(self) -> int:
        return sum(1 for _ in self._words())


def read_table(text: str, columns: tuple[str, ...], *, place: str) -> list[list[str]]:
    """Read *text* into rows of values, one for each of *columns*; missing values at a row's end are "".

    LexiconError names the line at *place* that is no such row.
    """
    width, header = len(columns), list(columns)
    lines = text.split("\n")
    lines = [line.rstrip("\r") for line in lines] if "\r" in text else lines
    rows = [line.split("\t") for line in lines if line and line[0] != "#" and not line.isspace()]
    if not all(row[0] and len(row) <= width for row in rows):
        _refuse(lines, columns, place)
    if rows and len(rows[0]) > 1 and rows[0] != header and set(rows[0]) <= set(columns):  # a header of one's own
        if rows[0] != header[: len(rows[0])]:
            remedy = f"put them in this order: {', '.join(columns)}"
            raise LexiconError(f"the columns are {', '.join(rows[0])}", place=place, remedy=remedy)
        rows = rows[1:]
    return [row if len(row) == width else row + [""] * (width - len(row)) for row in rows if row != header]


def _refuse(lines: list[str], columns: tuple[str, ...], place: str) -> NoReturn:
    """Name the first of *lines* that is no row of *columns*."""
    number, values = next(
        (number, values)
        for number, values in enumerate([line.split("\t") for line in lines], 1)
        if lines[number - 1].strip() and values[0][:1] != "#" and (len(values) > len(columns) or not values[0])
    )
    raise LexiconError(
        f"{len(values)} values, the first {values[0]!r}",
        place=f"{place}:{number}",
        remedy=f"write {', '.join(columns)}, separated by one tab each",
    )


def shipped_rows(name: str) -> list[list[str]]:
    """The rows of the shipped table *name*, each with all columns: that is tested, not checked at each start."""
    return [line.split("\t") for line in shipped_lines(name)]


def shipped_lines(name: str) -> list[str]:
    """The lines of the shipped table *name* below its header."""
    return [line for line in data_text(name).split("\n") if line and line[0] != "#"][1:]


def data_text(name: str) -> str:
    """The text of the shipped table *name*."""
    return packaged(f"{name}.tsv").decode("utf-8")


def packaged(name: str) -> bytes:
    """The shipped file *name* of the folder data."""
    content = pkgutil.get_data(__name__, f"data/{name}")
    assert content is not None, f"the package lacks data/{name}"
    return content


def packaged_lines(name: str) -> Iterator[str]:
    """The lines of the shipped file *name*, one at a time: memory that is touched anew costs as much as decoding it."""
    content, start = packaged(name), 0
    while (end := content.find(b"\n", start)) >= 0:
        yield content[start:end].decode("utf-8")
        start = end + 1


def words(text: str) -> frozenset[str]:
    """The words of *text*, which white space parts."""
    return frozenset(text.split())
