"""Relays: attributions inside the content of others, which outermost cues leave to a second look."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from .continuations import Flow
from .cues import Candidate
from .links import Link, connect
from .sourcing import Range
from .syntax import Syntax
from .weights import Weights
from .wording import is_passive

NESTED_THRESHOLD = 0  # first-pass score, in hundredths: as likely a cue as not, were it not inside a content
_CITING = frozenset(("cit", "quot"))


def find_nested(
    syntax: Syntax, flow: Flow, candidates: Sequence[Candidate], links: Sequence[Link], weights: Weights
) -> list[Link]:
    """Links whose cue stands in the content of one of *links*, outside quotation marks, and keeps within it."""
    taken = {token for link in links for token in range(*link.cue)}
    holders = [piece for link in links for piece in link.pieces]
    nested = []
    for candidate in candidates:
        token = candidate.token
        if candidate.first < NESTED_THRESHOLD or token in taken or syntax.quoted[token]:
            continue
        holder = next((piece for piece in holders if piece.start < token < piece.end), None)
        if holder is None:
            continue
        link = connect(syntax, flow, candidate, candidate.first, weights)
        kept = _keep_within(syntax, link, holder) if link else None
        if kept:
            nested.append(kept)
            taken.update(range(*kept.cue))
    return nested


def _keep_within(syntax: Syntax, link: Link, holder: Range) -> Link | None:
    """*link* cut to *holder*; None where nothing is left of it, or its source stands outside."""
    pieces = tuple(
        Range(max(piece.start, holder.start), min(piece.end, holder.end))
        for piece in link.pieces
        if piece.start < holder.end and holder.start < piece.end
    )
    if not pieces or not holder.start <= link.cue.start < link.cue.end <= holder.end:
        return None
    if link.source is None:
        return evolve(link, pieces=pieces) if is_passive(syntax, link) else None
    within = holder.start <= link.source.start and link.source.end <= holder.end
    return evolve(link, pieces=pieces) if within else None


def turn_citations(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, "citing two officials" turned round: the officials speak, inside what the one who cites them reports."""
    turned = []
    for link in links:
        main = _cited_in(syntax, link, links)
        cited = _cited(syntax, link)
        if main and cited:
            link = evolve(link, source=cited, pieces=main.pieces, parent=main)
        turned.append(link)
    return turned


def _cited_in(syntax: Syntax, link: Link, links: Sequence[Link]) -> Link | None:
    """The link to whose content a participle "citing ..." of the same sentence refers."""
    if syntax.stems[link.head] not in _CITING or syntax.tags[link.head] != "g":
        return None
    sentence = syntax.sentence_of[link.head]
    near = [
        other
        for other in links
        if other is not link
        and syntax.sentence_of[other.head] == sentence
        and other.head < link.head
        and all(piece.end <= link.head for piece in other.pieces)
    ]
    return near[-1] if near else None


def _cited(syntax: Syntax, link: Link) -> Range | None:
    """The noun phrase after "citing"."""
    sentence_end = syntax.sentences[syntax.sentence_of[link.head] + 1]
    if link.cue.end >= sentence_end:
        return None
    chunk = syntax.chunk_of[link.cue.end]
    end = chunk
    if syntax.symbols[chunk] not in "PNG":
        return None
    while syntax.symbols[end + 1 : end + 2] and syntax.symbols[end + 1] in "PNGFEB'J&" and syntax.chunk_starts[end + 1] < sentence_end:
        end += 1
    return Range(syntax.chunk_starts[chunk], syntax.chunk_starts[end + 1])
