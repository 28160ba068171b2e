"""Clubs that are told by their grounds or where they are: "Rangers lost on Sunday. The Ibrox club said"."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Mention, MentionKind
from ..spans import cut
from ..tables import words
from ..vocabulary.clubs import GROUNDS, REGIONS
from .clusters import Cluster, last_before

_TEAMS = words("club side team outfit giants champions")


def _read_ahead(mention: Mention) -> str:
    """What tells ahead of "club" which one it is: the "ibrox" of "the Ibrox club"; "" where no club is told."""
    if mention.head.text.lower() not in _TEAMS:
        return ""
    ahead = mention.span.text[: mention.head.start - mention.span.start].lower().replace("'", "’")
    return ahead.removeprefix("the ").removesuffix("-based ").strip()


def read_ground(mention: Mention) -> tuple[str, ...]:
    """The names of the club at whose ground a *mention* tells it to be: Rangers of "the Ibrox club"; () of others."""
    return GROUNDS.get(_read_ahead(mention), ())


def _read_region(mention: Mention) -> tuple[str, ...]:
    """The names of the clubs of the region in which a *mention* tells one to be: "the Italian side"."""
    return REGIONS.get(_read_ahead(mention), ())


def find_club(mention: Mention, clubs: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one of *clubs*, known before, that plays at the ground, or in the region, which a *mention* tells.

    Several of one region are left open.
    """
    ground = read_ground(mention)
    names = ground or _read_region(mention)
    named = [one for one in clubs if one.name in names]
    found = [one for one in named if last_before(one, mention.span.start) >= 0]
    return tuple(found[:1] if ground else found)


def find_club_name(mention: Mention, text: str) -> Mention | None:
    """The name, ahead in *text*, of the club at the ground, or the only one of the region, that a *mention* tells."""
    ground = read_ground(mention)
    found = []
    for name in ground or _read_region(mention):
        at = text.rfind(name, 0, mention.span.start)
        end = at + len(name)
        if at >= 0 and not text[end : end + 1].isalnum() and not text[at - 1 : at].isalnum():
            found.append(cut(text, at, end))
    longest = max(found, key=lambda span: len(span.text), default=None)
    if longest is None or (not ground and any(span.text not in longest.text for span in found)):
        return None
    return Mention(spans=(longest,), head=longest, kind=MentionKind.ORGANISATION, name=longest.text)
