"""Tags behind quotations, whatever their verb."""

from __future__ import annotations

import pytest

from attribution import analyze
from attribution.arguments.judges import default_judges
from attribution.constructions.quotetags import find_quotation_tags
from attribution.document import build_document
from attribution.syntax.columns import analyse_syntax


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“It was never my kettle,” he reflects.", "he", "reflects"),
        ('"It was never my kettle," the pop star went on.', "the pop star", "went on"),
        ("‘It was never my kettle,’ one fan raged online.", "one fan", "raged"),
        ("“It was never my kettle,” she laughs, pouring tea.", "she", "laughs"),
        ("“It was never my kettle,” Ana Lee, who is 40, maintained.", "Ana Lee, who is 40,", "maintained"),
        ("“It was never my kettle,” the cook, Ana Lee, countered.", "the cook, Ana Lee,", "countered"),
        ("“It was never my kettle,” countered the firm’s lawyer.", "the firm’s lawyer", "countered"),
        ("“It was never my kettle,” went on Ana Lee, and left.", "Ana Lee", "went on"),
    ],
)
def test_found(text: str, source: str, cue: str) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert (found.source.text, found.cue.span.text) == (source, cue)
    assert found.content.text.startswith(text[:9])


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("“It was never my kettle,” he reflects. “It was theirs.”", 1),
        ("“It was never my kettle,” he reflects. It was theirs.", 0),
        ("“It was never my kettle,” he reflects.\n\n“It was theirs.”", 0),
        ("“It was never my kettle,” he reflects. “It was theirs,” she beams.", 0),
    ],
)
def test_the_quotation_that_begins_the_next_sentence_goes_on(text: str, further: int) -> None:
    document = build_document(text)
    links = find_quotation_tags(document, analyse_syntax(document, default_judges().weights), [])
    assert len(links[0].pieces) == 1 + further


@pytest.mark.parametrize(
    "text",
    [
        "“The Long Way Home,” which opened in May, sank.",
        "“The Long Way Home,” a film about bees, won the prize.",
        "“The Long Way Home” won the prize.",
        "“The Long Way Home,” of all films, won the prize.",
        "“The Long Way Home,” the second film of the year, sank.",
        "“The Long Way Home,” which stars Ana Lee, sank.",
    ],
)
def test_left_alone(text: str) -> None:
    assert not [one for one in analyze(text).attributions if "Long Way" in one.content.text]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("“I left. My boss says it was fine,” Lee beamed.", ["it was fine", "“I left. My boss says it was fine,”"]),
        ("“We lost. The ref thinks we won,” Holm laughed.", ["we won", "“We lost. The ref thinks we won,”"]),
        ("“I left. He said it was fine.” Lee beamed.", ["it was fine.”"]),
    ],
)
def test_what_is_told_inside_ends_with_the_quotation_of_a_tag(text, contents):
    assert [one.content.text for one in analyze(text).attributions] == contents
