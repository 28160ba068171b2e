"""Unnamed: the clusters of sources without a name that nobody earlier explains, and of firms named in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..expressions import expression, over_text
from ..model import EntityKind, Mention, MentionKind
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer
from .clusters import BODY, DOCUMENT, GROUP, PAPER, PERSON, UNKNOWN, Cluster
from .offices import key_words, role_words
from .several import name_counted, read_apposed, tells_of_two

_KINDS = {
    MentionKind.ORGANISATION: BODY,
    MentionKind.OUTLET: PAPER,
    MentionKind.DOCUMENT: DOCUMENT,
    MentionKind.COLLECTIVE: GROUP,
}
_SUBJECTS = frozenset(("he", "she", "they", "we", "it"))
_CLAUSE = expression(
    r"""
    ,\s(?:who|whose|whom|which|where)\b
    | (?<!\bthat)\s(?:he|she|they|we|it)\s(?=\p{Ll})
    | ,\s(?:speaking|requesting|asking|insisting|talking)\s
    | ,\s(?:\p{Ll}{2,16}(?:ed|en|wn|nt)|led|held|made|run|built)\s(?:by|on|in|to|at|from|with|for|last|this|out|up)\b
    """,
    re.VERBOSE,
)
"""What goes on about somebody: "a teacher, who wept", "a teacher she had hired", "a memo, seen by staff,"."""
_APPOSED = expression(r"(?<=\p{Ll}{4}),\s(?:an?|the|his|her|their|one\ of|aged|\d{1,3}(?=,|$))\b")
"""What is apposed to a noun: "a guard, a father of two", "the singer, 29", not "one, a nurse"."""
_NAMED_GROUP = expression(r"(?:[Tt]he\ )?((?:\p{Lu}[\w'’-]{1,30}\ ){1,5}\p{Lu}[\w'’-]{1,30}),\ (?:an?|the)\ [\p{Ll}-]")
"""People under a name of their own and what they are: "The Dale Independent Fans, a rival group,"."""
_WHO = over_text(r"\bwho(?:se)? ([^,]{1,90})")
_KEEPING, _NAMING = words("not cannot can't declined refused"), words("name named identified identity")
_ANONYMOUS = words("anonymity anonymously")
_ARTICLES = frozenset(("the", "The", "a", "A", "an", "An"))
_OUTER = " ,;:-–—"


def new_nameless(mention: Mention, gazetteer: Gazetteer, others: Sequence[Cluster] = ()) -> Cluster:
    """A cluster of its own for a source that nobody earlier explains, who may be one of *others* without names."""
    kind = _KINDS.get(mention.kind, GROUP if mention.plural else PERSON)
    head = mention.head.text.lower()
    if kind is PERSON and head == "regulator":
        kind = BODY  # rather than somebody
    elif kind is PERSON and head not in gazetteer.roles and head not in gazetteer.heads:
        kind = UNKNOWN
    cluster = Cluster(display_name(mention), kind)
    cluster.counted = name_counted(mention, others)
    cluster.plural = mention.plural
    if kind is PERSON and tells_of_two(mention.span.text):
        cluster.kind, cluster.plural = GROUP, True
    cluster.take(mention)
    cluster.gender = mention.gender
    cluster.said = key_words(mention)
    for word in role_words(" ".join(cluster.said)):
        if word in gazetteer.roles:
            cluster.learn(word, gazetteer)
    apposed = read_apposed(mention)
    if apposed in gazetteer.roles and not mention.plural:
        cluster.heads |= {apposed}
        cluster.kind = PERSON
        cluster.learn(apposed, gazetteer)
    return cluster


def stays_unnamed(mention: Mention) -> bool:
    """Whether a clause tells that the name is kept back: "the doctor, who cannot be named," is nobody named."""
    clause = _WHO.search(mention.span.text)
    told = clause[1].replace("’", "'").split() if clause else ()
    return not _ANONYMOUS.isdisjoint(told) or not (_KEEPING.isdisjoint(told) or _NAMING.isdisjoint(told))


def name_body(firm: Mention, clusters: Sequence[Cluster]) -> Cluster:
    """The body or land of which *firm* is a name: one of *clusters* or a new one."""
    parts = tuple(firm.span.text.lower().split())
    fitting = [one for one in clusters if one.parts == parts]
    cluster = next((one for one in fitting if one.passes_for_body() or one.kind is EntityKind.PLACE), None)
    if cluster is None:
        cluster = Cluster(firm.span.text, BODY, parts)
    if cluster.kind is not EntityKind.PLACE:
        cluster.kind = BODY
    if all(each.head.start != firm.head.start for each in cluster.mentions):
        cluster.mentions.append(firm)
    return cluster


def display_name(mention: Mention) -> str:
    """A nameless source's words without its article, a clause that goes on about it, and its outer commas."""
    text = mention.span.text
    goes_on = "wh" in text or "," in text or not _SUBJECTS.isdisjoint(text.split())
    if "," in text and (named := _NAMED_GROUP.match(text)):
        return named[1]
    name = (_CLAUSE.split(text, 1)[0] if goes_on else text).strip(_OUTER) or text.strip(_OUTER) or mention.head.text
    name = _APPOSED.split(name, 1)[0] if "," in name else name
    first, space, rest = name.partition(" ")
    return rest if space and first in _ARTICLES else name
