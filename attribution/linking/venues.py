"""Where something was said, behind a content: "denied the claim in an interview with the BBC"."""

from __future__ import annotations

from ..arguments.links import Link
from ..mentions.mentions import describe_told
from ..mentions.named import PAPER, Reader
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.gazetteer import DATES
from .recipients import OCCASIONS, PLACES, VENUES

_LEADING = words("in during through via on")
_BETWEEN = frozenset("DiJNCPg")
_LONGEST = 5  # words from "in" to "interview"


def trim_venue(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the occasion at the end of its content, where an outlet was told or used."""
    start, end = link.pieces[0]
    if start < link.cue.end or len(link.pieces) > 1:
        return link
    for token in range(end - 2, start + 2, -1):
        word = syntax.norms[token]
        if word not in PLACES:
            continue
        if syntax.norms[token + 1] not in (*OCCASIONS.get(word, ()), *VENUES.get(word, ())):
            continue
        first = _leading(syntax, token, start)
        if first is None or not _is_outlet(syntax, reader, Range(token + 2, end)):
            return link
        return link._replace(pieces=(Range(start, first),))
    return link


def _leading(syntax: Syntax, token: int, start: int) -> int | None:
    """Where "in" stands before the occasion at *token*, behind something that begins with *start*."""
    for place in range(token - 1, max(start, token - _LONGEST - 1), -1):
        if syntax.norms[place] in _LEADING:
            return None if syntax.quoted[place] else place
        if syntax.tags[place] not in _BETWEEN:
            return None
    return None


def _is_outlet(syntax: Syntax, reader: Reader, span: Range) -> bool:
    """Whether an outlet stands at *span*, with no more than a date behind it."""
    start, end = span
    while end > start and syntax.norms[end - 1] in DATES:
        end -= 1
    return (
        end > start
        and "V" not in syntax.symbols[syntax.chunk_of[start] : syntax.chunk_of[end - 1] + 1]
        and describe_told(reader, start, end).kind is PAPER
    )
