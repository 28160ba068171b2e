"""What the publication that a draft is for is called in its own pages."""

from __future__ import annotations

import re
from functools import cache

from ..graph import AttributionGraph
from ..model import Attribution
from ..vocabulary.outlets import SHORT, Alias, default_registry, first_word, strip_article
from .words import plain_name


@cache
def own_names(publication: str) -> frozenset[str]:
    """What *publication* is called, in small letters: The Tidewater Ledger is "tidewater ledger" and "ledger".

    Its last word is not its name where that is another's before all, in any text: "The Times" is not The Harrow Times.
    An outlet that we know may be called by any of its names. There are none for "".
    """
    name = plain_name(publication)
    if not name:
        return frozenset()
    known = {plain_name(form) for alias in _sure(publication) for form in (alias.outlet.name, *alias.outlet.aliases)}
    *before, last = name.split()
    short = {last} if before and not _sure(last.capitalize()) else set()
    return frozenset({name, *known, *short})


@cache
def any_own_name(publication: str) -> str:
    """An expression that fits each name of *publication*, "" if there is none."""
    names = sorted(own_names(publication), key=lambda name: (-len(name), name))
    return f"(?:{'|'.join(re.escape(name) for name in names)})" if names else ""


def _sure(name: str) -> list[Alias]:
    """The outlets that *name* means by itself, none where it is a form that many share: "The Echo"."""
    bare = strip_article(name)
    found = default_registry().match(bare, 0, first_word(bare))
    return [alias for alias in found if len(alias.text) == len(bare) and alias.mark != SHORT]


def is_own(graph: AttributionGraph, found: Attribution, publication: str) -> bool:
    """Whether *publication* itself is the source of *found*, by whatever name."""
    speaker = graph.speaker(found)
    name = speaker.name if speaker else found.source.text if found.source else ""
    return plain_name(name) in own_names(publication)
