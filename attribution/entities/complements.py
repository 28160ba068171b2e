"""Complements: what tells an office from others of its name, "of Hull" of "the mayor of Hull", and who has another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..expressions import over_text
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer
from .clusters import PERSON, Cluster

_LINKING = words("of for at from in with")
_SMALL = _LINKING | words("the a an its his her their this that and")
_ENDS = words("who whose that which when where while as after before")
_LONGEST = 60
"""How many characters behind a role may tell what it is of."""
_END = over_text(r"[,.;:!?()\n“”\"]")
_MOST_LOOKS = 100
"""How many mentions of each are looked at: somebody is told of by his office at first."""
_BEHIND = over_text(r"\ ((?:of|for|at)\ [^,.;:!?()\n“”\"]{1,60})")


def apart_from(
    mention: Mention, head: str, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> list[Cluster]:
    """Those of *clusters* whose role is elsewhere than *mention* has its own, *head*: the mayor of Hull, not Dale."""
    own = _read(mention.span.text[mention.head.end - mention.span.start :])
    if not own:
        return []
    return [one for one in clusters if one.kind is PERSON and _is_elsewhere(own, head, one, text, gazetteer)]


def has_complement(mention: Mention) -> bool:
    """Whether a name behind "of" tells which one *mention* is: "the head of the Tarn Union"."""
    behind = mention.span.text[mention.head.end - mention.span.start :].split(",", 1)[0]
    return behind.startswith((" of ", " for ", " at ")) and not behind.islower()


def _is_elsewhere(own: frozenset[str], head: str, cluster: Cluster, text: str, gazetteer: Gazetteer) -> bool:
    """Whether all that is told of where a *cluster* is the *head* is another place or body than *own*."""
    if not cluster.parts:
        told = [_read(each.span.text[each.head.end - each.span.start :]) for each in cluster.mentions[:_MOST_LOOKS]]
    elif head in cluster.words:
        told = [_find(each, head, text) for each in cluster.mentions[:_MOST_LOOKS] if each.name]
    else:
        return False
    told = [each for each in told if each]
    return bool(told) and all(_differ(own, each, gazetteer) for each in told)


def _differ(one: frozenset[str], other: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether no word is in both, words for any body aside: the "union" of the Bakers' Union and of others."""
    if one.isdisjoint(other):
        return True
    telling, others = ([word for word in each if not _is_body(word, gazetteer)] for each in (one, other))
    return bool(telling and others) and set(telling).isdisjoint(others)


def _is_body(word: str, gazetteer: Gazetteer) -> bool:
    head = gazetteer.heads.get(word)
    return head is not None and head.kind == "organisation"


def _find(mention: Mention, head: str, text: str) -> frozenset[str]:
    """What *text* tells at *mention*, a name, of where this person is the *head*."""
    start = mention.span.start
    for around in (text[start : mention.span.end + _LONGEST], _ahead(text[max(0, start - _LONGEST) : start])):
        at = around.lower().find(f"{head} ")
        found = _BEHIND.match(around, at + len(head)) if at >= 0 else None
        if found:
            return _read(found[0])
    return frozenset()


def _ahead(before: str) -> str:
    """What tells of a name ahead of its comma: "The mayor of Hull", Ann Lee; "" without one."""
    return _END.split(before.rstrip(", "))[-1] if before.endswith(", ") else ""


@lru_cache(maxsize=4096)
def _read(behind: str) -> frozenset[str]:
    """The words of a complement with which *behind* begins, in small letters: "of the Bank of Dale" is bank, dale."""
    found = behind.split(",", 1)[0].lower().split()
    if not found or found[0] not in _LINKING:
        return frozenset()
    end = next((index for index, word in enumerate(found) if word in _ENDS), len(found))
    return frozenset([word.strip("’'s.") for word in found[:end] if word not in _SMALL])
