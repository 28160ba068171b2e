"""The second pass: each candidate beside the others of its sentence."""

import pytest

from attribution.cues.rivals import bucket, rival_rows, score_rivals
from attribution.learned.weights import SCALE
from tests.builders import syntax_of


def test_a_score_is_the_sum_of_a_rows_weights():
    syntax, scored = syntax_of("Ruiz said Lee claimed the fund was empty."), [(1, 200), (3, 150)]
    rows = rival_rows(syntax, scored)
    table = {rows[0][0]: 30, rows[0][1]: 12, rows[1][-1]: -7}
    expected = [sum(table.get(feature, 0) for feature in row) for row in rows]
    assert score_rivals(syntax, scored, table) == expected
    assert score_rivals(syntax, scored, {}) == [0, 0]


def test_the_first_has_nobody_before_it_and_the_last_nobody_behind():
    first, last = rival_rows(syntax_of("Ruiz said Lee claimed the fund was empty."), [(1, 200), (3, 150)])
    assert "a-" + bucket(200) in first
    assert "A-" + bucket(150) in last
    assert "A-" + bucket(200) not in first


def test_an_unlikely_word_is_no_rival():
    syntax = syntax_of("Ruiz said Lee claimed the fund was empty.")
    assert rival_rows(syntax, [(1, 200), (3, -90)])[0] == rival_rows(syntax, [(1, 200)])[0]


@pytest.mark.parametrize(("one", "other"), [(0, SCALE // 2 - 1), (10**6, 10**7), (-(10**6), -(10**7))])
def test_near_scores_and_extreme_ones_share_a_bucket(one, other):
    assert bucket(one) == bucket(other)
    assert len(bucket(one)) == 1


def test_half_a_unit_more_is_the_next_bucket():
    assert ord(bucket(SCALE // 2)) == ord(bucket(0)) + 1
    assert ord(bucket(-1)) == ord(bucket(0)) - 1
