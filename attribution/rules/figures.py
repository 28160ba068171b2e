"""The rule about the figures of a headline, which must be the story's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import regex

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..spans import Span
from ..values import NamedTuple
from ..vocabulary.grammar import NUMERALS
from .base import Context, Hit, rule
from .draft import Draft
from .overlaps import stem
from .words import words

SPELLED = {word: value for word, value in NUMERALS.items() if value > 1}
_SIZES = {"k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9, "trillion": 1e12}
_SIZES |= {"lakh": 1e5, "crore": 1e7}
_ROUNDED, _EXACT, _DECIMALS = 0.1, 100, 0.5
"""By how much of itself a headline may round a figure, below what it may only drop decimals, and these."""
_SAME = {
    stem(word): said
    for said in (
        "dead died die dies kill kills killed killing deaths toll",
        "hurt injure injured injuring wound wounded",
        "held arrest arrested arresting detain detained",
        "jobs posts",
        "flee flees fled",
        "lose loses lost",
        "win wins won",
        "sell sells sold",
        "seek seeks sought",
        "face faces facing",
    )
    for word in said.split()
}
"""What headlines call otherwise, by a group of words that tell the same."""
_PEOPLE = frozenset(map(stem, "people person men women children more new".split()))
_LISTED = frozenset(
    map(stem, "thing way reason takeaway tip lesson question fact year month week day hour minute second time".split())
)
_UNLISTED = 1000
"""What headlines number by the way, and what a story counts many of; and what nobody numbers by the way."""
_BEFALLEN = frozenset(map(_SAME.__getitem__, map(stem, ("dead", "hurt", "held"))))
_BETWEEN = frozenset(
    """rises rose risen climbs climbed reaches reached hits hit passes passed tops topped stands stood put is was at to
    of by as about some around least most many almost nearly more than over another""".split()
)
"""What stands between "the toll" or "killed" and a figure."""
_APART = 10.5
"""Figures further apart than a digit too many are of different things."""
_MOST_PARTS = 10
_LARGE = 1e4  # such as a headline rests on
_IN_WORDS = over_text(r"\b(?:half\sa|a|one|hundreds\sof|tens\sof)\s(?:million|billion|crore|lakh)\b")
_MOST_CLAIMED = 5
_BEFORE = 5
NEAREST = 40  # characters
_CLAUSE_END = over_text(r"[.,;:!?–—]")
_ONE_MORE = over_text(r"(?:\band|,)\s(?:an?|one)\b|\banother\b")
# "12 hurt", "£4m", "1,200 homes", "3.5 per cent", "twelve men": no date, score, time, ordinal or name ("9/11", "A320")
_LETTER = r"[^\W\d_]"
_FIGURE = over_text(
    r"(?<![^\W_])(?<![.,/:–-])([$£€¥₹₦]|Rs\.?\s?|Sh|[NR](?=\d)|)(\d{1,3}(?:,\d{2,3}){1,3}|\d{1,6}(?:\.\d{1,2})?|(?i:"
    + "|".join(SPELLED)
    + rf")(?!-|{_LETTER}))(?![\d/:–]|-\d|[.,]\d|(?:st|nd|rd|th|am|pm)\b)"
    r"(?:\s?(k|m|mn|million|bn|billion|trillion|lakh|crore)\b)?(?:\s?(%|per\s?cent\b))?"
    rf"(?=((?:[ -]{_LETTER}(?:{_LETTER}|[’'-]){{1,20}}){{0,4}}))"  # looked at only: another figure may stand there
)


# "Man, 61, falls", "61-year-old", "aged 61", "a man of 61"
_AGE = expression(
    r"(?<=\p{L}),\s(\d{1,3})(?=,(?!\d)|\.?$|\.\s)|\b(\d{1,3})[-\s]years?[-\s]olds?\b|\baged\s(\d{1,3})\b"
    r"|\b(?:man|woman|boy|girl|mother|father|pensioner)\sof\s(\d{1,3})\b"
)
_NUMBER = expression(r"(?<![\d.,])\d{1,3}(?![\d.,]\d)")


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
)
def headline_figure(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The headline has one figure for something, and the story only others, or a sum that the story lacks."""
    draft = context.draft
    for headline in draft.headlines[:1]:
        yield from _ages_at_odds(draft, headline)
        claimed = [each for each in _figures(draft, headline) if each.counted not in _LISTED or each.value >= _UNLISTED]
        once = dict[tuple[float, str, str], _Figure]()  # a title in the front matter stands again over the story
        for figure in claimed:
            once.setdefault((figure.value, figure.unit, figure.counted), figure)
        claimed = [*once.values()][:_MOST_CLAIMED]
        if not claimed:
            return
        paragraphs = graph.document.paragraphs
        told = [figure for number in draft.body_paragraphs for figure in _figures(draft, paragraphs[number])]
        if _IN_WORDS.search(draft.lowered):  # "a million pounds"
            claimed = [figure for figure in claimed if figure.unit in ("", "%")]
        for figure in claimed:
            rivals = [other for other in told if _is_of_the_same(figure, other)]
            if rivals and not _is_told(figure, told, paragraphs[draft.paragraph_at(rivals[0].span.start)]):
                said, other = figure.span.text.strip(), rivals[0].span.text.strip()
                yield Hit(figure.span, f"the headline has “{said}”, the story “{other}”", "check which is right")
            elif not rivals and _is_missing(figure, told):
                message = f"the story has no “{figure.span.text.strip()}”"
                yield Hit(figure.span, message, "tell the sum in the story, too")


