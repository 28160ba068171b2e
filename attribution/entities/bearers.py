"""Bearers: whom a description means because nobody else can be meant."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

from ..expressions import expression
from ..mentions.press import speaks_for_outlet
from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer
from .ages import AGED, TOLD
from .bodies import NEAR
from .clusters import PERSON, Cluster, is_near, last_before, only
from .epithets import FAMED, PRIVATE, agree
from .introductions import BROAD, OTHERS
from .offices import OFFICES
from .places import Layout
from .roles import OF_ANYTHING, groups_of

_PRESENTED = expression(r"\b(?:was|is|were|are|with)\ (\p{Lu}[\w'’-]*+(?:\ \p{Lu}[\w'’-]*+\.?){1,3})(?<=\w)\.\s$")
"""How a sentence ends that presents somebody: "One of them was Walt Hale."."""
_LONGEST_NAME = 60  # characters


def find_called_alone(head: str, start: int, clusters: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one person named before *start* who was called a *head*: "Actress Ann Lee … The 43-year-old actress"."""
    return only([one for one in clusters if head in one.words and last_before(one, start) >= 0])


def find_only_person(
    mention: Mention, head: str, clusters: Sequence[Cluster], sources: Container[int], gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one person named near before *mention*, if nobody else is and its *head* is a role people are called by.

    Who is never told to hold an office, nor has spoken by the *sources*, is none: "Lee found the dog. The mayor said".
    """
    start, role = mention.span.start, gazetteer.roles.get(head)
    offices = role.groups - BROAD - PRIVATE if role is not None else frozenset()
    if role is not None and head in OF_ANYTHING:
        offices = groups_of(mention, head, role) - BROAD
    sporting = role is not None and "sport" in role.groups and mention.affiliation is not None  # "the Hornets guard"
    told = role is not None and role.groups - BROAD and (sporting or role.groups.isdisjoint(OTHERS))
    if not told and not TOLD.search(mention.span.text):
        return ()
    found = None
    for one in clusters:
        near = one.kind is PERSON and one.parts and is_near(one, start, NEAR)
        if near and not any(map(speaks_for_outlet, one.mentions)) and (role is None or agree(one, head, role)):
            if found is not None:
                return ()
            found = one
    aged = AGED.search(mention.span.text) is not None  # as nobody but a person is
    fits = found is not None and (found.human or (aged and len(found.parts) > 1))
    if found is not None and offices and found.groups - BROAD and offices.isdisjoint(found.groups):
        return ()  # a CEO is no mayor
    if found is not None and head in OFFICES and not (found.groups or _has_spoken(found, sources)):
        return ()
    return (found,) if found is not None and fits else ()


def _has_spoken(one: Cluster, sources: Container[int]) -> bool:
    """Whether something was attributed to *one* by a name, or by a pronoun."""
    return any(not each.name or each.head.start in sources for each in one.mentions)


def find_presented(
    mention: Mention, head: str, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """Whom the sentence before presents by no more than a name: "One of them was Walt Hale. The insurance agent"."""
    role, start = gazetteer.roles.get(head), mention.span.start
    if role is None or not _ends_with_name(text[max(0, start - _LONGEST_NAME) : start].rstrip()):
        return ()
    presented = _PRESENTED.search(text, max(0, start - _LONGEST_NAME), start)
    if presented is None or any(head in one.words for one in clusters):
        return ()
    return tuple(
        [
            one
            for one in clusters
            if one.kind is PERSON and not one.words and agree(one, head, role)
            if one.mentions and one.mentions[0].head.start == presented.start(1)
        ]
    )


def _ends_with_name(sentence: str) -> bool:
    """Whether the last word of a *sentence* with its full stop has a capital."""
    return sentence.endswith(".") and sentence.rpartition(" ")[2][:1].isupper()


def find_opener(
    mention: Mention, head: str, clusters: Sequence[Cluster], layout: Layout, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """With whose name the paragraph before begins, if *mention* begins its own as one goes on about stars.

    "Ana Ruiz is to leave her husband, Tom Lee. The Canal Street actress, 34, has told friends."
    """
    role, start = gazetteer.roles.get(head), mention.span.start
    paragraph = bisect_left(layout.paragraphs, start)
    famed = role is not None and not role.groups.isdisjoint(FAMED)
    if not famed or not 0 < paragraph < len(layout.paragraphs) or layout.paragraphs[paragraph] != start:
        return ()
    begin = layout.paragraphs[paragraph - 1]
    opening = [one for one in clusters if any(each.span.start == begin for each in one.mentions)]
    return tuple([one for one in opening if one.kind is PERSON and one.parts and role and agree(one, head, role)])


def find_rival(
    mention: Mention, head: str, clusters: Sequence[Cluster], layout: Layout, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """With whose name the sentence before begins, for the first time, if *mention* gives a team and they are no other.

    "Wayne Orr, the manager, smiled. Paolo Ferri hid beneath his coat. It was a bad night, the Carrick manager said."
    """
    role, start = gazetteer.roles.get(head), mention.span.start
    if role is None or mention.affiliation is None or "sport" not in role.groups:
        return ()
    own = bisect_right(layout.sentences, start) - 1
    begin = layout.sentences[own - 1] if own > 0 else -1
    return tuple(
        [
            one
            for one in clusters
            if one.kind is PERSON and len(one.parts) > 1 and not one.words and agree(one, head, role)
            if one.mentions and one.mentions[0].span.start == begin
        ]
    )
