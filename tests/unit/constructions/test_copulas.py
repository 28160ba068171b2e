"""Forms of "be" and what may attribute behind them."""

import pytest

from attribution.constructions.copulas import find_copulas
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The firm was opposed to the levy.", [("was", "opposed")]),
        ("It is not yet clear whether he left.", [("is", "clear")]),
        ("The keeper was accused of theft.", [("was", "accused")]),
        ("The ministry is of the view that it rained.", [("is", "of")]),
        ("The bridge is red that day.", []),
        ("He opposed the levy.", []),
    ],
)
def test_a_form_of_be_counts_where_what_stands_behind_it_may_attribute(text, found):
    syntax = syntax_of(text)
    copulas = find_copulas(syntax)
    assert [(syntax.norms[copula], syntax.norms[word]) for copula, word in copulas.places] == found


def test_a_participle_that_says_something_has_a_doer_and_one_that_feels_has_none():
    index = find_copulas(syntax_of("It rained.")).table
    assert index.is_done("praised")
    assert not index.is_done("angered")
    assert index.is_reporting("denying")
    assert not index.is_reporting("denied")


def test_a_participle_that_decrees_has_its_doer_behind_by():
    index = find_copulas(syntax_of("It rained.")).table
    assert index.is_decreed("vetoed")
    assert index.is_decreed("banned")
    assert not index.is_decreed("praised")
    syntax = syntax_of("Drones were banned by the school.")
    assert [syntax.norms[word] for _, word in find_copulas(syntax).places] == ["banned"]
