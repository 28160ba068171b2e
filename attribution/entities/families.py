"""Families: whose name a relative bears: "Mrs Lee" of "his wife, Jean", "Tom" in "Tom and Jean Lee"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD
from ..model import Gender, Mention
from ..vocabulary.gazetteer import FIRST_NAME, Gazetteer
from .clusters import Cluster
from .relatives import CHILD, KIN

_MRS = ("Mrs", "Mrs.")
_WIFE = expression(r"\b[Hh]is\ (?:[a-z]+\ )?(?:wife|widow),?\ (\p{Lu}[\w-]++)(?!\ \p{Lu})")
_RELATED = expression(
    r"(?:\b(?:[Aa]|[Hh]is|[Hh]er|[Tt]heir)|['’]s)\ (?:[a-z-]+\ ){0,2}"
    r"((?:ex-)?wife|(?:ex-)?husband|widow|widower|mother|father|son|daughter|brother|sister),?"
    r"\ (\p{Lu}[\w-]++)(?!\ \p{Lu}|['’])"
)
"""How a relative is named by no more than a first name: "a daughter, Jean", "Lee’s younger brother, Tom"."""
_NEXT = over_text(r"[^\n]{0,300}?\b([Hh]e|[Hh]is|[Ss]he|[Hh]er)\b")
_LONGEST_WORD = 16
"""How many characters before a name its relative's word may take with what parts them."""


def part_wives(names: Sequence[Mention], text: str) -> tuple[list[Mention], list[Mention]]:
    """*names* without, and only, those of a man's wife by his last name: of Tom Lee, "his wife, Jean," is "Mrs Lee"."""
    if not any(name.title in _MRS for name in names) or not _WIFE.search(text):
        return list(names), []
    husbands = {name.name.rpartition(" ")[2] for name in names if " " in name.name and not name.title}
    she = {name.name for name in names if name.title in _MRS and name.name in husbands}
    for name in names:
        last = name.name.rpartition(" ")[2]
        if last in she and last != name.name:
            pronoun = _NEXT.match(text, name.head.end)
            if not pronoun or pronoun[1].lower() in ("she", "her") or name.title:
                she.discard(last)  # nothing tells that this is a man
    wives = [name for name in names if name.title in _MRS and name.name in she]
    return [name for name in names if name not in wives], wives


def tell_gender(names: Sequence[Mention], text: str) -> list[Mention]:
    """*names* with the gender that a relative's word right before a first name tells: "Lee’s mother, Jo,"."""
    return [
        evolve(name, gender=KIN[word][1])
        if name.gender is UNTOLD and " " not in name.name and (word := _word_before(text, name.head.start)) in KIN
        else name
        for name in names
    ]


def share_last_names(names: Sequence[Mention], text: str, gazetteer: Gazetteer) -> list[Mention]:
    """*names* with a first name alone given the last name of whom it is joined to: "Tom and Jean Lee"."""
    if " and " not in text:
        return list(names)
    begun = {name.name.partition(" ")[0] for name in names if " " in name.name}
    joined = {name.spans[0].start: name.name for name in names if name.name.count(" ") == 1 and not name.title}
    shared = []
    for name in names:
        first, other = name.name, joined.get(name.head.end + len(" and "), "")
        both = other and " " not in first and first not in begun and not name.title
        if both and text.startswith(" and ", name.head.end) and _are_first_names(first, other, gazetteer):
            gender = gazetteer.genders.get(first.lower(), name.gender)
            name = evolve(name, name=f"{first} {other.partition(' ')[2]}", gender=gender)
        shared.append(name)
    return shared


def _are_first_names(one: str, other: str, gazetteer: Gazetteer) -> bool:
    """Whether *one* is a first name and no last name, as is the first word of an *other*."""
    return all(gazetteer.facts.get(name.lower(), 0) & FIRST_NAME for name in (one, other.partition(" ")[0]))


def _word_before(text: str, start: int) -> str:
    return text[max(0, start - _LONGEST_WORD) : start].rstrip(", ").rpartition(" ")[2]


def part_relatives(names: Sequence[Mention], text: str) -> list[tuple[Mention, str]]:
    """Those of *names* that a title gives a relative named by the first name alone, with this: "a son, Jon. Mr. Lee".

    They are of a gender that nobody has who is named by first and last name together, as others of the family are.
    """
    titled = [name for name in names if name.title and name.gender is not UNTOLD and " " not in name.name]
    if not titled:
        return []
    genders: dict[str, set[Gender]] = {}
    untold: dict[str, Counter[str]] = {}
    for name in names:
        first, _, last = name.name.rpartition(" ")
        if first and name.gender is UNTOLD:
            untold.setdefault(last, Counter())[name.name] += 1
        elif first:
            genders.setdefault(last, set()).add(name.gender)
    others = [
        name
        for name in titled
        if name.gender not in genders.get(name.name, {name.gender})
        and max(untold.get(name.name, {"": 1}).values()) == 1
    ]
    if not others:
        return []
    related = [(found[1], found[2]) for found in _RELATED.finditer(text)]
    firsts = {gender: _first_names(related, gender) for gender in Gender}
    return [(name, next(iter(firsts[name.gender]))) for name in others if len(firsts[name.gender]) == 1]


def _first_names(related: Sequence[tuple[str, str]], gender: Gender) -> frozenset[str]:
    """The first names of the *related* of a gender, of the children where there are any."""
    fitting = [(word, first) for word, first in related if KIN[word][1] is gender]
    children = [first for word, first in fitting if KIN[word][0] == CHILD]
    return frozenset(children or [first for _, first in fitting])  # a sister may have the name of her husband


def find_wives(persons: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *persons* who are named by no more than a first name as somebody's wife: "his wife, Jean,"."""
    named = {found[1].lower() for found in _WIFE.finditer(text)}
    return [one for one in persons if len(one.parts) == 1 and one.parts[0] in named]
