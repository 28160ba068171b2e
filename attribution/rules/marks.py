"""The rule about quotation marks, which come in pairs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Quotation
from .base import Context, Hit, rule
from .draft import Draft
from .quotes import MARKS
from .words import find_all

_CLOSE = "add the closing mark"
_SAID = over_text(r":\s‘(?=[A-Z])")
_TURN_ROUND = "it stands the wrong way round"
_SHORTENED = over_text(r"[‘'](?:\d|(?:em|n|til|tis|twas|cause|bout|round|neath)\b)", re.IGNORECASE)
_LONGEST_TAG = 2000  # characters
_CLOSING = '”»"'


@rule(
    "ATT506",
    name="unbalanced-quote",
    guideline="Every stylebook: what is opened is closed, but for a quotation that runs on into the next paragraph.",
    bad=["“We lost, he said, and went home."],
    good=["“We lost,” he said, and went home."],
)
def unbalanced_quote(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A quotation mark has no partner."""
    draft, text = context.draft, context.draft.text
    quotations = graph.document.quotations
    for number, quotation in enumerate(quotations):
        if quotation.closed or text[quotation.span.start] not in f"{MARKS}‘":  # an open ‘ begins a paragraph
            continue
        if _opens_again(draft, quotation, quotations[number + 1 : number + 2]):
            start = quotation.span.start
            yield Hit(draft.span(start, start + 1), "this quotation is not closed", _CLOSE)
            continue
        later = map(quotations.__getitem__, range(number + 1, len(quotations)))
        follows = next((item for item in later if item.depth <= quotation.depth), None)
        if follows and (follows.continued or _resumes(draft, quotation, follows)):
            continue
        if _runs_on(draft, quotation.span.start):
            continue
        start = quotation.span.start
        if _is_copy(draft, start) and not _in_markup(text, start):
            hint = _TURN_ROUND if _looks_closing(text, start) else _CLOSE
            yield Hit(draft.span(start, start + 1), "this quotation is not closed", hint)
    for offset in sorted({*_open_claims(draft), *_open_statements(draft), *_open_contents(draft)}):
        yield Hit(draft.span(offset, offset + 1), "this quotation is not closed", _CLOSE)
    turned = -1  # the paragraph in which a mark stands the wrong way round, whose partner is no fault of its own
    for offset in _stray_marks(text, quotations):
        number = draft.paragraph_at(offset)
        if number == turned or not _is_copy(draft, offset) or _in_markup(text, offset):
            continue
        turned = number if _looks_opening(text, offset) else -1
        hint = _TURN_ROUND if number == turned else "add the opening mark"
        yield Hit(draft.span(offset, offset + 1), "this mark closes nothing", hint)


def _open_claims(draft: Draft) -> Iterator[int]:
    """Where a headline opens single marks and does not close them: "Pier is ‘a wreck, says mayor", but not "‘90s"."""
    starts = {quotation.span.start for quotation in draft.graph.document.quotations}
    for headline in draft.headlines:
        for place in find_all(headline.text, "‘"):
            if headline.start + place not in starts and not _SHORTENED.match(headline.text, place):
                yield headline.start + place


def _open_statements(draft: Draft) -> Iterator[int]:
    """Where single marks open behind a colon, and nothing closes them: "Lee said: ‘It sank. We swam."."""
    text, quotations = draft.text, {quotation.span.start for quotation in draft.graph.document.quotations}
    if "‘" not in text:
        return
    paragraphs = draft.graph.document.paragraphs
    for number in draft.body_paragraphs:
        span = paragraphs[number]
        for match in _SAID.finditer(text, span.start, span.end):
            place = match.end() - 1
            closed = any(not text[mark + 1 : mark + 2].isalpha() for mark in _marks(text, place, span.end))
            goes_on = number + 1 < len(paragraphs) and paragraphs[number + 1].text.startswith("‘")
            if place not in quotations and not closed and not goes_on:
                yield place


