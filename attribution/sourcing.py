"""Who is said to stand behind a content: noun phrases around the cue, one of them or none, and how far it runs."""

from __future__ import annotations

from typing import NamedTuple

import regex

from .syntax import Syntax
from .weights import Table, score

_ANCHORS = frozenset("PNIGWwT")
_LEFT_REACH = 22
_RIGHT_REACH = 10
_END_REACH = 26
_PREPOSITIONAL = regex.compile("[PNIJC](?:[FEB][PNIJC]){0,40}")
_COORDINATED = regex.compile("N(?:,?&?N){1,40}")
_CAP = 50_000


class Range(NamedTuple):
    """A run of tokens, end exclusive."""

    start: int
    end: int


class _Gists(dict[str, str]):
    """From chunk symbols to their gist: adverbs, possessors and prepositional phrases folded into their noun."""

    def __missing__(self, symbols: str) -> str:
        gist = symbols.replace("R", "").replace("'", "")
        gist = gist.replace("GP", "P").replace("GN", "N").replace("G", "")
        gist = _COORDINATED.sub("N", _PREPOSITIONAL.sub("N", gist))
        if len(self) >= _CAP:
            self.clear()
        self[symbols] = gist
        return gist


collapsed = _Gists()


def nearness(count: int) -> str:
    """A distance as one character: exact to four, then coarser."""
    return "0123455566666667"[count] if count < 16 else "8"


def clip(pattern: str, head: int, tail: int) -> str:
    """*pattern*, its middle cut out where it is longer than *head* plus *tail* and one."""
    return pattern if len(pattern) <= head + tail + 1 else pattern[:head] + "~" + pattern[-tail:]


def propose_anchors(syntax: Syntax, cue: int) -> list[int]:
    """The chunks that may begin the source of the cue at token *cue*: noun phrases of its sentence, both sides."""
    sentence = syntax.sentence_of[cue]
    chunk_of = syntax.chunk_of
    own = chunk_of[cue]
    low = max(chunk_of[syntax.sentences[sentence]], own - _LEFT_REACH)
    high = min(chunk_of[syntax.sentences[sentence + 1] - 1], own + _RIGHT_REACH)
    symbols = syntax.symbols
    return [chunk for chunk in range(low, high + 1) if symbols[chunk] in _ANCHORS and chunk != own]


def anchor_features(syntax: Syntax, cue: int, anchors: list[int]) -> list[list[str]]:
    """Features of "no source" and then of each anchor."""
    tags, norms, symbols, starts = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_starts
    sentence = syntax.sentence_of[cue]
    first, last = syntax.sentences[sentence], syntax.sentences[sentence + 1]
    own = syntax.chunk_of[cue]
    low = syntax.chunk_of[first]
    stem, symbol = syntax.stems[cue], symbols[own]
    group_start = starts[own]
    group = tags[group_start : cue + 1].replace("R", "")
    after = cue + 1
    follows = norms[after] if after < last else "#"
    passive = group + ("by" if follows == "by" else "")
    before = norms[group_start - 1] if group_start > first else "^"
    rows = [
        [
            "0",
            "0s" + stem,
            "0t" + tags[cue] + symbol,
            "0g" + group + (tags[after] if after < last else "#"),
            "0p" + passive,
            "0c" + symbols[max(low, own - 2) : own + 1],
            "0n" + follows,
            "0k" + str(min(len(anchors), 4)),
            "0G" + stem + group,
        ]
    ]
    for anchor in anchors:
        start, end = starts[anchor], starts[anchor + 1]
        kind = symbols[anchor]
        head = norms[end - 1]
        if anchor < own:
            side, between = "L", symbols[anchor + 1 : own]
        else:
            side, between = "R", symbols[own + 1 : anchor]
        gist = collapsed[between]
        previous = symbols[anchor - 1] if start > first else "^"
        following = symbols[anchor + 1] if end < last else "$"
        near = "1" if between else "0"
        phrases = between.count("P") + between.count("N") + between.count("I")
        verbs = between.count("V") + between.count("p") + between.count("g")
        rows.append(
            [
                "h" + side + (head if kind in "IWwT" else kind + tags[end - 1]),
                "w" + head,
                "b" + side + clip(gist, 4, 3),
                "p" + side + previous + kind,
                "f" + side + previous + following,
                "a" + side + passive + near + kind,
                "n" + side + str(min(phrases, 4)) + str(min(verbs, 3)),
                "l" + side + (norms[start - 1] if start > first else "^"),
                "c" + side + gist[:6] + tags[cue] + previous,
                "s" + stem + side + near,
                "e" + side + before + near,
                "r" + side + clip(between, 3, 3),
            ]
        )
    return rows


def choose_anchor(syntax: Syntax, cue: int, table: Table) -> tuple[int | None, int]:
    """The best anchor of a cue, or None, with its lead over the second best in hundredths."""
    anchors = propose_anchors(syntax, cue)
    get = table.get
    totals = [score(features, get) for features in anchor_features(syntax, cue, anchors)]
    best = totals.index(max(totals))
    lead = totals[best] - max((total for index, total in enumerate(totals) if index != best), default=0)
    return (anchors[best - 1] if best else None), lead


def propose_source_ends(syntax: Syntax, cue: int, anchor: int) -> list[int]:
    """The last chunks a source that begins with *anchor* may have."""
    own = syntax.chunk_of[cue]
    last = syntax.chunk_of[syntax.sentences[syntax.sentence_of[cue] + 1] - 1]
    limit = own - 1 if anchor < own else last
    return list(range(anchor, min(limit, anchor + _END_REACH) + 1))


def source_end_features(syntax: Syntax, cue: int, anchor: int, ends: list[int]) -> list[list[str]]:
    """Features of each end."""
    symbols, starts, norms = syntax.symbols, syntax.chunk_starts, syntax.norms
    own = syntax.chunk_of[cue]
    last = syntax.chunk_of[syntax.sentences[syntax.sentence_of[cue] + 1] - 1]
    side = "L" if anchor < own else "R"
    rows = []
    for end in ends:
        inside = symbols[anchor : end + 1]
        gist = collapsed[inside]
        closing = symbols[end]
        following, word = (symbols[end + 1], norms[starts[end + 1]]) if end < last else ("$", "$")
        rest = collapsed[symbols[end + 1 : own]] if side == "L" else ""
        adjacent = "1" if end == own - 1 else "0"
        commas = str(inside.count(",") % 2)
        rows.append(
            [
                "p" + side + clip(gist, 5, 3),
                "r" + side + clip(inside, 3, 2) + following,
                "x" + side + following + closing,
                "w" + side + word + closing,
                "a" + adjacent + commas + side + closing,
                "t" + side + clip(rest, 3, 3),
                "n" + side + nearness(end - anchor),
                "g" + side + gist[:3] + ("=" if len(gist) <= 3 else "+") + following,
                "c" + side + adjacent + gist[-3:],
            ]
        )
    return rows


def choose_source(syntax: Syntax, cue: int, anchor: int, table: Table) -> Range:
    """The whole source that begins with *anchor*."""
    ends = propose_source_ends(syntax, cue, anchor)
    best = 0
    if len(ends) > 1:
        totals = [score(features, table.get) for features in source_end_features(syntax, cue, anchor, ends)]
        best = totals.index(max(totals))
    return Range(syntax.chunk_starts[anchor], syntax.chunk_starts[ends[best] + 1])
