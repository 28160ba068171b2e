"""Dispatches: pages that give source and quotation as items of a form, "Source: …", "Quote: “…”", "Details: …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..arguments.links import Link
from ..document import Document
from ..expressions import expression, over_text
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from .signatures import SCORE

_SOURCE = "Source: "
_FORM = over_text(
    r"""^(?:(?P<source>Source):\ (?P<who>[^\n]{2,300})
      | (?:(?:Direct\ )?[Qq]uote|Direct\ speech|Quote\ from\ (?P<named>[^:\n]{2,60})):\ (?=["“«„‘']))""",
    re.VERBOSE | re.MULTILINE,
)
# an outlet that quotes another: whom it cites is the source
_CITING = over_text(r"(?:citing|with reference to|quoting) ")
# where it was said: “on Telegram”, “in an interview with CNN”
_PLACE = expression(
    r"[;.]?$|[;(]|,? (?:on|in|via|during|at) (?:an? |the |his |her |its )?(?:\p{Lu}|\w+ (?:to|with)|\w+$)"
)


def find_dispatches(document: Document, syntax: Syntax) -> Iterator[Link]:
    """Link each quotation of the form with whom it names as its source."""
    text, starts = document.text, document.tokens.starts
    if _SOURCE not in text:
        return
    source: Range | None = None
    for match in _FORM.finditer(text):
        if match["source"]:
            source = _who(document, *match.span("who"))
            continue
        first, beyond = bisect_left(starts, match.start()), bisect_left(starts, match.end())
        mark = beyond - 1
        quotation = syntax.quoted[beyond]
        own = _who(document, *match.span("named")) if match["named"] else source
        if own is None or not quotation:
            continue
        end = beyond + syntax.quoted[beyond:].count(quotation)
        cue = Range(mark if match["named"] else first, beyond)
        yield Link(mark, cue, own, (Range(beyond, end),), "right", SCORE)


def _who(document: Document, start: int, end: int) -> Range | None:
    """The tokens that name somebody in the text from *start* to *end*: whom it cites, without where it was said."""
    cited = _CITING.search(document.text, start, end)
    start = cited.end() if cited else start
    place = _PLACE.search(document.text, start, end)
    starts = document.tokens.starts
    first, beyond = bisect_left(starts, start), bisect_left(starts, place.start() if place else end)
    return Range(first, beyond) if first < beyond else None
