"""The learned numbers, read once from data/weights.txt: text, whole numbers in hundredths.

The file is a sequence of tables, three lines each: "#" and the table's name, its keys between tabs, its values. In a
tagger's table a value is tags with their scores ("d-12n30"), a space between two. In a scorer's it is one weight, four
hexadecimal digits long (-3 is "fffd"): a hundred thousand of them are read at once, since start-up waits for them.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from functools import cache
from itertools import count, repeat

from ..errors import InputError
from ..tables import packaged_lines
from ..values import NamedTuple
from .tagging import TagModel

SCALE = 100  # weights are hundredths of log-odds
Table = Mapping[str, int]
_TAG_SCORES = re.compile(r"(\D)(-?[0-9]{1,6})")
_NOTHING = repeat(0)
_TAGGER = ("types", "shapes", "contexts")
_DIGITS = 4  # hexadecimal, of one weight


class Weights(NamedTuple):
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
    return _build(packaged_lines("weights.txt"), "weights")


def parse_weights(text: str, *, place: str = "weights") -> Weights:
    """Read tables as training/weightsfile.py writes them; InputError names the line that cannot be read."""
    return _build(text.removesuffix("\n").split("\n") if text else (), place)


def _build(lines: Iterable[str], place: str) -> Weights:
    tagger = {f"tagger {part}": _LazyScores([], []) for part in _TAGGER}
    tables: dict[str, Table] = {}
    rest = iter(lines)
    for number, title in zip(count(1, 3), rest):
        name, keys, values = _read_table(title, rest, f"{place}:{number}")
        where = f"{place}:{number + 2}"
        if name in tagger:
            scores = values.split(" ") if values else []
            _check(name, keys, scores, where)
            tagger[name] = _LazyScores(keys, scores)
        else:
            weights = _unpack(values, where)
            _check(name, keys, weights, where)
            tables[name] = dict(zip(keys, weights, strict=True))
    types, shapes, contexts = tagger.values()
    return Weights(TagModel(types, shapes, contexts, tables.get("voice", {})), tables)


def _read_table(title: str, rest: Iterator[str], place: str) -> tuple[str, list[str], str]:
    """The table named by the line *title* at *place*: its name, its keys, its values as text."""
    if not title.startswith("# "):
        raise InputError(f"{title[:40]!r} is no table's name", place=place, remedy='start it with "# "')
    keys, values = next(rest, None), next(rest, None)
    if keys is None or values is None:
        remedy = "write a line of keys and a line of values after the name"
        raise InputError(f"the table {title[2:]!r} breaks off", place=place, remedy=remedy)
    return title[2:], keys.split("\t") if keys else [], values


def _check(name: str, keys: Sized, values: Sized, place: str) -> None:
    if len(keys) != len(values):
        remedy = "part keys by tabs; a value is four digits long, or tags with their scores between spaces"
        counts = f"{len(keys)} keys but {len(values)} values"
        raise InputError(f"the table {name!r} has {counts}", place=place, remedy=remedy)


def _unpack(written: str, place: str) -> tuple[int, ...]:
    try:
        return struct.unpack(f">{len(written) // _DIGITS}h", bytes.fromhex(written))
    except (ValueError, struct.error) as error:
        remedy = "write four hexadecimal digits"
        raise InputError(f"a weight is no number: {error}", place=place, remedy=remedy) from None


class _LazyScores(dict[str, dict[str, int]]):
    """Tag scores by key, unpacked when first asked for: a text needs few of them, and start-up none."""

    def __init__(self, keys: list[str], packed: list[str]) -> None:
        super().__init__()
        self._packed = dict(zip(keys, packed, strict=True))

    def get(self, key: str, default: dict[str, int] | None = None) -> dict[str, int] | None:  # type: ignore[override]
        packed = self._packed.get(key)
        if packed is None:
            return default  # as for most keys
        found = super().get(key)
        if found is None:
            found = self[key] = {tag: int(value) for tag, value in _TAG_SCORES.findall(packed)}
        return found
