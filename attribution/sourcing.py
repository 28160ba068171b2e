"""Who is said to stand behind a content: noun phrases around the cue, one of them or none, and how far it runs."""

from __future__ import annotations

from bisect import bisect_left

from .decisions import Ranking, best_of
from .sites import Range, Site, clip, nearness, squeeze
from .syntax import Syntax

_ANCHORS = frozenset("PNIGWwT")
_QUANTIFIERS = frozenset("JK")  # "many fear", "most of them say"
_BEFORE_QUANTIFIER = frozenset("^,&UTwy»:;")
_AFTER_QUANTIFIER = frozenset("VFE,WR")
_FIRST_ANCHORS = frozenset("PNI")
OWN = 99
"""The outcome of a precedent that says: the possessor in the cue's own chunk, "her" in "her view that"."""
_LEFT_REACH = 18
_RIGHT_REACH = 10
_END_REACH = 26
# Of 18,900 gold sources in the training articles fewer than 0.5 % stand against these bars.
_NEVER_AFTER = frozenset("'\"Br")
_AGENTIVE = frozenset("B,")
_NEAR = frozenset("EvV»&-(")
_RIGHT_CASE = 4
_SURE_AFTER = frozenset(".«»;:T")
_NEVER_LAST = frozenset("EFBG&TUtwWy(:;.-«r")


def propose_anchors(syntax: Syntax, site: Site) -> list[int]:
    """The chunks that may begin the source of a cue: noun phrases on both sides, or its own."""
    symbols, own = syntax.symbols, site.chunk
    low, high = max(site.low, own - _LEFT_REACH), min(site.high - 1, own + _RIGHT_REACH)
    left = [
        chunk
        for chunk in range(low, own)
        if (symbols[chunk] in _ANCHORS and (chunk == low or symbols[chunk - 1] not in _NEVER_AFTER))
        or (symbols[chunk] in _QUANTIFIERS and _stands_alone(symbols, chunk, site.low))
    ]
    if low > site.low:
        left[:0] = [chunk for chunk in range(site.low, low) if symbols[chunk] in _FIRST_ANCHORS][:1]
    first = syntax.chunk_starts[own]
    if syntax.tags[first] == "i" and first < site.cue:
        left.append(own)
    right = [
        chunk
        for chunk in range(own + 1, high + 1)
        if symbols[chunk] in _ANCHORS
        and (chunk == own + 1 or symbols[chunk - 1] in _AGENTIVE or (chunk <= own + 3 and symbols[chunk - 1] in _NEAR))
    ]
    return left + right


def _stands_alone(symbols: str, chunk: int, low: int) -> bool:
    """Whether the adjective at *chunk* begins a clause of the sentence from *low* as its subject."""
    return symbols[chunk + 1] in _AFTER_QUANTIFIER and (chunk == low or symbols[chunk - 1] in _BEFORE_QUANTIFIER)


def anchor_rows(syntax: Syntax, site: Site, anchors: list[int]) -> list[list[str]]:
    """The features of "no source", and then of each anchor."""
    tags, norms, symbols, starts, outline = (
        syntax.tags,
        syntax.norms,
        syntax.symbols,
        syntax.chunk_starts,
        syntax.outline,
    )
    own, cue, stem, first, low, high = site.chunk, site.cue, site.stem, site.first, site.low, site.high - 1
    cue_tag = tags[cue]
    before = norms[site.group.start - 1] if site.group.start > first else "^"
    follows = norms[cue + 1] if cue + 1 < site.last else "$"
    agent = "by" if follows == "by" else ""
    context = symbols[max(low, own - 2) : own + 1]
    rows = [
        [
            "0p" + site.tags + agent,
            "0s" + stem,
            "0c" + context,
            "0t" + cue_tag + context[-2:-1],
            "0f" + follows,
            "0G" + stem + site.tags,
            "0k" + str(min(len(anchors), 4)),
            "0u" + ("-" if site.earlier is None else "0" if site.earlier.start == site.earlier.end else "1"),
        ]
    ]
    left, right = "eL" + before, "eR" + before
    earlier, joint = _earlier_chunk(syntax, site)
    for anchor in anchors:
        start = starts[anchor]
        previous = symbols[anchor - 1] if anchor > low else "^"
        following = symbols[anchor + 1] if anchor < high else "$"
        if anchor < own:
            between, side, edge = squeeze(outline[anchor + 1 : own]), "L", left
            near = "1" if anchor + 1 < own else "0"
        elif anchor == own:
            between, side, edge, near = "", "O", left, "0"
        else:
            between, side, edge = squeeze(outline[own + 1 : anchor]), "R", right
            near = "1" if own + 1 < anchor else "0"
        rows.append(
            [
                "b" + side + near + clip(between, 4, 3),
                "p" + side + previous + symbols[anchor],
                "f" + side + previous + following,
                "c" + side + previous + cue_tag + between[:4],
                "w" + norms[starts[anchor + 1] - 1],
                "l" + side + (norms[start - 1] if start > first else "^"),
                "s" + stem + side + near,
                "n" + side + near + nearness(len(between)),
                "h" + side + near + str(_count_heads(site, start)),
                "a" + side + near + site.tags + agent + symbols[anchor],
                edge,
                "u" + side + joint + ("=" if anchor == earlier else "<" if anchor < earlier else ">"),
            ]
        )
    return rows


