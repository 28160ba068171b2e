"""Who is said to stand behind a content: noun phrases around the cue, one of them or none, and how far it runs."""

from __future__ import annotations

from typing import NamedTuple

import regex

from .syntax import Syntax
from .weights import Table, score

_ANCHORS = frozenset("PNIGWwT")
_LEFT_REACH = 18
_RIGHT_REACH = 10
_END_REACH = 26
# Of 18,900 gold sources in the training articles fewer than 0.5 % stand against these bars.
_NEVER_AFTER = frozenset("'«\"Br")
_AGENTIVE = frozenset("B,")
_NEAR = frozenset("EvV»&-(")
_PREPOSITIONAL = regex.compile("[PNIJC](?:[FEB][PNIJC]){0,40}")
_COORDINATED = regex.compile("N(?:,?&?N){1,40}")
_CAP = 50_000


class Range(NamedTuple):
    """A run of tokens, end exclusive."""

    start: int
    end: int


class Summary(NamedTuple):
    """What features say of a run of chunk symbols.

    ``gist`` folds adverbs, possessors and prepositional phrases into their noun; ``short`` is the gist with a long
    middle cut out, ``opening`` its first three symbols and whether more follow; ``verbs`` and ``commas`` count, to 3.
    """

    gist: str
    short: str
    opening: str
    verbs: str
    commas: str


class _Summaries(dict[str, Summary]):
    """Summaries by symbols; filled on demand, emptied when full."""

    def __missing__(self, symbols: str) -> Summary:
        gist = symbols.replace("R", "").replace("'", "")
        gist = gist.replace("GP", "P").replace("GN", "N").replace("G", "")
        gist = _COORDINATED.sub("N", _PREPOSITIONAL.sub("N", gist))
        opening = gist[:3] + ("=" if len(gist) <= 3 else "+")
        verbs, commas = (str(min(symbols.count(symbol), 3)) for symbol in "V,")
        if len(self) >= _CAP:
            self.clear()
        found = self[symbols] = Summary(gist, clip(gist, 4, 3), opening, verbs, commas)
        return found


summaries = _Summaries()


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
    left = [
        chunk
        for chunk in range(low, own)
        if symbols[chunk] in _ANCHORS and (chunk == low or symbols[chunk - 1] not in _NEVER_AFTER)
    ]
    right = [
        chunk
        for chunk in range(own + 1, high + 1)
        if symbols[chunk] in _ANCHORS
        and (chunk == own + 1 or symbols[chunk - 1] in _AGENTIVE or (chunk <= own + 3 and symbols[chunk - 1] in _NEAR))
    ]
    return left + right


def anchor_features(syntax: Syntax, cue: int, anchors: list[int]) -> list[list[str]]:
    """Features of "no source" and then of each anchor."""
    tags, norms, symbols, starts = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_starts
    sentence = syntax.sentence_of[cue]
    first, last = syntax.sentences[sentence], syntax.sentences[sentence + 1]
    own = syntax.chunk_of[cue]
    low = syntax.chunk_of[first]
    stem, symbol, cue_tag = syntax.stems[cue], symbols[own], tags[cue]
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
            "0t" + cue_tag + symbol,
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
        gist, short, _, verbs, _ = summaries[between]
        previous = side + (symbols[anchor - 1] if start > first else "^")
        near = "1" if between else "0"
        rows.append(
            [
                "w" + head,
                "b" + side + short,
                "p" + previous + kind,
                "f" + previous + (symbols[anchor + 1] if end < last else "$"),
                "a" + side + passive + near + kind,
                "n" + side + nearness(len(gist)) + verbs,
                "l" + side + (norms[start - 1] if start > first else "^"),
                "c" + previous + cue_tag + gist[:6],
                "s" + stem + side + near,
                "e" + side + before + near,
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
        gist, short, opening, _, commas = summaries[inside]
        following, word = (symbols[end + 1], norms[starts[end + 1]]) if end < last else ("$", "$")
        rest = summaries[symbols[end + 1 : own]].short if side == "L" else ""
        closing = side + symbols[end]
        adjacent = "1" if end == own - 1 else "0"
        rows.append(
            [
                "p" + side + short,
                "r" + side + clip(inside, 3, 2) + following,
                "x" + closing + following,
                "w" + closing + word,
                "a" + closing + adjacent + commas,
                "t" + side + rest,
                "n" + side + nearness(end - anchor),
                "g" + side + opening + following,
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
