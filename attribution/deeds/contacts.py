"""Contacts: whom one calls, when or to whom one reports, where one writes, and not what: "Calls to the coach".

Nor does who has "a say in" something say anything.
"""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..mentions.runs import PLATFORMS
from ..syntax.columns import Syntax
from ..syntax.sites import chunk_end
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, VERBS, over_tags
from .acts import FRIENDS, last_noun, token_behind
from .objects import TO_SOMEBODY

_WHERE = over_tags("[EF]D?[JP]{0,4}P")
_HAVING_SAY = over_tags("[DJK][Nv]E")
_ONLINE = PLATFORMS | words("x social substack weibo medium threads")
_CALLS = words("call calls")
_HELP = words(
    """
    ambulance ambulances cab taxi police doctor vet plumber lawyer paramedics firefighters helpline hotline
    ballot conference election elections halt inquest meeting poll recess referendum register roll session sitting
    strike strikes time vote
    """
)
_NAMING = frozenset("DiJNSPC$«n")
_CALLED = over_tags("(?<=[<nominal>])[Di«]")
_ENDED = ("E", "t", "R", "r", ".", ",", "&")
_CHIDED = words("for over by as on about")  # "called out for lying"
_DUTIES = words("work duty training service action practice")
_WHEN_OR_WHOM = words("in by to next on this at")
_POSTED = words("for from")


def is_contact(syntax: Syntax, link: Link) -> bool:
    """Whether no more is told than that somebody calls, reports or writes: "Calls to the coach", "report in May"."""
    head, (start, end) = link.head, link.pieces[0]
    if start < head:
        return False
    if syntax.norms[head] == "say":
        return _HAVING_SAY.match(syntax.tags, head - 1) is not None
    if syntax.tags[head] in COMMON_NOUNS:
        return syntax.norms[head] in _CALLS and TO_SOMEBODY.match(syntax.tags, head + 1) is not None
    if syntax.stems[head] == "writ":
        return len(link.pieces) == 1 and _is_where(syntax, head + 1, end)
    if syntax.stems[head] != "report" or syntax.tags[head] not in VERBS or is_passive(syntax, link):
        return False
    first = syntax.norms[head + 1 : head + 2]
    if first == ["to"] and not TO_SOMEBODY.match(syntax.tags, head + 1):
        return False  # "is reported to be ill"
    alone = start <= head + 2 and not syntax.finite[start:end].strip() and "«" not in syntax.tags[start:end]
    posted = not _POSTED.isdisjoint(first) and syntax.tags[head + 2 : head + 3] == "P"  # reports "for CNN"
    return alone and (posted or not _WHEN_OR_WHOM.isdisjoint(first))


def summons(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is called, and called nothing: "called her mother from the car", "were called at noon"."""
    place = token_behind(syntax, link.head)
    if is_passive(syntax, link) and syntax.tags[link.head + 1 : link.head + 2] in _ENDED:
        return _is_summoned(syntax, link.head)
    last = last_noun(syntax, place)
    end = chunk_end(syntax, place)
    wanted = last in _HELP or syntax.tags[place:end] == "C" or (syntax.tags[place] == "i" and last in FRIENDS)
    named = syntax.tags[end : end + 1] in _NAMING or _CALLED.search(syntax.tags, end, link.pieces[-1].end)
    return wanted and link.pieces[0].start == place and not named  # "called her vote for the war a mistake"


def reports_for_duty(syntax: Syntax, link: Link) -> bool:
    """Whether somebody turns up: "had reported for work at dawn"."""
    behind = syntax.norms[link.head + 1 : link.head + 3]
    return behind[:1] == ["for"] and not _DUTIES.isdisjoint(behind)


def _is_summoned(syntax: Syntax, head: int) -> bool:
    """Whether a passive "called" has nothing behind it that somebody is called, called on to do or out for."""
    out, behind = syntax.norms[head + 1] == "out", syntax.norms[head + 2 : head + 3]
    return (out and _CHIDED.isdisjoint(behind)) or syntax.lexicon.longest_at(syntax.norms, head, "V") is None


def _is_where(syntax: Syntax, start: int, end: int) -> bool:
    """Whether nothing but a paper or platform stands from *start* to *end*: "in the Guardian", "for the Post"."""
    if not _WHERE.fullmatch(syntax.tags, start, end):
        return False
    return syntax.norms[start] in ("in", "for") or syntax.norms[end - 1] in _ONLINE
