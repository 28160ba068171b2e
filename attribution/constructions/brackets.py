"""Brackets: the outlet alone behind each item of a column of rumours has told it: "Lyon want Ana Roe, 22. (Marca)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..arguments.links import Link
from ..document import Document
from ..mentions.mentions import describe_tokens
from ..mentions.named import OUTLET, Reader
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from .signatures import SCORE

_FEWEST = 2  # items: below a single story its agency is signed so
_LONGEST = 9  # tokens of an outlet and its note, "(Marca - in Spanish)"


def find_brackets(document: Document, syntax: Syntax, reader: Reader) -> list[Link]:
    """Link each paragraph that ends with an outlet in brackets, in a text of several."""
    if syntax.tags.count("(") < _FEWEST:
        return []
    found = list(_find_items(document, syntax, reader))
    return found if len(found) >= _FEWEST else []


def _find_items(document: Document, syntax: Syntax, reader: Reader) -> Iterator[Link]:
    """The link of each paragraph that ends so."""
    tags = syntax.tags
    for first, end in pairwise(document.paragraph_tokens):
        last = end - (syntax.norms[end - 1] == ".")
        mark = tags.rfind("(", max(first, last - _LONGEST), last) if tags[last - 1] == ")" else -1
        if mark <= first + 1:
            continue
        note = next((at for at in range(mark + 1, last) if tags[at] in "-,:;"), last - 1)
        source = Range(mark + 1, note)
        told = describe_tokens(reader, *source) if source.start < source.end else None
        if told and told.kind is OUTLET and told.name:
            stop = mark - (syntax.norms[mark - 1] == "." and not syntax.quoted[mark - 1])
            yield Link(mark, Range(mark, mark + 1), source, (Range(first, stop),), "left", SCORE)
