"""The columns of a document: quotations, sentences and linking words beside the tags."""

import pytest

from attribution.syntax.columns import cut_out, voice_at
from tests.builders import syntax_of


def test_the_marks_of_a_quotation_are_tagged_as_marks():
    syntax = syntax_of("“We will appeal,” said Ruiz.")
    assert syntax.tags[0] == "«"
    assert syntax.tags[5] == "»"
    assert syntax.quoted == [1, 1, 1, 1, 1, 1, 0, 0, 0]


def test_a_quotation_inside_a_quotation_counts_as_the_outer_one():
    syntax = syntax_of("“He told me ‘never’ and left,” she said.")
    assert set(syntax.quoted) == {0, 1}
    assert syntax.tags.count("«") == 1


def test_a_quotation_that_is_not_closed_has_no_closing_mark():
    syntax = syntax_of("“We will appeal.\n\n“We will win,” she said.")
    assert syntax.tags.count("«") == 2
    assert syntax.tags.count("»") == 1


def test_sentences_and_their_tokens():
    syntax = syntax_of("Ruiz spoke. She left.")
    assert list(syntax.sentences) == [0, 3, 6]
    assert syntax.sentence_of == [0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("head", "tokens"),
    [
        *[("12. ", 2), ("[3] ", 3), ("(4) ", 3), ("(b) ", 3), ("> ", 1), ("• ", 1), ("14:32 ", 1)],
        *[("Sir, – ", 3), ("Dear Sir, ", 3), ("Madam – ", 2)],
    ],
)
def test_what_numbers_or_marks_a_paragraph_is_a_sentence_of_its_own(head, tokens):
    assert list(syntax_of(head + "Ruiz spoke.").sentences) == [0, tokens, tokens + 3]


@pytest.mark.parametrize("text", ["2016 was wet.", "(Ruiz spoke.)", "3 tenants left.", "Sir Dan Roe spoke."])
def test_a_number_or_bracket_that_belongs_to_its_sentence_stays_in_it(text):
    assert len(syntax_of(text).sentences) == 2


def test_stops_keep_finite_verbs_and_linking_words_where_links_keep_no_verbs():
    syntax = syntax_of("She said that the fund, which is empty, will close.")
    assert len(syntax.stops) == len(syntax.links) == len(syntax.tags)
    verbs = [token for token, tag in enumerate(syntax.tags) if tag in "dzpbm"]
    assert len(verbs) == 3
    assert all(syntax.stops[token] == syntax.tags[token] and syntax.links[token] == " " for token in verbs)
    assert syntax.links.replace(" ", "") == "T,w,"


def test_the_outline_has_noun_phrases_alike_and_blanks_what_hangs_on_them():
    syntax = syntax_of("Ana Ruiz of the union said she had won.")
    assert len(syntax.outline) == len(syntax.symbols)
    assert syntax.outline == "N NVNV."


def test_an_empty_text_has_empty_columns():
    syntax = syntax_of("")
    assert (syntax.tags, syntax.symbols, syntax.stems, syntax.quoted, syntax.sentence_of) == ("", "", [], [], [])


def test_a_noun_has_a_voice_a_pronoun_is_itself_and_another_word_its_tag():
    syntax = syntax_of("The spokeswoman left the barn, and she shut it.")
    spokeswoman, barn = voice_at(syntax, 1), voice_at(syntax, 4)
    assert spokeswoman > barn > "N"
    assert [voice_at(syntax, token) for token in (2, 7)] == ["d", "she"]


def test_spans_cut_out_are_sentences_without_quotations():
    small = cut_out(syntax_of("“It sank,” she said."), [(1, 3)])
    assert list(small.sentences) == [0, 1, 3, len(small.tags)]
    assert [small.sentence_of[token] for token in (0, 1, 2, 3)] == [0, 1, 1, 2]
    assert not any(small.quoted)
