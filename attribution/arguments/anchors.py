"""Where the source of a cue begins: its anchor, one of the noun phrases around the cue, or none."""

from __future__ import annotations

from bisect import bisect_left

from ..learned.decisions import SETTLED_LEAD, Ranking
from ..syntax.columns import Syntax, voice_at
from ..syntax.sites import Site, clip, nearness, squeeze
from ..syntax.subjects import governing_chunk
from ..syntax.times import tells_how, tells_when
from ..tables import words
from ..vocabulary.grammar import REFLEXIVES
from .bystanders import is_asked, is_bracketed, is_object, is_spoken

_ANCHORS = frozenset("PNIGWwT")
_QUANTIFIERS = frozenset("JK")  # "many fear", "most of them say"
_BEFORE_QUANTIFIER = frozenset("^,&UTwy»:;")
_AFTER_QUANTIFIER = frozenset("VFE,WR")
_PRONOUNS = frozenset("IWw")
_FIRST_ANCHORS = frozenset("PNI")
OWN = 99
"""The outcome of a precedent that says: the possessor in the cue's own chunk, "her" in "her view that"."""
_LEFT_REACH, _RIGHT_REACH = 18, 10  # chunks from the cue to a source's first
# Of 18,900 gold sources in the training articles fewer than 0.5 % stand against these bars.
_NEVER_AFTER = frozenset("'\"Br")
_AGENTIVE, _BE = frozenset("B,"), frozenset("be")
_NEAR = frozenset("EvV»&-(rR")
_ABOUT = words("with about over into against on")  # voiced anger over "the delay": that is nobody's


def propose_anchors(syntax: Syntax, site: Site) -> list[int]:
    """The chunks that may begin the source of a cue: noun phrases on both sides, or its own."""
    symbols, own = syntax.symbols, site.chunk
    low, high = site.low, site.high - 1
    low = low if low > own - _LEFT_REACH else own - _LEFT_REACH
    high = high if high < own + _RIGHT_REACH else own + _RIGHT_REACH
    left = [
        chunk
        for chunk in range(low, own)
        if (
            symbols[chunk] in _ANCHORS
            and (chunk == low or symbols[chunk - 1] not in _NEVER_AFTER)
            and not tells_when(syntax, chunk)
            and not is_object(syntax, chunk)
        )
        or (symbols[chunk] in _QUANTIFIERS and _stands_alone(symbols, chunk, site.low))
    ]
    if "»" in symbols[low:own]:
        left = [chunk for chunk in left if not is_spoken(syntax, site, chunk, whole=symbols[chunk] not in _PRONOUNS)]
    if ")" in symbols[low:own]:
        left = [chunk for chunk in left if not is_bracketed(symbols, chunk, low, own)]
    if low > site.low:
        subject = next((chunk for chunk in range(site.low, low) if symbols[chunk] in _FIRST_ANCHORS), None)
        left[:0] = [] if subject is None else [subject]
    first = syntax.chunk_starts[own]
    if syntax.tags[first] == "i" and first < site.cue:
        left.append(own)
    if not REFLEXIVES.isdisjoint(syntax.norms[site.cue + 1 : site.cue + 2]):
        return left  # who distances "himself" stands ahead
    passive = "h" not in site.tags or not _BE.isdisjoint(site.tags)
    right = [
        chunk
        for chunk in range(own + 1, high + 1)
        if symbols[chunk] in _ANCHORS
        and (passive or symbols[chunk - 1] != "B")  # members had rejected a plan "by the firm"
        and (chunk == own + 1 or symbols[chunk - 1] in _AGENTIVE or (chunk <= own + 3 and symbols[chunk - 1] in _NEAR))
        and not (chunk == own + 3 and syntax.norms[syntax.chunk_starts[chunk] - 1] in _ABOUT)
        and not tells_how(syntax, chunk, site.stem)
        and not is_asked(syntax, site, chunk)
    ]
    return left + right


def _stands_alone(symbols: str, chunk: int, low: int) -> bool:
    """Whether the adjective at *chunk* begins a clause of the sentence from *low* as its subject."""
    return symbols[chunk + 1] in _AFTER_QUANTIFIER and (chunk == low or symbols[chunk - 1] in _BEFORE_QUANTIFIER)


Anchor = tuple[int, str, str]
"""A chunk that may begin the source; where it stands; the outline of what stands between.

It stands "L" or "R" of the cue, with "0" next to it and "1" farther off; "O0" is the cue's own chunk. A plain tuple:
so many are made that a class would be felt.
"""


def view_anchors(syntax: Syntax, site: Site, anchors: list[int]) -> list[Anchor]:
    """What all that is asked about the anchors goes by."""
    outline, own = syntax.outline, site.chunk
    views = []
    for anchor in anchors:
        if anchor < own:
            view = (anchor, "L1" if anchor + 1 < own else "L0", squeeze(outline[anchor + 1 : own]))
        elif anchor == own:
            view = (anchor, "O0", "")
        else:
            view = (anchor, "R1" if own + 1 < anchor else "R0", squeeze(outline[own + 1 : anchor]))
        views.append(view)
    return views


