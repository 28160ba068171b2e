"""Whose words a talk is: the labelled speech of a transcript, the questions and answers of an interview."""

from __future__ import annotations

from collections.abc import Callable

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import ContentKind, CueKind, SectionKind
from ..spans import Span

_LABELS = (CueKind.COLON, CueKind.DASH)
_FEWEST_LABELS = 2
_FEWEST_QUESTIONS, _FEWEST_ADDRESSED = 3, 2
_LONGEST_QUESTION = 400
"""In characters: an interviewer may take a few sentences to ask."""
_QUOTES = '“”„"«»'
_OPENING, _CLOSING = '“„"«', '”"»'
_ADDRESS = over_text(r"\b(?:[Yy]ou|[Yy]our|[Yy]ours)\b")
_FIRST_PERSON = over_text(r"\bI\b|\b(?:[Mm]y|[Ww]e|[Oo]ur|[Mm]e)\b")


def find_turns(graph: AttributionGraph, in_body: Callable[[int], bool]) -> list[tuple[int, int]]:
    """The stretches of the body that are a speaker's own words without quotation marks, in no order.

    *in_body* tells whether a place stands in the body.
    """
    return [*_labelled(graph), *_interviewed(graph, in_body)]


def _labelled(graph: AttributionGraph) -> list[tuple[int, int]]:
    """What stands behind the labels of a talk: "Sohl: We cut managers."; one label alone makes none."""
    found = [each for each in graph.attributions if each.cue.kind in _LABELS and each.source is not None]
    turns = [each.content for each in found if each.content.kind is ContentKind.INDIRECT]
    if len(turns) < _FEWEST_LABELS:
        return []
    return [(span.start, span.end) for content in turns for span in content.spans]


def _interviewed(graph: AttributionGraph, in_body: Callable[[int], bool]) -> list[tuple[int, int]]:
    """The paragraphs from the first question to "you" to the last answer in the first person."""
    if graph.document.text.count("?") < _FEWEST_QUESTIONS:
        return []
    heads = {each.span.start for each in graph.document.sections if each.kind is SectionKind.SUBHEADING}
    paragraphs = [
        span
        for span in graph.document.paragraphs
        if in_body(span.end - 1) or (span.start in heads and _is_question(span))  # its end: a dateline may begin it
    ]
    asked = [number for number, span in enumerate(paragraphs) if _is_question(span)]
    addressed = [number for number in asked if _ADDRESS.search(paragraphs[number].text)]
    answered = [number for number in asked if _is_answered(paragraphs, number)]
    if len(asked) < _FEWEST_QUESTIONS or min(len(addressed), len(answered)) < _FEWEST_ADDRESSED:
        return []
    in_marks = all(paragraphs[number + 1].text[0] in _OPENING for number in answered)
    if in_marks:  # what stands between such answers is the writer's
        quoted = [span for span in paragraphs[asked[0] + 1 :] if _is_quotation(span)]
        return [(span.start, span.end) for span in (*(paragraphs[number] for number in asked), *quoted)]
    last = asked[-1] + 1
    while last < len(paragraphs) and not any(mark in paragraphs[last].text for mark in _QUOTES):
        last += 1
    return [(span.start, span.end) for span in paragraphs[asked[0] : last]]


def _is_quotation(paragraph: Span) -> bool:
    """Whether a paragraph is quoted as a whole; the mark that closes it may stand in a later one."""
    text = paragraph.text
    inner = text[1:-1] if text[-1] in _CLOSING else text[1:]
    return text[0] in _OPENING and not any(mark in inner for mark in _QUOTES)


def _is_question(paragraph: Span) -> bool:
    text = paragraph.text
    return text.endswith("?") and len(text) < _LONGEST_QUESTION and not any(mark in text for mark in _QUOTES)


def _is_answered(paragraphs: list[Span], number: int) -> bool:
    """Whether a paragraph in the first person follows a question."""
    answer = paragraphs[number + 1 : number + 2]
    return bool(answer) and _FIRST_PERSON.search(answer[0].text) is not None
