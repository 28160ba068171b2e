"""Obituaries: whom the whole text is about, so that a paragraph goes on about them before it names anybody."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD
from .clusters import PERSON, Cluster, claim
from .kin import relate
from .places import SUBJECT, Layout, Place, before
from .relatives import KIN

_OPENING = 300
"""How far from the start of the text an obituary names whom it is about."""
_DIED = over_text(
    r"[^\n]{0,600}?\bdied\b(?:[^\n]{0,200}?\b(?:aged|at\ age|at\ the\ age\ of)\ [0-9]"
    r"|[^\n]{0,300}?\.\ (?:He|She)\ was\ [0-9]{2,3}\b)"
)
"""What stands behind the first name of an obituary: ", a painter, died on Monday. She was 84"."""
_DIED_LATER = over_text(
    r"(?:[^\n]*\n+){1,6}?(?:[^\n]*?\. )?(?:He|She) died\b[^\n]{0,300}?"
    r"(?:\b(?:aged|at age|at the age of) [0-9]|\. (?:He|She) was [0-9]{2,3}\b)"
)
"""The same in a paragraph further down, of a text that tells a birth, too: "She died on Monday, aged 84"."""
_MOST_LOOKS = 200
"""How many places back one of the mourned is looked for: a paragraph has a dozen."""
_LEAVING = over_text(r"\b(?:leaves|survived\ by|survivors\ (?:include|are))\b[^\n]{0,600}")
_SURVIVOR = expression(r"\b(?:an?|his|her)\ (?:[a-z]+\ ){0,2}?([a-z]+),?\ (?=\p{Lu})")
"""How a survivor is told: "a daughter, Ann"."""


def find_mourned(text: str, places: list[Place]) -> Cluster | None:
    """The one whose obituary *text* is: the first person named, who died at an age that is told."""
    first = places[0] if places else None
    if first is None or first.start > _OPENING or first.cluster.kind is not PERSON:
        return None
    if "died" not in text:
        return None
    died = _DIED.match(text, first.end) or (" was born " in text and _DIED_LATER.match(text, first.end))
    again = places[1] if len(places) > 1 else first  # below a headline that names him, too
    if not died and again.cluster is first.cluster and again.start <= _OPENING:
        died = _DIED.match(text, again.end)
    return first.cluster if died else None


def join_born(
    text: str,
    mourned: Cluster,
    persons: list[Cluster],
    owners: dict[int, tuple[Cluster, ...]],
    places: list[Place],
) -> list[Place]:
    """*places*, with the name that the *mourned* was born with as one more of theirs: "Ann Mary Roe was born in Dale".

    It has their first name, and another last name, as a wife's often is; or nobody is called so but where a paragraph
    opens: who died as Nell was born as Eleanor.
    """
    born = [
        one
        for one in persons
        if one is not mourned
        and len(one.parts) > 1 < len(mourned.parts)
        and text.startswith(" was born ", one.mentions[0].head.end)
        and (one.parts[0] == mourned.parts[0] or _opens_paragraph(one, text))
    ]
    if len(born) != 1:
        return places
    (name,) = born
    persons.remove(name)
    claim(mourned, name.mentions, owners)
    return [place._replace(cluster=mourned) if place.cluster is name else place for place in places]


def _opens_paragraph(one: Cluster, text: str) -> bool:
    """Whether somebody is named once, where a paragraph opens."""
    start = one.mentions[0].span.start
    return len(one.mentions) == 1 and text[max(0, start - 1) : start] in ("", "\n")


def recall_mourned(mourned: Cluster, places: list[Place], layout: Layout) -> list[Place]:
    """*places*, with one of the *mourned* ahead of each paragraph: what an obituary tells is told of the dead.

    None where a paragraph opens with somebody's name, "Lee saw him on Friday. “He laughed,” he said.", but of another
    gender: no "she" is a man.
    """
    opening = {place.start for place in places if place.cluster.kind is PERSON and not _differ(place.cluster, mourned)}
    ahead = [
        Place(start - 1, start - 1, mourned, SUBJECT, bisect_right(layout.sentences, start), number)
        for number, start in enumerate(layout.paragraphs, 1)
        if start > places[0].start and start not in opening
    ]
    return sorted([*places, *ahead], key=_start)


def _differ(one: Cluster, other: Cluster) -> bool:
    """Whether two people are known to be of different genders."""
    return UNTOLD not in (one.gender, other.gender) and one.gender is not other.gender


def find_recalled(places: list[Place], start: int) -> Cluster | None:
    """Whom recall_mourned put among *places* before *start*, None in a text that mourns nobody."""
    near = islice(before(places, start), _MOST_LOOKS)
    return next((place.cluster for place in near if place.start == place.end), None)


def relate_survivors(text: str, mourned: Cluster, clusters: Iterable[Cluster]) -> None:
    """Note whose relatives those of *clusters* are whom the *mourned* leaves, as *text* tells: "a daughter, Ann"."""
    leaving = _LEAVING.search(text)
    if not leaving:
        return
    told = {found.end(): found[1] for found in _SURVIVOR.finditer(text, leaving.start(), leaving.end())}
    for one in clusters:
        word = next((told[each.head.start] for each in one.mentions if each.head.start in told), "")
        if word in KIN:
            relate(one, word, mourned)


def _start(place: Place) -> int:
    return place.start
