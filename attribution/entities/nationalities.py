"""Nationalities: who is meant by a country, "the Dutchman", where one alone is told to be from there."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD
from ..model import Gender, Mention
from ..vocabulary.gazetteer import Gazetteer
from .clusters import PERSON, Cluster, fits_gender, last_before, only
from .places import Layout

_BEFORE, _BEHIND = 40, 50
"""How many characters before and behind a name may tell where somebody is from."""
_NEAR = 120
"""How many characters before it the one whom a country alone means is named, beside another."""
_BEING = (
    ", a ",
    ", an ",
    ", the ",
    " (",
    " is a",
    " was a",
    " has been a",
    ", who is a",
    ", who was a",
    ", who is the",
    " is the",
    " has been the",
)
"""How it is told behind a name what somebody is."""
_MOST_LOOKS = 12
_ENDINGS = {"woman": Gender.FEMININE, "man": Gender.MASCULINE}
_WORD = expression(r"\p{Lu}[\w-]++")
_PART = over_text(r"[.;:!?\n“”\"]|\ (?:and|to|in|from|with|against|for)\ ")
"""What parts a name from words that tell nothing of it."""


def find_national(
    head: str, start: int, clusters: Sequence[Cluster], text: str, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one person named before *start* beside whose name *text* tells the country of *head*: "dutchman"."""
    country = country_of(head, gazetteer)
    if not country:
        return ()
    gender = next((_ENDINGS[one] for one in _ENDINGS if head.endswith(one)), UNTOLD)
    found = [
        one
        for one in clusters
        if one.kind is PERSON
        and one.parts
        and fits_gender(one.gender, gender)
        and any(each.head.start < start and _is_from(country, each, text, gazetteer) for each in one.mentions)
    ]
    return only(found)


def country_of(head: str, gazetteer: Gazetteer) -> str:
    """The country of which somebody is who is called *head*, "dutchman"; "" without any."""
    ending = next((one for one in _ENDINGS if head.endswith(one)), "")
    return gazetteer.demonyms.get(head) or gazetteer.demonyms.get(head.removesuffix(ending)) or ""


def countries_told(cluster: Cluster, text: str, gazetteer: Gazetteer) -> frozenset[str]:
    """The countries of which *text* tells by a word for their people beside a name of a *cluster*."""
    return frozenset(
        [
            gazetteer.demonyms[word]
            for each in cluster.mentions[:_MOST_LOOKS]
            for word in _words_beside(each, text)
            if word in gazetteer.demonyms
        ]
    )


def find_turned_to(
    head: str, start: int, clusters: Sequence[Cluster], layout: Layout, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The person named last whom a country alone takes up in the next sentence: "Marsh praised Pinto. The Brazilian".

    Of the subject the text would go on as "he".
    """
    if head not in gazetteer.demonyms or start not in layout.sentences or layout.quotation_before(start) >= 0:
        return ()
    places = {last_before(one, start): one for one in clusters if one.kind is PERSON and one.parts}
    near = sorted([place for place in places if 0 <= start - place < _NEAR], reverse=True)
    quoted = any(layout.quotation(place) >= 0 for place in near)
    return (places[near[0]],) if len(near) > 1 and not quoted else ()


def of_other_nations(mention: Mention, clusters: Sequence[Cluster], gazetteer: Gazetteer) -> list[Cluster]:
    """Those of *clusters* who were called by another country than *mention* is: no "British leader" is "the French"."""
    country = _country_of(mention, gazetteer)
    if not country:
        return []
    return [
        one
        for one in clusters
        if one.kind is PERSON and {_country_of(each, gazetteer) for each in one.mentions} - {"", country}
    ]


def _country_of(mention: Mention, gazetteer: Gazetteer) -> str:
    """The country that a word ahead of the head tells: "the French leader"; "" where none does."""
    before = mention.span.text[: max(mention.head.start - mention.span.start, 0)]
    if before.lower().strip() in ("", "the"):
        return ""
    return next((gazetteer.demonyms[word] for word in before.lower().split() if word in gazetteer.demonyms), "")


def _is_from(country: str, name: Mention, text: str, gazetteer: Gazetteer) -> bool:
    """Whether a *country* is told right beside a *name*: "the Danish striker Bo Lee", "Bo Lee, a Danish striker,"."""
    told = _words_beside(name, text)
    return country in told or any(gazetteer.demonyms.get(word) == country for word in told)


def _words_beside(mention: Mention, text: str) -> list[str]:
    """The words in capitals, in small letters, that tell what somebody is beside a name or in a *mention* without."""
    phrase = phrase_beside(mention, text) if mention.name else mention.span.text
    return [word.lower() for word in _WORD.findall(phrase)]


def phrase_beside(mention: Mention, text: str) -> str:
    """What *text* has right before a name and, where it tells what somebody is, behind it."""
    before = _PART.split(text[max(0, mention.head.start - _BEFORE) : mention.head.start])[-1]
    behind = text[mention.head.end : mention.head.end + _BEHIND]
    behind = _PART.split(behind)[0] if behind.startswith(_BEING) else ""
    return f"{before} {behind}"
