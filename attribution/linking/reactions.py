"""Reactions: what it led to that something was said, behind what that was: "said it was late, drawing" boos."""

from __future__ import annotations

from ..arguments.links import Link, with_pieces
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words

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
