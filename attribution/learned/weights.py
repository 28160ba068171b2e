"""The learned numbers, read once from data/weights.txt: plain text, whole numbers in hundredths.

The file is a sequence of tables, three lines each: "#" and the table's name, its keys between tabs, its values between
spaces. In a scorer's table a value is one weight; in a tagger's it is tags with their scores ("d-12n30").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from itertools import repeat

from attrs import frozen

from ..errors import InputError
from ..tables import packaged
from .tagging import TagModel

SCALE = 100
Table = Mapping[str, int]
_TAG_SCORES = re.compile(r"(\D)(-?[0-9]{1,6})")
_NOTHING = repeat(0)
_TAGGER = ("types", "shapes", "contexts")


@frozen
class Weights:
    """Everything learned: the tagger, and one table of feature weights for each decision."""

    tagger: TagModel
    tables: Mapping[str, Table]

    def table(self, name: str) -> Table:
        """The weights of one decision; an unknown name has none."""
        return self.tables.get(name, {})


def score(features: list[str], get: Callable[[str, int], int]) -> int:
    """The summed weights of *features*, in hundredths; *get* is the bound ``get`` of a table."""
    return sum(map(get, features, _NOTHING))


@cache
def default_weights() -> Weights:
    """The weights this library ships."""
    # line by line: one letter beyond Latin-1 doubles the size of the string it stands in
    lines = packaged("weights.txt").removesuffix(b"\n").split(b"\n")
    return _build(list(map(bytes.decode, lines)), "weights")


def parse_weights(text: str, *, place: str = "weights") -> Weights:
    """Read tables as ``render_weights`` writes them; InputError names the line that cannot be read."""
    return _build(text.removesuffix("\n").split("\n") if text else [], place)


def _build(lines: list[str], place: str) -> Weights:
    raw: dict[str, tuple[list[str], list[str]]] = {}
    numbers: dict[str, int] = {}
    for index in range(0, len(lines), 3):
        name, keys, values = _read_table(lines, index, place)
        raw[name] = keys, values
        numbers[name] = index + 3
    types, shapes, contexts = [_LazyScores(*raw.pop(f"tagger {part}", ([], []))) for part in _TAGGER]
    read = _Numbers().__getitem__
    tables = {name: _table(*raw[name], read, f"{place}:{numbers[name]}") for name in raw}
    return Weights(TagModel(types, shapes, contexts, tables.get("voice", {})), tables)


def _read_table(lines: list[str], index: int, place: str) -> tuple[str, list[str], list[str]]:
    """The table whose name stands at *index*: its name, its keys, its values as text."""
    title = lines[index]
    if not title.startswith("# "):
        raise InputError(
            f"{title[:40]!r} is no table's name", place=f"{place}:{index + 1}", remedy='start it with "# "'
        )
    if index + 2 >= len(lines):
        remedy = "write a line of keys and a line of values after the name"
        raise InputError(f"the table {title[2:]!r} breaks off", place=f"{place}:{index + 1}", remedy=remedy)
    keys, values = lines[index + 1], lines[index + 2]
    table = keys.split("\t") if keys else [], values.split(" ") if values else []
    if len(table[0]) != len(table[1]):
        counts = f"{len(table[0])} keys but {len(table[1])} values"
        remedy = "keys stand between tabs, values between spaces"
        raise InputError(f"the table {title[2:]!r} has {counts}", place=f"{place}:{index + 3}", remedy=remedy)
    return title[2:], *table


def _table(keys: list[str], values: list[str], read: Callable[[str], int], place: str) -> Table:
    try:
        return dict(zip(keys, map(read, values), strict=True))
    except ValueError as error:
        raise InputError(f"a weight is no whole number: {error}", place=place, remedy="write hundredths") from None


def render_weights(tagger: Mapping[str, Mapping[str, Table]], tables: Mapping[str, Table]) -> str:
    """The text of a weights file, its keys sorted: in the order they were learned they would spell out the texts."""
    lines: list[str] = []
    for part, scores in tagger.items():
        packed = ["".join([f"{tag}{value}" for tag, value in scores[key].items()]) for key in sorted(scores)]
        lines += [f"# tagger {part}", "\t".join(sorted(scores)), " ".join(packed)]
    for name, weights in tables.items():
        lines += [f"# {name}", "\t".join(sorted(weights)), " ".join([str(weights[key]) for key in sorted(weights)])]
    return "\n".join([*lines, ""])


class _Numbers(dict[str, int]):
    """Whole numbers by how they are written: the tables have tens of thousands, but few different ones."""

    def __missing__(self, written: str) -> int:
        number = self[written] = int(written)
        return number


class _LazyScores(dict[str, dict[str, int]]):
    """Tag scores by key, unpacked when first asked for: a text needs few of them, and start-up none."""

    def __init__(self, keys: list[str], packed: list[str]) -> None:
        super().__init__()
        self._packed = dict(zip(keys, packed, strict=True))

    def get(self, key: str, default: dict[str, int] | None = None) -> dict[str, int] | None:  # type: ignore[override]
        found = super().get(key)
        if found is None:
            packed = self._packed.get(key)
            if packed is None:
                return default
            found = self[key] = {tag: int(value) for tag, value in _TAG_SCORES.findall(packed)}
        return found
