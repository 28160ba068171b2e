"""Averaged trainings."""

from __future__ import annotations

from training.averaging import average, draw


def test_weights_are_means_and_faint_ones_go():
    tables = average([{"link": {"a": 10, "b": 6}}, {"link": {"a": 20}}])
    assert tables == {"link": {"a": 15}}


def test_what_is_counted_is_that_of_the_first():
    tables = average([{"voice": {"mayor": 9}, "start case": {"x": 1}}, {"voice": {"mayor": 3}, "start case": {}}])
    assert tables == {"voice": {"mayor": 9}, "start case": {"x": 1}}


def test_the_first_draw_keeps_the_order_and_others_are_the_same_at_every_run():
    articles = list(range(20))
    assert draw(articles, 0) == articles
    assert draw(articles, 2) == draw(articles, 2) != articles
    assert sorted(draw(articles, 3)) == articles
