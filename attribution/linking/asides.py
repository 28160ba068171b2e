"""What somebody tells between commas is no part of a source: "Tom Roe, who backs Lee, said", "Lee, citing it, left"."""

from __future__ import annotations

from bisect import bisect_right

from attrs import evolve

from ..arguments.links import Link, head_of
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.tags import RELATIVES

_TERMS = words("anonymity named identified quoted name identity")
"""What tells on which terms somebody speaks, and so who it is: "a nurse, who asked not to be named,"."""


def leave_asides(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links*, each without the clause in its source that is another's, if somebody is named ahead of that."""
    ordered = sorted(links, key=head_of)
    heads = [link.head for link in ordered]
    kept = []
    for link in links:
        source = link.source
        within = source is not None and (
            source.start >= link.cue.end or (source.end == link.cue.start and syntax.tags[source.end - 1] == ",")
        )
        aside = ordered[bisect_right(heads, source.start) :][:1] if source and within else []
        comma = _comma_ahead(syntax, source, aside[0]) if source and aside else 0
        kept.append(evolve(link, source=Range(source.start, comma)) if source and comma else link)
    return kept


def _comma_ahead(syntax: Syntax, source: Range, aside: Link) -> int:
    """The comma ahead of the clause of an *aside* that ends a *source*; 0 where it is no such clause."""
    relative = aside.source is not None and syntax.tags[aside.source.start] in RELATIVES
    opening = aside.source.start if aside.source and relative else aside.cue.start
    if not source.start + 1 < opening or not aside.cue.end < source.end or syntax.tags[opening - 1] != ",":
        return 0
    if not relative:
        return opening - 1 if syntax.tags[aside.head] == "g" and syntax.tags[source.end - 1] == "," else 0
    named = "P" in syntax.tags[source.start : opening - 1]
    return opening - 1 if named and _TERMS.isdisjoint(syntax.norms[opening : source.end]) else 0
