"""Rows of the tables that mend tags, and single tags put right."""

from attribution.syntax.retagging import (
    Text,
    at_each,
    at_first,
    at_last,
    is_finite_ahead,
    retag,
    sentence_bounds,
    with_tag,
)
from attribution.vocabulary.tags import over_tags
from tests.builders import syntax_of


def text_of(sentence):
    syntax = syntax_of(sentence)
    return Text(syntax.types, syntax.norms, syntax.vocabulary, syntax.sentences), syntax.tags


def test_a_word_gets_a_tag_that_it_may_have():
    text, tags = text_of("The reports sank.")
    assert tags == "DSd."
    assert retag(text, tags, 1, "z") == "Dzd."
    assert retag(text, tags, 1, "g") == tags
    assert with_tag(tags, 1, "g") == "Dgd."


def test_a_sentence_has_its_bounds_and_verbs():
    text, tags = text_of("It sank. The reports were late.")
    assert sentence_bounds(text, 4) == (3, 8)
    assert not is_finite_ahead(text, tags, 4)
    assert is_finite_ahead(text, tags, 6)


def test_a_row_mends_the_first_or_the_last_word_of_a_match_if_it_is_among_some():
    text, tags = text_of("The mayor and the crew sank.")
    noun = over_tags("DN")
    assert at_first("name", "why", "", noun, "i").mend(text, tags) == "iN&iNd."
    assert at_last("name", "why", "", noun, "P").mend(text, tags) == "DP&DPd."
    assert at_last("name", "why", "", noun, "P", {"crew"}).mend(text, tags) == "DN&DPd."
    assert at_last("name", "why", "", noun, "g", fitting=True).mend(text, tags) == tags
    assert at_first("name", "why", "", noun, "i", {"the"}, fitting=True).mend(text, tags) == tags
    first = at_each("name", "why", "", noun, lambda _, tags, match: with_tag(tags, match.start(), "C"))
    assert first.mend(text, tags) == "CN&CNd."


def test_a_row_is_for_texts_with_its_words():
    row = at_first("name", "why", "", over_tags("D"), "i", {"crew"})
    assert row.words == ({"crew"},)
    assert at_first("name", "why", "", over_tags("D"), "i", {"per"}, words=({"cent"},)).words == ({"per"}, {"cent"})
    assert at_last("name", "why", "", over_tags("D"), "i").words == ()
