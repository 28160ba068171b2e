"""From a cue to a link: its source, its content and how sure the weights are, all in tokens."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from .contents import choose_end, choose_layout, choose_left, choose_start, cue_group
from .continuations import Flow, continue_content
from .cues import Candidate
from .document import Document
from .sourcing import Range, choose_anchor, choose_source
from .syntax import Syntax
from .weights import Weights


@frozen(kw_only=True)
class Link:
    """An attribution in tokens. ``layout`` is where the content stands: "right" of the cue, "left", or "both".

    ``certainty`` holds the scores of the cue, of the source's lead and of the content end's lead, in hundredths.
    ``parent`` is the link inside whose content this one stands.
    """

    head: int
    cue: Range
    source: Range | None
    pieces: tuple[Range, ...]
    layout: str
    certainty: tuple[int, int, int]
    parent: Link | None = None


def connect(syntax: Syntax, flow: Flow, candidate: Candidate, cue_score: int, weights: Weights) -> Link | None:
    """Find the source and the content of a cue; None where the sentence has no room for a content."""
    cue = candidate.token
    anchor, source_lead = choose_anchor(syntax, cue, weights.table("source"))
    source = None if anchor is None else choose_source(syntax, cue, anchor, weights.table("source end"))
    layout = choose_layout(syntax, cue, source, weights)
    pieces: list[Range] = []
    end_lead = 0
    if layout != "right":
        left = choose_left(syntax, cue, source, weights.table("content left"))
        if left:
            pieces.append(left)
    if layout != "left" or not pieces:
        right, end_lead = _right_piece(syntax, cue, source, weights)
        if right:
            pieces.append(right)
    if not pieces:
        return None
    pieces += continue_content(syntax, flow, cue, source, pieces, weights.table("continuation"))
    return Link(
        head=cue,
        cue=cue_group(syntax, cue),
        source=source,
        pieces=tuple(pieces),
        layout=layout,
        certainty=(cue_score, source_lead, end_lead),
    )


def _right_piece(syntax: Syntax, cue: int, source: Range | None, weights: Weights) -> tuple[Range | None, int]:
    """The content to the right of the cue, cut off before a source inside it."""
    start = choose_start(syntax, cue, source, weights.table("content start"))
    if start is None:
        return None, 0
    end, lead = choose_end(syntax, cue, start, source, weights.table("content end"))
    if source and start < source.start < end:
        end = source.start
    return Range(start, end), lead


def measure_flow(document: Document, syntax: Syntax, candidates: Sequence[Candidate]) -> Flow:
    """What continuations need to know of the whole document."""
    opening = set(document.paragraph_tokens)
    opens = frozenset(number for number, first in enumerate(syntax.sentences[:-1]) if first in opening)
    rivals: dict[int, int] = {}
    for candidate in candidates:
        if not syntax.quoted[candidate.token]:
            sentence = syntax.sentence_of[candidate.token]
            rivals[sentence] = max(rivals.get(sentence, -10_000), candidate.second)
    return Flow(opens, rivals)


def select(syntax: Syntax, candidates: Sequence[Candidate], threshold: int) -> list[Candidate]:
    """The candidates whose second score reaches *threshold*, best first, one for each verb group."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=_by_second):
        if candidate.second < threshold:
            break
        group = range(*cue_group(syntax, candidate.token))
        if taken.isdisjoint(group):
            taken.update(group)
            chosen.append(candidate)
    return chosen


def _by_second(candidate: Candidate) -> tuple[int, int]:
    return -candidate.second, candidate.token


def nest(links: Sequence[Link]) -> list[Link]:
    """The links in order of the text, each with the smallest other link whose content holds its cue as parent."""
    ordered = sorted(links, key=_by_extent, reverse=True)
    placed: list[Link] = []
    for link in ordered:
        holders = [other for other in placed if _holds(other, link)]
        parent = min(holders, key=_by_extent, default=None)
        placed.append(evolve(link, parent=parent))
    return sorted(placed, key=_by_head)


def _holds(outer: Link, inner: Link) -> bool:
    """Whether *inner*'s cue and source stand inside one piece of *outer*'s content, and not the other way round."""
    spots = (inner.cue, inner.source) if inner.source else (inner.cue,)
    return all(any(p.start <= spot.start and spot.end <= p.end for p in outer.pieces) for spot in spots)


def _by_extent(link: Link) -> int:
    return sum(piece.end - piece.start for piece in link.pieces)


def _by_head(link: Link) -> int:
    return link.head
