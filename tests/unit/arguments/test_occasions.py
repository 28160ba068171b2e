"""Sources apart from the occasion ahead of them."""

import pytest

from attribution.arguments.occasions import behind_occasion, is_occasion
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_of, token_of, words_in


@pytest.mark.parametrize(
    ("text", "source", "left"),
    [
        ("After the hearing Ana Pike said it was late.", (1, 5), "ana pike"),
        ("In the Commons Mr Pike said it was late.", (1, 5), "mr pike"),
        ("After the goalkeeper Ana Pike said it was late, all left.", (1, 5), "the goalkeeper ana pike"),
        ("On Twitter Ana Pike said it was late.", (1, 4), "ana pike"),
        ("In New York Mayor Pike said it was late.", (1, 5), "mayor pike"),
        ("At the front soldiers said it was late.", (1, 4), "soldiers"),
        ("In the new hospital senior doctors said it was late.", (1, 6), "senior doctors"),
        ("After the school parents said it was late, all left.", (1, 4), "the school parents"),
        ("Under cross-examination Pike said it was late.", (1, 3), "pike"),
        ("With tears in her eyes Ana Pike said it was late.", (3, 7), "ana pike"),
        ("In Ukraine officials said it was late.", (1, 3), "officials"),
        ("In US courts lawyers said it was late.", (1, 4), "us courts lawyers"),
        ("In the meantime officials said it was late.", (1, 4), "officials"),
        ("Rain fell. In the meantime officials said it was late.", (4, 7), "officials"),
        ("In the evening papers said it was late.", (1, 4), "papers"),
        ("As director Ana Pike said it was late.", (1, 4), "director ana pike"),
        ("After Mayor Ana Pike said it was late, all left.", (1, 4), "mayor ana pike"),
        ("The late Ana Pike said it was early.", (0, 4), "the late ana pike"),
    ],
)
def test_an_occasion_is_no_part_of_a_source(text, source, left):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, "said"))
    assert words_in(syntax, behind_occasion(syntax, site, Range(*source))) == left


@pytest.mark.parametrize(("left", "alone"), [((0, 3), True), ((0, 2), False)])
def test_what_stands_right_before_the_source_is_its_occasion(left, alone):
    syntax = syntax_of("Before the match Mr Pike said he was ready.")
    assert is_occasion(syntax, Range(*left), Range(3, 5)) is alone
    assert not is_occasion(syntax, Range(*left), None)
