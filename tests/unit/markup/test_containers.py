"""What a line of Markdown stands in."""

import pytest

from attribution.markup.containers import find_containers, goes_on


@pytest.mark.parametrize(
    ("line", "before", "inside"),
    [
        ("- a", (), (2,)),
        ("10. a", (), (4,)),
        ("-\ta", (), (4,)),
        ("-", (), (2,)),
        ("> a", (), (0,)),
        ("> - a", (), (0, 2)),
        ("- > a", (), (2, 0)),
        ("  - b", (2,), (2, 2)),
        ("- b", (2,), (2,)),
        ("> b", (0, 2), (0,)),
        (">   b", (0, 2), (0, 2)),
        ("* * *", (2,), ()),
    ],
)
def test_markers_tell_what_a_line_stands_in(line, before, inside):
    assert find_containers(line, before, opens=True) == inside


def test_a_line_without_markers_opens_nothing():
    assert find_containers("2024. Then", (), opens=False) == ()
    assert find_containers("  b", (2, 2), opens=False) == (2,)


@pytest.mark.parametrize(
    ("line", "inside", "on"),
    [
        ("  b", (2,), True),
        ("\tb", (2,), True),
        (" b", (2,), False),
        ("", (2, 2), True),
        ("", (0,), False),
        ("   > b", (0,), True),
        ("b", (), True),
    ],
)
def test_an_item_goes_on_by_its_indentation_and_over_blank_lines_a_quotation_by_its_mark(line, inside, on):
    assert goes_on(line, inside) == on
