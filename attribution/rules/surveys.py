"""The rule about polls: who asked, whom, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..spans import Span
from ..vocabulary.calendar import MONTHS
from .base import Context, Hit, rule
from .draft import Draft
from .words import any_phrase, listed, lowered

if TYPE_CHECKING:
    import regex

_MONTHS = "|".join(sorted(MONTHS))
# "a survey of 1,203 anglers", "1,203 people", but not "six in 10 voters"; "3-4 May", "in May", "between June 2 and
# June 5", "last week"
_SAMPLE = expression(
    r"(?<!\bin\s)(?<!\bout\sof\s)\b\d[\d,]{1,8}\s(?!per\s?cent\b)(?:\p{L}{1,15}\s){0,3}(?:adults|people|voters|respondents|residents|households|registered|likely|americans|britons|men|women|students|readers|participants|members|workers|businesses|firms|companies|interviews)"
    r"|\b(?!(?:19|20)\d\d\b)\d[\d,]{1,8}\s(?:\p{L}{1,15}\s){0,2}(?:answers|replies|replied|responses|responded|took\spart)\b"
    r"|\b(?:poll|survey)\s(?:\p{L}{1,15}\s){0,3}?of\s(?:(?:more\sthan|about|around|some|nearly|almost|over)\s)?\d[\d,]{1,8}\b"
    r"|\b(?:(?:poll|survey)\b[^.;,%]{0,60}?\sof|among|asked|interviewed|polled|surveyed|questioned|canvassed)"
    r"\s(?:(?:more\sthan|about|around|some|nearly|almost|over)\s)?(?!(?:19|20)\d\d\b)\d[\d,]{1,8}\s"
    rf"(?!(?:per\s?cent|percent|points?|years?|months?|weeks?|days?|{_MONTHS})\b)(?:\p{{L}}{{1,15}}[\s-]){{0,2}}\p{{L}}{{2,14}}s\b",
    re.IGNORECASE,
)
_DATES = over_text(
    r"\b(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)\s\d{1,2}\b"
    rf"|\b\d{{1,2}}\s(?:{_MONTHS})\b"
    rf"|(?<!\bvote\s)(?<!ballot\s)(?<!election\s)\b(?:in|during|since|early|late|mid)[\s-](?:{_MONTHS})\b"
    rf"|\b(?:weeks?|weekend|days|half|end|start|beginning|middle)\sof\s(?:{_MONTHS})\b"
    r"|\b(?:between|from|on)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\s(?:and|to|or)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:conducted|carried\sout|taken|fielded|interviewed)\b|\b(?:last|this|over\sthe)\s(?:week|month|weekend)\b",
    re.IGNORECASE,
)
# "Opal interviewed 804 adults", at the end of the text, too
_METHOD = over_text(
    r"\b(?:polled|surveyed|interviewed|questioned|canvassed|sampled|sample|fieldwork|respondents"
    r"|margin\sof\s(?:sampling\s)?error)\b",
    re.IGNORECASE,
)
_MENTIONED = over_text(r"\b(?:poll|survey|asked)", re.IGNORECASE)
_PUBLIC = over_text(r"\b(?:voters|adults|americans|britons)\b", re.IGNORECASE)
_MARGIN = over_text(
    r"\bmargin\s(?:of\s(?:sampling\s)?error)?|\berror\sof\b|\bpoints?\seither\sway\b|\bplus\sor\sminus\b|±|\bpercentage\spoints\b",
    re.IGNORECASE,
)
_POLLSTER = expression(
    r"\b(?:by|from|for)\s(?:the\s)?\p{Lu}|\b(?:poll|survey)\s(?:[\p{Ll}\d,]{1,15}\s){0,4}?(?:by|for)\s\p{L}|\p{Lu}[\p{L}&.-]{1,30}(?:\s\p{Lu}[\p{L}&.-]{1,30}){0,4}['’]?s?(?<!\b(?:The|This|That|Another))\s(?:poll|survey)"
    r"|\b(?:found|find|finds|reported|said|says|commissioned|carried\sout|conducted)\s(?:in\s)?an?\s(?:\p{Ll}{1,15}\s){0,2}(?:poll|survey)"
    r"|\b(?:poll|survey)\s(?:his|her|its|our|their|the)\s\p{Ll}{2,15}\s(?:carried\sout|commissioned|conducted|did|held|ran)\b"
    r"|\b(?:council|district|school|government|union|company|staff|state|city|county|university|church|club)\s(?:poll|survey)"
)
_POLL = expression(
    r"\b(?:an?|one|another|the\s(?:latest|most\srecent)|(?-i:new))\s(?:\p{Ll}{1,15}\s){0,3}?(?:poll|survey)\b"
    r"(?!\s(?:tax|card|position|station|worker|watch|report|ship|vessel|map|team|form))",
    re.IGNORECASE,
)
_OTHER = frozenset(("another", "second", "separate", "third", "different", "earlier", "previous", "rival"))
"""Words that tell one more poll apart from the one told of before."""
_SHARE = over_text(r"\b(\d[\d.]{0,4})\s?(?:%|per\s?cent\b)", re.IGNORECASE)
# what tells that people were asked, and not that trees were counted
_ASKED = expression(
    r"\b(?:respondents?|asked|most|half(?!-)|(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)|a\s(?:third|quarter|fifth|tenth)|majority|backed|support(?:s|ed)?|want(?:s|ed)?"
    r"|oppos(?:es?|ed)|(?<!in\s)favou?r(?:s|ed)?|fear(?:s|ed)?|believed?|think|thought|adults|voters|\d[\d.]{0,4}\s?(?:%|per\s?cent)"
    r"|of\s(?:\d[\d,]{0,8}\s)?(?:\p{L}{1,15}\s){0,2}(?:staff|workers|pupils|students|parents|teachers|nurses|doctors|drivers|users"
    r"|customers|tenants|owners|members|firms|businesses|households|residents|people)"
    r"|\w{1,8}\s(?:in|out\sof)\s(?:three|four|five|six|seven|eight|nine|ten|\d{1,3}))\b"
    r"|%\s(?:would|said|say|feel|felt|agree|approve|disapprove|expect|hope|plan|prefer|intend|trust|rate|knew|know)d?\b",
    re.IGNORECASE,
)
_RATIO = over_text(
    r"\b(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof)\s(?:every\s)?(?:three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_FEWEST = 200  # people: of fewer no margin is told


@rule(
    "ATT704",
    name="poll-undisclosed",
    guideline="AP on polls: say who asked, how many people, when, and how far the result may be off.",
    bad=["A poll found 52% of drivers back the ban."],
    good=[
        "A Harbour Polling poll of 1,203 adults on 3-4 May found 52% for the ban, with a margin of error of 3 points."
    ],
    profiles=("wire",),
    options={"sentences": 4},
)
def poll_undisclosed(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A poll is cited and the reader is not told who asked whom, and when."""
    draft = context.draft
    if draft.words.isdisjoint(("poll", "survey")):
        return
    linked = {draft.sentence_at(link.span.start) for link in graph.document.links}
    for span, told in _polls(draft, int(context.options["sentences"])):
        if draft.sentence_at(span.start) in linked or not _has_result(around(draft, span.start, 0, 1)):
            continue
        called = span.text.lower().split()[-1]
        missing = _undisclosed(told, span.text.lower())
        if missing:
            message = f"of this {called} nothing says {listed(missing)}"
            yield Hit(span, message, "add what is missing, or link to the tables")


