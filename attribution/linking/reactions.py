"""Reactions: what others make of what was said, behind it: "…, drawing boos", "…, but the club disagreed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ..arguments.links import WORDED, Link, end_content, head_of
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.tags import over_tags

_LEADING_TO = words(
    """
    sparking prompting drawing provoking triggering igniting inviting raising fuelling fueling stoking reviving renewing
    earning eliciting attracting dealing sending
    """
)
_REACTIONS = words(
    """
    criticism calls outrage anger fury uproar laughter laughs applause rebuke rebukes backlash condemnation questions
    speculation fears hopes doubts doubt concern concerns alarm eyebrows protests jeers cheers boos gasps ridicule
    derision denial denials accusations scorn ire debate tensions blow shares stocks markets
    """
)
_REACH = 6
"""How many tokens behind the participle the reaction stands."""


_CONTRADICTING = words("disagreed disagrees disagree disputed disputes dispute denied denies deny begged begs beg")
_OTHERS = over_tags(",[&E][DiC]?[JKNPS']{1,6}[hxR]{0,2}[dzpn]")
"""Somebody else behind a comma and "but" or "although", and what they do."""
_VIEWS = words(
    """
    accusation account allegation assertion assessment characterisation characterization charge claim description
    figure judgment opinion prediction reading sentiment suggestion verdict version view
    """
)
_REMARK = over_tags("-D[JKN]{0,2}N(?=x?n|[TWwX]|E)")
"""What the writer calls it behind a dash: "– a view not shared by" others."""
_THOUGH = words("though although")
_MINDING = words(
    """
    argue argues believe believes complain complains doubt doubts fear fears insist insists say says suspect suspects
    think thinks warn warns worry worries
    """
)
_MINDED = over_tags(",R?[EUR]([DiC]?[JKNPS']{1,6})([xR]{0,2}[pz])")
"""Others behind "though", and that they think something now."""
_COMMENTING = _CONTRADICTING | _VIEWS
_MEANWHILE = words("as while")


def end_before_comments(syntax: Syntax, link: Link) -> Link:
    """*link* without what others think of its content: "it was fair, but the referee disagreed", "– a view not shared".

    Of a quotation, what stands in it stays.
    """
    if link.layout != "right" or syntax.vocabulary.isdisjoint(_COMMENTING):
        return link
    start, end = link.pieces[-1]
    for mark, pattern, telling in ((",", _OTHERS, _CONTRADICTING), ("-", _REMARK, _VIEWS)):
        if syntax.tags.find(mark, start + 1, end) < 0:
            continue
        for comment in pattern.finditer(syntax.tags, start + 1, end):
            if syntax.norms[comment.end() - 1] in telling and not syntax.quoted[comment.start()]:
                return end_content(link, comment.start())
    return link


def part_minded(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without what others think now in what was said then, and with theirs.

    "Said it was fair, though fans doubt it."
    """
    if syntax.vocabulary.isdisjoint(_THOUGH):
        return [*links]
    parted, heads = [], {link.head for link in links}
    for link in links:
        clause = _find_minded(syntax, link)
        if clause is None:
            parted.append(link)
            continue
        parted.append(end_content(link, clause.start()))
        source, cue = Range(*clause.span(1)), Range(*clause.span(2))
        content = Range(clause.end(), link.pieces[-1].end)
        if cue.end - 1 not in heads:
            parted.append(Link(cue.end - 1, cue, source, (content,), "right", WORDED))
    return sorted(parted, key=head_of)


def _find_minded(syntax: Syntax, link: Link) -> re.Match[str] | None:
    """The clause in the content of *link*, which somebody told, of others who think otherwise now."""
    start, end = link.pieces[-1]
    if link.layout != "right" or syntax.tags[link.head] != "d" or start < link.cue.end:
        return None
    for clause in _MINDED.finditer(syntax.tags, start + 1, end - 1):
        though = not _THOUGH.isdisjoint(syntax.norms[clause.start() + 1 : clause.start() + 3])
        if though and syntax.norms[clause.end() - 1] in _MINDING and not syntax.quoted[clause.start()]:
            return clause
    return None


def part_meanwhile(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without what others told meanwhile: "were told to leave, as engineers warned that it might burst"."""
    if syntax.vocabulary.isdisjoint(_MEANWHILE):
        return [*links]
    telling = {
        link.source.start - 1
        for link in links
        if link.source and link.source.end == link.cue.start <= link.head < link.pieces[0].start
        if syntax.tags[link.head] == "d" and syntax.norms[link.source.start - 1] in _MEANWHILE
    }
    return [_before_meanwhile(syntax, link, telling) for link in links] if telling else [*links]


def _before_meanwhile(syntax: Syntax, link: Link, telling: AbstractSet[int]) -> Link:
    """*link* without what stands behind the first of *telling*, where it tells no clause ahead of that."""
    start, end = link.pieces[-1]
    place = min([place for place in telling if start < place < end], default=end)
    if place == end or start < link.head or syntax.quoted[place] or syntax.finite[start:place].strip():
        return link
    return end_content(link, place - (syntax.tags[place - 1] == ","))


def end_before_reactions(syntax: Syntax, link: Link) -> Link:
    """*link* without what it led to that its content was said; of a quotation, what stands in it stays."""
    if syntax.vocabulary.isdisjoint(_LEADING_TO):
        return link
    start, end = link.pieces[-1]
    if start < link.cue.end:
        return link
    for place in range(start + 1, end - 1):
        led = syntax.tags[place] == "," and syntax.norms[place + 1] in _LEADING_TO and not syntax.quoted[place + 1]
        if led and not _REACTIONS.isdisjoint(syntax.norms[place + 2 : min(place + 2 + _REACH, end)]):
            return end_content(link, place)
    return link
