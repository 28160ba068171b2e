"""Quotations that run over paragraphs: one left open and reopened, and paragraphs that are nothing but speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator
from itertools import pairwise

from attrs import evolve

from ..arguments.continuations import is_exchange
from ..arguments.links import Link, cover
from ..document import Document
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from .gestures import find_gesture

_LONGEST_LABEL = 24
"""How many characters may tell whose turn it is at the head of a quotation, as in quoted transcripts."""
_TALKING = frozenset(("i", "we", "you"))
"""Who asks in an interview, and who is asked: no paragraph behind their words is sure to be theirs."""
_NOBODY = frozenset(("no", "nobody", "none", "neither", "nothing"))
"""How a source begins that is nobody, and so does not go on: "Nobody had seen it come"."""
_LONGEST_TITLE = 60  # characters
_SHORTEST_ALONE = 5
"""How many tokens, its marks among them, a quotation has at least that stands by itself and is no title."""


def join_reopened(document: Document, syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* with the paragraphs of a quotation that each leaves open, where the first or the last has an owner.

    “We ran.

    “Nobody came,” she said.
    """
    reopened = {
        number + 1: number
        for number, (one, other) in enumerate(pairwise(document.quotations), 1)
        if other.continued and not one.closed and one.depth == other.depth == 0
        if other.span.text[0] == one.span.text[0] or other.span.text[0].isalnum()
        if ":" not in other.span.text[:_LONGEST_LABEL]
    }
    if not reopened:
        return links
    quoted, left = syntax.quoted, {one: other for other, one in reopened.items()}
    owned = {number for link in links for start, end in link.pieces for number in (quoted[start], quoted[end - 1])}
    joined = []
    for link in links:
        pieces = link.pieces
        while (number := reopened.get(quoted[pieces[0].start], 0)) and number not in owned:
            pieces = (_tokens_of(document, number), *pieces)
        while (number := left.get(quoted[pieces[-1].end - 1], 0)) and number not in owned:
            pieces = (*pieces, _tokens_of(document, number))
        joined.append(link if pieces is link.pieces else evolve(link, pieces=pieces))
    return joined