def anchor_glances(syntax: Syntax, site: Site, anchors: list[Anchor]) -> list[list[str]]:
    """The features at a glance of "no source", and then of each anchor."""
    tags, norms, symbols, starts = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_starts
    own, cue, stem, first, low = site.chunk, site.cue, site.stem, site.first, site.low
    cue_tag = tags[cue]
    follows = norms[cue + 1] if cue + 1 < site.last else "$"
    passive = site.tags + ("by" if follows == "by" else "")
    context = symbols[low if low > own - 2 else own - 2 : own + 1]
    rows = [
        [
            "0p" + passive,
            "0s" + stem,
            "0c" + context,
            f"0t{cue_tag}{context[-2:-1]}",
            "0f" + follows,
            f"0G{stem}{site.tags}",
            f"0k{'01234'[len(anchors)] if len(anchors) < 4 else '4'}",
            "0u" + ("-" if site.earlier is None else "0" if site.earlier.start == site.earlier.end else "1"),
        ]
    ]
    for anchor, place, between in anchors:
        start = starts[anchor]
        rows.append(
            [
                f"b{place}{clip(between, 4, 3)}",
                f"c{place}{symbols[anchor - 1] if anchor > low else '^'}{cue_tag}{between[:4]}",
                f"l{place}{norms[start - 1] if start > first else '^'}",
                f"a{place}{passive}{symbols[anchor]}",
            ]
        )
    return rows


def anchor_looks(syntax: Syntax, site: Site, anchors: list[Anchor]) -> list[list[str]]:
    """The other features of each anchor."""
    norms, symbols, starts = syntax.norms, syntax.symbols, syntax.chunk_starts
    stem, low, high = site.stem, site.low, site.high - 1
    before = norms[site.start - 1] if site.start > site.first else "^"
    earlier, joint = _earlier_chunk(syntax, site)
    governor = governing_chunk(syntax, site)
    rows = []
    for anchor, place, between in anchors:
        previous = symbols[anchor - 1] if anchor > low else "^"
        following = symbols[anchor + 1] if anchor < high else "$"
        row = [
            f"p{place}{previous}{symbols[anchor]}",
            f"f{place}{previous}{following}",
            "w" + norms[starts[anchor + 1] - 1],
            f"v{place}{voice_at(syntax, starts[anchor + 1] - 1)}",
            f"s{stem}{place}",
            f"n{place}{nearness(len(between))}",
            f"h{place}{_count_heads(site, starts[anchor])}",
            f"e{place}{before}",
            f"u{place[0]}{joint}{'=' if anchor == earlier else '<' if anchor < earlier else '>'}",
        ]
        if governor is not None:
            row.append(f"G{place[0]}{'=' if anchor == governor else '~'}")
        rows.append(row)
    return rows


def _earlier_chunk(syntax: Syntax, site: Site) -> tuple[int, str]:
    """The first chunk of the earlier cue's source, and what stands before the cue that may share it."""
    source = site.earlier
    if source is None:
        return -1, "-"
    if source.start == source.end:
        return -1, "0"
    return syntax.chunk_of[source.start], syntax.tags[site.start - 1] + syntax.tags[site.cue]


def _count_heads(site: Site, anchor: int) -> int:
    """How many other cues, up to two, stand between the anchor at a token and the cue."""
    low, high = (anchor, site.cue) if anchor <= site.cue else (site.cue + 1, anchor)
    between = bisect_left(site.heads, high) - bisect_left(site.heads, low)
    return between if between < 2 else 2


def anchor_case(syntax: Syntax, site: Site) -> str:
    """What a precedent for the anchor goes by."""
    own, end = site.chunk, site.end
    ahead = syntax.symbols[own - 2 : own] if own - 2 >= site.low else "^" + syntax.symbols[site.low : own]
    return f"{ahead}|{site.tags}{syntax.tags[end] if end < site.last else ''}"


def choose_anchor(syntax: Syntax, site: Site, ranking: Ranking) -> tuple[int | None, int]:
    """The best anchor of a cue, or None, with its lead over the second best in hundredths."""
    settled = ranking.precedents.get(anchor_case(syntax, site))
    if settled is not None:
        if settled == OWN:
            return site.chunk, SETTLED_LEAD
        if not settled:
            return None, SETTLED_LEAD
        chunk = site.chunk + settled  # of "a man convicted of arson said" more than "convicted"
        here = site.low <= chunk < site.high  # a text may end with "according to"
        if here and not (
            syntax.symbols[chunk] == "p"
            or tells_when(syntax, chunk)
            or tells_how(syntax, chunk, site.stem)
            or (is_object(syntax, chunk) if chunk < site.chunk else is_asked(syntax, site, chunk))
        ):
            return chunk, SETTLED_LEAD
    anchors = view_anchors(syntax, site, propose_anchors(syntax, site))

    def look(near: list[int]) -> list[list[str]]:
        rows = anchor_looks(syntax, site, [anchors[number - 1] for number in near if number])
        return rows if near[0] else [[], *rows]

    best, lead = ranking.choose(anchor_glances(syntax, site, anchors), look)
    return (anchors[best - 1][0] if best else None), lead
