"""The site of a cue: its sentence and its verb group, worked out once for all that is decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from attrs import define

from ..tables import words
from ..values import NamedTuple
from ..vocabulary.calendar import DATES, MONTHS, SPANS, is_year
from .columns import Syntax

_OUTLINES = 1 << 14  # the same few short stretches come again and again
_CLAUSAL = words("after before since until than")
_APART, _PARTS = words("ago later earlier"), words("late early")
_OPENS_TIME = DATES | SPANS | _PARTS | {"in"}
"""Words with which a time may begin, besides a number or an article."""
"""Prepositions that may also begin a clause."""
_FARTHEST = 1000
"""Tokens on each side of a cue: longer than sentences are, so that a page without a full stop costs no more."""


class Range(NamedTuple):
    """A run of tokens, end exclusive."""

    start: int
    end: int


@define(eq=False, repr=False)
class Site:
    """Where a cue stands: asked for a hundred times a cue, which a named tuple would answer at ten times the cost.

    Nothing of it is ever changed; guards against that would double what making one costs.

    ``first`` and ``last`` bound its sentence in tokens, ``low`` and ``high`` in chunks, ends exclusive; ``chunk`` is
    its own. ``start`` and ``end`` bound its group: the chunk of a cue that is a verb, else what leads to the word in
    its chunk. ``tags`` are those of the group up to the cue, without adverbs. ``heads`` are the cues of its document,
    in order. ``earlier`` is the source of the cue before it in its sentence, empty where that has none, None where no
    cue stands before.
    """

    cue: int
    stem: str
    first: int
    last: int
    chunk: int
    low: int
    high: int
    start: int
    end: int
    tags: str
    heads: Sequence[int]
    earlier: Range | None = None


def site_of(
    syntax: Syntax,
    cue: int,
    heads: Sequence[int] = (),
    earlier: Range | None = None,
    within: Range | None = None,
) -> Site:
    """The site of the cue at token *cue*; of its sentence only what is *within* a stretch, where one is given."""
    chunk_of = syntax.chunk_of
    sentence, chunk = syntax.sentence_of[cue], chunk_of[cue]
    first, last = syntax.sentences[sentence], syntax.sentences[sentence + 1]  # asked for too often for a function
    if last - first > _FARTHEST:
        first, last = max(first, cue - _FARTHEST), min(last, cue + _FARTHEST)
    start, end = group_of(syntax, cue)
    if within:
        low, high = within
        first, last = first if first > low else low, last if last < high else high
        start, end = start if start > first else first, end if end < last else last
    tags = syntax.tags[start : cue + 1].replace("R", "")
    low, high = chunk_of[first], chunk_of[last - 1] + 1
    return Site(cue, syntax.stems[cue], first, last, chunk, low, high, start, end, tags, heads, earlier)


def sentence_around(syntax: Syntax, token: int) -> Range:
    """The sentence of a token."""
    sentence = syntax.sentence_of[token]
    return Range(syntax.sentences[sentence], syntax.sentences[sentence + 1])


def sentence_start(syntax: Syntax, token: int) -> int:
    """The first token of the sentence of a token."""
    return syntax.sentences[syntax.sentence_of[token]]


def sentence_end(syntax: Syntax, token: int) -> int:
    """The token behind the sentence of a token."""
    return syntax.sentences[syntax.sentence_of[token] + 1]


def chunk_start(syntax: Syntax, token: int) -> int:
    """The first token of the chunk of a token."""
    return syntax.chunk_starts[syntax.chunk_of[token]]


def chunk_end(syntax: Syntax, token: int) -> int:
    """The token behind the chunk of a token."""
    return syntax.chunk_starts[syntax.chunk_of[token] + 1]


def bare_end(syntax: Syntax, start: int, end: int) -> int:
    """The end of what stands from *start* to *end* without its full stop."""
    while end > start + 1 and syntax.norms[end - 1] == ".":
        end -= 1
    return end


def group_of(syntax: Syntax, cue: int) -> tuple[int, int]:
    """Where the verb group of a cue starts and ends; where it is no verb, its chunk up to it."""
    chunk = syntax.chunk_of[cue]
    end = syntax.chunk_starts[chunk + 1] if syntax.symbols[chunk] in "Vvgp" else cue + 1
    return syntax.chunk_starts[chunk], end


def behind_time(syntax: Syntax, token: int, limit: int) -> int:
    """The first token from *token* on that tells no time: behind "last week", "on Monday", "a day later"."""
    norms, tags = syntax.norms, syntax.tags
    while token < limit and (norms[token] in _OPENS_TIME or tags[token] in "CD"):
        word, following = norms[token], norms[token + 1] if token + 1 < limit else ""
        if word == "in" and (following in MONTHS or is_year(following)):
            token += 2
        elif word in DATES or (word in _PARTS and following in DATES):
            token += 1
        elif token + 2 < limit and norms[token + 2] in _APART and tags[token] in "CD":
            token += 3  # two weeks ago, a day later
        elif word in SPANS and following in _APART:
            token += 2  # moments later
        else:
            break
    return token


def phrase_before(syntax: Syntax, start: int, low: int, joints: str = "EF'") -> Range | None:
    """The noun phrase that ends before a token, and those it hangs on by *joints*: "the head of the firm's union".

    *joints* are the symbols of prepositions and of the 's. It begins with chunk *low* or later.
    """
    symbols, chunk = syntax.symbols, syntax.chunk_of[start] - 1
    if chunk < low or symbols[chunk] not in "PNGIW":
        return None
    while chunk - 1 > low and symbols[chunk - 1] in joints and symbols[chunk - 2] in "PNG":
        if syntax.norms[syntax.chunk_starts[chunk - 1]] in _CLAUSAL:
            break
        chunk -= 2
    return Range(syntax.chunk_starts[chunk], start)


def quoted_until(syntax: Syntax, start: int, limit: int) -> int:
    """Where the quotation that *start* stands in ends, before *limit*; outside any, where the next begins."""
    number, end = syntax.quoted[start], start
    while end < limit and syntax.quoted[end] == number:
        end += 1
    return end


def overlap(spans: Sequence[Range], start: int, end: int) -> bool:
    """Whether one of *spans* has a token of those from *start* to *end*."""
    for low, high in spans:  # noqa: SIM110  (a generator would cost more than the loop)
        if low < end and start < high:
            return True
    return False


@lru_cache(_OUTLINES)
def squeeze(outline: str) -> str:
    """A stretch of Syntax.outline without its blanks and with noun phrases that follow one another as one."""
    return outline.replace(" ", "").replace("NN", "N").replace("NN", "N")


@lru_cache(_OUTLINES)
def gist(outline: str) -> str:
    """The first four symbols of a stretch of Syntax.outline that was squeezed."""
    return squeeze(outline)[:4]


def nearness(count: int) -> str:
    """A distance as one character: exact to four, then coarser."""
    return "0123455566666667"[count] if count < 16 else "8"


def clamp(number: int, step: int, least: int, most: int) -> str:
    """*number* in whole steps, between *least* and *most*."""
    steps = number // step
    return str(least if steps < least else most if steps > most else steps)


def clip(pattern: str, head: int, tail: int) -> str:
    """*pattern*, its middle cut out where it is longer than *head* plus *tail* and one."""
    return pattern if len(pattern) <= head + tail + 1 else pattern[:head] + "~" + pattern[-tail:]
