"""Nested links before they are kept: what tells whether one inside a content is an attribution at all.

Who would tell it, how its cue scores and what its wording has against it are weighed together: each doubt is right only
mostly, and a cue that is sure enough overcomes one.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..arguments.links import Link
from ..cues.nested import Stretch, voice_of
from ..learned.decisions import weigh
from ..learned.weights import Table
from ..syntax.columns import Syntax
from ..syntax.sites import clamp
from ..values import NamedTuple
from .weighing import with_score

_LEAST = -40  # hundredths of log-odds from which a proposal is kept


class Proposal(NamedTuple):
    """A nested link, the stretch it stands in, and the names of the doubts about it.

    ``open`` tells that who speaks around is seldom its source.
    """

    link: Link
    stretch: Stretch
    doubts: tuple[str, ...]
    open: bool


def keep_likely(syntax: Syntax, proposals: Sequence[Proposal], table: Table) -> list[Link]:
    """The links of *proposals* that are likely as a whole, with that for their scores."""
    scores = weigh([proposal_features(syntax, proposal) for proposal in proposals], table)
    likely = zip(proposals, scores, strict=True)
    return [with_score(proposal.link, score) for proposal, score in likely if score >= _LEAST]


def proposal_features(syntax: Syntax, proposal: Proposal) -> list[str]:
    """What tells whether a proposal is an attribution; the score of its link is the one that outermost ones have."""
    link, stretch = proposal.link, proposal.stretch
    source, cue, layout, total = link.source, link.cue, link.layout[0], link.leads[0]
    low, high = link.pieces[0].start, link.pieces[-1].end
    return [
        "1" + clamp(total, 40, -5, 12),
        f"o{'1' if proposal.open else '0'}{clamp(total, 60, -3, 6)}",
        "3" + clamp(link.score, 50, -10, 10),
        f"s{voice_of(syntax, source)}{layout}{stretch.mark}",
        f"f{'1' if syntax.finite[low:high].strip() else '0'}{syntax.kinds[link.head][:3]}",
        "S" + ("-" if source is None else _gap(syntax, source.end, source.start, cue.start, cue.end)),
        *["d" + doubt for doubt in proposal.doubts or ("-",)],
        "=",
    ]


def _gap(syntax: Syntax, source_end: int, source_start: int, cue_start: int, cue_end: int) -> str:
    """Where a source stands: right ahead of its cue, behind it, or ahead with what stands between them last."""
    if source_end == cue_start:
        return "a"
    return "b" if source_start >= cue_end else "g" + syntax.tags[cue_start - 1]
