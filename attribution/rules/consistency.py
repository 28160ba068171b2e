"""Rules about what a draft tells in two ways: the spelling of a name, the figure of the headline and the story's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import EntityKind
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import default_gazetteer
from .base import Context, Hit, rule
from .draft import Draft
from .furniture import stem
from .words import find_all, words

_SHORTEST_NAME = 4
_SHORTEST_ALONE = 5
_SPELLED = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True))
_SIZES = {"k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_ROUNDED, _EXACT = 0.1, 100
"""By how much of itself a headline may round a figure, and below what it may only drop decimals."""
_SAME = {
    stem(word): said
    for said in (
        "dead died die dies killed deaths toll",
        "hurt injured wounded",
        "held arrested detained",
        "jobs posts",
    )
    for word in said.split()
}
"""What headlines call otherwise, by a group of words that tell the same."""
_PEOPLE = frozenset(map(stem, "people person men women children more new".split()))
_CAPITALISED = expression(r"\b\p{Lu}\p{Ll}{4,20}\b")
_LISTED = frozenset(map(stem, "thing way reason takeaway tip lesson question fact".split()))
_MOST_PARTS = 10
_BEFORE = 5
_ONE_MORE = expression(r"(?:\band|,)\s(?:an?|one)\b|\banother\b")
# "12 hurt", "£4m", "1,200 homes", "3.5 per cent", "twelve men": no date, score, time, ordinal or name ("9/11", "A320")
_FIGURE = expression(
    r"(?<![\p{L}\d.,/:–-])([$£€]?)(\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,2})?|(?i:"
    + "|".join(_SPELLED)
    + r")(?![-\p{L}]))(?![\d/:–]|-\d|[.,]\d|(?:st|nd|rd|th|am|pm)\b)"
    r"(?:\s?(k|m|mn|million|bn|billion)\b)?(?:\s?(%|per\s?cent\b))?((?:[ -]\p{L}[\p{L}’'-]{1,20}){0,4})"
)


class _Figure(NamedTuple):
    """A figure: where it stands, its value, its unit ("%", "£", ""), what it counts, and the words near it."""

    span: Span
    value: float
    unit: str
    counted: str
    near: frozenset[str]


@rule(
    "ATT605",
    name="headline-figure",
    guideline="IPSO, Clause 1: a headline is supported by the text under it; its figures are the story's.",
    bad=["# Twelve hurt as ferry hits pier\n\nEleven people were hurt when a ferry hit the pier, police said."],
    good=["# Twelve hurt as ferry hits pier\n\nTwelve people were hurt when a ferry hit the pier, police said."],
    profiles=("desk", "wire", "legal", "opinion"),
)
def headline_figure(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The headline has one figure for something, and the story only others."""
    draft = context.draft
    for headline in draft.headlines[:1]:
        claimed = [figure for figure in _figures(draft, headline) if figure.counted not in _LISTED]
        if not claimed:
            return
        paragraphs = graph.document.paragraphs
        told = [figure for number in draft.body_paragraphs for figure in _figures(draft, paragraphs[number])]
        for figure in claimed:
            rivals = [other for other in told if _is_of_the_same(figure, other)]
            if rivals and not _is_told(figure, told, paragraphs[draft.paragraph_at(rivals[0].span.start)]):
                yield Hit(figure.span, f"the story has “{rivals[0].span.text}”", "check which is right")


