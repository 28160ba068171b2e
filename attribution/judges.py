"""All decisions of linking by one set of weights, built once."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from .contents import LAYOUTS, expand_end, expand_start
from .cues import CueDecisions
from .decisions import Decision
from .sourcing import expand_anchor, expand_source_end
from .weights import Table, Weights, default_weights


@frozen(kw_only=True)
class Judges:
    """Who decides what."""

    weights: Weights
    cues: CueDecisions
    source: Decision
    source_end: Decision
    layouts: tuple[Table, ...]
    start: Decision
    end: Decision
    left: Table
    continuation: Table


def build_judges(weights: Weights) -> Judges:
    """The decisions by *weights*."""
    return Judges(
        weights=weights,
        cues=CueDecisions.of(weights),
        source=Decision(weights.table("source"), expand_anchor),
        source_end=Decision(weights.table("source end"), expand_source_end),
        layouts=tuple(weights.table("layout " + layout) for layout in LAYOUTS),
        start=Decision(weights.table("content start"), expand_start),
        end=Decision(weights.table("content end"), expand_end),
        left=weights.table("content left"),
        continuation=weights.table("continuation"),
    )


@cache
def default_judges() -> Judges:
    """The decisions by the weights this library ships."""
    return build_judges(default_weights())
