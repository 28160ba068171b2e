"""Who is said to stand behind a content: noun phrases around the cue, one of them or none, and how far it runs."""

from __future__ import annotations

from typing import NamedTuple

import regex

from .decisions import Decision, Row, best_of
from .syntax import Syntax

_ANCHORS = frozenset("PNIGWwT")
_LEFT_REACH = 18
_RIGHT_REACH = 10
_END_REACH = 26
# Of 18,900 gold sources in the training articles fewer than 0.5 % stand against these bars.
# A noun phrase between one of these and a finite verb is its source in 99.7 % of 1,400 gold relations.
_SURE_BEFORE = frozenset("».;:")
_SURE = 400
_NEVER_AFTER = frozenset("'\"Br")
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
    middle cut out, ``opening`` its first three symbols and whether more follow; ``verbs`` and ``commas`` count, to 3;
    ``size`` is the length of the gist, coarsely, and the verbs.
    """

    gist: str
    short: str
    opening: str
    verbs: str
    commas: str
    size: str


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
        size = nearness(len(gist)) + verbs
        found = self[symbols] = Summary(gist, clip(gist, 4, 3), opening, verbs, commas, size)
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


def anchor_rows(syntax: Syntax, cue: int, anchors: list[int]) -> list[Row]:
    """The candidates for a source: "no source", and then each anchor."""
    tags, norms, symbols, starts = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_starts
    first, last = sentence_bounds(syntax, cue)
    own = syntax.chunk_of[cue]
    low, high = syntax.chunk_of[first], syntax.chunk_of[last - 1]
    stem, cue_tag = syntax.stems[cue], tags[cue]
    group_start = starts[own]
    group = tags[group_start : cue + 1].replace("R", "")
    follows = norms[cue + 1] if cue + 1 < last else "#"
    passive = group + ("by" if follows == "by" else "")
    before = norms[group_start - 1] if group_start > first else "^"
    context = symbols[max(low, own - 2) : own + 1]
    none = ("0", cue_tag, passive, context, str(min(len(anchors), 4)), tags[cue + 1 : cue + 2])
    rows: list[Row] = [(none, ["0s" + stem, "0n" + follows, "0G" + stem + group])]
    for anchor in anchors:
        start = starts[anchor]
        left = anchor < own
        between = symbols[anchor + 1 : own] if left else symbols[own + 1 : anchor]
        side = ("L" if left else "R") + ("1" if between else "0")
        _, short, _, _, _, size = summaries[between]
        previous = symbols[anchor - 1] if anchor > low else "^"
        following = symbols[anchor + 1] if anchor < high else "$"
        rows.append(
            (
                (side, cue_tag, passive, previous, symbols[anchor], following, short, size),
                [
                    "w" + norms[starts[anchor + 1] - 1],
                    "l" + side + (norms[start - 1] if start > first else "^"),
                    "s" + stem + side,
                    "e" + side + before,
                ],
            )
        )
    return rows


def expand_anchor(
    side: str, cue_tag: str, passive: str, previous: str, kind: str, following: str, short: str = "", size: str = ""
) -> list[str]:
    """The features of an anchor's key; of the key of "no source" where *side* is "0"."""
    if side == "0":
        return [
            "0",
            "0t" + cue_tag + previous[-1:],
            "0g" + passive + following,
            "0p" + passive,
            "0c" + previous,
            "0k" + kind,
        ]
    return [
        "b" + side[0] + short,
        "p" + side[0] + previous + kind,
        "f" + side[0] + previous + following,
        "a" + side + passive + kind,
        "n" + side[0] + size,
        "c" + side[0] + previous + cue_tag + short[:5],
    ]


def choose_anchor(syntax: Syntax, cue: int, decision: Decision) -> tuple[int | None, int]:
    """The best anchor of a cue, or None, with its lead over the second best in hundredths."""
    own, symbols = syntax.chunk_of[cue], syntax.symbols
    if own > 1 and symbols[own - 1] in "PNI" and symbols[own - 2] in _SURE_BEFORE and syntax.tags[cue] in "dzp":
        return own - 1, _SURE
    anchors = propose_anchors(syntax, cue)
    best, lead = best_of(decision.totals(anchor_rows(syntax, cue, anchors)))
    return (anchors[best - 1] if best else None), lead


def propose_source_ends(syntax: Syntax, cue: int, anchor: int) -> list[int]:
    """The last chunks a source that begins with *anchor* may have."""
    own = syntax.chunk_of[cue]
    last = syntax.chunk_of[syntax.sentences[syntax.sentence_of[cue] + 1] - 1]
    limit = own - 1 if anchor < own else last
    return list(range(anchor, min(limit, anchor + _END_REACH) + 1))


def source_end_rows(syntax: Syntax, cue: int, anchor: int, ends: list[int]) -> list[Row]:
    """The candidates for the last chunk of a source."""
    symbols, starts, norms = syntax.symbols, syntax.chunk_starts, syntax.norms
    own = syntax.chunk_of[cue]
    last = syntax.chunk_of[syntax.sentences[syntax.sentence_of[cue] + 1] - 1]
    left = anchor < own
    side = "L" if left else "R"
    rows: list[Row] = []
    for end in ends:
        following, word = (symbols[end + 1], norms[starts[end + 1]]) if end < last else ("$", "$")
        rest = symbols[end + 1 : own] if left else "="
        rows.append(((side, symbols[anchor : end + 1], following, rest), ["w" + side + symbols[end] + word]))
    return rows


def expand_source_end(side: str, inside: str, following: str, rest: str) -> list[str]:
    """The features of a source end's key."""
    gist, short, opening, _, commas, _ = summaries[inside]
    closing = side + inside[-1]
    adjacent = "0" if rest else "1"
    return [
        "p" + side + short,
        "r" + side + clip(inside, 3, 2) + following,
        "x" + closing + following,
        "a" + closing + adjacent + commas,
        "t" + side + summaries[rest].short,
        "n" + side + nearness(len(inside) - 1),
        "g" + side + opening + following,
        "c" + side + adjacent + gist[-3:],
    ]


def choose_source(syntax: Syntax, cue: int, anchor: int, decision: Decision) -> Range:
    """The whole source that begins with *anchor*."""
    ends = propose_source_ends(syntax, cue, anchor)
    best = best_of(decision.totals(source_end_rows(syntax, cue, anchor, ends)))[0] if len(ends) > 1 else 0
    return Range(syntax.chunk_starts[anchor], syntax.chunk_starts[ends[best] + 1])


def sentence_bounds(syntax: Syntax, token: int) -> tuple[int, int]:
    """The first token of a token's sentence and the first after it."""
    sentence = syntax.sentence_of[token]
    return syntax.sentences[sentence], syntax.sentences[sentence + 1]