def _ages_at_odds(draft: Draft, headline: Span) -> Iterator[Hit]:
    """Each age in a *headline* that the story lacks, while it has one that differs by a figure."""
    claimed = [(match, _age(match)) for match in _AGE.finditer(headline.text)][:_MOST_CLAIMED]
    if not claimed:
        return
    paragraphs = (draft.graph.document.paragraphs[number].text for number in draft.body_paragraphs)
    body = " ".join(paragraphs)
    told, numbers = {_age(match) for match in _AGE.finditer(body)}, set(_NUMBER.findall(body))
    ours = {age for _, age in claimed}
    for match, age in claimed:
        near = [other for other in told - ours if _is_slip(age, other)]
        if age in numbers or not near:
            continue
        span = draft.span(headline.start + match.start(), headline.start + match.end())
        yield Hit(span, f"the headline has the age {age}, the story {min(near)}", "check which is right")


def _age(match: regex.Match[str]) -> str:
    return next(group for group in match.groups() if group)


def _is_slip(one: str, other: str) -> bool:
    """Whether two ages differ by one figure or by its place: "61", "51"; "61", "16"."""
    differing = sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))
    return len(one) == len(other) > 1 and (differing == 1 or one == other[::-1])


def _figures(draft: Draft, place: Span) -> Iterator[_Figure]:
    """The figures in *place*, but for years."""
    if not any(map(str.isdigit, place.text)) and not any(map(place.text.casefold().__contains__, SPELLED)):
        return
    for match in _FIGURE.finditer(place.text):
        currency, written, size, share, behind = match.groups()
        value = SPELLED.get(written.lower()) or float(written.replace(",", ""))
        if not currency and not size and not share and _is_year(written):
            continue
        unit = "%" if share else currency
        told = behind.lower().replace("-", " ").split()
        if unit:  # of what it is a share or a price stands before it, too
            told += place.text[: match.start()].lower().split()[-_BEFORE:]
        stems = [stem(word.strip("’'")) for word in told if word not in words("stop")]
        near = [_SAME.get(word, word) for word in stems if word not in _PEOPLE]
        fate = "" if unit else _fate(place.text[max(0, match.start() - NEAREST) : match.start()])
        near = [fate, *near] if fate and fate not in near else near
        span = draft.span(place.start + match.start(), place.start + match.start(5))
        yield _Figure(span, value * _SIZES.get(size or "", 1), unit, near[0] if near else "", frozenset(near))


def _fate(before: str) -> str:
    """What the words *before* a figure tell has happened to those it counts: "killed at least", "the toll rose to"."""
    for word in reversed(_CLAUSE_END.split(before)[-1].lower().split()):
        if word not in words("stop") and word not in _BETWEEN:
            fate = _SAME.get(stem(word), "")
            return fate if fate in _BEFALLEN else ""
    return ""


def _is_year(written: str) -> bool:
    return len(written) == 4 and written[:2] in ("18", "19", "20")


def _is_of_the_same(figure: _Figure, other: _Figure) -> bool:
    """Whether two figures count the same: "twelve hurt", "eleven people were hurt"; "14%" of something, "41%" of it."""
    if figure.unit != other.unit or not figure.value / _APART <= other.value <= figure.value * _APART:
        return False
    return not figure.near.isdisjoint(other.near) if figure.unit else figure.counted in other.near


def _is_told(figure: _Figure, told: list[_Figure], near: Span) -> bool:
    """Whether the story has the figure, rounded or in parts: "two men and three children" are five, "and a boy" one."""
    if any(_is_rounded(figure.value, other.value) for other in told):
        return True
    parts = [other.value for other in told if near.contains(other.span)][:_MOST_PARTS]
    parts += [1.0] * min(len(_ONE_MORE.findall(near.text)), 2)
    return any(sum(some) == figure.value for count in (2, 3, 4) for some in combinations(parts, count))


def _is_rounded(one: float, other: float) -> bool:
    """Whether two figures are the same but for rounding: 90,000 and 88,500, but not 92,000 and 84,300."""
    if one < _EXACT:
        return abs(other - one) <= _DECIMALS
    return abs(other - one) <= min(_ROUNDED * one, max(_roundness(one), _roundness(other)))


def _roundness(value: float) -> int:
    """What a figure is a multiple of: 1000 of 92,000."""
    whole, unit = round(value), 1
    while 10 * unit <= whole and whole % (10 * unit) == 0:
        unit *= 10
    return unit


def _is_missing(figure: _Figure, told: list[_Figure]) -> bool:
    """Whether the story, which has sums of money, has neither this one, nor parts of it, nor it in another currency."""
    sums = [other for other in told if other.unit not in ("", "%") and other.value >= _LARGE]
    if figure.unit in ("", "%") or figure.value < _LARGE or not sums:
        return False
    parts = {other.value for other in sums if other.unit == figure.unit and other.value < figure.value}
    added = (sum(some) for count in (2, 3) for some in combinations(sorted(parts)[-_MOST_PARTS:], count))
    alike = (_is_rounded(figure.value, value) for value in (*(each.value for each in told), *added))
    ratios = (other.value / figure.value for other in sums if other.unit != figure.unit)
    changed = (1 / _APART <= ratio <= _APART for ratio in ratios)
    return not any(alike) and not any(changed)
