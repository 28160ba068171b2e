"""Nicknames: by what else the text says that somebody is called, within a name in marks or behind it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD
from ..model import Mention
from ..vocabulary.gazetteer import FIRST_NAME, Gazetteer
from ..vocabulary.outlets import strip_article
from .clusters import Cluster, claim, fits_gender
from .places import Layout

_MARKED = over_text(r"\ [“\"'‘(]([^“”\"‘()]{1,40}?)[”\"'’)](?=\ )")
"""A nickname in marks within a name: John “Jack” Reed."""
_MARKS = frozenset("“\"'‘(")
_TELLING = (
    " known", ", known", ", better", ", also", ", who is", ", who was", ", nick", ", call", ", ali", ", aka",
    ", a.k.a.", " (known", " (better", " (also", " (who ", " (nick", " (call", " (ali", " (aka", " (a.k.a.",
)  # fmt: skip
"""How what stands behind a name begins where it may tell a nickname."""
_BEHIND = expression(
    r",?\ \(?(?:(?:better|also|who\ is|who\ was|who\ is\ better)\ ){0,2}"
    r"(?:known\ (?:to\ [a-z]+\ )?as|nicknamed|call[-\ ]?sign|alias|aka|a\.k\.a\.)\ "
    r"(?:[Tt]he\ )?[“\"'‘]?(?:[Tt]he\ )?((?:\p{Lu}[\w-]*+\ ){0,2}\p{Lu}[\w-]*+)"
)


_SHORTEST = 3
"""How many letters are left at least of a name that speakers shorten; a first name may have one less: "Ty", "Jo"."""
_LONGEST_STEM = 5
"""How many letters are left at most of a last name: "Calder" is more likely a town than Ann Calderwood."""
_PET_ENDING = over_text(r"(?<=[a-z]{3})(?:e?s|sy|ie|y|o|ers|zza)$")
"""What speakers put behind a shortened name: "Brodes", "Lomo"."""


@lru_cache(maxsize=8192)
def nickname_in(name: str) -> str:
    """The nickname in marks within a person's *name*, in small letters; "" without any."""
    found = None if _MARKS.isdisjoint(name) else _MARKED.search(name)
    return strip_article(found[1]).lower() if found else ""


def without_nickname(name: str) -> str:
    """A person's *name* without a nickname in marks."""
    return name if _MARKS.isdisjoint(name) else _MARKED.sub(" ", name, 1)


def read_nicknames(names: Iterable[Mention], text: str) -> dict[int, str]:
    """The nicknames that *names* have, in small letters, by where each name's head starts."""
    found = {name.head.start: nickname for name in names if (nickname := nickname_in(name.name))}
    for name in names:
        if text.startswith(_TELLING, name.head.end) and " " in name.name:
            behind = _BEHIND.match(text, name.head.end)
            if behind:
                found[name.head.start] = behind[1].lower()
    return found


def claim_short_forms(
    persons: list[Cluster], owners: dict[int, tuple[Cluster, ...]], layout: Layout, gazetteer: Gazetteer
) -> None:
    """Give *owners* the names that only speakers use and that shorten the name of just one of *persons*: "Muss".

    A first name shortens no last name: "Mark" may be anybody beside Ivan Markov.
    """
    full = [one for one in persons if len(one.parts) > 1 or one.gender is not UNTOLD]
    short = [
        one
        for one in persons
        if len(one.parts) == 1 and all(layout.quotation(each.head.start) >= 0 for each in one.mentions)
    ]
    for one in short:
        called = one.parts[0]
        first_name = gazetteer.facts.get(called, 0) & FIRST_NAME
        stem = called if first_name else _PET_ENDING.sub("", called)
        bearers = [
            other
            for other in full
            if other is not one and fits_gender(other.gender, one.gender)
            if _begins(stem, other.parts[0])
            or (not first_name and len(stem) <= _LONGEST_STEM and _begins(stem, other.parts[-1]))
        ]
        if len(stem) >= _SHORTEST - bool(first_name) and len(bearers) == 1 and called not in bearers[0].parts:
            persons.remove(one)
            claim(bearers[0], one.mentions, owners)


def _begins(stem: str, part: str) -> bool:
    return len(part) > len(stem) and part.startswith(stem)