def _earlier_chunk(syntax: Syntax, site: Site) -> tuple[int, str]:
    """The first chunk of the earlier cue's source, and what stands before the cue that may share it."""
    source = site.earlier
    if source is None:
        return 0, "-"
    if source.start == source.end:
        return 0, "0"
    return syntax.chunk_of[source.start], syntax.tags[site.group.start - 1] + syntax.tags[site.cue]


def _count_heads(site: Site, anchor: int) -> int:
    """How many other cues, up to two, stand between the anchor at a token and the cue."""
    low, high = min(anchor, site.cue + 1), max(anchor, site.cue)
    return min(bisect_left(site.heads, high) - bisect_left(site.heads, low), 2)


def anchor_case(syntax: Syntax, site: Site) -> str:
    """What a precedent for the anchor goes by."""
    own, group = site.chunk, site.group
    first = max(site.low, own - 2)
    edge = "^" if own - 2 < site.low else ""
    return f"{edge}{syntax.symbols[first:own]}|{site.tags}{syntax.tags[group.end : min(group.end + 1, site.last)]}"


def choose_anchor(syntax: Syntax, site: Site, ranking: Ranking) -> tuple[int | None, int]:
    """The best anchor of a cue, or None, with its lead over the second best in hundredths."""
    settled = ranking.precedents.get(anchor_case(syntax, site))
    if settled is not None:
        if settled == OWN:
            return site.chunk, ranking.settled_lead
        return (site.chunk + settled if settled else None), ranking.settled_lead
    anchors = propose_anchors(syntax, site)
    best, lead = best_of(ranking.totals(anchor_rows(syntax, site, anchors)))
    return (anchors[best - 1] if best else None), lead


def propose_source_ends(syntax: Syntax, site: Site, anchor: int) -> list[int]:
    """The last chunks a source that begins with *anchor* may have."""
    limit = site.chunk - 1 if anchor < site.chunk else site.high - 1
    symbols = syntax.symbols
    return [
        chunk
        for chunk in range(anchor, min(limit, anchor + _END_REACH) + 1)
        if symbols[chunk] not in _NEVER_LAST or chunk == anchor
    ]


def source_end_rows(syntax: Syntax, site: Site, anchor: int, ends: list[int]) -> list[list[str]]:
    """The features of each last chunk of a source."""
    symbols, starts, norms, outline = syntax.symbols, syntax.chunk_starts, syntax.norms, syntax.outline
    own, last = site.chunk, site.high - 1
    left = anchor < own
    side = "L" if left else "R"
    rows = []
    for end in ends:
        following, word = (symbols[end + 1], norms[starts[end + 1]]) if end < last else ("$", "$")
        inside = symbols[anchor : end + 1]
        gist = squeeze(outline[anchor : end + 1])
        rest = squeeze(outline[end + 1 : own]) if left else "="
        adjacent = "1" if left and end + 1 == own else "0"
        closing = side + inside[-1]
        commas = str(min(inside.count(","), 3))
        clauses = str(inside.count("W")) + str(min(inside.count("V"), 2))
        rows.append(
            [
                "w" + closing + word,
                "p" + side + clip(gist, 4, 3),
                "r" + side + clip(inside, 3, 2) + following,
                "x" + closing + following + adjacent,
                "a" + closing + adjacent + commas,
                "t" + side + clip(rest, 4, 3),
                "n" + side + nearness(end - anchor) + ("W" if symbols[anchor + 1 : anchor + 3] == ",W" else ""),
                "g" + side + gist[:3] + ("+" if len(gist) > 3 else "=") + following,
                "c" + side + adjacent + gist[-3:],
                "s" + side + site.stem + commas + following,
                "v" + side + clauses + following + adjacent,
                "d" + side + symbols[end : end + 3] + adjacent,
                "e" + norms[starts[end + 1] - 1] + following,
            ]
        )
    return rows


def source_end_case(syntax: Syntax, site: Site, anchor: int) -> str:
    """What a precedent for the last chunk of a source goes by."""
    if anchor < site.chunk:
        return "L" + syntax.symbols[anchor : site.chunk]
    symbols = syntax.symbols[anchor : min(anchor + _RIGHT_CASE, site.high)]
    return "R" + symbols if len(symbols) < _RIGHT_CASE or symbols[1] in _SURE_AFTER else ""


def choose_source(syntax: Syntax, site: Site, anchor: int, ranking: Ranking) -> Range:
    """The whole source that begins with *anchor*."""
    starts = syntax.chunk_starts
    if anchor == site.chunk:
        return Range(starts[anchor], starts[anchor] + 1)
    settled = 0 if anchor + 1 == site.chunk else ranking.precedents.get(source_end_case(syntax, site, anchor))
    if settled is None:
        ends = propose_source_ends(syntax, site, anchor)
        best = best_of(ranking.totals(source_end_rows(syntax, site, anchor, ends)))[0] if len(ends) > 1 else 0
        settled = ends[best] - anchor
    return Range(starts[anchor], starts[anchor + settled + 1])
