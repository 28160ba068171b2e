"""The learned numbers, read once from data/weights.txt: plain text, whole numbers in hundredths.

The file is a sequence of tables, three lines each: "#" and the table's name, its keys between tabs, its values between
spaces. In a scorer's table a value is one weight; in a tagger's it is tags with their scores ("d-12n30").
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from itertools import repeat

import regex
from attrs import frozen

from .tagging import TagModel

SCALE = 100
Table = Mapping[str, int]
_TAG_SCORES = regex.compile(r"(\D)(-?\d{1,6})")
_NOTHING = repeat(0)


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
    content = pkgutil.get_data(__name__, "data/weights.txt")
    assert content is not None, "the package lacks data/weights.txt"
    return parse_weights(content.decode("utf-8"))


def parse_weights(text: str) -> Weights:
    """Read tables as ``render_weights`` writes them."""
    lines = text.split("\n")
    raw = {lines[i][2:]: (lines[i + 1].split("\t"), lines[i + 2].split(" ")) for i in range(0, len(lines) - 2, 3)}
    tagger = TagModel(*(_LazyScores(*raw.pop(f"tagger {part}", ([], []))) for part in ("types", "shapes", "contexts")))
    return Weights(tagger, {name: dict(zip(keys, map(int, values), strict=True)) for name, (keys, values) in raw.items()})


def render_weights(tagger: Mapping[str, Mapping[str, Table]], tables: Mapping[str, Table]) -> str:
    """The text of a weights file."""
    lines: list[str] = []
    for part, scores in tagger.items():
        packed = ["".join(f"{tag}{value}" for tag, value in row.items()) for row in scores.values()]
        lines += [f"# tagger {part}", "\t".join(scores), " ".join(packed)]
    for name, weights in tables.items():
        lines += [f"# {name}", "\t".join(weights), " ".join(map(str, weights.values()))]
    return "\n".join([*lines, ""])


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
