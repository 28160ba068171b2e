"""Decisions: precedents aside, a glance at all and a closer look at those near the best."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from attribution.learned.decisions import MARGIN, Ranking, lead_of, weigh

TABLE = {"a": 300, "b": 100, "c": -50}
RANKING = Ranking({}, TABLE, {"x": 40, "y": 400})


def test_weigh_sums_known_features_and_leaves_out_others():
    assert weigh([["a", "b"], ["c", "unknown"], []], TABLE) == [400, -50, 0]


def test_what_is_clear_at_a_glance_is_not_looked_at():
    assert MARGIN < 400

    def look(near):
        raise AssertionError(f"looked at {near}")

    assert RANKING.choose([["c"], ["a", "b"], []], look) == (1, 400)


def test_only_candidates_near_the_best_are_looked_at():
    looked = []

    def look(near):
        looked.append(near)
        return [["y"] if number == 2 else ["x"] for number in near]

    assert RANKING.choose([["c"], ["a"], ["b"]], look) == (2, 500 - 340)
    assert looked == [[1, 2]]


def test_of_equals_the_first_is_chosen():
    assert RANKING.choose([["a"], ["a"]], lambda near: [[] for _ in near]) == (0, 0)


def test_a_single_candidate_leads_by_the_most():
    assert lead_of([-300]) == 1000


@given(st.lists(st.integers(-2000, 2000), min_size=1, max_size=8))
def test_a_lead_is_never_negative_and_bounded(totals):
    assert 0 <= lead_of(totals) <= 1000


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=4), min_size=1, max_size=6), st.data())
def test_what_is_chosen_is_near_the_best_glance(rows, data):
    looks = data.draw(st.lists(st.lists(st.sampled_from("xy"), max_size=2), min_size=len(rows), max_size=len(rows)))
    chosen, _ = RANKING.choose(rows, lambda near: [looks[number] for number in near])
    totals = weigh(rows, TABLE)
    assert totals[chosen] > max(totals) - MARGIN
