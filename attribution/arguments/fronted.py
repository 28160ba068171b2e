"""What is attributed to the left of a cue: where it starts, and over what it reaches back."""

from __future__ import annotations

from ..learned.decisions import Ranking
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, clip, nearness, squeeze
from ..vocabulary.tags import COMMON_NOUNS

_MOST_STARTS = 40  # places where one ahead of its cue may start that are scored
_REACH = 400  # chunks: more than a sentence has, so that what is none costs no more


def propose_left(syntax: Syntax, site: Site, source: Range | None) -> tuple[int, list[int]]:
    """Where a content to the left of cue and source ends, and the tokens at which it may start."""
    start, tags, starts, chunk_of = site.first, syntax.tags, syntax.chunk_starts, syntax.chunk_of
    end = min(site.start, source.start) if source else site.start
    while end > start and (tags[end - 1] in ",U-&" or syntax.norms[end - 1] == "as"):  # “…,” as she put it
        end -= 1
    if end == start:
        return end, []
    proposed = [
        token
        for token in starts[site.low : min(chunk_of[end - 1], site.low + _REACH) + 1]
        if start <= token < end and (token - start < 4 or tags[token - 1] in ",;:-&«»(" or tags[token] in "«TUwWyt")
    ]
    return end, proposed[:_MOST_STARTS]


def left_glances(syntax: Syntax, site: Site, end: int, proposed: list[int]) -> list[list[str]]:
    """The features at a glance of each start to the left of the cue."""
    tags, quoted, first = syntax.tags, syntax.quoted, site.first
    closes = "1" if "»" in tags[max(end - 2, 0) : end] else "0"
    own = quoted[end - 1]
    rows = []
    for token in proposed:
        before = tags[token - 1] if token > first else "^"
        number = quoted[token]
        sign = ("1" if number else "0") + ("1" if number == own else "0")
        rows.append([f"t{tags[token]}{before}", f"q{sign}{closes}{before}", "d" + nearness(end - token)])
    return rows


def left_looks(syntax: Syntax, site: Site, source: Range | None, end: int, proposed: list[int]) -> list[list[str]]:
    """The other features of each start to the left of the cue."""
    tags, norms, outline, chunk_of = syntax.tags, syntax.norms, syntax.outline, syntax.chunk_of
    first, stem = site.first, site.stem
    closes = "1" if "»" in tags[max(end - 2, 0) : end] else "0"
    final = chunk_of[end - 1] + 1
    sourceless = site.tags if source is None else "+"
    earlier = site.earlier.start if site.earlier else -1
    rows = []
    for token in proposed:
        chunk = chunk_of[token]
        before, word = (tags[token - 1], norms[token - 1]) if token > first else ("^", "^")
        verbs = min(syntax.symbols.count("V", chunk, final), 3)
        skipped = squeeze(outline[site.low : chunk]) if token > first else "^"
        rows.append(
            [
                f"w{norms[token]}{before}",
                f"e{before}{'-' if earlier < 0 else '<' if token <= earlier else '>'}",
                f"p{clip(skipped, 3, 2)}{closes}",
                f"s{stem}{before}",
                f"l{word}{tags[token]}",
                f"v{verbs}{before}",
                f"u{sourceless}{verbs}{before}",
                f"f{'1' if token == first else '0'}{closes}",
                f"G{squeeze(outline[chunk:final])[:4]}{before}",
            ]
        )
    return rows


def choose_left(syntax: Syntax, site: Site, source: Range | None, ranking: Ranking) -> Range | None:
    """The content to the left of the cue, stretched back over a quotation that began in an earlier sentence."""
    end, proposed = propose_left(syntax, site, source)
    if not proposed:
        return None
    if syntax.norms[end - 1] == "what" and source and source.start == end:
        return Range(end - 1, end)  # has never forgotten "what" he told her
    start = proposed[0]
    if len(proposed) > 1:
        best, _ = ranking.choose(
            left_glances(syntax, site, end, proposed),
            lambda near: left_looks(syntax, site, source, end, [proposed[number] for number in near]),
        )
        start = proposed[best]
        explains = start > site.first and syntax.tags[start] == "T" and syntax.tags[start - 1] in COMMON_NOUNS
        if explains and source and source.start == site.end and syntax.tags[site.start - 1] == ",":
            start = min(proposed)  # nobody tells but the end of “He denied the claim that it sank, say” two aides
    return Range(quotation_start(syntax, _list_start(syntax, site, start)), end)


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
