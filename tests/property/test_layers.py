"""The laws of the document's layers: tokens, sentences, paragraphs, quotations and sections."""

import pytest
import regex
from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from attribution.document import build_document
from attribution.spans import LineIndex
from attribution.text.segments import UNWRAPPED_LINE
from tests.strategies import NASTY, any_text, articles, paragraphs

pytestmark = pytest.mark.property

# white space, and characters that nobody sees
UNSEEN = r"\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff"
SPACE = regex.compile(rf"[\s\x1c-\x1f{UNSEEN}]*+")


def all_spans(document):
    yield from document.paragraphs
    yield from document.sentences
    for quotation in document.quotations:
        yield from (quotation.span, quotation.inner)
    for section in document.sections:
        yield section.span


def layers(document, shift=0):
    """Every layer as plain numbers, so that two documents can be compared."""
    tokens = document.tokens
    return {
        "tokens": [(start + shift, end + shift) for start, end in zip(tokens.starts, tokens.ends, strict=True)],
        "sentences": [(span.start + shift, span.end + shift) for span in document.sentences],
        "paragraphs": [(span.start + shift, span.end + shift) for span in document.paragraphs],
        "quotations": [
            (q.span.start + shift, q.span.end + shift, q.inner.start + shift, q.inner.end + shift, q.depth, q.closed)
            for q in document.quotations
        ],
    }


def assert_tiles(text, ranges):
    """Ordered, disjoint, not empty, and nothing but white space between."""
    position = 0
    for start, end in ranges:
        assert position <= start < end <= len(text)
        assert SPACE.fullmatch(text[position:start])
        position = end
    assert SPACE.fullmatch(text[position:])


@given(any_text())
def test_every_span_is_its_slice(text):
    document = build_document(text)
    assert document.text is text
    for span in all_spans(document):
        assert 0 <= span.start < span.end <= len(text)
        assert span.text == text[span.start : span.end]


@given(any_text())
@example("\x1c.")
@example("a\x85b")
def test_layers_tile_the_text_and_nest(text):
    document = build_document(text)
    tokens = document.tokens
    ranges = list(zip(tokens.starts, tokens.ends, strict=True))
    assert_tiles(text, ranges)
    assert len(tokens) == len(tokens.classes) == len(tokens.norms) == len(tokens.words)
    for spans, firsts in (
        (document.sentences, document.sentence_tokens),
        (document.paragraphs, document.paragraph_tokens),
    ):
        assert_tiles(text, [(span.start, span.end) for span in spans])
        assert firsts[-1] == len(tokens)
        assert [span.start for span in spans] == [tokens.starts[first] for first in firsts[:-1]]
    assert set(document.paragraph_tokens) <= set(document.sentence_tokens)
    assert_tiles(text, [(section.span.start, section.span.end) for section in document.sections])


@given(any_text())
@example('"\n\n0“')  # the second paragraph has no mark of its own at its start
def test_quotations_are_laminar_and_count_what_is_around_them(text):
    document = build_document(text)
    quotations = document.quotations
    for index, quotation in enumerate(quotations):
        span, inner = quotation.span, quotation.inner
        assert span.contains(inner)
        assert span.start < inner.start or (quotation.continued and span.start == inner.start)
        assert (inner.end < span.end) is quotation.closed
        around = [other for other in quotations if other is not quotation and other.span.contains(span)]
        assert quotation.depth == len(around)
        for other in quotations[index + 1 :]:
            assert span.start <= other.span.start
            assert span.contains(other.span) or not span.overlaps(other.span)
        assert any(paragraph.contains(span) for paragraph in document.paragraphs)


@pytest.mark.parametrize("text", NASTY)
def test_nasty_strings_have_layers(text):
    document = build_document(text + " x " + text)
    assert document.tokens.norms.count("x") >= 1


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        '"' * 50_000,
        "“" * 50_000,
        "' " * 50_000,
        "''" * 50_000,
        "“a” ‘b’ " * 20_000,
        "A. " * 100_000,
        "a." * 200_000,
        "\n" * 500_000,
        "\n \r" * 100_000,
        "- a\n" * 100_000,
        "A: b\n" * 50_000,
        "(" * 100_000,
        "By A B, " * 50_000,
        "A" * 100 + "/AP " * 50_000,
    ],
    ids=lambda text: f"{text[:8]!r}",
)
def test_hostile_input_has_layers(text):
    document = build_document(text)
    assert_tiles(text, list(zip(document.tokens.starts, document.tokens.ends, strict=True)))


@given(any_text(), st.sampled_from(("", " ", "\n\n", "\r\n \t", " \n")), st.sampled_from(("", " ", "\n\n\n", "\r\n")))
def test_outer_white_space_only_shifts(text, before, after):
    plain, padded = build_document(text), build_document(before + text + after)
    assert layers(plain, len(before)) == layers(padded)


@given(articles(), articles())
def test_layers_of_two_texts_are_the_two_texts_layers(first, second):
    joined = first + "\n\n" + second
    one, two, both = build_document(first), build_document(second), build_document(joined)
    left, right = layers(one), layers(two, len(first) + 2)
    assert layers(both) == {name: left[name] + right[name] for name in left}


@given(articles())
def test_straight_and_curly_marks_give_the_same_layers(text):
    assume("„" not in text)
    straight = text.translate(str.maketrans("“”‘’", "\"\"''"))
    assert layers(build_document(text)) == layers(build_document(straight))


@given(paragraphs(), st.data())
def test_a_line_break_is_a_space_within_a_paragraph(text, data):
    # no text with longer lines is hard-wrapped
    spaces = [
        match.start()
        for match in regex.finditer(" ", text)
        if max(match.start(), len(text) - match.start()) < UNWRAPPED_LINE
    ]
    assume(spaces)
    place = data.draw(st.sampled_from(spaces))
    wrapped = text[:place] + "\n" + text[place + 1 :]
    assume(max(map(len, wrapped.split("\n"))) < UNWRAPPED_LINE)
    assert layers(build_document(text)) == layers(build_document(wrapped))


@given(articles())
def test_carriage_returns_are_white_space(text):
    document, returned = build_document(text), build_document(text.replace("\n", "\r\n"))
    assert [span.text for span in document.sentences] == [span.text for span in returned.sentences]
    assert [q.span.text for q in document.quotations] == [q.span.text for q in returned.quotations]
    assert document.paragraph_tokens == returned.paragraph_tokens


@given(any_text())
def test_the_same_text_gives_the_same_document(text):
    document, again = build_document(text), build_document(text)
    assert layers(document) == layers(again)
    assert document.sections == again.sections
    assert evolve(document, name="other").tokens == again.tokens


@given(any_text())
def test_offsets_survive_lines_and_columns(text):
    index = LineIndex.of(text)
    for offset in range(len(text) + 1):
        line, column = index.line_column(offset)
        assert index.offset(line, column) == offset
        assert line == text.count("\n", 0, offset) + 1
