"""The pieces of a content, put right."""

import pytest

from attribution.arguments.pieces import is_time, subject_of, trim_piece, with_purpose, with_subject
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_and_places


@pytest.mark.parametrize(
    ("text", "first", "last", "kept"),
    [
        ("Lee denounced the war on Monday.", "the", "monday", "the war"),
        ("Lee denounced the war Monday.", "the", "monday", "the war"),
        ("Lee ignored the war for many years.", "the", "years", "the war"),
        ("Lee endorsed the war last week.", "the", "week", "the war"),
        ("Lee wants another week.", "another", "week", "another week"),
        ("Lee said the war ended Monday.", "the", "monday", "the war ended Monday"),
        ("Lee said on X, external, it would pay.", "external", "pay", "it would pay"),
        ("Lee said, it rained.", ",", "rained", "it rained"),
        ("Lee said it rained.", "it", "rained", "it rained"),
        ("Lee confirmed his sale on the condition that she not be named.", "his", "named", "his sale"),
        ("Lee confirmed his sale, speaking on condition of anonymity.", "his", "anonymity", "his sale"),
        ("Lee allowed the sale on condition that it stays.", "the", "stays", "the sale on condition that it stays"),
    ],
)
def test_what_is_no_part_of_a_piece_is_left_out(text, first, last, kept):
    syntax, place = syntax_and_places(text)
    start, end = trim_piece(syntax, Range(place(first), place(last) + 1))
    assert " ".join(syntax.norms[start:end]) == kept.lower()


def test_a_day_by_itself_is_but_a_time():
    syntax, place = syntax_and_places("The mayor was asked on Tuesday about the pier.")
    assert is_time(syntax, [Range(place("tuesday"), place("tuesday") + 1)])
    assert not is_time(syntax, [Range(place("the", 1), place("pier") + 1)])


def test_commas_part_a_subject():
    syntax, place = syntax_and_places("The man, of Elm Road, Leeds, is charged with theft.")
    charged = site_of(syntax, place("charged"))
    leeds = Range(place("leeds"), place("leeds") + 1)
    assert with_subject(syntax, charged, leeds) == Range(0, leeds.end)
    assert with_subject(syntax, charged, Range(0, 2)) == Range(0, 2)


def test_a_relative_clause_has_its_own_subject():
    syntax, place = syntax_and_places("The crew, whose boat was suspected of smuggling, left.")
    suspected = site_of(syntax, place("suspected"))
    assert subject_of(syntax, suspected, Range(0, place("boat") + 1)) == Range(place("whose"), place("boat") + 1)


def test_what_joins_a_clause_is_no_part_of_its_subject():
    syntax, place = syntax_and_places("They left the quay, where many men are believed to have died.")
    believed = site_of(syntax, place("believed"))
    assert subject_of(syntax, believed, Range(0, place("men") + 1)) == Range(place("many"), place("men") + 1)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Plans to close the mill were approved by Lee.", "plans"),
        ("In May, a plan to close the mill was approved by Lee.", "a"),
        ("It came after plans to close the mill were approved by Lee.", "the"),
    ],
)
def test_what_an_infinitive_has_for_its_object_belongs_to_its_noun(text, start):
    syntax, place = syntax_and_places(text)
    mill = Range(place("the"), place("mill") + 1)
    assert with_purpose(syntax, site_of(syntax, place("approved")), mill) == Range(place(start), mill.end)