@rule(
    "ATT708",
    name="name-spelling",
    guideline="Every stylebook: a name is spelled right, and so the same way throughout.",
    bad=["Councillor John Cranley said he was told. Mr Cranly left by the back door."],
    good=["Councillor John Cranley said he was told. Mr Cranley left by the back door."],
    profiles=("desk", "wire", "legal", "opinion"),
)
def name_spelling(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A person's name is spelled in two ways that differ by one letter."""
    names = _spellings(context.draft)
    alike = defaultdict[str, list[tuple[str, ...]]](list)
    for name in names:
        alike[name[-1][0]].append(name)
    pairs = (pair for near in alike.values() for pair in combinations(near, 2))
    for one, other in pairs:
        if abs(len(one[-1]) - len(other[-1])) < 2 and _is_slip(one, other, names):
            rare, usual = sorted((one, other), key=lambda name: (len(names[name]), -names[name][0].start))
            message = f"“{' '.join(rare)}” here, “{' '.join(usual)}” elsewhere"
            yield Hit(names[rare][0], message, "spell the name one way")


def _figures(draft: Draft, place: Span) -> Iterator[_Figure]:
    """The figures in *place*, but for years."""
    for match in _FIGURE.finditer(place.text):
        currency, written, size, share, behind = match.groups()
        value = _SPELLED.get(written.lower()) or float(written.replace(",", ""))
        if not currency and not size and not share and _is_year(written):
            continue
        unit = "%" if share else currency
        told = behind.lower().replace("-", " ").split()
        if unit:  # of what it is a share or a price stands before it, too
            told += place.text[: match.start()].lower().split()[-_BEFORE:]
        stems = [stem(word) for word in told if word not in words("stop")]
        near = [_SAME.get(word, word) for word in stems if word not in _PEOPLE]
        span = draft.span(place.start + match.start(), place.start + match.start(5))
        yield _Figure(span, value * _SIZES.get(size or "", 1), unit, near[0] if near else "", frozenset(near))


def _is_year(written: str) -> bool:
    return len(written) == 4 and written[:2] in ("18", "19", "20")


def _is_of_the_same(figure: _Figure, other: _Figure) -> bool:
    """Whether two figures count the same: "twelve hurt", "eleven people were hurt"; "14%" of something, "41%" of it."""
    if figure.unit != other.unit:
        return False
    return not figure.near.isdisjoint(other.near) if figure.unit else figure.counted in other.near


def _is_told(figure: _Figure, told: list[_Figure], near: Span) -> bool:
    """Whether the story has the figure, rounded or in parts: "two men and three children" are five, "and a boy" one."""
    leeway = _ROUNDED * figure.value if figure.value >= _EXACT else 0.5
    if any(abs(other.value - figure.value) <= leeway for other in told):
        return True
    parts = [other.value for other in told if near.contains(other.span)][:_MOST_PARTS]
    parts += [1.0] * min(len(_ONE_MORE.findall(near.text)), 2)
    return any(sum(some) == figure.value for count in (2, 3, 4) for some in combinations(parts, count))


def _spellings(draft: Draft) -> dict[tuple[str, ...], list[Span]]:
    """Where the writer names each person, by the words of the name; who is quoted may have misspelled it."""
    written = defaultdict[str, list[Span]](list)
    for entity in draft.graph.entities:
        if entity.kind is EntityKind.PERSON or (entity.kind is EntityKind.UNKNOWN and " " in entity.name):
            for mention in entity.mentions:
                if mention.name and draft.is_own(mention.spans[0].start):
                    written[mention.name].append(mention.spans[0])
    places = {tuple(name.split()): spans for name, spans in written.items()}
    for place in _strays(draft, tuple(places)):
        places.setdefault((place.text,), []).append(place)
    return places


def _strays(draft: Draft, names: Iterable[tuple[str, ...]]) -> Iterator[Span]:
    """Capitalised words that are nobody's name, no word and no place, and look like somebody's last name."""
    lasts = defaultdict[str, set[str]](set)
    for name in names:
        if len(name) > 1 and len(name[-1]) >= _SHORTEST_ALONE - 1:
            lasts[name[-1][0]].add(name[-1])
    if not lasts:
        return
    written = {*_CAPITALISED.findall(draft.text)}.difference(*names)
    near = [(word, lasts[word[0]]) for word in written if word[0] in lasts]
    found = [word for word, last in near if any(_is_misspelled(word, each, _SHORTEST_ALONE) for each in last)]
    if not found:
        return
    known = {word for entity in draft.graph.entities for mention in entity.mentions for word in mention.text.split()}
    gazetteer, dictionary = default_gazetteer(), default_dictionary()
    for word in sorted(found):
        if word not in known and word.lower() not in dictionary and word.lower() not in gazetteer.facts:
            places = (draft.span(place, place + len(word)) for place in find_all(draft.text, word))
            yield from (place for place in places if draft.is_own(place.start) and _stands_alone(draft, place))


def _stands_alone(draft: Draft, place: Span) -> bool:
    """Whether the word at *place* is a whole one, and no part of a name of several words."""
    before, behind = draft.text[max(0, place.start - 24) : place.start], draft.text[place.end : place.end + 2]
    if (before and not before[-1].isspace()) or behind[:1].isalnum() or behind[1:].isupper():
        return False
    return not before.strip() or not before.split()[-1][0].isupper()


def _is_slip(one: tuple[str, ...], other: tuple[str, ...], names: dict[tuple[str, ...], list[Span]]) -> bool:
    """Whether two names must be one person's: all words but one are the same, and that one differs by a letter."""
    if one[-1] != other[-1]:
        if not _is_misspelled(one[-1], other[-1], _SHORTEST_NAME if len(one) == len(other) else _SHORTEST_ALONE):
            return False
        if len(one) > 1 and len(other) > 1:
            return one[:-1] == other[:-1]
        alone = one if len(one) == 1 else other
        return len(one) != len(other) and not any(alone[0] in name for name in names if len(name) > 1)
    first, second = sorted((one[0], other[0]), key=len)
    genders = default_gazetteer().genders
    added = len(second) == len(first) + 1 and _is_misspelled(first, second, 3)  # "Jon", "John", but not "Tim", "Tom"
    added = added and (second[:-1] != first or second[-1] in "eh")  # "Ann", "Anne", but not "Pete", "Peter"
    same = genders.get(first.lower()) == genders.get(second.lower())
    return len(one) == len(other) > 1 and one[1:] == other[1:] and added and same


def _is_misspelled(one: str, other: str, shortest: int) -> bool:
    """Whether two words with the same initial differ by a letter, or by two that changed places; not by a last "s"."""
    if min(len(one), len(other)) < shortest or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    if one in (f"{other}s", f"{other}’s") or other in (f"{one}s", f"{one}’s"):
        return False
    start = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    if start < 0:  # one goes on by a letter
        return True
    rest, others = one[start:], other[start:]
    swapped = rest[1::-1] == others[:2] and rest[2:] == others[2:]
    return rest[1:] == others[1:] or rest[1:] == others or rest == others[1:] or swapped
