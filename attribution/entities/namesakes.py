"""Namesakes: whom a last name means that several have."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable

from ..mentions.pronouns import UNTOLD
from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer
from .clusters import Cluster, claim
from .obituaries import find_recalled
from .places import Page, before
from .tellers import Spoken

_RELATIVE = "relative"
_LONGEST_SPEECH = 8
"""For how many sentences somebody goes on speaking who is named again by a last name that others share."""


def settle_titled(names: Iterable[Mention], owners: dict[int, tuple[Cluster, ...]], gazetteer: Gazetteer) -> None:
    """Give each of *names* that several bear to the only one who practises what its title tells, as roles tell by now.

    "Dr. Hale" is the surgeon of the Hales: "Tom Hale, a surgeon, … his son, Kit Hale, an architect".
    """
    for name in names:
        bearers = owners.get(name.head.start, ())
        if len(bearers) < 2 or not name.title:
            continue
        role = gazetteer.roles.get(name.title.lower())
        if role is None or not role.groups:
            continue
        practising = [one for one in bearers if not role.groups.isdisjoint(one.groups)]
        if len(practising) == 1:
            practising[0].add(name, gazetteer)
            owners[name.head.start] = (practising[0],)


def settle_told(names: Iterable[Mention], owners: dict[int, tuple[Cluster, ...]], sources: Container[int]) -> None:
    """Give each bare last name of *names*, none of the *sources*, to whom of its bearers the text named first.

    A text goes on about whom it began with: "Henrik Lund scored. His father, Eirik Lund, wept. Lund will stay".
    """
    for name in names:
        start = name.head.start
        bearers = owners.get(start, ())
        if len(bearers) > 1 and start not in sources and not name.title and " " not in name.name:
            first = min(bearers, key=lambda one: one.mentions[0].head.start if one.mentions else start)
            if first.mentions and first.mentions[0].head.start < start:
                claim(first, [name], owners)


def choose_namesake(bearers: tuple[Cluster, ...], name: Mention, page: Page, spoken: Spoken) -> tuple[Cluster, ...]:
    """Of several *bearers* of one name whom the text goes on about: with a title the last, else the only one near."""
    if len(bearers) > 1 and name.gender is not UNTOLD:
        # by now pronouns may have told who is a woman
        alike = [one for one in bearers if one.gender is name.gender]
        bearers = tuple(alike) or tuple([one for one in bearers if one.gender is UNTOLD]) or bearers
    if len(bearers) < 2:
        return bearers
    start = name.head.start
    mourned = find_recalled(page.places, start) if name.title else None
    if mourned in bearers and mourned and any(each.span.text == name.span.text for each in mourned.mentions):
        return (mourned,)  # an obituary goes on to call "Mrs. Roe" whom it has called so
    speaker = spoken.last(start)
    if name.title and speaker in bearers:
        return (speaker,)
    return _choose_near(bearers, name, page, spoken)


def _choose_near(bearers: tuple[Cluster, ...], name: Mention, page: Page, spoken: Spoken) -> tuple[Cluster, ...]:
    """The one of *bearers* named near ahead of *name*, in this paragraph or the one before, outside quotations.

    With a title it is the last; without, one who goes on speaking, or the only one who is near, if no other is named
    more often. All of them where that tells none.
    """
    start, layout = name.head.start, page.layout
    paragraph = bisect_right(layout.paragraphs, start)
    near: list[Cluster] = []
    for place in before(page.places, start):
        one = place.cluster
        meant = one in bearers and layout.quotation(place.start) < 0
        if meant and not near and _goes_on(one, name, place.sentence, spoken):
            return (one,)
        if place.paragraph < paragraph - 1:
            break
        if meant and one not in near:
            near.append(one)
    most = max(len(one.mentions) for one in bearers)
    if near and (len(near) == 1 or name.title) and len(near[0].mentions) >= most:
        return (near[0],)
    return _without_relatives(bearers, name) or bearers


def _without_relatives(bearers: tuple[Cluster, ...], name: Mention) -> tuple[Cluster, ...]:
    """The first of *bearers*, of whom the others are told as relatives, by a bare last name: "his wife, Jane Roe"."""
    first = min(bearers, key=lambda one: one.mentions[0].head.start if one.mentions else name.head.start)
    bare = not name.title and " " not in name.name
    related = all(_RELATIVE in one.groups for one in bearers if one is not first)
    return (first,) if bare and related else ()


def _goes_on(cluster: Cluster, name: Mention, sentence: int, spoken: Spoken) -> bool:
    """Whether a *cluster* named last in a *sentence* by the same bare *name* spoke last, however long."""
    start = name.head.start
    latest = next(before(spoken.entries, start), None)
    near = bisect_right(spoken.layout.sentences, start) - sentence <= _LONGEST_SPEECH
    spoke = near and latest is not None and latest[1] is cluster
    return spoke and any(one.name == name.name for one in cluster.mentions)