def _tokens_of(document: Document, number: int) -> Range:
    """The tokens of the quotation with a *number*."""
    starts, span = document.tokens.starts, document.quotations[number - 1].span
    return Range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def end_with_stop(document: Document, syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links*, a quotation that a paragraph leaves open with the full stop that ends it: “We ran. ⏎ “Nobody came.”"""
    ends = {first - 1 for first in document.paragraph_tokens[1:]}
    return [_end_with_stop(syntax, link, ends) if syntax.quoted[link.pieces[0].end - 1] else link for link in links]


def _end_with_stop(syntax: Syntax, link: Link, ends: Container[int]) -> Link:
    """*link*, each of whose pieces that ends ahead of the full stop of a paragraph, both in one quotation, has that."""
    pieces = tuple([Range(start, end + (end in ends and _is_open(syntax, start, end))) for start, end in link.pieces])
    return link if pieces == link.pieces else evolve(link, pieces=pieces)


def _is_open(syntax: Syntax, start: int, stop: int) -> bool:
    """Whether a full stop stands at a token, in the quotation of all that it ends."""
    number = syntax.quoted[stop]
    return syntax.tags[stop] == "." and number != 0 and number == syntax.quoted[start] == syntax.quoted[stop - 1]


def adopt_paragraphs(document: Document, syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* with the paragraphs behind them that are one quotation nobody has: whoever spoke last goes on.

    The rain came in, Ann Lee said.

    “We had to sweep it out with brooms, all night long.”
    """
    starts, firsts = document.tokens.starts, document.paragraph_tokens
    numbers = {bisect_left(starts, each.span.start): number for number, each in enumerate(document.quotations, 1)}
    alone = [
        number
        for number in range(1, len(firsts) - 1)
        if firsts[number] in numbers and _is_speech(document, syntax, numbers[firsts[number]], firsts[number + 1])
    ]
    if not alone:
        return links
    covered = cover(syntax, _outside(syntax, links))
    owners: dict[int, int] = {}
    kept = list(links)
    for number in alone:
        first, beyond = firsts[number], firsts[number + 1]
        if any(covered[first:beyond]):
            continue
        owner = owners.get(number - 1)
        owner = _closes_paragraph(syntax, kept, firsts[number - 1], first) if owner is None else owner
        if owner is not None and not is_exchange(syntax, kept[owner].pieces[-1].end, firsts[number - 1]):
            owners[number] = owner
            kept[owner] = evolve(kept[owner], pieces=(*kept[owner].pieces, Range(first, beyond)))
    return kept


def adopt_sentences(document: Document, syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* with the sentences that are one quotation nobody has: whose they are who spoke, or acted, right before.

    She opposed the levy. “It hurts families.” She shook her head. “Never.”
    """
    alone = _find_alone(document, syntax)
    if not alone:
        return links
    covered = cover(syntax, _outside(syntax, links))
    kept = list(links)
    for run in alone:
        if any(covered[slice(*run)]):
            continue
        ahead = Range(syntax.sentences[syntax.sentence_of[run.start] - 1], run.start)
        owner = _closes_paragraph(syntax, kept, *ahead)
        if owner is not None:
            kept[owner] = evolve(kept[owner], pieces=(*kept[owner].pieces, run))
        elif gesture := find_gesture(syntax, covered, ahead, run):
            kept.append(gesture)
    return kept


def _outside(syntax: Syntax, links: list[Link]) -> list[Link]:
    """Those of *links* whose cue does not stand in the quotation they tell of: “He is said to be ill.” is nobody's."""
    quoted = syntax.quoted
    return [link for link in links if not quoted[link.head] or quoted[link.head] != quoted[link.pieces[0].start]]


def _find_alone(document: Document, syntax: Syntax) -> list[Range]:
    """Each run of whole sentences that a quotation fills, behind another sentence of its paragraph."""
    opening = set(document.paragraph_tokens)
    return [run for run in _fill_sentences(syntax) if run.start not in opening and not syntax.quoted[run.start - 1]]


def _fill_sentences(syntax: Syntax) -> Iterator[Range]:
    """Each run of whole sentences that a quotation fills, but the first of the text."""
    sentences, quoted, tags = syntax.sentences, syntax.quoted, syntax.tags
    for number, start in enumerate(sentences[1:-1], 2):
        own = quoted[start]
        if not own or tags[start] != "«":
            continue
        end = sentences[number]
        while number < len(sentences) - 1 and quoted[end - 1] == own and tags[end - 1] != "»":
            number += 1
            end = sentences[number]
        if quoted[end - 1] == own and tags[end - 1] == "»" and end - start >= _SHORTEST_ALONE:
            yield Range(start, end)


def _is_speech(document: Document, syntax: Syntax, number: int, beyond: int) -> bool:
    """Whether the quotation fills its paragraph, which ends at *beyond*, and is longer than a title."""
    quotation = document.quotations[number - 1]
    text = quotation.span.text
    short = len(text) < _LONGEST_TITLE and not quotation.continued
    if short or quotation.depth or ":" in text[:_LONGEST_LABEL]:
        return False
    return syntax.quoted[beyond - 1] == number


def _closes_paragraph(syntax: Syntax, links: list[Link], first: int, beyond: int) -> int | None:
    """The number of the link with a source that the paragraph of tokens *first* to *beyond* ends with."""
    inside = [
        number for number, link in enumerate(links) if first <= link.head < beyond and not syntax.quoted[link.head]
    ]
    if not inside:
        return None
    last = max(inside, key=lambda number: links[number].head)
    link = links[last]
    tells = syntax.sentence_of[link.head] == syntax.sentence_of[beyond - 1]
    if not link.source or syntax.norms[beyond - 1] == "?" or syntax.norms[link.source.start] in _TALKING | _NOBODY:
        return None
    return last if tells or link.pieces[-1].end >= beyond - 1 else None
