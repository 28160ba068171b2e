"""What is attributed: on which side of the cue the content stands, where it starts and where it ends."""

from __future__ import annotations

from .decisions import Decision, Row, best_of
from .sourcing import Range, clip, nearness, sentence_bounds, summaries
from .syntax import Syntax
from .weights import Table, score

LAYOUTS = ("right", "left", "both")
_START_REACH = 9
_CERTAIN_STARTS = frozenset("T«yUWX")  # at the end of the verb group 98 % of these start the content
_MOST_ENDS = 40
_END_REACH = 400  # chunks: more than a sentence has, so that what is none costs no more
_MOST_STARTS = 40
# What a content may end before; of 8,000 gold contents to the right of their cue 1 % end elsewhere.
_CUT_BEFORE = frozenset(",.;:-&EBURTwWyzpbdghm)(")


def cue_group(syntax: Syntax, cue: int) -> Range:
    """The chunk of a cue that is a verb, else the word alone."""
    chunk = syntax.chunk_of[cue]
    if syntax.symbols[chunk] in "Vvgp":
        return Range(syntax.chunk_starts[chunk], syntax.chunk_starts[chunk + 1])
    return Range(syntax.chunk_starts[chunk], cue + 1)


def layout_features(syntax: Syntax, cue: int, source: Range | None) -> list[str]:
    """Features that tell on which side of the cue and its source the content stands."""
    tags, norms, symbols, chunk_of = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of
    start, end = sentence_bounds(syntax, cue)
    group = cue_group(syntax, cue)
    stem = syntax.stems[cue]
    low = min(group.start, source.start) if source else group.start
    high = max(group.end, source.end) if source else group.end
    inverted = bool(source and source.start > cue)
    order = "N" if not source else "R" if inverted else "L"
    left = tags[start:low]
    right = tags[high:end].rstrip(".)")
    before = symbols[chunk_of[start] : chunk_of[low]] if low > start else ""
    after = symbols[chunk_of[high - 1] + 1 : chunk_of[end - 1] + 1] if high < end else ""
    skipped = symbols[chunk_of[source.end - 1] + 1 : chunk_of[group.start]] if source and not inverted else ""
    between = summaries[skipped].gist
    quoted = "1" if "»" in left[-3:] else "0"
    opening = right.find("«")
    mark = right[opening - 1] if opening > 0 else "0" if opening == 0 else "#"
    edge, first = left[-1:], right[:1]
    word = norms[high] if high < end else "$"
    verbs = str(min(before.count("V"), 2))
    return [
        "l" + order + left[-2:],
        "r" + order + right[:2],
        "s" + stem + order,
        "q" + quoted + order,
        "W" + order + word,
        "V" + str(min(after.count("V"), 2)) + order + first,
        "c" + verbs + order + edge + stem,
        "g" + order + tags[group.start : cue + 1].replace("R", "") + edge + first,
        "e" + order + nearness(len(right)) + first + edge,
        "m" + order + between[:4] + edge,
        "t" + stem + first + edge,
        "f" + order + left[:1] + edge + quoted,
        "S" + (norms[source.end - 1] if source else "-") + edge,
        "R" + order + edge + symbols[chunk_of[high - 1] + 1 : chunk_of[high - 1] + 3],
        "Q" + mark + order + quoted + ("1" if right.endswith("»") else "0"),
        "b" + order + nearness(len(before)) + edge,
        "=",
    ]


def choose_layout(syntax: Syntax, cue: int, source: Range | None, tables: tuple[Table, ...]) -> str:
    """Where the content stands: "right" of the cue, "left" of it, or "both"; *tables* are in the order of LAYOUTS."""
    first, last = sentence_bounds(syntax, cue)
    if min(cue_group(syntax, cue).start, source.start if source else last) <= first:
        return "right"
    features = layout_features(syntax, cue, source)
    totals = [score(features, table.get) for table in tables]
    return LAYOUTS[totals.index(max(totals))]


def propose_starts(syntax: Syntax, cue: int, source: Range | None) -> list[int]:
    """The tokens to the right of the cue at which a content may start."""
    _, end = sentence_bounds(syntax, cue)
    starts, tags, chunk = syntax.chunk_starts, syntax.tags, syntax.chunk_of[cue]
    low, high = source or (0, 0)
    proposed = [
        token
        for token in starts[chunk + 1 : chunk + _START_REACH]
        if token < end and tags[token] not in ",.»)" and not low <= token < high
    ]
    if cue + 1 < starts[chunk + 1]:
        proposed.insert(0, cue + 1)
    return proposed


