"""All decisions of linking by one set of weights, built once."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from ..cues.candidates import CueDecisions
from ..learned.decisions import Ranking
from ..learned.weights import Table, Weights, default_weights
from .layouts import LAYOUTS


@frozen(kw_only=True, eq=False, repr=False)
class Judges:
    """Who decides what."""

    weights: Weights
    cues: CueDecisions
    source: Ranking
    source_end: Ranking
    layouts: tuple[Ranking, ...]
    start: Ranking
    end: Ranking
    left: Ranking
    continuation: Table
    link: Table
    nested: Table
    relay: Table


def build_judges(weights: Weights) -> Judges:
    """The decisions by *weights*."""
    return Judges(
        weights=weights,
        cues=CueDecisions.of(weights),
        source=_ranking(weights, "source"),
        source_end=_ranking(weights, "source end"),
        layouts=tuple(_layout_ranking(weights, name) for name in LAYOUTS),
        start=_ranking(weights, "content start"),
        end=_ranking(weights, "content end"),
        left=_ranking(weights, "content left"),
        continuation=weights.table("continuation"),
        link=weights.table("link"),
        nested=weights.table("cue nested"),
        relay=weights.table("relay"),
    )


def _ranking(weights: Weights, name: str) -> Ranking:
    return Ranking(*[weights.table(f"{name} {part}") for part in ("case", "glance", "look")])


def _layout_ranking(weights: Weights, name: str) -> Ranking:
    """The ranking of one layout; precedents are common to all."""
    glances, looks = weights.table(f"layout {name} glance"), weights.table(f"layout {name} look")
    return Ranking(weights.table("layout case"), glances, looks)


@cache
def default_judges() -> Judges:
    """The decisions by the weights this library ships."""
    return build_judges(default_weights())
