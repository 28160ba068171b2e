"""A text in nothing but capitals, or without any, written as it is otherwise."""

import pytest

from attribution import analyze
from attribution.document import build_document
from attribution.text.capitals import write_capitals
from attribution.vocabulary.lexicon import default_lexicon

WRITTEN = [
    "The mayor of Larkspur, Ana Ruiz, said on Tuesday that she would resign, the Guardian reported.",
    "“I’m done,” Ana Ruiz told the BBC in London. “We won’t pay,” she said. Mr Reed, of the RMT union, asked why.",
    "The fees rose on March 3. She may march against the United States, Sen. Paul Reed said at 3 p.m. on Friday.",
    "Ana Reed said the gate was shut. The harbour is closed, Reed told the Daily Express and the Mirror.",
    "The gate of the old harbour will be shut until Monday, said J. Hale of the union.",
]


@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("dressed", [str.upper, str.lower])
def test_names_and_sentences_have_their_capitals(text, dressed):
    assert write_capitals(dressed(text), default_lexicon()) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "THE GATE IS SHUT",
        "the gate is shut",
        *WRITTEN,
        "THE GATE IN İZMİR IS SHUT FOR A WEEK, THE MAYOR SAID ON FRIDAY.",
    ],
)
def test_other_texts_are_left_alone(text):
    assert write_capitals(text, default_lexicon()) is None


def test_labels_and_datelines_keep_their_capitals():
    written = write_capitals(
        "OSLO (AP) — THE GATE IS SHUT.\n\nMAYOR REED: THE GATE IS SHUT.\n\nHE SAID: IT IS.", default_lexicon()
    )
    assert written == "OSLO (AP) — the gate is shut.\n\nMAYOR REED: the gate is shut.\n\nHe said: it is."


def test_lines_that_are_wrapped_are_read_so_too():
    text = (
        (WRITTEN[1] + " " + WRITTEN[0]).replace("London. ", "London.\n").replace(" Ruiz, said", "\nRuiz, said").upper()
    )
    assert build_document(text).reading.text == (WRITTEN[1] + " " + WRITTEN[0])


@pytest.mark.parametrize("dressed", [str.upper, str.lower])
def test_the_same_is_found_and_stands_in_the_untouched_text(dressed):
    plain, text = analyze(WRITTEN[0]), dressed(WRITTEN[0])
    graph = analyze(text)
    assert graph.document.text == text
    assert [entity.name for entity in graph.entities] == [entity.name for entity in plain.entities]
    assert [each.source.span.text for each in graph.attributions] == [
        dressed(each.source.span.text) for each in plain.attributions
    ]
    assert [(each.cue.span.start, each.cue.span.end) for each in graph.attributions] == [
        (each.cue.span.start, each.cue.span.end) for each in plain.attributions
    ]
