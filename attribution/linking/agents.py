"""Agents: by whom somebody was accused, behind what of: "of lying by the paper"; whom somebody heard say something."""

from __future__ import annotations

from attrs import evolve

from ..arguments.links import Link, end_content, is_passive
from ..constructions.participles import is_somebody
from ..syntax.columns import Syntax
from ..syntax.sites import Range, bare_end, sentence_end, sentence_start
from ..syntax.times import tells_how
from ..syntax.toldclauses import HEARD
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKING

_AGENT = over_tags("[^B]{1,30}B([DiC]?[JKNPS']{0,5}[NPS](?:[EF][<nominal>']{1,5})?)")
"""What somebody was accused of, and by whom."""
_DONE_BY = over_tags("[^h]R?nB")
"""Something else that is done by somebody; but of having lied by the paper it is that accuses."""

_UNDERGOING = over_tags("t[xR]?h?eR?[nd]B")
"""What is done to the subject of "is thought": "to have been stung by"."""
_OPENING = ASKING | {"tell"}


def drop_told_source(syntax: Syntax, link: Link) -> Link:
    """*link* without who goes on behind what he was asked or told: "Told that it had sunk," Lee wept."""
    opens = link.cue.start == sentence_start(syntax, link.head) and syntax.stems[link.head] in _OPENING
    end, source = link.pieces[-1].end, link.source
    behind = source is not None and "," in syntax.tags[end : source.start] and syntax.tags[source.start - 1] != "B"
    return evolve(link, source=None) if opens and behind else link


def name_agent(syntax: Syntax, link: Link) -> Link:
    """The passive *link* with whoever stands behind "by" at the end of its content for the source.

    Who did what somebody is said to have gone through is no source: "is thought to have been stung by a bee".
    """
    start, end = link.pieces[-1]
    if _is_undergone(syntax, link):
        return link if link.source is None else evolve(end_content(link, link.source.end), source=None)
    if syntax.stems[link.head] in ASKING:
        return link  # by an outlet, for which venues.py looks
    if link.source is not None or start < link.cue.end or "B" not in syntax.tags[start:end]:
        return link
    if _DONE_BY.search(syntax.tags, start, end):
        return link  # is expected to be opposed by ministers
    agent = _AGENT.fullmatch(syntax.tags, start, end) if is_passive(syntax, link) else None
    if agent is None or syntax.quoted[agent.start(1)] != syntax.quoted[link.head]:
        return link
    if not is_somebody(syntax, Range(*agent.span(1))):
        return link  # praised for winning by five points
    if tells_how(syntax, syntax.chunk_of[agent.start(1)], syntax.stems[link.head]):
        return link  # told to leave by Monday
    return evolve(end_content(link, agent.start(1) - 1), source=Range(*agent.span(1)))


def _is_undergone(syntax: Syntax, link: Link) -> bool:
    """Whether the content of a passive, with or without the doer, is what its subject has done to it by somebody."""
    start, end = link.pieces[-1]
    if start < link.cue.end or not is_passive(syntax, link) or not _UNDERGOING.match(syntax.tags, start):
        return False
    by = syntax.tags.find("B", start, end + 1)
    told = by > start and syntax.tags[by - 1] in "nd"
    return told and (link.source is None or link.source.start == by + 1)


def hear_speaker(syntax: Syntax, link: Link) -> Link:
    """*link* of what somebody heard another say, with that other for the source: She heard "the guard" say it sank."""
    source, cue = link.source, link.cue
    if source is None or source.end != cue.start or syntax.tags[link.head] not in "pv":
        return link  # those who have heard the record said so
    low = max(source.start - 1, sentence_start(syntax, link.head))
    heard = next((token for token in range(cue.start - 2, low - 1, -1) if syntax.norms[token] in HEARD), -1)
    if heard < 0 or syntax.finite[heard + 1 : cue.start].strip() or "," in syntax.tags[heard : cue.start]:
        return link
    pieces = link.pieces
    if pieces[0].start <= heard:
        pieces = (Range(cue.end, bare_end(syntax, cue.end, sentence_end(syntax, link.head))),)
    return evolve(link, source=Range(heard + 1, cue.start), pieces=pieces, layout="right")
