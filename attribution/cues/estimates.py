"""Estimates: verbs that tell how much or what something is, by what stands behind them.

"Put the toll at 22", "gave Labour a lead of five points", "took the letter for a joke".
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import compress, count

from ..syntax.columns import Syntax
from ..syntax.sites import sentence_around, sentence_end
from ..tables import words
from ..vocabulary.gazetteer import COUNTS, default_gazetteer
from ..vocabulary.tags import VERBS, over_tags

_RATING = words("put peg estimat")
_PUTS = words("put puts")
_GIVING = words("giv")
POLLS = words("poll polls survey surveys")
_AHEAD = words("ahead clear behind level neck")  # polls put Labour "ahead by a point"
_LEADS = words("lead leads advantage per percent % point points")
_ABOUT = words(
    """
    about around nearly almost roughly over under just only more less fewer no than up to between as many high low some
    least at above below well a
    """
)
_FIGURES = COUNTS | words("zero nil half third quarter")
_RATABLE = ("D", "i", "J", "K", "N", "S", "P", "I", "C", "$")
_DEGREES = words("degrees tables")
_PLACING = words("on into onto down up out off aside")  # what is put there is no figure
_NEARER = words("close closer near nearer")  # put the figure "closer to" $3,500
_CAUSELESS = ("v", "e", "")  # put the pen "down to" rest, not a delay "down to" fog
_SHARES = words("per percent % pc points point")  # put Labour "on 31 per cent"
_FARTHEST_FIGURE = 32  # tokens from "put" to the figure, with what the figure is of between
_NEAR_LEAD = 14  # tokens from "gave" to the lead
_TAKES = over_tags("(I|[Di](?=E)|[Di][JN]{0,2}[NS]|P{1,3})?(E)([DiC]?)[JN]{0,3}[NS]")
"""Takes it as a joke, took the man for a thief, which many took as an insult."""
_GIVES = over_tags("[Di][JN]{0,2}[NS](?:F[Di]?[JN]{0,2}[NS])?E")
_ASKED_FOR = words("age address cause date figure motive number price profession reason time toll total value")
_SIGNS = words(
    """
    admission affront apology betrayal challenge compliment concession confession confirmation criticism dig dismissal
    endorsement evidence fact farewell gospel hint indication insult invitation joke no omen praise promise proof
    rebuke reference refusal rejection reproach sign signal slight slur snub surrender threat tribute truth vindication
    vote warning yes
    """
)
"""What something is taken as by who reads it so."""
_FOOLS = words("amateurs fool fools idiot idiots joke mug mugs prank promise threat")
"""What somebody is taken for, besides those in an office or a trade."""
_RELATIVES = words("which that")
_PRONOUNS = ("I", "i", "D")  # "it", "her", "this"
_NEAR_RELATIVE = 6  # tokens from "which" to the verb
ESTIMATING = _RATING | _GIVING | {"tak"}
"""Stems of verbs that may estimate."""


def find_estimates(syntax: Syntax) -> list[int]:
    """The verbs by which somebody tells how much or what something is."""
    if ESTIMATING.isdisjoint(syntax.stems):
        return []
    estimating = compress(count(), map(ESTIMATING.__contains__, syntax.stems))
    return [token for token in estimating if is_estimate(syntax, token)]


def is_estimate(syntax: Syntax, token: int) -> bool:
    """Whether a verb tells how much or what something is: "put the toll at 22", "took the letter for a joke".

    So it does with what is closer to a figure, and with a share: "put it closer to 30", "puts Labour on 31 per cent",
    and with what something is due to: "put the delay down to fog";
    and so does a poll that "gave Labour a lead of five points" or "puts it ahead by five".
    """
    if syntax.stems[token] == "tak":
        return _takes_as(syntax, token)
    if syntax.stems[token] in _GIVING:
        return _gives_lead(syntax, token, _LEADS) or _gives_as(syntax, token)
    if syntax.norms[token] in _PUTS and _gives_lead(syntax, token, _AHEAD):
        return True
    if syntax.stems[token] not in _RATING:
        return False
    if syntax.tags[token] not in VERBS or syntax.tags[token + 1 : token + 2] not in _RATABLE:
        return False
    end = min(sentence_end(syntax, token), token + _FARTHEST_FIGURE)
    for place in range(token + 2, end - 1):
        norm = syntax.norms[place]
        if norm == "down" and syntax.norms[place + 1] == "to":
            return syntax.tags[place + 2 : place + 3] not in _CAUSELESS
        if norm in _PLACING:
            share = syntax.tags[place + 1] == "C" and not _SHARES.isdisjoint(syntax.norms[place + 2 : place + 3])
            return norm == "on" and share
        if norm == "at" and _is_figure(syntax, place + 1, end):
            return syntax.tags[place - 1] not in "RE"
        if norm == "to" and syntax.norms[place - 1] in _NEARER and _is_figure(syntax, place + 1, end):
            return True
    return False


def _gives_lead(syntax: Syntax, token: int, leads: AbstractSet[str]) -> bool:
    """Whether a verb is that of a poll which gives somebody a lead or a share, as one of *leads* tells."""
    if syntax.vocabulary.isdisjoint(POLLS) or syntax.tags[token] not in VERBS:
        return False
    first, end = sentence_around(syntax, token)
    low, high = max(first, token - _FARTHEST_FIGURE), min(end, token + _NEAR_LEAD)
    relative = not set(syntax.tags[low:token]).isdisjoint("TWw")
    return not (relative or POLLS.isdisjoint(syntax.norms[low:token]) or leads.isdisjoint(syntax.norms[token:high]))


def _gives_as(syntax: Syntax, token: int) -> bool:
    """Whether a verb tells what something is, of which somebody asks: "gave her age as 87"."""
    gives = _GIVES.match(syntax.tags, token + 1)
    asked = gives is not None and not _ASKED_FOR.isdisjoint(syntax.norms[token + 1 : gives.end() - 1])
    return asked and gives is not None and syntax.norms[gives.end() - 1] == "as" and syntax.tags[token] in VERBS


def _takes_as(syntax: Syntax, token: int) -> bool:
    """Whether a verb tells what somebody thinks something is: "took it as an insult", "took her for the cook".

    But a car may be taken for the mayor.
    """
    if syntax.tags[token] not in VERBS or syntax.tags[token - 1] in "be":
        return False
    takes = _TAKES.match(syntax.tags, token + 1)
    if takes is None:
        return False
    if not takes[1] and _RELATIVES.isdisjoint(syntax.norms[max(token - _NEAR_RELATIVE, 0) : token]):
        return False
    joint, last = syntax.norms[takes.start(2)], syntax.norms[takes.end() - 1]
    if joint == "as":
        return last in _SIGNS
    somebody = last in _FOOLS or (last in default_gazetteer().roles and (takes[1] in _PRONOUNS or takes[3] != "D"))
    return joint == "for" and somebody


def _is_figure(syntax: Syntax, token: int, end: int) -> bool:
    """Whether a number stands at a token, or behind "about" and the like, and not that of a house."""
    while token < end - 1 and syntax.norms[token] in _ABOUT:
        token += 1
    if syntax.tags[token] in "$«" or syntax.norms[token] in _FIGURES:
        return True  # a figure in somebody's words: put the chances at “one in ten, perhaps"
    numeral = syntax.tags[token] == "C" or syntax.norms[token][0].isdigit()
    told = numeral and syntax.tags[token + 1 : token + 2] != "P"
    return told and _DEGREES.isdisjoint(syntax.norms[token + 1 : token + 3])
