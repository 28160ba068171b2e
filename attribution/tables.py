"""Read the plain data tables: tab-separated rows under a header, "#" for comments."""

from __future__ import annotations

import pkgutil

from .errors import LexiconError


def read_table(text: str, columns: tuple[str, ...], *, place: str) -> list[list[str]]:
    """Read *text* into rows of values, one for each of *columns*; missing values at a row's end are ""."""
    width = len(columns)
    rows: list[list[str]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line[0] == "#" or line.isspace():
            continue
        values = line.split("\t")
        values[-1] = values[-1].rstrip("\r")
        if values[0] == columns[0] and tuple(values) == columns:
            continue
        if len(values) > width or not values[0]:
            raise LexiconError(
                f"{len(values)} values, the first {values[0]!r}",
                place=f"{place}:{number}",
                remedy=f"write {', '.join(columns)}, separated by one tab each",
            )
        rows.append(values + [""] * (width - len(values)))
    return rows


def data_text(name: str) -> str:
    """The text of the shipped table *name*."""
    content = pkgutil.get_data(__name__, f"data/{name}.tsv")
    assert content is not None, f"the package lacks data/{name}.tsv"
    return content.decode("utf-8")


def words(text: str) -> frozenset[str]:
    """The words of *text*, which white space parts."""
    return frozenset(text.split())
