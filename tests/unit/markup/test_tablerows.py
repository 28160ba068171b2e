"""The rows of a Markdown table."""

import pytest

from attribution.markup.tablerows import find_cells, is_ruler


@pytest.mark.parametrize(
    ("line", "ruler"),
    [
        ("|---|---|", True),
        ("--- | :-: | --:", True),
        ("| - |", True),
        ("---", False),
        ("|", False),
        ("| a |---|", False),
        ("|--:--|--|", False),
    ],
)
def test_a_ruler_is_of_dashes_between_bars(line, ruler):
    assert is_ruler(line) == ruler


def test_a_long_line_is_no_ruler_in_linear_time():
    assert not is_ruler("-" + " " * 100_000 + "x|")


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("|a||b|", ["a", "", "b"]),
        (r"a \| b | c", [r"a \| b", "c"]),
        (r"a \\| b", ["a \\\\", "b"]),
        ("|", [""]),
        ("a", ["a"]),
    ],
)
def test_bars_part_cells_unless_they_are_escaped(row, cells):
    raw = f"x{row}x"
    assert [raw[slice(*cell)] for cell in find_cells(raw, 1, len(raw) - 1)] == cells
