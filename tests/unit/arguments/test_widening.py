"""A source with the words beside it that belong to it."""

import pytest

from attribution.arguments.widening import widen, with_even, with_pair
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_of, token_of, words_in


def span_of(syntax, words):
    first, *_, last = [*words.split(), words.split()[-1]]
    return Range(token_of(syntax, first), token_of(syntax, last) + 1)


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Nearly half said so.", "half", "nearly half"),
        ("At least 20 witnesses said so.", "20 witnesses", "at least 20 witnesses"),
        ("Both fans and players said so.", "fans and players", "both fans and players"),
        ("Witnesses said so.", "witnesses", "witnesses"),
        ("Ann Lee herself said so.", "herself", "ann lee herself"),
        ("It was late, said Ann Lee herself.", "lee", "lee herself"),
    ],
)
def test_a_source_is_whole_with_its_number(text, source, whole):
    syntax = syntax_of(text)
    found = widen(syntax, site_of(syntax, token_of(syntax, "said")), span_of(syntax, source))
    assert words_in(syntax, found) == whole


def test_even_belongs_to_who_says_it():
    syntax = syntax_of("It is late, even critics admit.")
    critics = span_of(syntax, "critics")
    assert words_in(syntax, with_even(syntax, critics)) == "even critics"
    assert with_pair(syntax, critics) == critics