def start_rows(syntax: Syntax, cue: int, source: Range | None, proposed: list[int]) -> list[Row]:
    """The candidates for the start of a content to the right of the cue."""
    tags, norms, symbols, chunk_of = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of
    stem = syntax.stems[cue]
    own = chunk_of[cue]
    group_end = cue_group(syntax, cue).end
    after_source = source.end if source and source.start > cue else 0
    sourceless = "1" if source is None else "0"
    rows: list[Row] = []
    for token in proposed:
        chunk = chunk_of[token]
        between = symbols[own + 1 : chunk] if chunk > own else "="
        if after_source and token >= after_source:
            between = "S" + symbols[chunk_of[after_source - 1] + 1 : chunk]
        gist = summaries[between].gist[:4]
        tag, word, previous = tags[token], norms[token], norms[token - 1]
        place = "1" if token == group_end else "0"
        rows.append(
            (
                (nearness(token - cue - 1), place, tag, gist, sourceless),
                [
                    "w" + word + tags[token - 1],
                    "g" + stem + gist,
                    "s" + stem + word,
                    "p" + previous + tag,
                    "P" + stem + previous,
                ],
            )
        )
    return rows


def expand_start(near: str, place: str, tag: str, gist: str, sourceless: str) -> list[str]:
    """The features of a start's key."""
    return ["d" + near, "a" + place + tag, "n" + sourceless + gist[:3], "t" + gist + tag]


def choose_start(syntax: Syntax, cue: int, source: Range | None, decision: Decision) -> int | None:
    """Where the content to the right of the cue starts, or None where there is no room."""
    proposed = propose_starts(syntax, cue, source)
    if not proposed:
        return None
    if len(proposed) == 1 or (
        syntax.tags[proposed[0]] in _CERTAIN_STARTS and proposed[0] == cue_group(syntax, cue).end
    ):
        return proposed[0]
    return proposed[best_of(decision.totals(start_rows(syntax, cue, source, proposed)))[0]]


def propose_ends(syntax: Syntax, cue: int, start: int) -> list[int]:
    """The tokens before which a content that starts at *start* may end."""
    _, end = sentence_bounds(syntax, cue)
    starts, chunk_of, tags = syntax.chunk_starts, syntax.chunk_of, syntax.tags
    first, last = chunk_of[start], chunk_of[end - 1]
    ends = [
        token
        for token in starts[first + 1 : min(last, first + _END_REACH) + 1]
        if (tags[token] in _CUT_BEFORE or tags[token - 1] == "»") and tags[token - 1] not in ",;:&" and token > start
    ]
    bare = end
    while bare > start + 1 and syntax.norms[bare - 1] == ".":
        bare -= 1
    if bare not in ends:
        ends.append(bare)
    if bare != end and tags[end - 1] in "»)":
        ends.append(end)
    return ends[:_MOST_ENDS]


def end_rows(syntax: Syntax, cue: int, start: int, ends: list[int], source: Range | None) -> list[Row]:
    """The candidates for the end of a content that starts at *start*."""
    tags, norms, symbols, chunk_of, quoted = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of, syntax.quoted
    _, last = sentence_bounds(syntax, cue)
    stem = syntax.stems[cue]
    opening = tags[start]
    frame = norms[start] if opening in "TtwWyUEFB" else opening
    first, final = chunk_of[start], chunk_of[last - 1] + 1
    limit = source.start if source and source.start >= start else last + 1
    tail_start = start + len(tags[start:last].rstrip(".»)"))
    rows: list[Row] = []
    for end in ends:
        tag, word, chunk = (tags[end], norms[end], chunk_of[end]) if end < last else ("$", "$", final)
        before = tags[end - 1]
        _, _, gist, verbs, commas, _ = summaries[symbols[first : chunk_of[end - 1] + 1]]
        rest = symbols[chunk : min(chunk + 3, final)] or "$"
        closing = "1" if end >= tail_start else "0"
        quotes = ("1" if quoted[end - 1] and before != "»" else "0") + (
            "1" if end < last and quoted[end] and tag != "«" else "0"
        )
        over = "1" if end > limit else "0"
        symbol = rest[0]
        rows.append(
            (
                (closing, before, opening, rest, verbs, commas, quotes, over),
                [
                    "t" + tag + word,
                    "d" + nearness(end - start) + symbol,
                    "s" + stem + symbol,
                    "p" + norms[end - 1] + symbol,
                    "g" + frame + gist + symbol,
                    "F" + closing + frame,
                ],
            )
        )
    return rows


