"""The rules about figures: where one comes from, and the headline's, which must be the story's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import regex

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..mentions.named import PERSONS
from ..model import Attribution, MentionKind, Severity, Tense
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from .base import Context, Hit, rule
from .draft import Draft
from .furniture import stem
from .statements import SPOKEN
from .words import any_phrase, lowered, words

_SPELLED = {
    word: number
    for number, word in enumerate(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split(),
        2,
    )
} | {word: 10 * number for number, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
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
_NEAREST = 40  # characters
_CLAUSE_END = over_text(r"[.,;:!?–—]")
_ONE_MORE = over_text(r"(?:\band|,)\s(?:an?|one)\b|\banother\b")
# "12 hurt", "£4m", "1,200 homes", "3.5 per cent", "twelve men": no date, score, time, ordinal or name ("9/11", "A320")
_LETTER = r"[^\W\d_]"
_FIGURE = over_text(
    r"(?<![^\W_])(?<![.,/:–-])([$£€¥₹₦]|Rs\.?\s?|Sh|[NR](?=\d)|)(\d{1,3}(?:,\d{2,3}){1,3}|\d{1,6}(?:\.\d{1,2})?|(?i:"
    + "|".join(_SPELLED)
    + rf")(?!-|{_LETTER}))(?![\d/:–]|-\d|[.,]\d|(?:st|nd|rd|th|am|pm)\b)"
    r"(?:\s?(k|m|mn|million|bn|billion|trillion|lakh|crore)\b)?(?:\s?(%|per\s?cent\b))?"
    rf"(?=((?:[ -]{_LETTER}(?:{_LETTER}|[’'-]){{1,20}}){{0,4}}))"  # looked at only: another figure may stand there
)

# such as 14%, 14 per cent, $3 million, N1.3 trillion, Rs 20 lakh, 12,400, doubled, a record, ranks third; a dinner for
# £118, a road of 1,200 miles, a 1,200-seat hall and the world's 1.2 billion Catholics are no findings
_AMOUNT = expression(
    r"""(?<![:=])\b\d(?:[.,]?\d){0,12}\s?(?:%|percent\b|per\s+cent\b)
    | (?:\b(?-i:\p{Lu}){1,3}\$?(?=\d)|\bRs\.?\s?|[$£€¥₦₹₱₩]\s?)\d(?:[.,]?\d){0,12}
      \s?(?:million|billion|trillion|crore|lakh|m|bn|k)\b
    | (?:\b(?-i:\p{Lu}){1,3}\$(?=\d)|\bRs\.?\s?|[$£€¥₦₹₱₩]\s?)\d{1,3}(?:,\d{2,3}){1,4}\b
    | \b\d{1,3}(?:,\d{3}){1,4}\b(?!-\p{L})(?!\s(?:mile|kilomet|km\b|met(?:re|er)|feet\b|foot\b|ft\b|yard|mph\b))
    | (?<![\d.,]|world['’]s\s)\b\d[\d.]{0,6}\s(?:million|billion|trillion)\b
    | \b(?<!\bits\s)(?:"""
    + "|".join(_SPELLED)
    + r""")\s(?:hundred\s)?(?:thousand|million|billion|crore|lakh)\b
      (?!\s(?:years?|days?|times|miles?|kilomet|met(?:re|er)s?|feet|foot|words|things|reasons|ways)\b)
    | \b(?:doubled|tripled|trebled|quadrupled|halved)\b
    | \b(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)\sof\b
    | \bby\s(?:half|a\s(?:third|quarter|fifth|tenth)|(?:two|three)[\s-](?:thirds|quarters|fifths))\b(?!\sof\sa)
    | \b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof)\s(?:every\s)?
      (?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})\b(?!-)
    | \b(?:hits?|hitting|reach(?:ed|es|ing)?|(?:rose|climbed|soared|jumped|fell|dropped|sank)\sto)
      \s(?:an?|its|their)\s(?:new\s|all-time\s|fresh\s){0,2}record\b(?!\s(?:deal|label|shop|store|fee)|-)
    | \b(?<!world\s)record\s(?:highs?|lows?|levels|numbers?)\b
    | \b(?:ranks|rank|ranked)\s(?:the\s)?
      (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|lowest|highest
      |\d{1,3}(?:st|nd|rd|th))\b(?!\s(?:in|on|of|at)\s(?:the|its|his|her|their)\s(?:league|table|group|division|season|seed))
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_CURRENCIES = "$£€¥₦₹₱₩"
_OWNED = over_text(r"\b(?:an?|the|his|her|its|their|our|my|this|that|proposed|new)\s$", re.IGNORECASE)
_THING = expression(r"[ -](?:\p{Lu}\p{Ll}{1,20} )?(\p{Ll}{3,20})\b")
# "by her own count", "by its estimate": somebody has counted
_BY_COUNT = over_text(
    r"\b[Bb]y\s(?:his|her|its|their)(?:\sown)?\s(?:account|count|estimates?|figures|reckoning|tally)\b"
)
# "Sarao has 64,000 people", "home to 1,200 islanders": what every handbook has; "The city fined Brook Homes £40,000"
_KNOWN = expression(
    r"\b(?:has|had|home\sto)\s(?:about\s|some\s|around\s|only\s)?\d[\d,.]{2,12}\s(?:million\s)?(?:people|inhabitants|residents|islanders|souls)\b"
    r"|\bfined\s(?:\p{L}[\p{L}.&’'-]{0,20}\s){1,5}[$£€]"
)
_CROWDS = (MentionKind.COLLECTIVE, MentionKind.ANONYMOUS, MentionKind.DESCRIPTION)
_LONGEST_LABEL = 2
_SHARE = ("%", "percent", "per cent")
_IS_SHARE = over_text(r"%|per\s?cent|\s(?:in|out\sof|of)\b", re.IGNORECASE)
_BEHIND = 4  # sentences, the one with the figure counted
_AHEAD = 2  # paragraphs; AP has a source two or three further on
_LONGEST_ROW, _ROW_AFTER = 6, 3  # paragraphs ahead of the one with the figure and behind it, it counted
_NEAR = 4000  # characters; of paragraphs that are longer only the beginning