def around(draft: Draft, offset: int, before: int, after: int) -> Span:
    """The sentences round *offset*, so many before and after its own."""
    sentences = draft.graph.document.sentences
    here = draft.sentence_at(offset)
    first, last = sentences[max(0, here - before)], sentences[min(len(sentences) - 1, here + after)]
    return draft.span(first.start, last.end)


def _polls(draft: Draft, reach: int) -> Iterator[tuple[Span, str]]:
    """The poll that is told of first, and each that is told to be one more, with what tells of it.

    That is what stands up to *reach* sentences behind it, ahead of the next one; of the first, too, what tells
    anywhere how people were asked, but where another one is told of.
    """
    found = [match for match in _POLL.finditer(draft.text) if draft.is_told(match.start()) and _is_poll(draft, match)]
    polls = [poll for poll in found if poll is found[0] or _is_one_more(draft, found[0], poll)]
    sentences = draft.graph.document.sentences
    places = [*(draft.sentence_at(poll.start()) for poll in polls), len(sentences)]
    taken = {number for place in places[1:] for number in range(place, place + reach + 1)}
    for poll, here, next_ in zip(polls, places, places[1:], strict=False):
        told = range(here, min(here + reach, max(next_ - 1, here)) + 1)
        if poll is polls[0] and _OTHER.isdisjoint(poll.group().lower().split()):
            told = range(here - (here > 0 and _MENTIONED.search(sentences[here - 1].text) is not None), told.stop)
            others = [number for number in range(len(sentences)) if number not in taken and number not in told]
            asked = [number for number in others if _METHOD.search(sentences[number].text)]
        else:
            asked = []
        yield draft.span(poll.start(), poll.end()), " ".join([sentences[number].text for number in (*told, *asked)])


