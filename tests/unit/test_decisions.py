"""Rankings: sums of weights, and the lead of the best."""

from attribution.decisions import Ranking, best_of


def test_a_candidate_weighs_what_its_known_features_weigh():
    ranking = Ranking({"a": 30, "b": -10}, {})
    assert ranking.totals([["a", "b", "unknown"], ["b"], []]) == [20, -10, 0]


def test_the_best_and_its_lead():
    assert best_of([5, 30, 10]) == (1, 20)
    assert best_of([7]) == (0, 1000)
    assert best_of([4, 4]) == (0, 0)


def test_a_lead_is_bounded():
    assert best_of([5000, 0]) == (0, 1000)
