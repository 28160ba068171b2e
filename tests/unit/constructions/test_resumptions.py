"""What goes on behind who speaks."""

import pytest

from attribution.arguments.links import Link
from attribution.constructions.resumptions import close_with_quotation, had_done
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of, words_in


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("and one bank has asked for its money", True),
        ("and the owner was demanding a vote", True),
        ("and the council has said it will reopen", False),
        ("but one bank has asked for its money", False),
        ("and the council asked for more", False),
    ],
)
def test_what_somebody_had_done_is_told_by_who_speaks_ahead(clause, told):
    syntax = syntax_of(f"The pier is shut, aides said, {clause}.")
    start = token_of(syntax, clause.split()[0])
    cue = next(token for token in range(start, len(syntax.tags)) if syntax.tags[token] in "hbd")
    head = cue + (syntax.tags[cue] in "hb")
    assert had_done(syntax, start, Link(head, Range(cue, head + 1), None, (), "right", 0)) is told


def read_on(text, source, pieces):
    syntax = syntax_of(text)
    head = token_of(syntax, "said")
    link = Link(head, Range(head, head + 1), source, pieces, "both", 0)
    return syntax, link, close_with_quotation(syntax, link)


def test_a_quotation_goes_on_behind_a_relative_clause_and_a_colon():
    text = "The fund is empty, said Roe, who audits it: “Not a dime.”"
    syntax, _, told = read_on(text, Range(6, 7), (Range(0, 4), Range(8, 17)))
    assert words_in(syntax, told.source) == "roe , who audits it"
    assert [words_in(syntax, piece) for piece in told.pieces] == ["the fund is empty", "“ not a dime . ”"]


def test_who_stands_behind_the_verb_tells_what_stands_ahead():
    text = "The fund has been candid, said Roe, “but not with us.”"
    syntax, _, told = read_on(text, Range(0, 2), (Range(7, 15),))
    assert words_in(syntax, told.source) == "roe"
    assert [words_in(syntax, piece) for piece in told.pieces] == ["the fund has been candid", "“ but not with us . ”"]


def test_a_day_behind_the_verb_says_nothing():
    _, link, told = read_on("Roe, who left in May, said Friday, “I quit.”", Range(0, 7), (Range(10, 15),))
    assert told is link


def test_where_it_is_written_writes_nothing():
    _, link, told = read_on("Roe, who left in May, said in a post: “I quit.”", Range(0, 7), (Range(12, 17),))
    assert told is link