def _is_one_more(draft: Draft, first: regex.Match[str], poll: regex.Match[str]) -> bool:
    """Whether a poll is another one than the *first*: called so, or told of anew.

    So it is where "A poll" begins a paragraph twice, or two sentences of a paragraph have different results.
    """
    if not _OTHER.isdisjoint(poll.group().lower().split()):
        return True
    paragraphs = draft.graph.document.paragraphs
    if draft.paragraph_at(first.start()) == draft.paragraph_at(poll.start()):
        one, other = (_shares(around(draft, each.start(), 0, 0).text) for each in (first, poll))
        return bool(one and other) and one.isdisjoint(other)
    begun = (paragraphs[draft.paragraph_at(each.start())].start == each.start() for each in (first, poll))
    return all(each.group().startswith(("A ", "An ", "One ")) for each in (first, poll)) and all(begun)


def _shares(text: str) -> frozenset[str]:
    """The shares of those asked that *text* tells, in per cent."""
    return frozenset([match.group(1) for match in _SHARE.finditer(text)])


def _is_poll(draft: Draft, match: regex.Match[str]) -> bool:
    """Whether people were asked, with some method: no straw poll, no survey of trees."""
    called = match.group().lower().split()
    asked = called[-1] == "poll" or _ASKED.search(around(draft, match.start(), 0, 1).text) is not None
    return asked and "straw" not in called


def _undisclosed(told: str, called: str) -> list[str]:
    """What is not told of the poll *called* so.

    How far the result may be off only where voters and other adults give their opinion, and not as they leave.
    """
    sample = _SAMPLE.search(told)
    missing = [] if _POLLSTER.search(told) else ["who did it"]
    missing += [] if sample else ["how many were asked"]
    missing += [] if _DATES.search(told) else ["when it was"]
    asked = int("".join(filter(str.isdigit, sample.group()))[:9]) if sample else 0
    sampled = asked >= _FEWEST and (called.endswith("poll") or _PUBLIC.search(told) is not None)
    sampled = sampled and not called.endswith("exit poll")
    return missing + (["how far it may be off"] if sampled and not _MARGIN.search(told) else [])


def _has_result(near: Span) -> bool:
    if any(character.isdigit() for character in near.text) or _RATIO.search(near.text):
        return True
    return bool(any_phrase("poll-result", lowered(near.text)))
