"""Steps that put links right where they meet: their order, and what they come to together."""

import pytest

from attribution.linking.settlement import LINK_STEPS, Text, settle
from tests.builders import document_and_syntax, link, words_in

NAMES = [step.name for step in LINK_STEPS]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("stretch_trailing", "cut_to_holders"),
        ("join_statements", "drop_doubles"),
        ("complete_interposed", "leave_asides"),
        ("leave_descriptions", "end_sources"),
        ("end_sources", "keep_in_sources"),
        ("leave_announced", "end_before_adjuncts"),
    ],
)
def test_a_step_that_goes_by_another_comes_after_it(first, then):
    assert NAMES.index(first) < NAMES.index(then)


def test_each_step_has_a_name_and_a_reason_of_its_own():
    assert len(set(NAMES)) == len(NAMES) > 20
    assert len({step.reason for step in LINK_STEPS}) == len(LINK_STEPS)
    assert all(other in NAMES for step in LINK_STEPS for other in step.reason.replace(";", " ").split() if "_" in other)


@pytest.mark.parametrize("step", LINK_STEPS, ids=NAMES)
def test_a_step_leaves_a_plain_link_alone(step):
    document, syntax = document_and_syntax("The mayor said the bridge was shut.")
    said = link(2, (0, 2), (3, 7))
    assert step.settle(Text(document, syntax), [said]) == [said]
    assert step.settle(Text(document, syntax), []) == []


def test_links_that_meet_are_settled():
    document, syntax = document_and_syntax("She called the plan a waste, saying nobody had asked for it.")
    called, saying = link(1, (0, 1), (2, 13)), link(7, (0, 1), (8, 13))
    settled = settle(document, syntax, [called, saying])
    assert [words_in(syntax, each.pieces[0]) for each in settled] == ["the plan a waste", "nobody had asked for it"]


def test_nothing_is_settled_of_nothing():
    document, syntax = document_and_syntax("It rained.")
    assert settle(document, syntax, []) == []
