"""Teams: who has spoken as researchers and goes on as "the team", or as a team of researchers and goes on as these."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer
from .bodies import NEAR
from .clusters import Cluster, last_before, same_head

_SCHOLARLY = frozenset(("academic", "scientist", "doctor"))
"""Groups of those who work in teams whatever they study."""
_MOST_LOOKS = 12
"""How many of those without a name are looked at: a team is told of close before."""


def find_team(
    mention: Mention, nameless: Sequence[Cluster], gazetteer: Gazetteer, bodies: Sequence[Cluster] = ()
) -> tuple[Cluster, ...]:
    """Whom of those *nameless* a *mention* calls otherwise: researchers are "the team", a team of them "researchers".

    Nobody where one of *bodies*, which may be meant, was named since.
    """
    head, start = mention.head.text.lower(), mention.span.start
    since = max((last_before(one, start) for one in bodies), default=-1)
    if mention.span.text.lower() != f"the {head}" or not (head == "team" or mention.plural):
        return ()
    for one in islice(reversed(nameless), _MOST_LOOKS):
        last = last_before(one, start)
        if last < since or start - last >= NEAR or same_head(one, head):
            return ()
        if head == "team" and one.plural and _are_scholars(one, gazetteer):
            return (one,)
        if same_head(one, "team") and _tells_of(one) == head:
            return (one,)
    return ()


def tells_of_scholars(since: int, start: int, text: str, gazetteer: Gazetteer) -> bool:
    """Whether *text* tells of researchers from *since* up to *start*: it is they who are "the team"."""
    said = {word.strip(".,;:’'()").lower() for word in text[max(since, start - NEAR) : start].split()}
    roles = [gazetteer.roles[word] for word in said if word in gazetteer.roles]
    return any(role.plural and not _SCHOLARLY.isdisjoint(role.groups) for role in roles)


def _tells_of(team: Cluster) -> str:
    """Of whom a *team* is, as its first mention tells: "researchers"."""
    first = team.mentions[0]
    behind = first.span.text[first.head.end - first.span.start :].lower().split()
    return behind[1] if behind[:1] == ["of"] and len(behind) > 1 else ""


def _are_scholars(group: Cluster, gazetteer: Gazetteer) -> bool:
    """Whether people are called researchers, or by another word of that kind."""
    roles = [gazetteer.roles[head] for head in group.heads if head in gazetteer.roles]
    return any(not _SCHOLARLY.isdisjoint(role.groups) for role in roles)