class _Figure(NamedTuple):
    """A figure: where it stands, its value, its unit ("%", "£", ""), what it counts, and the words near it."""

    span: Span
    value: float
    unit: str
    counted: str
    near: frozenset[str]


@rule(
    "ATT103",
    name="unattributed-figure",
    severity=Severity.INFO,
    guideline="AP on attribution and the BBC on statistics: say where a figure comes from.",
    bad=["Rents in the port rose 14% last year."],
    good=["Rents in the port rose 14% last year, the statistics office said."],
    profiles=("wire", "strict"),
    severities={"strict": Severity.WARNING},
)
def unattributed_figure(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A figure stands in the writer's own voice and nothing says where it comes from."""
    draft = context.draft
    linked = {draft.sentence_at(link.span.start) for link in graph.document.links}
    is_of_a_poll = _is_of_a_poll(draft)
    for span, sourced in (*_own_amounts(draft), *_shares_asked(draft)):
        number = draft.sentence_at(span.start)
        sentence = graph.document.sentences[number]
        if sourced or number in linked or sentence.text.endswith("?"):
            continue
        if any_phrase("counted", lowered(sentence.text)) or _is_row(draft, sentence) or _is_price(draft, span):
            continue
        if _BY_COUNT.search(sentence.text) or _KNOWN.search(sentence.text):
            continue
        if is_of_a_poll and span.text.lower().endswith(_SHARE):
            continue
        if not _has_papers_near(draft, sentence.start):
            yield Hit(span, f"nothing says where “{span.text}” comes from", "name the source of the figure")


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
        stems = [stem(word.strip("’'")) for word in told if word not in words("stop")]
        near = [_SAME.get(word, word) for word in stems if word not in _PEOPLE]
        fate = "" if unit else _fate(place.text[max(0, match.start() - _NEAREST) : match.start()])
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


def _is_of_a_poll(draft: Draft) -> bool:
    """Whether the headline or the first paragraph tells of a poll, whose results the shares in the story then are."""
    opening = [*draft.headlines, *(draft.graph.document.paragraphs[number] for number in draft.body_paragraphs[:1])]
    return any(any_phrase("poll-word", lowered(span.text[:_NEAR])) for span in opening)


def _is_row(draft: Draft, sentence: Span) -> bool:
    """Whether a sentence is a row of a table, a paragraph of a label and its figure: "Undecided: 9%"."""
    label = [word for word in sentence.text.split() if word[0].isalpha()]
    whole = draft.graph.document.paragraphs[draft.paragraph_at(sentence.start)]
    alone = (whole.start, whole.end) == (sentence.start, sentence.end)
    return alone and len(label) <= _LONGEST_LABEL and sentence.text[-1] not in ".!?"


def _is_price(draft: Draft, amount: Span) -> bool:
    """Whether a sum only tells what thing is meant: "their £2.3m mansion", but not "their £2.3m deficit"."""
    owned = _OWNED.search(draft.text[max(0, amount.start - _NEAREST) : amount.start])
    thing = _THING.match(draft.text, amount.end)
    if amount.text[0] not in _CURRENCIES or not owned or not thing or thing[1] in words("balance"):
        return False
    return "N" in default_dictionary().tags(thing[1])


def _own_amounts(draft: Draft) -> Iterator[tuple[Span, bool]]:
    """The first figure of each sentence in the writer's own voice, and whether its paragraph has a source for it."""
    first = dict[int, int]()  # where each paragraph first has a source
    for found in filter(_is_sourced, draft.attributions):
        here, start = draft.paragraph_at(found.cue.span.start), found.cue.span.start
        first[here] = min(start, first.get(here, start))
    for number in draft.own_sentences:
        sentence = draft.graph.document.sentences[number]
        figure = _AMOUNT.search(sentence.text)
        if figure:
            here = draft.paragraph_at(sentence.start)
            ahead = first.get(here, sentence.end) < sentence.start
            span = draft.span(sentence.start + figure.start(), sentence.start + figure.end())
            yield span, ahead or (here in first and _is_told_behind(draft, number))


def _is_sourced(found: Attribution) -> bool:
    """Whether something has a source, and that not tomorrow: "will tell on Friday"."""
    return found.source is not None and found.cue.tense is not Tense.FUTURE


def _is_told_behind(draft: Draft, number: int) -> bool:
    """Whether who speaks behind sentence *number*, in its paragraph, may be the source of its figure.

    So a body may be, or officials; a person who has figures, too, or of whom the sentence tells. Whoever only says
    what they think of it, or believes or denies something, is none.
    """
    sentence = draft.graph.document.sentences[number]
    beyond = draft.graph.document.paragraphs[draft.paragraph_at(sentence.start)].end
    near = [item for behind in range(number + 1, number + _BEHIND) for item in draft.by_sentence.get(behind, ())]
    near = [item for item in near if _is_sourced(item) and item.kind in SPOKEN and item.cue.span.start < beyond]
    return any(_has_figures(item) or _is_told_of(draft, item, sentence) for item in near)


def _has_figures(found: Attribution) -> bool:
    """Whether no mere person speaks, or one who tells figures."""
    person = found.source is not None and found.source.kind in (*PERSONS, MentionKind.PRONOUN)
    return not person or any(map(str.isdigit, found.content.text))


def _is_told_of(draft: Draft, found: Attribution, sentence: Span) -> bool:
    """Whether the *sentence* tells of whoever speaks: "Poe left owing £90,000. She said"."""
    speaker = draft.graph.speaker(found)
    mentions = speaker.mentions if speaker else ()
    place = bisect_left(mentions, sentence.start, key=lambda mention: mention.span.start)
    return place < len(mentions) and mentions[place].span.start < sentence.end


def _shares_asked(draft: Draft) -> Iterator[tuple[Span, bool]]:
    """The shares of people who want or think something, and whether the sentence says who asked them.

    Where the text tells of a poll or a vote anywhere, they are of that.
    """
    if not draft.words.isdisjoint(words("poll-word")) or not draft.words.isdisjoint(words("vote-word")):
        return
    for found in draft.attributions:
        source = found.source
        share = _AMOUNT.search(source.text.partition(",")[0]) if source and source.kind in _CROWDS else None
        if source and share and _IS_SHARE.search(share.group()) and draft.in_body(found.cue.span.start):
            near = draft.by_sentence.get(draft.sentence_at(found.cue.span.start), ())
            span = draft.span(source.span.start + share.start(), source.span.start + share.end())
            yield span, any(item.source not in (None, source) for item in near)


def _has_papers_near(draft: Draft, offset: int) -> bool:
    """Whether the paragraph, or one of its row, tells of papers that figures stand in.

    A row are paragraphs with figures behind one another: a poll's results fill several, and one says whose they are.
    """
    number = draft.paragraph_at(offset)
    paragraphs = draft.graph.document.paragraphs
    if any(_tells_of_papers(draft, near) for near in range(max(0, number - _AHEAD), number + 1)):
        return True
    begin = max(paragraphs[max(0, number - 1)].start, offset - _NEAR)
    if any_phrase("tallied", lowered(draft.text[begin:offset])):
        return True  # what everybody can look up: the count of an election, prices at an exchange
    for row in (range(number - 1, number - _LONGEST_ROW, -1), range(number + 1, number + _ROW_AFTER)):
        for near in row:
            if not (0 <= near < len(paragraphs) and _AMOUNT.search(paragraphs[near].text[:_NEAR])):
                break
            if _tells_of_papers(draft, near) or (0 < near < number and _tells_of_papers(draft, near - 1)):
                return True
    return False


def _tells_of_papers(draft: Draft, number: int) -> bool:
    """Whether a paragraph tells of papers that figures stand in, or is taken from something written."""
    text = draft.graph.document.paragraphs[number].text[:_NEAR]
    return bool(any_phrase("figure-source", lowered(text))) or _is_from_papers(draft, number)


def _is_from_papers(draft: Draft, number: int) -> bool:
    """Whether a paragraph is taken from something written: "…, the results show"."""
    sources = (item.source for item in draft.by_paragraph.get(number, ()))
    return any(source is not None and source.kind is MentionKind.DOCUMENT for source in sources)
