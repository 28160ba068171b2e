"""Quotations that run over paragraphs."""

from attrs import evolve

from attribution.linking.paragraphs import adopt_paragraphs, adopt_sentences, end_with_stop, join_reopened
from attribution.syntax.sites import Range
from tests.builders import document_and_syntax, link, token_of, words_in


def test_a_quotation_that_is_reopened_is_whole():
    document, syntax = document_and_syntax("“We ran.\n\n“Nobody came,” she said.")
    said = token_of(syntax, "said")
    tail = link(said, (said - 1, said), (4, 9), layout="left")
    (joined,) = join_reopened(document, syntax, [tail])
    assert [words_in(syntax, piece) for piece in joined.pieces] == ["“ we ran .", "“ nobody came , ”"]
    owner = link(said, None, (0, 4))
    assert join_reopened(document, syntax, [tail, owner])[0].pieces == tail.pieces


def test_a_paragraph_that_nobody_has_is_the_last_speakers():
    document, syntax = document_and_syntax(
        "It rained, Ann Lee said.\n\n“We had to sweep it out with brooms, all night long, all of us.”"
    )
    spoke = link(5, (3, 5), (0, 2), layout="left")
    (adopted,) = adopt_paragraphs(document, syntax, [spoke])
    assert adopted.pieces[-1] == Range(7, len(syntax.norms))
    assert adopt_paragraphs(document, syntax, [evolve(spoke, source=None)])[0].pieces == spoke.pieces


def test_nobody_goes_on_speaking():
    document, syntax = document_and_syntax(
        "It rained, nobody said.\n\n“We had to sweep it out with brooms, all night long, all of us.”"
    )
    spoke = link(4, (3, 4), (0, 2), layout="left")
    assert adopt_paragraphs(document, syntax, [spoke]) == [spoke]


def test_a_short_quotation_by_itself_may_be_a_title():
    document, syntax = document_and_syntax("It rained, Ann Lee said.\n\n“The Long Rain”")
    spoke = link(5, (3, 5), (0, 2), layout="left")
    assert adopt_paragraphs(document, syntax, [spoke]) == [spoke]


def test_a_sentence_that_nobody_has_is_whose_spoke_right_before_it():
    document, syntax = document_and_syntax("She opposed the tax. “It hurts families. We will fight it.” It rained.")
    spoke = link(1, (0, 1), (2, 4))
    (adopted,) = adopt_sentences(document, syntax, [spoke])
    assert [words_in(syntax, piece) for piece in adopted.pieces[1:]] == ["“ it hurts families . we will fight it . ”"]
    assert adopt_sentences(document, syntax, [evolve(spoke, source=None)])[0].pieces == spoke.pieces


def test_a_sentence_that_somebody_has_stays_theirs():
    document, syntax = document_and_syntax("She opposed the tax. “It hurts families,” he said.")
    spoke, said = link(1, (0, 1), (2, 4)), link(12, (11, 12), (5, 11), layout="left")
    assert adopt_sentences(document, syntax, [spoke, said]) == [spoke, said]


def test_a_quotation_left_open_has_its_full_stop():
    document, syntax = document_and_syntax("He said: “We ran.\n\n“Nobody came.”")
    (spoke,) = end_with_stop(document, syntax, [link(1, (0, 1), (3, 6))])
    assert words_in(syntax, spoke.pieces[0]) == "“ we ran ."
    plain = link(1, (0, 1), (4, 5))
    assert end_with_stop(document, syntax, [plain]) == [plain]
