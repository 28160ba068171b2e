"""The document as a whole."""

import pytest
from attrs.exceptions import FrozenInstanceError

from attribution.document import build_document
from attribution.model import Link
from attribution.spans import SourceMap, cut
from attribution.vocabulary.lexicon import default_lexicon

TEXT = "  “We will appeal,” Gen. Ortiz said.\n\nNobody left.\r\n"


def test_all_layers_of_a_small_text():
    document = build_document(TEXT, name="dam.txt")
    assert document.text is TEXT
    assert document.name == "dam.txt"
    assert [span.text for span in document.paragraphs] == ["“We will appeal,” Gen. Ortiz said.", "Nobody left."]
    assert [span.text for span in document.sentences] == ["“We will appeal,” Gen. Ortiz said.", "Nobody left."]
    assert [quotation.inner.text for quotation in document.quotations] == ["We will appeal,"]
    assert document.sentence_tokens == document.paragraph_tokens == (0, 10, 13)
    assert document.tokens.norms[6:10] == ["gen.", "ortiz", "said", "."]


def test_spans_are_cut_once():
    document = build_document(TEXT)
    assert document.sentences is document.sentences
    assert document.paragraphs is document.paragraphs


def test_what_the_reader_found_is_kept():
    links = (Link(cut(TEXT, 26, 31), "https://example.com"),)
    source_map = SourceMap(((0, 0, len(TEXT)),), len(TEXT))
    document = build_document(TEXT, links=links, source_map=source_map)
    assert document.links == links
    assert document.source_map is source_map


def test_the_lexicon_says_what_is_an_abbreviation():
    text = "It was Xyzz. Ortiz who left."
    own = default_lexicon().extended("abbreviations", "Xyzz.\ttitle\tXyzz. Ortiz left.")
    assert len(build_document(text).sentences) == 2
    assert len(build_document(text, lexicon=own).sentences) == 1


@pytest.mark.parametrize("value", [None, b"text", 3])
def test_only_text_makes_a_document(value):
    with pytest.raises(TypeError, match=f"must be a str, not {type(value).__name__}"):
        build_document(value)


def test_a_document_is_a_value():
    document = build_document(TEXT)
    assert document == build_document(TEXT)
    assert document != build_document(TEXT + "x")
    with pytest.raises(FrozenInstanceError):
        document.text = ""