def expand_end(
    closing: str, before: str, opening: str, rest: str, verbs: str, commas: str, quotes: str, over: str
) -> list[str]:
    """The features of an end's key."""
    symbol = rest[0]
    return [
        "f" + closing + before,
        "y" + symbol + before,
        "n" + rest,
        "v" + verbs + closing + opening,
        "V" + verbs + rest,
        "c" + commas + symbol,
        "q" + quotes + ("1" if opening == "«" else "0") + closing,
        "o" + over,
    ]


def choose_end(syntax: Syntax, cue: int, start: int, source: Range | None, decision: Decision) -> tuple[int, int]:
    """Where the content that starts at *start* ends, with its lead over the second best in hundredths."""
    ends = propose_ends(syntax, cue, start)
    if len(ends) == 1:
        return ends[0], 1000
    best, lead = best_of(decision.totals(end_rows(syntax, cue, start, ends, source)))
    return ends[best], lead


def propose_left(syntax: Syntax, cue: int, source: Range | None) -> tuple[int, list[int]]:
    """Where a content to the left of cue and source ends, and the tokens at which it may start."""
    start, _ = sentence_bounds(syntax, cue)
    tags, starts, chunk_of = syntax.tags, syntax.chunk_starts, syntax.chunk_of
    group = cue_group(syntax, cue)
    end = min(group.start, source.start) if source else group.start
    while end > start and tags[end - 1] in ",U-&":
        end -= 1
    if end == start:
        return end, []
    proposed = [
        token
        for token in starts[chunk_of[start] : chunk_of[end - 1] + 1]
        if start <= token < end and (token - start < 4 or tags[token - 1] in ",;:-&«»(" or tags[token] in "«TUwWyt")
    ]
    return end, proposed[:_MOST_STARTS]


def left_features(syntax: Syntax, cue: int, end: int, proposed: list[int]) -> list[list[str]]:
    """Features of each start to the left of the cue."""
    tags, norms, symbols, chunk_of, quoted = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of, syntax.quoted
    first, _ = sentence_bounds(syntax, cue)
    stem = syntax.stems[cue]
    closes = "1" if "»" in tags[max(end - 2, 0) : end] else "0"
    rows = []
    for token in proposed:
        tag = tags[token]
        before = tags[token - 1] if token > first else "^"
        skipped = summaries[symbols[chunk_of[first] : chunk_of[token]]].gist if token > first else "^"
        held = summaries[symbols[chunk_of[token] : chunk_of[end - 1] + 1]]
        verbs = held.verbs
        rows.append(
            [
                "f" + ("1" if token == first else "0") + closes,
                "t" + tag + before,
                "w" + norms[token] + before,
                "p" + clip(skipped, 3, 2) + closes,
                "v" + verbs + before,
                "G" + held.short + before,
                "q" + ("1" if quoted[token] else "0") + closes + before,
                "d" + nearness(end - token),
                "l" + (norms[token - 1] if token > first else "^") + tag,
                "s" + stem + before,
                "Q" + ("1" if quoted[token] == quoted[end - 1] else "0") + before + tag,
            ]
        )
    return rows


def choose_left(syntax: Syntax, cue: int, source: Range | None, table: Table) -> Range | None:
    """The content to the left of the cue, stretched back over a quotation that began in an earlier sentence."""
    end, proposed = propose_left(syntax, cue, source)
    if not proposed:
        return None
    totals = [score(features, table.get) for features in left_features(syntax, cue, end, proposed)]
    start = _list_start(syntax, cue, proposed[totals.index(max(totals))])
    return Range(quotation_start(syntax, start), end)


def _list_start(syntax: Syntax, cue: int, token: int) -> int:
    """The start of the list whose last item starts at *token*, behind "and": a list is attributed whole."""
    symbols, chunk = syntax.symbols, syntax.chunk_of[token]
    low = syntax.chunk_of[sentence_bounds(syntax, cue)[0]]
    if chunk <= low or symbols[chunk - 1] != "&":
        return token
    first = chunk - 1
    while first > low and symbols[first - 1] in "PNGEFB',JKR":
        first -= 1
    return token if symbols[first] in "&," else syntax.chunk_starts[first]


def quotation_start(syntax: Syntax, token: int) -> int:
    """The first token of the quotation that runs into *token* from before it; *token* itself where none does."""
    quoted = syntax.quoted
    while token > 0 and quoted[token] and quoted[token - 1] == quoted[token] and syntax.tags[token] != "«":
        token -= 1
    return token
