"""Spans, lines and source maps."""

import pytest

from attribution.spans import LineIndex, SourceMap, Span, cut, edges_of, first_at_or_after, index_at, is_inside, merge


def test_a_span_is_its_slice_and_orders_by_place():
    text = "The dam held."
    dam, held = cut(text, 4, 7), cut(text, 8, 12)
    assert (dam.text, held.text) == ("dam", "held")
    assert dam < held
    assert max(dam, held) is held


def test_containing_and_overlapping():
    outer, inner, beside = Span(2, 8, "abcdef"), Span(2, 5, "abc"), Span(5, 9, "defg")
    assert outer.contains(inner)
    assert outer.contains(outer)
    assert not inner.contains(outer)
    assert not outer.contains(beside)
    assert outer.overlaps(beside)
    assert not inner.overlaps(beside)


@pytest.mark.parametrize(
    ("offset", "place"), [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (3, 1)), (6, (3, 3)), (8, (3, 5))]
)
def test_lines_and_columns(offset, place):
    index = LineIndex.of("a😀\n\nb\r\u2028c")
    assert index.line_column(offset) == place
    assert index.offset(*place) == offset


def test_a_line_span_leaves_the_break_out():
    text = "ab\n\ncd\n"
    index = LineIndex.of(text)
    assert [text[slice(*index.line_span(line))] for line in (1, 2, 3, 4)] == ["ab", "", "cd", ""]


def test_source_maps():
    identity = SourceMap(((0, 0, 5),), 5)
    assert [identity.to_raw(offset) for offset in range(6)] == [0, 1, 2, 3, 4, 5]
    # "<b>a</b>&amp;b" read as "a&b"
    marked = SourceMap(((0, 3, 1), (1, 8, 0), (2, 13, 1)), 14)
    assert [marked.to_raw(offset) for offset in (0, 1, 2)] == [3, 8, 13]
    assert SourceMap((), 3).to_raw(2) == 0


@pytest.mark.parametrize(
    ("ranges", "merged"),
    [
        ([], []),
        ([(3, 5), (0, 2)], [(0, 2), (3, 5)]),
        ([(0, 2), (2, 4)], [(0, 4)]),
        ([(0, 9), (2, 4), (8, 10)], [(0, 10)]),
    ],
)
def test_merging_ranges(ranges, merged):
    assert merge(ranges) == merged


def test_searching_among_starts():
    starts = [0, 4, 9]
    assert [index_at(starts, offset) for offset in (0, 3, 4, 20)] == [0, 0, 1, 2]
    assert index_at(starts, -1) == -1
    assert [first_at_or_after(starts, offset) for offset in (0, 1, 4, 10)] == [0, 1, 1, 3]


def test_spans_have_two_edges_each():
    edges = edges_of([cut("The dam held.", 4, 7), cut("The dam held.", 8, 12)])
    assert edges == [4, 7, 8, 12]
    assert [offset for offset in range(13) if is_inside(edges, offset)] == [4, 5, 6, 8, 9, 10, 11]
