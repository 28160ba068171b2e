"""The least costly way to fit a quotation into a window of a source."""

import pytest

from attribution.verbatim.dynamic import Step, align_window
from attribution.verbatim.queries import parse_query

SOURCE = "we will not sell the mill in june"


def fit(quote, source=SOURCE, low=0, high=None):
    norms = source.split()
    return align_window(parse_query(quote, 0, len(quote)), norms, low, len(norms) if high is None else high)


def test_the_same_words_are_one_step():
    assert fit("not sell the mill") == [Step(0, 4, 2, 6)]


@pytest.mark.parametrize(
    ("quote", "steps"),
    [
        ("will sell", [Step(0, 1, 1, 2), Step(1, 2, 3, 4)]),
        ("will never sell", [Step(0, 1, 1, 2), Step(1, 2, 2, 3, equal=False), Step(2, 3, 3, 4)]),
        ("will … june", [Step(0, 1, 1, 2), Step(1, 2, 7, 8)]),
        ("we [shall] sell", [Step(0, 1, 0, 1), Step(1, 2, 1, 3), Step(2, 3, 3, 4)]),
    ],
)
def test_skips_changes_gaps_and_brackets_are_steps_of_their_own(quote, steps):
    assert fit(quote) == steps


def test_the_window_bounds_the_fit():
    assert fit("the mill", "the mill and the mill", low=2) == [Step(0, 2, 3, 5)]


def test_all_of_a_quotation_is_placed_even_in_an_empty_window():
    steps = fit("the mill", low=3, high=3)
    assert [(step.q0, step.q1) for step in steps] in ([(0, 2)], [(0, 1), (1, 2)])
    assert not any(step.equal for step in steps)
