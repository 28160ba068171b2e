"""Where clauses begin and end."""

import pytest

from attribution.syntax.clauses import (
    closes_clause,
    inverted_subject,
    is_described,
    is_hearer,
    nearest_subject,
    own_subject,
    own_verb,
    relative_owner,
    with_clause,
    within_quotation,
)
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_and_places


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("The bank had paid a fine, according to Reuters, which quoted a clerk.", True),
        ("The bank had paid a fine, according to Reuters, and a clerk had signed.", False),
    ],
)
def test_a_relative_clause_describes_what_stands_behind_according_to(text, described):
    syntax, place = syntax_and_places(text)
    source = Range(place("reuters"), place("reuters") + 1)
    assert is_described(syntax, site_of(syntax, place("according")), source) is described


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("It paid Ana Ruiz, its former chief, according to Reuters.", 0),
        ("The bank had paid, its chief had left, according to Reuters.", 5),
    ],
)
def test_a_clause_without_a_verb_takes_the_one_ahead(text, start):
    syntax, place = syntax_and_places(text)
    left = Range(place("its"), place("according") - 1)
    assert with_clause(syntax, site_of(syntax, place("according")), left) == Range(start, left.end)


def test_what_stands_ahead_of_a_clause_is_not_its_subject():
    syntax, place = syntax_and_places("He had not heard of the theory until a neighbour mentioned it.")
    beyond = place("mentioned")
    site = site_of(syntax, beyond)
    assert own_subject(syntax, site, Range(place("the"), beyond)) == Range(place("until") + 1, beyond)
    assert own_subject(syntax, site, Range(beyond - 2, beyond)) == Range(beyond - 2, beyond)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("He drove a road officials say is unsafe.", "officials"),
        ("It runs the plant -- a factory Iran says it needs.", "iran"),
        ("Then a Harbour Post poll said it fell.", "a"),
    ],
)
def test_a_subject_begins_behind_what_it_tells_of(text, subject):
    syntax, place = syntax_and_places(text)
    says = next(token for token, stem in enumerate(syntax.stems) if stem == "say")
    start = place("a")
    site = site_of(syntax, says)
    assert own_subject(syntax, site, Range(start, says)) == Range(place(subject), says)


def test_a_subject_with_who_and_a_verb_speaks_itself():
    syntax, place = syntax_and_places("One of the nurses who came later wrote that it rained.")
    site = site_of(syntax, place("wrote"))
    assert relative_owner(syntax, site, Range(place("who"), place("came"))) == Range(0, place("wrote"))
    site = site_of(syntax, place("came"))
    assert relative_owner(syntax, site, Range(place("who"), place("came"))) is None


def test_a_quotation_ends_what_stands_within_it():
    syntax, place = syntax_and_places("Lee said “the men told us to go,” and left.")
    told = place("told")
    assert within_quotation(syntax, told, 0, place("left") + 1) == Range(place("the"), place("go") + 1)
    assert within_quotation(syntax, 1, 0, 2) == Range(0, 2)


@pytest.mark.parametrize(
    ("text", "start", "end", "verb"),
    [
        ("The woman who said she saw the ship sink has died.", "she", "died", "has"),
        ("The men who knew him told police he had left.", "him", "left", "told"),
        ("The men who said it rained.", "it", "rained", None),
    ],
)
def test_the_subject_of_a_relative_clause_has_a_verb_of_its_own(text, start, end, verb):
    syntax, place = syntax_and_places(text)
    found = own_verb(syntax, place(start), place(end) + 1, 2)
    assert (None if found is None else syntax.norms[found]) == verb


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Rook is not a bad man, argues the sculptor Rhona Eden.", "the"),
        ("Rook is not a bad man, argues Rhona Eden, a sculptor from Hull.", "rhona"),
        ("Rook, who is here, left it, argues Rhona Eden.", "rhona"),
        ("He got up, argues the point.", None),
        ("Rook, a bad man, argues the point.", None),
        ("Rook, who is here, argues the point.", None),
        ("Rook is here, argues the point and leaves.", None),
    ],
)
def test_a_subject_behind_its_cue_ends_the_sentence(text, subject):
    syntax, place = syntax_and_places(text)
    found = inverted_subject(syntax, site_of(syntax, place("argues")))
    assert (None if found is None else syntax.norms[syntax.chunk_starts[found]]) == subject


@pytest.mark.parametrize(
    ("text", "hearer"),
    [("Lee told the Gazette.", True), ("Lee told the truth.", False), ("Lee told the men to go.", False)],
)
def test_who_is_told_is_no_content(text, hearer):
    syntax, place = syntax_and_places(text)
    site = site_of(syntax, place("told"))
    assert is_hearer(syntax, site, site.end, site.last - 1) is hearer


@pytest.mark.parametrize(
    ("rest", "closes"),
    [
        ("said, as rebels shelled the port.", True),
        ("said on Friday, although rebels shelled the port.", True),
        ("said, as well as the port.", False),
        ("said, because rebels shelled the port.", False),
        ("said, but rebels shelled the port.", False),
    ],
)
def test_who_speaks_may_end_the_clause_that_is_told(rest, closes):
    syntax, place = syntax_and_places(f"The truce will hold, the envoy {rest}")
    site = site_of(syntax, place("said"))
    assert closes_clause(syntax, site, Range(5, 7)) is closes


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The rules were fair, Coun Ann Roe (Con, Wendle) said.", "coun"),
        ("Observers praised the vote and the union said it was fair.", "the"),
        ("The vote and the union said it was fair.", None),
        ("If so, the union said it was fair.", None),
    ],
)
def test_the_nearest_subject_behind_a_whole_clause_speaks(text, subject):
    syntax, place = syntax_and_places(text)
    found = nearest_subject(syntax, site_of(syntax, place("said")))
    assert (None if found is None else syntax.norms[syntax.chunk_starts[found]]) == subject
