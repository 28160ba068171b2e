"""Quotations that are all, or how, somebody said something: “No comment” was all she said, “Mad” is how one put it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_start
from ..vocabulary.tags import over_tags

_EQUATING = over_tags("»b(?=[DWwyNP])")
_OPENINGS = tuple(tuple(opening.split()) for opening in ("all", "what", "how", "the only thing", "the only words"))
_SAYING = over_tags("T?([<nominal>']{1,6}|I)([xR]{0,2}[<finite>][xRehb]{0,3}[<verb>]?)")
_PUT = "put"


def equate_quotations(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, and those of quotations that are all, or how, somebody said something."""
    found = list(_find(syntax))
    heads = {link.head for link in found}
    return [*[link for link in links if link.head not in heads], *found]


def _find(syntax: Syntax) -> Iterator[Link]:
    for match in _EQUATING.finditer(syntax.tags):
        content = Range(syntax.tags.rfind("«", 0, match.start()), match.start() + 1)
        opening = next((each for each in _OPENINGS if _stands(syntax, match.end(), each)), ())
        saying = _SAYING.match(syntax.tags, match.end() + len(opening)) if opening else None
        if saying is None or content.start < 0 or sentence_start(syntax, content.start) != content.start:
            continue
        head, (start, end) = saying.end() - 1, saying.span(2)
        if syntax.stems[head] == _PUT and syntax.norms[end : end + 1] == ["it"]:
            end += 1
        elif not syntax.kinds[head]:
            continue
        yield Link(head, Range(start, end), Range(*saying.span(1)), (content,), "left", WORDED)


def _stands(syntax: Syntax, token: int, opening: tuple[str, ...]) -> bool:
    return tuple(syntax.norms[token : token + len(opening)]) == opening
