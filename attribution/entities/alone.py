"""Alone: whom a description means because nobody else can be meant."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer
from .ages import TOLD
from .bodies import NEAR, last_before
from .clusters import PERSON, Cluster
from .epithets import PRIVATE, agree
from .introductions import BROAD, OTHERS


def find_called_alone(head: str, start: int, clusters: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one person named before *start* who was called a *head*: "Actress Ann Lee … The 43-year-old actress"."""
    called = [one for one in clusters if head in one.words and 0 <= start - last_before(one, start) <= start]
    return tuple(called) if len(called) == 1 else ()


def find_only_person(
    mention: Mention, head: str, clusters: Sequence[Cluster], gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one person named near before *mention*, if nobody else is and its *head* is a role people are called by."""
    start, role = mention.span.start, gazetteer.roles.get(head)
    offices = role.groups - BROAD - PRIVATE if role is not None else frozenset()
    told = role is not None and role.groups - BROAD and role.groups.isdisjoint(OTHERS)
    if not told and not TOLD.search(mention.span.text):
        return ()
    found = None
    for one in clusters:
        near = one.kind is PERSON and one.parts and 0 <= start - last_before(one, start) <= min(start, NEAR)
        if near and (role is None or agree(one, head, role)):
            if found is not None:
                return ()
            found = one
    fits = found is not None and found.human
    if found is not None and offices and found.groups - BROAD and offices.isdisjoint(found.groups):
        return ()  # a CEO is no mayor
    return (found,) if found is not None and fits else ()