def _open_contents(draft: Draft) -> Iterator[int]:
    """Where what somebody says opens a single mark, and nothing closes it: "'It sank, said Lee."."""
    text, quotations = draft.text, {quotation.span.start for quotation in draft.graph.document.quotations}
    for found in draft.told:
        place = found.content.spans[0].start
        if text[place] not in "'‘" or place in quotations or not text[place + 1 : place + 2].isupper():
            continue
        end = draft.graph.document.paragraphs[draft.paragraph_at(place)].end
        closed = any(not text[mark + 1 : mark + 2].isalpha() for mark in _marks(text, place, end))
        if not closed and draft.in_body(place) and not _SHORTENED.match(text, place):
            yield place


def _marks(text: str, start: int, end: int) -> Iterator[int]:
    """Where single marks that may close something stand from *start* on, before *end*."""
    return (place for place in range(start + 1, end) if text[place] in "’'")


def _opens_again(draft: Draft, quotation: Quotation, following: tuple[Quotation, ...]) -> bool:
    """Whether the same mark opens again before one has closed, in one paragraph: "“I ran, he said, “and fell.”"."""
    inner = following[0].span if following else None
    text, start = draft.text, quotation.span.start
    if inner is None or text[start] not in "“«" or text[inner.start] != text[start]:
        return False
    line = _next_line(draft, start)  # a line may be a paragraph
    return (line is None or line > inner.start) and _is_copy(draft, start)


def _is_copy(draft: Draft, offset: int) -> bool:
    """Whether somebody wrote what stands there for this draft: the body, the headline, the standfirst."""
    return draft.in_body(offset) or any(span.start <= offset < span.end for span in draft.headlines)


def _resumes(draft: Draft, quotation: Quotation, follows: Quotation) -> bool:
    """Whether *follows* takes an open quotation up again behind a picture, a post or a subheading."""
    paragraphs, start = draft.graph.document.paragraphs, follows.span.start
    first, last = draft.paragraph_at(quotation.span.start), draft.paragraph_at(start)
    between = paragraphs[first + 1 : last]
    apart = all(not draft.in_body(span.start) or _is_crosshead(span.text) for span in between)
    return bool(between) and paragraphs[last].start == start and apart


def _runs_on(draft: Draft, start: int) -> bool:
    """Whether the very next line opens with the same mark: paragraphs are lines here."""
    following = _next_line(draft, start)
    return following is not None and draft.text[following : following + 1] == draft.text[start]


def _next_line(draft: Draft, offset: int) -> int | None:
    """Where the line behind that of *offset* begins, as the untouched text has it; None for the last."""
    wrap = bisect_right(draft.wraps, offset)
    end = draft.text.find("\n", offset)
    begins = [*draft.wraps[wrap : wrap + 1], *([end + 1] if end >= 0 else [])]
    return min(begins, default=None)


def _is_crosshead(paragraph: str) -> bool:
    return paragraph.count(" ") < 8 and paragraph[-1].isalnum()


def _stray_marks(text: str, quotations: tuple[Quotation, ...]) -> list[int]:
    ends = [item.span.end - 1 for item in quotations if item.closed]
    known = {*ends, *(item.span.start for item in quotations)}
    if sum(map(text.count, _CLOSING)) == sum(map("".join([text[offset] for offset in known]).count, _CLOSING)):
        return []
    places = sorted(offset for mark in _CLOSING for offset in find_all(text, mark) if offset not in known)
    return [offset for offset in places if not text[offset - 1 : offset].isnumeric()]


def _looks_opening(text: str, offset: int) -> bool:
    """Whether a mark stands as an opening one does, behind a space and before a word or an ellipsis."""
    behind = text[offset + 1 : offset + 3].lstrip()[:1]
    return text[offset - 1 : offset].strip() == "" and (behind.isalnum() or behind == "…")


def _looks_closing(text: str, offset: int) -> bool:
    """Whether a mark stands as a closing one does, right behind a word or its full stop."""
    before = text[offset - 1 : offset]
    return bool(before) and (before.isalnum() or before in ".?!,…")


def _in_markup(text: str, offset: int) -> bool:
    """Whether a mark belongs to a tag left in the text: <embed date="…">."""
    least = max(offset - _LONGEST_TAG, 0)
    start = max(text.rfind("\n\n", least, offset) + 1, least)
    opened = text.rfind("<", start, offset) > text.rfind(">", start, offset)
    return opened or "=" in text[max(start, offset - 16) : offset]
