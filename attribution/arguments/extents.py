"""How far a subject runs: with whom and what it hangs on, without how it speaks."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site
from ..tables import words
from ..vocabulary.calendar import DATES, MONTHS
from ..vocabulary.gazetteer import SITTING
from ..vocabulary.tags import over_tags

WHEN = DATES | {"weekend"}
TIMES = WHEN | MONTHS | words("in on the at of earlier later early late for") | {str(day) for day in range(1, 32)}
_HOLDER = over_tags("(?:[,»T]|^)([DiC]?[JKNPC]{0,4}[<noun>])E$")
"""Who stands ahead of a preposition at an end."""


def without_manner(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without the adverb ahead of its verb: "A source close to the player" repeatedly said."""
    start, end = source
    adverb = (
        end == site.start and end - start > 1 and syntax.tags[end - 1] == "R" and syntax.norms[end - 1].endswith("ly")
    )
    return Range(start, end - 1) if adverb else source


def with_holder(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with those who have it: "It will close, two people with knowledge of the plan" said."""
    start = source.start
    if source.end != site.start or syntax.norms[start - 1] != "with" or syntax.tags[start] not in "NJ":
        return source
    holder = _HOLDER.search(syntax.tags, site.first, start)
    return Range(holder.start(1), source.end) if holder else source


def with_head(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, which adverbs part from its verb, with what it hangs on: "The Ministry of Health" also warned."""
    start = source.start
    if syntax.tags[source.end : site.start].strip("Rx") or syntax.tags[start - 1] != "F":
        return source
    head = syntax.chunk_of[start] - 2
    return Range(syntax.chunk_starts[head], source.end) if head >= site.low and syntax.symbols[head] in "PN" else source


def with_comma(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, which a comma parts from what it is apposed to, with the other: "The envoy to Oslo, Ann Lee (SAN),"."""
    start, end = source
    apposed = site.first < start and syntax.tags[start - 1] == syntax.tags[end] == "," and end + 1 == site.start
    return Range(start, end + 1) if apposed else source


def with_subject_matter(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with what a body ahead of its verb sits on: "The Council on Foreign Relations" said."""
    end, start = source.end, site.start
    sits = end > 0 and syntax.norms[end] == "on" and syntax.norms[end - 1] in SITTING
    dated = sits and not TIMES.isdisjoint(syntax.norms[end + 1 : start])
    return (
        Range(source.start, start) if sits and not dated and not syntax.tags[end + 1 : start].strip("PN&") else source
    )
