"""Clubs that are told by their grounds: "Rangers lost on Sunday. The Ibrox club said"."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Mention, MentionKind
from ..spans import cut
from ..tables import words
from ..vocabulary.clubs import GROUNDS
from .clusters import Cluster, last_before

_TEAMS = words("club side team outfit giants")


def read_ground(mention: Mention) -> tuple[str, ...]:
    """The names of the club at whose ground a *mention* tells it to be: Rangers of "the Ibrox club"; () of others."""
    if mention.head.text.lower() not in _TEAMS:
        return ()
    ahead = mention.span.text[: mention.head.start - mention.span.start].lower().replace("'", "’")
    return GROUNDS.get(ahead.removeprefix("the ").removesuffix("-based ").strip(), ())


def find_club(mention: Mention, clubs: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one of *clubs*, known before, that plays at the ground which a *mention* tells."""
    names = read_ground(mention)
    named = [one for one in clubs if one.name in names]
    return tuple([one for one in named if last_before(one, mention.span.start) >= 0][:1])


def find_club_name(mention: Mention, text: str) -> Mention | None:
    """The name of the club at the ground that a *mention* tells, as it stands ahead of this in a *text*."""
    for name in read_ground(mention):
        at = text.rfind(name, 0, mention.span.start)
        end = at + len(name)
        if at >= 0 and not text[end : end + 1].isalnum() and not text[at - 1 : at].isalnum():
            span = cut(text, at, end)
            return Mention(spans=(span,), head=span, kind=MentionKind.ORGANISATION, name=name)
    return None
