"""Predicates that an apposition parts from their subject."""

import pytest

from attribution.arguments.links import Link
from attribution.constructions.appositions import is_misread, reach_predicate, reach_predicates, stops_at_subject
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of, words_in


def said(text, start, end):
    syntax = syntax_of(text)
    head = token_of(syntax, "said")
    return syntax, Link(head, Range(head, head + 1), Range(0, head), (Range(start, end),), "right", 0)


def test_a_content_that_stops_at_a_subject_gets_its_predicate():
    syntax, link = said("Hale said the firm, Dale & Son, was shut.", 2, 4)
    assert stops_at_subject(syntax, link)
    (whole,) = reach_predicates(syntax, [link])
    assert words_in(syntax, whole.pieces[0]) == "the firm , dale & son , was shut"
    assert reach_predicate(syntax, link, 11) == whole


@pytest.mark.parametrize("text", ["Hale said the firm, and Dale, a partner.", "Hale said the firm was shut, and left."])
def test_another_content_stays(text):
    syntax, link = said(text, 2, 4)
    assert reach_predicates(syntax, [link]) == [link]


def test_what_stands_in_the_predicate_for_the_same_source_is_misread():
    syntax, link = said("Hale said the firm, Dale & Son, was aware of it.", 2, 13)
    inner = Link(10, Range(9, 12), link.source, (Range(12, 13),), "right", 0)
    assert is_misread(inner, link)
    assert reach_predicates(syntax, [link, inner]) == [link]
