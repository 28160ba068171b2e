"""Where clauses begin and end."""

import pytest

from attribution.syntax.clauses import (
    closes_clause,
    end_before_joined,
    end_before_second,
    is_described,
    own_verb,
    that_behind_aside,
    with_clause,
    within_quotation,
)
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_and_places, syntax_of, words_in


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
    ("rest", "content"),
    [
        ("to write but had not done so", "to write"),
        ("to write and will call", "to write"),
        ("to write and have it read", "to write and have it read"),
        ("that roe had come and had left", "that roe had come and had left"),
    ],
)
def test_a_content_without_a_finite_verb_ends_before_one(rest, content):
    syntax = syntax_of(f"Lee promised {rest}.")
    end = end_before_joined(syntax, 2, len(syntax.norms) - 1)
    assert words_in(syntax, Range(2, end)) == content


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bosun claimed, with a straight face, that it had waved.", True),
        ("The bosun claimed, with a straight face, the prize.", False),
        ("The bosun claimed that it had waved.", False),
    ],
)
def test_that_may_stand_behind_an_aside(text, found):
    syntax, place = syntax_and_places(text)
    expected = place("that") if found else 0
    assert that_behind_aside(syntax, place("claimed") + 1, len(syntax.tags)) == expected


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Some say the stench is gone; others claim it has got worse.", True),
        ("Some say the stench is gone; the wind took it.", False),
        ("Some say the stench is gone; it meant the wind had turned.", False),
        ("Some say the stench is gone; Ann Lee, for her part, thinks it is worse.", True),
        ("Some say the stench is gone, with one claiming that it is worse.", True),
        ("Some say the stench is gone, with the wind taking it away.", False),
    ],
)
def test_a_content_ends_ahead_of_whoever_else_tells_something(text, ends):
    syntax, place = syntax_and_places(text)
    last = len(syntax.tags) - 1
    assert end_before_second(syntax, place("the"), last) == (place("gone") + 1 if ends else last)


def test_a_relative_clause_may_have_no_content():
    assert own_verb(syntax_of("Another clerk who requested was thrown out."), 4, 4, 1) is None
