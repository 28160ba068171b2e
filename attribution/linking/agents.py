"""Agents: by whom somebody was accused or praised, at the end of what for: "accused of lying by the paper"."""

from __future__ import annotations

from attrs import evolve

from ..arguments.links import Link, is_passive
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_start
from ..syntax.times import tells_how
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags

_AGENT = over_tags("[^B]{1,30}B([DiC]?[JKNPS']{0,5}[NPS](?:[EF][<nominal>']{1,5})?)")
"""What somebody was accused of, and by whom."""

ASKING = words("ask question quiz press challeng grill")
_OPENING = ASKING | {"tell"}


def leave_told(syntax: Syntax, link: Link) -> Link:
    """*link* without who goes on behind what he was asked or told: "Told that it had sunk," Lee wept."""
    opens = link.cue.start == sentence_start(syntax, link.head) and syntax.stems[link.head] in _OPENING
    end, source = link.pieces[-1].end, link.source
    behind = source is not None and "," in syntax.tags[end : source.start] and syntax.tags[source.start - 1] != "B"
    return evolve(link, source=None) if opens and behind else link


def name_agent(syntax: Syntax, link: Link) -> Link:
    """The passive *link* with whoever stands behind "by" at the end of its content for the source."""
    start, end = link.pieces[-1]
    if syntax.stems[link.head] in ASKING:
        return link  # by an outlet, for which venues.py looks
    if link.source is not None or start < link.cue.end or "B" not in syntax.tags[start:end]:
        return link
    agent = _AGENT.fullmatch(syntax.tags, start, end) if is_passive(syntax, link) else None
    if agent is None or syntax.quoted[agent.start(1)] != syntax.quoted[link.head]:
        return link
    if not _is_somebody(syntax, agent.start(1), agent.end(1)):
        return link  # praised for winning by five points
    if tells_how(syntax, syntax.chunk_of[agent.start(1)], syntax.stems[link.head]):
        return link  # told to leave by Monday
    return evolve(link, source=Range(*agent.span(1)), pieces=(*link.pieces[:-1], Range(start, agent.start(1) - 1)))


def _is_somebody(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a noun phrase is a name, or tells of people or a body."""
    noun = syntax.norms[min(syntax.chunk_starts[syntax.chunk_of[start] + 1], end) - 1]
    return "P" in syntax.tags[start:end] or default_gazetteer().calls_source(noun)
