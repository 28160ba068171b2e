"""Complements: what tells an office from others of its name, "of Hull" of "the mayor of Hull", and who has another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..expressions import over_text
from ..model import Mention
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.grammar import DEFINITE
from .bodies import GENERIC_BODIES
from .clusters import PERSON, Cluster, same_head
from .offices import key_words

_LINKING = words("of for at from in with")
_SMALL = _LINKING | DEFINITE | words("a an and")
_ENDS = words("who whose that which when where while as after before")
_LONGEST = 60
"""How many characters behind a role may tell what it is of."""
_END = over_text(r"[,.;:!?()\n“”\"]")
_MOST_LOOKS = 100
"""How many mentions of each are looked at: somebody is told of by his office at first."""
_OF_ANY_NAME = GENERIC_BODIES | words("ministry department government administration force trust")
"""Nouns for bodies that a text calls by names without such a noun."""
_BEHIND = over_text(r"\ ((?:of|for|at)\ [^,.;:!?()\n“”\"]{1,60})")


class _Whose(NamedTuple):
    """The words that tell whose an office is, and whether they stand *ahead* of it: "the Dale council spokesman"."""

    words: frozenset[str]
    ahead: bool


def apart_from(
    mention: Mention, head: str, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> list[Cluster]:
    """Those of *clusters* whose role is elsewhere than *mention* has its own, *head*: the mayor of Hull, not Dale.

    Nor is the "council spokesman" the union's, who stays unnamed; the firm's may be that of any name, where nobody
    has spoken for a firm.
    """
    own = _whose(mention, gazetteer)
    if not own.words:
        return []
    told = {
        one: found
        for one in clusters
        if one.kind is PERSON and not (own.ahead and (one.parts or not same_head(one, head)))
        if (found := _told_whose(head, one, text, gazetteer))
    }
    sure = own.ahead and any(not own.words.isdisjoint(each.words) for found in told.values() for each in found)
    return [one for one, found in told.items() if all(_differ(own, each, gazetteer, sure=sure) for each in found)]


def has_complement(mention: Mention) -> bool:
    """Whether a name behind "of" tells which one *mention* is: "the head of the Tarn Union"."""
    behind = mention.span.text[mention.head.end - mention.span.start :].split(",", 1)[0]
    return behind.startswith((" of ", " for ", " at ")) and not behind.islower()


def _told_whose(head: str, cluster: Cluster, text: str, gazetteer: Gazetteer) -> list[_Whose]:
    """What is told of where, or whose, a *cluster* is the *head*."""
    if not cluster.parts:
        told = [_whose(each, gazetteer) for each in cluster.mentions[:_MOST_LOOKS]]
    elif head in cluster.words:
        told = [_Whose(_find(each, head, text), ahead=False) for each in cluster.mentions[:_MOST_LOOKS] if each.name]
    else:
        return []
    return [each for each in told if each.words]


def _differ(one: _Whose, other: _Whose, gazetteer: Gazetteer, *, sure: bool) -> bool:
    """Whether no word is in both, words for any body aside: the "union" of the Bakers' Union and of others.

    Unless *sure*, what stands ahead of an office may be another word for the same: "the firm" for any name.
    """
    if one.words.isdisjoint(other.words):
        if sure or not (one.ahead or other.ahead):
            return True
        return not (
            _may_be_called(one.words, other.words, gazetteer) or _may_be_called(other.words, one.words, gazetteer)
        )
    telling, others = ([word for word in each.words if not _is_body(word, gazetteer)] for each in (one, other))
    return bool(telling and others) and set(telling).isdisjoint(others)


def _may_be_called(nouns: frozenset[str], name: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether no more than *nouns* are told on one side, "the firm", "the minister", which a *name* may be called.

    An office is the name of no body: the premier's spokesman is not the department's.
    """
    if all(word in gazetteer.roles for word in nouns):
        return not any(word in gazetteer.roles or _is_body(word, gazetteer) for word in name)
    bodies = all(_is_body(word, gazetteer) for word in nouns) and not nouns.isdisjoint(_OF_ANY_NAME)
    body = [_is_body(word, gazetteer) for word in name]
    office = not any(body) and any(word in gazetteer.roles for word in name)
    return bodies and not office and not all(body)


def _whose(mention: Mention, gazetteer: Gazetteer) -> _Whose:
    """The words behind the head of *mention* that tell whose this is or, without any, those ahead of it."""
    behind = _read(mention.span.text[mention.head.end - mention.span.start :])
    if behind or mention.head.start <= mention.span.start:
        return _Whose(behind, ahead=False)
    named = mention.affiliation.text.lower().split() if mention.affiliation else ()
    said = [(word, word.removesuffix("'s").removesuffix("’s")) for word in key_words(mention)[:-1]]
    told = [bare for word, bare in said if word != bare or bare in named or _is_body(bare, gazetteer)]
    return _Whose(frozenset([word.strip("s.") for word in told]), ahead=True)


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
