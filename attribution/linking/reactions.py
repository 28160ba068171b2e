"""Reactions: what others make of what was said, behind it: "…, drawing boos", "…, but the club disagreed"."""

from __future__ import annotations

from ..arguments.links import Link, with_pieces
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
_COMMENTING = _CONTRADICTING | _VIEWS


def end_before_comments(syntax: Syntax, link: Link) -> Link:
    """*link* without what others think of its content: "it was fair, but the referee disagreed", "– a view not shared".

    Of a quotation, what stands in it stays.
    """
    if link.layout != "right" or syntax.vocabulary.isdisjoint(_COMMENTING):
        return link
    start, end = link.pieces[-1]
    if start < link.cue.end:
        return link
    for pattern, telling in ((_OTHERS, _CONTRADICTING), (_REMARK, _VIEWS)):
        for comment in pattern.finditer(syntax.tags, start + 1, end):
            if syntax.norms[comment.end() - 1] in telling and not syntax.quoted[comment.start()]:
                return with_pieces(link, (*link.pieces[:-1], Range(start, comment.start())))
    return link


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
            return with_pieces(link, (*link.pieces[:-1], Range(start, place)))
    return link
