from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from attribution.highlights import Mark, cut_runs, escape_html, find_marks
from tests.builders import graph_from_marked

MARKS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Mark(pair[0], sum(pair), "content", 0)),
    max_size=8,
)


def test_every_span_of_an_attribution_is_a_mark():
    graph = graph_from_marked("[content1:“A,”] [source1:she] [cue1:said], [content1:“B.”]")
    found = [(mark.role, mark.start, mark.end) for mark in find_marks(graph.attributions)]
    assert found == [("content", 0, 4), ("content", 15, 19), ("source", 5, 8), ("cue", 9, 13)]


def test_nested_marks_stand_outermost_first():
    outer, inner = Mark(0, 10, "content", 0), Mark(4, 6, "cue", 1)
    runs = list(cut_runs(0, 12, [inner, outer]))
    assert [(run.start, run.end, len(run.marks)) for run in runs] == [(0, 4, 1), (4, 6, 2), (6, 10, 1), (10, 12, 0)]
    assert runs[1].marks == (outer, inner)


@given(MARKS, st.integers(0, 20), st.integers(21, 40))
def test_runs_tile_the_stretch_and_carry_exactly_the_marks_over_them(marks, start, end):
    runs = list(cut_runs(start, end, marks))
    assert [run.start for run in runs] + [end] == [start] + [run.end for run in runs]
    for run in runs:
        covering = [mark for mark in marks if mark.start <= run.start and run.end <= mark.end]
        touching = [mark for mark in marks if mark.start < run.end and run.start < mark.end]
        assert sorted(run.marks, key=repr) == sorted(covering, key=repr) == sorted(touching, key=repr)


def test_escaping():
    assert escape_html('<a href="x">&') == "&lt;a href=&quot;x&quot;&gt;&amp;"


def test_what_a_page_cannot_hold_is_replaced():
    assert escape_html("a\0<b> &") == "a\ufffd&lt;b&gt; &amp;"
    assert escape_html("\ud800").encode()
