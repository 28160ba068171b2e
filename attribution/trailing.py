"""Attributions told at the end of their sentence: "The union wants a recount, the Times reported".

There the verb ahead often looks like the outermost cue, with all that follows as its content. The one at the end holds
it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import regex

from .continuations import Flow
from .cues import Candidate
from .judges import Judges
from .links import Link, connect, cut_to, head_of
from .sites import Range
from .syntax import Syntax

_LEAST = 0  # first-pass score, in hundredths
_REACH = 14  # tokens from the comma to the cue
_BEHIND_COMMA = regex.compile(r",»?[DiIJKNSPC$'Fhbemx]{1,12}$")
_NEAR = 4  # so many links at most stand between two that hold each other


def promote_trailing(
    syntax: Syntax, flow: Flow, candidates: Sequence[Candidate], links: Sequence[Link], judges: Judges
) -> list[Link]:
    """*links*, and for each whose content runs over "…, the Times reported" the link of that cue."""
    tokens = [candidate.token for candidate in candidates]
    outers: dict[int, Link | None] = {link.head: None for link in links}
    found = list(links)
    for link in links:
        start, end = link.pieces[0]
        if link.layout != "right" or "," not in syntax.tags[start:end]:
            continue
        for token, first, second in candidates[bisect_right(tokens, start) : bisect_left(tokens, end)]:
            if first < _LEAST or not _BEHIND_COMMA.search(syntax.tags, max(start, token - _REACH), token):
                continue
            if token not in outers:
                outers[token] = connect(syntax, flow, token, second, judges)
            outer = outers[token]
            if outer and outer.layout != "right" and _begins_before(outer, link):
                found.append(outer)
                outers[token] = None
                break
    return found


def _begins_before(outer: Link, inner: Link) -> bool:
    """Whether the content of *outer* begins with *inner* or before it, and reaches over its cue."""
    start, end = outer.pieces[0]
    return start <= inner.cue.start < inner.head < end and not (inner.source and inner.source.start < start)


def cut_to_holders(links: Sequence[Link]) -> list[Link]:
    """*links*, of two that stand in each other's content the inner one cut to the other's."""
    ordered = sorted(links, key=head_of)
    for number in range(len(ordered)):
        for later in range(number + 1, min(number + _NEAR, len(ordered))):
            early, late = ordered[number], ordered[later]
            over = _around(early, late.head)
            under = over and _around(late, early.head)
            if not over or not under:
                continue
            if late.layout == "left":
                ordered[number] = _cut(early, under) or early
            else:
                ordered[later] = _cut(late, over) or late
    return ordered


def _around(link: Link, token: int) -> Range | None:
    """The piece of the content of *link* in which a token stands."""
    for piece in link.pieces:
        if piece.start <= token < piece.end:
            return piece
    return None


def _cut(link: Link, holder: Range) -> Link | None:
    """*link* cut to *holder*; None where nothing is left of it, or its source stands outside."""
    low, high = holder
    if link.source and not low <= link.source.start < link.source.end <= high:
        return None
    pieces = cut_to(link.pieces, holder)
    return link._replace(pieces=pieces) if pieces else None
