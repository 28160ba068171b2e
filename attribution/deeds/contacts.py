"""Contacts: whom one calls, when or to whom one reports, where one writes, and not what: "Calls to the coach"."""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..mentions.runs import PLATFORMS
from ..syntax.columns import Syntax
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, VERBS, over_tags
from .objects import TO_SOMEBODY

_WHERE = over_tags("[EF]D?[JP]{0,4}P")
_ONLINE = PLATFORMS | words("x social substack weibo medium threads")
_CALLS = words("call calls")
_WHEN_OR_WHOM = words("in by to next on this at")


def is_contact(syntax: Syntax, link: Link) -> bool:
    """Whether no more is told than that somebody calls, reports or writes: "Calls to the coach", "report in May"."""
    head, (start, end) = link.head, link.pieces[0]
    if start < head:
        return False
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
    return alone and not _WHEN_OR_WHOM.isdisjoint(first)


def _is_where(syntax: Syntax, start: int, end: int) -> bool:
    """Whether nothing but a paper or platform stands from *start* to *end*: "in the Guardian", "on Truth Social"."""
    if not _WHERE.fullmatch(syntax.tags, start, end):
        return False
    return syntax.norms[start] == "in" or syntax.norms[end - 1] in _ONLINE
