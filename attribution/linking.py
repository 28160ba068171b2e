"""Linking: the attributions of a document, outermost and nested, as results."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import NamedTuple, TypeVar

from .cues import Candidate, find_candidates
from .document import Document
from .errors import InputError
from .judges import Judges, default_judges
from .labels import find_labels
from .lexicon import Lexicon
from .links import Link, connect, give_up_quotations, head_of, measure_flow, nest, select, separate
from .mentions import describe_tokens, describe_told, reader_of
from .model import Attribution, Content, ContentKind, Mention, SectionKind
from .named import PAPER, Reader
from .patterns import name_pattern
from .phrases import find_phrases
from .relays import find_nested, turn_citations
from .sourcing import Range
from .spans import cut
from .syntax import Syntax, analyse_syntax
from .weights import SCALE
from .wording import describe_cue, find_recipient, find_venue, measure_cue, trim_content, trim_recipient

LEANINGS = {"balanced": -10, "precision": 150, "recall": -120}
"""The second-pass score, in hundredths, from which a word is taken for a cue."""

# Printed by training/calibrate.py, from predictions on articles that the weights had not seen.
_CONFIDENCE = (0.5, 0.39, 0.3, -2.22)
_CAPS = (600, 400, 400)
_Found = TypeVar("_Found", Candidate, Link)
_READ = frozenset(
    (SectionKind.BODY, SectionKind.STANDFIRST, SectionKind.CAPTION, SectionKind.PULLQUOTE, SectionKind.QUESTION)
)


def link(
    document: Document, lexicon: Lexicon, *, leaning: str = "balanced", min_confidence: float = 0.0
) -> tuple[Attribution, ...]:
    """Find every attribution in *document*, in the order of their cues.

    *leaning* is one of LEANINGS; attributions less sure than *min_confidence* are left out.
    """
    if leaning not in LEANINGS:
        raise InputError(f"unknown leaning {leaning!r}", remedy=f"use one of: {', '.join(LEANINGS)}")
    judges = default_judges()
    syntax = analyse_syntax(document, judges.weights)
    links = find_links(document, syntax, lexicon, judges, LEANINGS[leaning])
    if min_confidence > 0:
        links = [found for found in links if confidence(found) >= min_confidence]
    parents = nest(links)
    page = _Page(document, syntax, lexicon, reader_of(document, lexicon))
    return tuple(_attribution(page, number, links, parents[number]) for number in range(len(links)))


def find_links(
    document: Document, syntax: Syntax, lexicon: Lexicon, judges: Judges, threshold: int = LEANINGS["balanced"]
) -> list[Link]:
    """Every attribution in tokens, outermost and nested, in the order of their cues."""
    candidates = _leave_furniture(document, find_candidates(syntax, lexicon, judges.cues))
    chosen = select(syntax, candidates, threshold)
    flow = measure_flow(document, syntax, candidates, chosen)
    labelled = find_labels(document, syntax)
    taken = {token for label in labelled for span in (label.cue, label.source or label.cue) for token in range(*span)}
    found = [
        connect(syntax, flow, candidate.token, candidate.second, judges)
        for candidate in chosen
        if candidate.token not in taken
    ]
    outermost = [*labelled, *(link for link in found if link)]
    taken.update(token for link in outermost for token in range(*link.cue))
    outermost += _leave_furniture(document, find_phrases(syntax, lexicon, taken))
    outermost = give_up_quotations(syntax, separate(syntax, outermost))
    citations = turn_citations(syntax, candidates, outermost)
    nested = find_nested(syntax, flow, candidates, outermost, judges)
    return sorted([*outermost, *nested, *citations], key=head_of)


def _leave_furniture(document: Document, found: list[_Found]) -> list[_Found]:
    """Those of *found*, which each begin with their token, in a part of the page in which attributions are read."""
    starts = document.tokens.starts
    furniture = [section.span for section in document.sections if section.kind not in _READ]
    edges = [edge for span in furniture for edge in (span.start, span.end)]
    return [each for each in found if bisect_right(edges, starts[each[0]]) % 2 == 0] if edges else found


class _Page(NamedTuple):
    """What turning links into results takes."""

    document: Document
    syntax: Syntax
    lexicon: Lexicon
    reader: Reader


def _attribution(page: _Page, number: int, links: list[Link], parent: int | None) -> Attribution:
    syntax, link = page.syntax, links[number]
    link = link._replace(pieces=trim_recipient(syntax, link))
    entry, extent = measure_cue(syntax, page.lexicon, link)
    link = link._replace(pieces=trim_content(link.pieces, extent) or link.pieces)
    cue = describe_cue(page.document, syntax, link, entry, extent)
    return Attribution(
        id=number,
        cue=cue,
        source=describe_tokens(page.reader, *link.source) if link.source else None,
        content=_content(page.document, syntax, link),
        kind=cue.reports,
        pattern=name_pattern(syntax, link, None if parent is None else links[parent]),
        confidence=confidence(link),
        parent=parent,
        recipient=_recipient(page, link),
    )


def _recipient(page: _Page, link: Link) -> Mention | None:
    """The one told, or the outlet in which it was said."""
    found = find_recipient(page.syntax, link)
    told = describe_told(page.reader, *found) if found else None
    if told and told.kind is PAPER:
        return told
    venue = find_venue(page.syntax, link)
    outlet = describe_told(page.reader, *venue) if venue else None
    return outlet if outlet and outlet.kind is PAPER and outlet.name else told


def _offsets(document: Document, tokens: Range) -> tuple[int, int]:
    return document.tokens.starts[tokens.start], document.tokens.ends[tokens.end - 1]


def _content(document: Document, syntax: Syntax, link: Link) -> Content:
    """The content's spans, and whether they are quoted through, in part or not at all."""
    spans = tuple(cut(document.text, *_offsets(document, piece)) for piece in link.pieces)
    quoted = syntax.quoted
    if all(all(quoted[start:end]) for start, end in link.pieces):
        kind = ContentKind.DIRECT
    else:
        mixed = any(any(quoted[start:end]) for start, end in link.pieces)
        kind = ContentKind.MIXED if mixed else ContentKind.INDIRECT
    return Content(spans, kind)


def confidence(link: Link) -> float:
    """How likely the whole attribution is right, from 0 to 1."""
    *weights, bias = _CONFIDENCE
    total = bias
    for weight, certainty, cap in zip(weights, link.certainty, _CAPS, strict=True):
        total += weight * min(certainty, cap) / SCALE
    return round(1 / (1 + math.exp(-total)), 3)
