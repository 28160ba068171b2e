"""What is attributed: on which side of the cue the content stands, where it starts and where it ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from .decisions import Ranking, best_of
from .sites import Range, Site, clip, nearness, squeeze
from .syntax import Syntax
from .tagging import TAGS

LAYOUTS = ("right", "left", "both")
_START_REACH = 9
_MOST_ENDS = 40
_END_REACH = 400  # chunks: more than a sentence has, so that what is none costs no more
_MOST_STARTS = 40
_LONGEST_TAIL = 9  # linking words and marks to the end of the sentence of which a precedent may tell
# What a content may end before; of 8,000 gold contents to the right of their cue 1 % end elsewhere.
_CUT_BEFORE = frozenset(",.;:-&EBURTwWyzpbdghm)(")
_CLAUSE_REACH = 6  # tokens after the cue within which "that" opens what it reports: "said on Friday that"
_NEVER_STARTS = frozenset(",.»)")
_FRAMES = frozenset("TtwWyUEFB")
_FINITE = {**dict.fromkeys(map(ord, TAGS), " "), **{ord(tag): tag for tag in "dzpbmho"}}


def layout_features(syntax: Syntax, site: Site, source: Range | None) -> list[str]:
    """Features that tell on which side of the cue and its source the content stands."""
    tags, norms, symbols, chunk_of = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of
    start, end, stem = site.first, site.last, site.stem
    low, high, order = _extent(site, source)
    left = tags[start:low]
    right = tags[high:end].rstrip(".)")
    skipped = "" if source is None or order != "L" else syntax.outline[chunk_of[source.end - 1] + 1 : site.chunk]
    quoted = "1" if "»" in left[-3:] else "0"
    opening = right.find("«")
    mark = right[opening - 1] if opening > 0 else "0" if opening == 0 else "#"
    edge, first = left[-1:], right[:1]
    after = chunk_of[high - 1] + 1
    heads, passed = site.heads, bisect_left(site.heads, site.cue)
    others = (
        "012"[min(passed - bisect_left(heads, start), 2)]
        + "012"[min(bisect_left(heads, end) - bisect_left(heads, site.cue + 1), 2)]
    )
    ahead = syntax.links[high:end].replace(" ", "")[:1]
    return [
        "r" + order + right[:2],
        "l" + order + left[-2:],
        "s" + stem + order,
        "W" + order + (norms[high] if high < end else "$"),
        "V" + str(min(symbols.count("V", after, site.high), 2)) + order + first + edge,
        "c" + str(min(symbols.count("V", site.low, chunk_of[low]), 2)) + order + edge + stem,
        "g" + order + site.tags + edge + first,
        "m" + order + squeeze(skipped)[:4] + edge,
        "f" + order + left[:1] + edge + quoted,
        "S" + (norms[source.end - 1] if source else "-") + edge,
        "Q" + mark + order + quoted + ("1" if right.endswith("»") else "0"),
        "t" + stem + first + edge,
        "J" + order + left[:1] + ahead,
        "b" + order + nearness(low - start) + edge,
        "T" + order + quoted + ("T" if "T" in right[:_CLAUSE_REACH] else "") + first,
        "H" + order + edge + others,
        "z" + order + ("1" if left[:1] == "«" else "0") + edge + ahead,
        "=",
    ]


def layout_case(syntax: Syntax, site: Site, source: Range | None) -> str:
    """What a precedent for the layout goes by."""
    low, high, order = _extent(site, source)
    tags, symbols, chunk_of = syntax.tags, syntax.symbols, syntax.chunk_of
    before = "V" if symbols.find("V", site.low, chunk_of[low]) >= 0 else "-"
    after = "V" if symbols.find("V", chunk_of[high - 1] + 1, site.high) >= 0 else "-"
    return order + before + tags[low - 1] + "|" + tags[high : min(high + 1, site.last)] + after


def _extent(site: Site, source: Range | None) -> tuple[int, int, str]:
    """The first token of cue and source, the token after them, and on which side the source stands."""
    group = site.group
    if source is None:
        return group.start, group.end, "N"
    return min(group.start, source.start), max(group.end, source.end), "R" if source.start > site.cue else "L"


def choose_layout(syntax: Syntax, site: Site, source: Range | None, rankings: tuple[Ranking, ...]) -> str:
    """Where the content stands: "right" of the cue, "left" of it, or "both"; *rankings* are in the order of LAYOUTS."""
    if site.group.start <= site.first or (source is not None and source.start <= site.first):
        return "right"
    settled = rankings[0].precedents.get(layout_case(syntax, site, source))
    if settled is not None:
        return LAYOUTS[settled]
    features = layout_features(syntax, site, source)
    totals = [ranking.totals((features,))[0] for ranking in rankings]
    return LAYOUTS[totals.index(max(totals))]


def propose_starts(syntax: Syntax, site: Site, source: Range | None) -> list[int]:
    """The tokens to the right of the cue at which a content may start."""
    starts, tags, chunk, end = syntax.chunk_starts, syntax.tags, site.chunk, site.last
    low, high = source or (0, 0)
    proposed = [
        token
        for token in starts[chunk + 1 : chunk + _START_REACH]
        if token < end and tags[token] not in _NEVER_STARTS and not low <= token < high
    ]
    if site.cue + 1 < starts[chunk + 1]:
        proposed.insert(0, site.cue + 1)
    return proposed


def start_rows(syntax: Syntax, site: Site, source: Range | None, proposed: list[int]) -> list[list[str]]:
    """The features of each start of a content to the right of the cue."""
    tags, norms, outline, chunk_of = syntax.tags, syntax.norms, syntax.outline, syntax.chunk_of
    stem, cue, own, group_end = site.stem, site.cue, site.chunk, site.group.end
    after_source = source.end if source and source.start > cue else 0
    behind = chunk_of[after_source - 1] + 1
    sourceless = "1" if source is None else "0"
    rows = []
    for token in proposed:
        chunk = chunk_of[token]
        if after_source and token >= after_source:
            between = "S" + squeeze(outline[behind:chunk])[:3]
        else:
            between = squeeze(outline[own + 1 : chunk])[:4] if chunk > own else "="
        tag, previous = tags[token], norms[token - 1]
        adjacent = "1" if token == group_end else "0"
        rows.append(
            [
                "w" + norms[token] + tags[token - 1],
                "n" + between + tags[cue] + sourceless,
                "b" + norms[token] + adjacent,
                "a" + adjacent + tag + between[:2],
                "g" + stem + between,
                "p" + previous + tag,
                "d" + nearness(token - cue - 1),
                "P" + stem + previous,
                "s" + stem + norms[token],
                "t" + between + tag,
            ]
        )
    return rows


def start_case(syntax: Syntax, site: Site, source: Range | None) -> str:
    """What a precedent for the start of a content goes by."""
    order = "N" if source is None else "R" if source.start > site.cue else "L"
    end = site.group.end
    return f"{order}{end - site.cue}{syntax.tags[end : min(end + 1, site.last)]}{site.stem}"


def choose_start(syntax: Syntax, site: Site, source: Range | None, ranking: Ranking) -> int | None:
    """Where the content to the right of the cue starts, or None where there is no room."""
    settled = ranking.precedents.get(start_case(syntax, site, source))
    if settled is not None:
        token = site.cue + settled
        if token < site.last and not (source and source.start <= token < source.end):
            return token
    proposed = propose_starts(syntax, site, source)
    if not proposed:
        return None
    if len(proposed) == 1:
        return proposed[0]
    return proposed[best_of(ranking.totals(start_rows(syntax, site, source, proposed)))[0]]


def bare_end(syntax: Syntax, site: Site, start: int) -> int:
    """The end of the sentence without its full stop."""
    bare = site.last
    while bare > start + 1 and syntax.norms[bare - 1] == ".":
        bare -= 1
    return bare


def propose_ends(syntax: Syntax, site: Site, start: int) -> list[int]:
    """The tokens before which a content that starts at *start* may end."""
    starts, chunk_of, tags, end = syntax.chunk_starts, syntax.chunk_of, syntax.tags, site.last
    first, last = chunk_of[start], site.high - 1
    ends = [
        token
        for token in starts[first + 1 : min(last, first + _END_REACH) + 1]
        if (tags[token] in _CUT_BEFORE or tags[token - 1] == "»") and tags[token - 1] not in ",;:&" and token > start
    ]
    bare = bare_end(syntax, site, start)
    if bare not in ends:
        ends.append(bare)
    if bare != end and tags[end - 1] in "»)":
        ends.append(end)
    return ends[:_MOST_ENDS]


def end_rows(syntax: Syntax, site: Site, start: int, ends: list[int], source: Range | None) -> list[list[str]]:
    """The features of each end of a content that starts at *start*."""
    tags, norms, symbols, chunk_of, quoted = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of, syntax.quoted
    stem, last, final = site.stem, site.last, site.high
    opening = tags[start]
    frame = norms[start] if opening in _FRAMES else opening
    first = chunk_of[start]
    limit = source.start if source and source.start >= start else last + 1
    tail_start = start + len(tags[start:last].rstrip(".»)"))
    mark = "1" if opening == "«" else "0"
    heads = site.heads
    passed = bisect_left(heads, start)
    stops, finite = syntax.stops[start:last], tags[start:last].translate(_FINITE)
    kind = tags[site.cue] + (symbols[site.chunk - 1] if site.chunk > site.low else "^")
    rows = []
    for end in ends:
        tag, word, chunk = (tags[end], norms[end], chunk_of[end]) if end < last else ("$", "$", final)
        before = tags[end - 1]
        verbs = str(min(symbols.count("V", first, chunk), 3))
        commas = str(min(symbols.count(",", first, chunk), 3))
        rest = symbols[chunk : min(chunk + 3, final)] or "$"
        closing = "1" if end >= tail_start else "0"
        symbol = rest[0]
        inside = "1" if quoted[end - 1] and before != "»" else "0"
        quotes = inside + ("1" if end < last and quoted[end] and tag != "«" else "0") + mark
        rows.append(
            [
                "s" + stem + symbol,
                "A" + word + (norms[end + 1] if end + 1 < last else "$"),
                "B" + word + verbs + ("1" if word in norms[start:end] else "0"),
                "C" + symbol + finite[end - start :].lstrip()[:1] + tags[site.cue],
                "E" + symbol + stops[: end - start].replace(" ", "")[-3:],
                "n" + rest,
                "c" + commas + symbol + before,
                "q" + quotes + closing + before,
                "v" + verbs + closing + opening,
                "d" + nearness(end - start) + symbol,
                "g" + frame + squeeze(syntax.outline[first : chunk_of[end - 1] + 1])[:6] + symbol,
                "o" + symbol if end > limit else "=",
                "r" + kind + verbs if symbol == "V" else "=",
                "h" + _heads_around(syntax, heads, passed, end, chunk, last) + symbol,
            ]
        )
    return rows


def _heads_around(syntax: Syntax, heads: Sequence[int], passed: int, end: int, chunk: int, last: int) -> str:
    """How many cues a content holds, from the one numbered *passed* up to *end*, and how near the next is in chunks."""
    beyond = bisect_left(heads, end, passed)
    held = "012"[min(beyond - passed, 2)]
    if beyond == len(heads) or heads[beyond] >= last:
        return held + "-"
    return held + "01234"[min(syntax.chunk_of[heads[beyond]] - chunk, 4)]


def end_case(syntax: Syntax, site: Site, start: int, source: Range | None) -> str:
    """What a precedent for the end of a content goes by: its opening, and all that could end it; "" where too much."""
    stops = syntax.stops[start + 1 : site.last].replace(" ", "")
    if len(stops) > _LONGEST_TAIL:
        return ""
    held = bisect_left(site.heads, site.last) - bisect_left(site.heads, start)
    return "012"[min(held, 2)] + ("S" if source and source.start >= start else "") + syntax.tags[start] + stops


def choose_end(syntax: Syntax, site: Site, start: int, source: Range | None, ranking: Ranking) -> tuple[int, int]:
    """Where the content that starts at *start* ends, with its lead over the second best in hundredths."""
    if end_case(syntax, site, start, source) in ranking.precedents:
        return bare_end(syntax, site, start), ranking.settled_lead
    ends = propose_ends(syntax, site, start)
    if len(ends) == 1:
        return ends[0], 1000
    best, lead = best_of(ranking.totals(end_rows(syntax, site, start, ends, source)))
    return ends[best], lead


def propose_left(syntax: Syntax, site: Site, source: Range | None) -> tuple[int, list[int]]:
    """Where a content to the left of cue and source ends, and the tokens at which it may start."""
    start, tags, starts, chunk_of = site.first, syntax.tags, syntax.chunk_starts, syntax.chunk_of
    end = min(site.group.start, source.start) if source else site.group.start
    while end > start and (tags[end - 1] in ",U-&" or syntax.norms[end - 1] == "as"):  # “…,” as she put it
        end -= 1
    if end == start:
        return end, []
    proposed = [
        token
        for token in starts[site.low : chunk_of[end - 1] + 1]
        if start <= token < end and (token - start < 4 or tags[token - 1] in ",;:-&«»(" or tags[token] in "«TUwWyt")
    ]
    return end, proposed[:_MOST_STARTS]


def left_rows(syntax: Syntax, site: Site, source: Range | None, end: int, proposed: list[int]) -> list[list[str]]:
    """The features of each start to the left of the cue."""
    tags, norms, outline, chunk_of, quoted = syntax.tags, syntax.norms, syntax.outline, syntax.chunk_of, syntax.quoted
    first, stem = site.first, site.stem
    closes = "1" if "»" in tags[max(end - 2, 0) : end] else "0"
    final, own = chunk_of[end - 1] + 1, quoted[end - 1]
    sourceless = site.tags if source is None else "+"
    earlier = site.earlier.start if site.earlier else -1
    rows = []
    for token in proposed:
        tag, chunk = tags[token], chunk_of[token]
        before = tags[token - 1] if token > first else "^"
        verbs = str(min(syntax.symbols.count("V", chunk, final), 3))
        skipped = squeeze(outline[site.low : chunk]) if token > first else "^"
        rows.append(
            [
                "t" + tag + before,
                "w" + norms[token] + before,
                "e" + before + ("-" if earlier < 0 else "<" if token <= earlier else ">"),
                "p" + clip(skipped, 3, 2) + closes,
                "q" + ("1" if quoted[token] else "0") + ("1" if quoted[token] == own else "0") + closes + before,
                "d" + nearness(end - token),
                "s" + stem + before,
                "l" + (norms[token - 1] if token > first else "^") + tag,
                "v" + verbs + before,
                "u" + sourceless + verbs + before,
                "f" + ("1" if token == first else "0") + closes,
                "G" + squeeze(outline[chunk:final])[:4] + before,
            ]
        )
    return rows


def choose_left(syntax: Syntax, site: Site, source: Range | None, ranking: Ranking) -> Range | None:
    """The content to the left of the cue, stretched back over a quotation that began in an earlier sentence."""
    end, proposed = propose_left(syntax, site, source)
    if not proposed:
        return None
    best = best_of(ranking.totals(left_rows(syntax, site, source, end, proposed)))[0] if len(proposed) > 1 else 0
    return Range(quotation_start(syntax, _list_start(syntax, site, proposed[best])), end)


def _list_start(syntax: Syntax, site: Site, token: int) -> int:
    """The start of the list whose last item starts at *token*, behind "and": a list is attributed whole."""
    symbols, chunk, low = syntax.symbols, syntax.chunk_of[token], site.low
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
