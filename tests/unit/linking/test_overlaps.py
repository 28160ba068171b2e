"""Links that get in each other's way."""

import pytest

from attribution import analyze
from attribution.linking.overlaps import (
    cut_to,
    drop_doubles,
    end_sources,
    give_up_quotations,
    keep_in_sources,
    overlaps_itself,
    separate,
    tell_first_reports,
)
from attribution.syntax.sites import Range
from tests.builders import link, syntax_of, token_of, words_in


def test_who_told_is_not_all_that_was_heard():
    syntax = syntax_of("The court heard he was there but told police it rained.")
    heard, told = link(2, (0, 2), (3, 6)), link(7, (0, 6), (9, 11))
    assert [words_in(syntax, each.source) for each in end_sources(syntax, [heard, told])] == [
        "the court",
        "he was there",
    ]


def test_who_says_in_a_participle_is_who_called():
    syntax = syntax_of("Mr Lee called for a vote, saying it was fair.")
    called, saying = link(2, (0, 2), (3, 6)), link(7, (0, 6), (8, 11))
    assert words_in(syntax, end_sources(syntax, [called, saying])[1].source) == "mr lee"


def test_a_cue_in_anothers_source_tells_of_nothing_outside_it():
    outer, inner = link(0, (2, 8), (9, 13)), link(4, (6, 8), (2, 3), (9, 13))
    assert keep_in_sources([outer, inner])[1].pieces == (Range(2, 3),)
    assert keep_in_sources([outer, link(4, (6, 8), (9, 13))]) == [outer]
    assert keep_in_sources([]) == []


def test_a_statement_saying_is_one_cue():
    syntax = syntax_of("She issued a statement saying fees would rise.")
    whole = link(1, (0, 1), (6, 9), cue=(1, 5))
    assert drop_doubles(syntax, [whole, link(5, None, (6, 9))]) == [whole]
    other = link(5, None, (7, 9))
    assert drop_doubles(syntax, [whole, other]) == [whole, other]


def test_a_letter_in_which_somebody_says_something_is_told_by_who_says_it():
    syntax = syntax_of("He wrote a letter in which he said the school was shut.")
    wrote, said = link(1, (0, 1), (8, 12)), link(7, (6, 7), (8, 12))
    assert drop_doubles(syntax, [wrote, said]) == [said]


def test_side_by_side_a_content_ends_before_the_next_cue():
    syntax = syntax_of("She called the plan a waste, saying nobody had asked.")
    called, saying = link(1, (0, 1), (2, 10)), link(7, (0, 1), (8, 11))
    cut, kept = separate(syntax, [called, saying])
    assert words_in(syntax, cut.pieces[0]) == "the plan a waste"
    assert kept == saying


def test_a_content_keeps_a_cue_whose_source_it_holds():
    syntax = syntax_of("She said the clerk denied that it rained.")
    said, denied = link(1, (0, 1), (2, 8)), link(4, (2, 4), (5, 8))
    assert separate(syntax, [said, denied]) == [said, denied]


def test_a_quotation_has_one_owner():
    syntax = syntax_of("She wept, Ann said. “We ran,” Bo said.")
    first, second = link(4, (3, 4), (0, 2), (6, 11)), link(12, (11, 12), (6, 11), layout="left")
    assert give_up_quotations(syntax, [first, second])[0].pieces == (Range(0, 2),)
    assert give_up_quotations(syntax, [first]) == [first]


def test_what_was_first_reported_stands_before_the_comma():
    syntax = syntax_of("The sale of the pier, first reported by Reuters, is off.")
    head = token_of(syntax, "reported")
    (told,) = tell_first_reports(syntax, [link(head, (head + 2, head + 3), (head + 4, head + 6))])
    assert words_in(syntax, told.pieces[0]) == "the sale of the pier"
    assert told.layout == "left"


def test_pieces_are_cut_to_a_stretch():
    pieces = (Range(0, 3), Range(5, 9), Range(12, 14))
    assert cut_to(pieces, Range(2, 7)) == (Range(2, 3), Range(5, 7))
    assert cut_to(pieces, Range(9, 12)) == ()


@pytest.mark.parametrize(
    ("source", "pieces", "overlaps"),
    [((0, 2), [(3, 6)], False), ((0, 4), [(4, 6)], True), (None, [(1, 3)], True), (None, [(3, 6), (0, 2)], False)],
)
def test_a_link_whose_cue_is_in_its_own_source_or_content_overlaps_itself(source, pieces, overlaps):
    assert overlaps_itself(link(2, source, *pieces)) is overlaps


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Roe changed course in March, announcing a freeze.", [("Roe", "announcing", "a freeze")]),
        ("Both sides hardened their views of Roe, saying that he lied.", [("Both sides", "saying", "that he lied")]),
        (
            "Roe attacked the plan, calling it a sham.",
            [("Roe", "attacked", "the plan"), ("Roe", "calling", "it a sham")],
        ),
    ],
)
def test_a_verb_has_nothing_of_what_a_participle_behind_a_comma_tells(text, told):
    found = [(each.source.text, each.cue.span.text, each.content.text) for each in analyze(text).attributions]
    assert found == told
