"""The shallow syntax of a document: tags, stems, chunks and quotations, as columns over its tokens."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain, count, repeat
from operator import attrgetter, sub

import regex
from attrs import frozen

from .chunks import find_chunks
from .document import Document
from .tagging import WordType, tag
from .weights import Weights

_STEM = attrgetter("stem")
_LINKING = "TtUwWy,&;:«»-"
_BLANK = dict.fromkeys(map(chr, range(33, 127)), " ")
_LINKS = str.maketrans({**_BLANK, **{tag: tag for tag in _LINKING}})
_OUTLINE = str.maketrans({**dict.fromkeys("PI", "N"), **dict.fromkeys("CJKR'GEFB$r", " ")})
_STOPS = str.maketrans({**_BLANK, **{tag: tag for tag in ",;:-«».()&UTWwydzpbm"}})


_TAIL = regex.compile(r"[,»](?:[Di]?[JKNPC]*PS(?=[,.])|[DiC]?[JKNPS]*[NPSK][Sn](?=R?\.))")

_BE_TO = regex.compile("[be][xR]{0,2}n(?=t)")
_WILLING = frozenset(("prepared", "unprepared", "determined", "inclined", "disinclined"))


@frozen(kw_only=True)
class Syntax:
    """Columns over the tokens, one entry each, but for those of chunks and sentences.

    ``types`` are the word types, ``stems`` theirs. ``quoted`` is the number of the outermost quotation a token stands
    in, marks included, from 1; 0 outside. ``links`` are the tags with all but linking words and punctuation blanked,
    ``stops`` keep finite verbs too. ``symbols``, ``chunk_starts`` and ``chunk_of`` are as in
    chunks.Chunks, ``outline`` the symbols with noun phrases alike and what hangs on them blank. ``sentences`` are first
    tokens, closed by the token count, and ``sentence_of`` the sentence of each token.
    """

    norms: Sequence[str]
    types: list[WordType]
    stems: list[str]
    tags: str
    links: str
    stops: str
    outline: str
    quoted: list[int]
    symbols: str
    chunk_starts: list[int]
    chunk_of: list[int]
    sentences: Sequence[int]
    sentence_of: list[int]


def analyse_syntax(document: Document, weights: Weights) -> Syntax:
    """Tag and chunk *document*."""
    tokens = document.tokens
    types = list(map(weights.tagger.rows.__getitem__, tokens.words))
    tags = tag(types, weights.tagger)
    quoted = _mark_quotations(document, tags)
    joined = _mend_willing(_mend_tails("".join(tags), types), tokens.norms)
    sentences = document.sentence_tokens
    chunks = find_chunks(joined, sentences)
    lengths = map(sub, sentences[1:], sentences)
    return Syntax(
        norms=tokens.norms,
        types=types,
        stems=list(map(_STEM, types)),
        tags=joined,
        outline=chunks.symbols.translate(_OUTLINE),
        stops=joined.translate(_STOPS),
        links=joined.translate(_LINKS),
        quoted=quoted,
        symbols=chunks.symbols,
        chunk_starts=chunks.starts,
        chunk_of=chunks.of,
        sentences=sentences,
        sentence_of=list(chain.from_iterable(map(repeat, count(), lengths))),
    )


def _mend_tails(tags: str, types: Sequence[WordType]) -> str:
    """*tags* with the last word of "…, the Herald reports." and "…, the poll found." a verb, where it can be one."""
    for match in _TAIL.finditer(tags):
        last = match.end() - 1
        wanted = "z" if tags[last] == "S" else "d"
        if any(pair[1] == wanted for pair, _ in types[last].contests) or types[last].tag == wanted:
            tags = tags[:last] + wanted + tags[last + 1 :]
    return tags


def _mend_willing(tags: str, norms: Sequence[str]) -> str:
    """*tags* with the participle of "is prepared to" an adjective, as in "is willing to": nobody prepared anybody."""
    for match in _BE_TO.finditer(tags):
        last = match.end() - 1
        if norms[last] in _WILLING:
            tags = tags[:last] + "J" + tags[last + 1 :]
    return tags


def _mark_quotations(document: Document, tags: list[str]) -> list[int]:
    """Number the tokens of outermost quotations, and tag their marks « and »."""
    quoted = [0] * len(tags)
    starts = document.tokens.starts
    for number, quotation in enumerate(document.quotations, 1):
        if quotation.depth:
            continue
        first = bisect_left(starts, quotation.span.start)
        after = bisect_left(starts, quotation.span.end)
        quoted[first:after] = [number] * (after - first)
        if first < after:
            tags[first] = "«"
            if quotation.closed and after - first > 1:
                tags[after - 1] = "»"
    return quoted
