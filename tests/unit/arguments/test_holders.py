from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from attribution.arguments.holders import Holders
from attribution.syntax.sites import Range

ranges = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: Range(pair[0], pair[0] + pair[1]))


@given(st.lists(st.lists(ranges, max_size=3), max_size=12), ranges)
def test_what_is_looked_up_is_what_a_walk_over_all_finds(contents, place):
    found = list(Holders.of(contents).around(place.start, place.end))
    assert found == sorted(found, reverse=True)
    walked = [
        (piece, number)
        for number, content in enumerate(contents)
        for piece in content
        if piece.start <= place.start and place.end <= piece.end
    ]
    assert sorted(found) == sorted(walked)


def test_of_many_only_the_nearest_are_looked_at():
    contents = [[Range(0, 9_000)], *([Range(start, start + 2)] for start in range(2_000))]
    assert list(Holders.of(contents).around(1_000, 1_001)) == [
        (Range(1_000, 1_002), 1_001),
        (Range(999, 1_001), 1_000),
    ]


def test_nothing_holds_where_there_is_nothing():
    assert list(Holders.of([]).around(0, 1)) == []
