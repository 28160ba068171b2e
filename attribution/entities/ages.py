"""Ages: who is meant by one, "the 62-year-old", or by being the older of two, "the elder brother"."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import over_text
from ..model import Mention
from .clusters import PERSON, Cluster, fits_gender, only

AGED = over_text(r"[0-9]{1,3}-year-old")
TOLD = over_text(r"[0-9]{1,3}-year-old|,\ [0-9]{1,3},?$")
"""The same, and an age behind a description: "The soap star, 38,"."""
_AGE = over_text(
    r"(?:,\ (?:who\ (?:is|was)\ )?(?:an?\ |aged\ )?|\ (?:is|was|has\ been)\ (?:an?\ )?)"
    r"([0-9]{1,3})(?:\b(?!,[0-9]|\ |-)|\ (?=and\b|when\b|from\b|years\ old)|(?<=,\ [0-9]{2})\ (?!of|per)|-year-old)"
)
"""An age behind a name: "Ann Lee, 62,", "Ann Lee, who is 62", "Ann Lee is a 62-year-old"."""
_MOST_LOOKS = 12
STAGES = {
    **dict.fromkeys(("teenager", "teen", "adolescent"), range(13, 20)),
    **dict.fromkeys(("schoolboy", "schoolgirl", "youngster"), range(4, 20)),
    "pensioner": range(58, 120),
    "septuagenarian": range(70, 80),
    "octogenarian": range(80, 90),
    "nonagenarian": range(90, 100),
    "centenarian": range(100, 130),
}
"""What people are called by how old they are."""
_OLDER = {"elder": True, "older": True, "younger": False}


def find_aged(head: str, start: int, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """The one person whose age was given before *start* as *head* tells it: "the 62-year-old" of "Ann Lee, 62,"."""
    age = int(head[: head.index("-")])
    return only([one for one in clusters if one.kind is PERSON and _read_age(one, text, start) == age])


def find_by_age(mention: Mention, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """The older or younger, as *mention* tells, of just two of *clusters* who share a last name and have ages told."""
    older = next((_OLDER[word] for word in _words_before(mention) if word in _OLDER), None)
    if older is None:
        return ()
    people = [one for one in clusters if len(one.parts) > 1 and fits_gender(one.gender, mention.gender)]
    ages = {one: age for one in people if (age := _read_age(one, text))}
    last_names = [one.parts[-1] for one in ages]
    pair = [one for one in ages if last_names.count(one.parts[-1]) == 2]
    if len(pair) != 2 or ages[pair[0]] == ages[pair[1]]:
        return ()
    return ((max if older else min)(pair, key=lambda one: ages[one]),)


def find_of_stage(head: str, start: int, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """The one person named before *start* whose age, told in *text*, is that of a *head*, "the teenager"."""
    years = STAGES.get(head)
    found = [one for one in clusters if years and one.kind is PERSON and _read_age(one, text, start) in years]
    return tuple(found) if len(found) == 1 else ()


def of_other_stage(head: str, clusters: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* whose age, told in *text*, is none of a *head*'s: nobody of 45 is "the teenager"."""
    return [one for one in clusters if (age := _read_age(one, text)) and age not in STAGES[head]]


def is_compared(mention: Mention) -> bool:
    """Whether *mention* tells the older or the younger: "the elder Mr Lee"."""
    return not _OLDER.keys().isdisjoint(_words_before(mention))


def is_of_other_age(cluster: Cluster, mention: Mention, text: str) -> bool:
    """Whether the age that *text* gives a *cluster* is another than that of *mention*, "the 31-year-old"."""
    aged = AGED.search(mention.span.text.lower())
    known = _read_age(cluster, text) if aged else 0
    return aged is not None and known > 0 and known != int(aged[0].partition("-")[0])


def _words_before(mention: Mention) -> list[str]:
    return mention.span.text[: mention.head.start - mention.span.start].lower().split()


def _read_age(cluster: Cluster, text: str, until: int | None = None) -> int:
    """The age that is told behind a mention of *cluster*, or in one without a name, before *until*; 0 without any."""
    for mention in cluster.mentions[:_MOST_LOOKS]:
        if until is not None and mention.head.end >= until:
            continue
        if mention.name and (found := _AGE.match(text, mention.head.end)):
            return int(found[1])
        if not mention.name and (aged := AGED.search(mention.span.text)):
            return int(aged[0].partition("-")[0])
    return 0
