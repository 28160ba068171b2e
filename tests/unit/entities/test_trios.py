"""Who "the trio" and "all four" are."""

import pytest

from attribution import analyze
from attribution.entities.trios import count_meant
from tests.builders import described


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("The trio", 3),
        ("all three", 3),
        ("the three women", 3),
        ("The quartet", 4),
        ("the three judges", 0),
        ("all trio", 0),
        ("three", 0),
    ],
)
def test_a_number_tells_how_many_are_meant(source, count):
    assert count_meant(described(source)) == count


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz, 34, Bo Ray, a baker, and Tom Lee quit. The trio said no.", "Ana Ruiz, Bo Ray and Tom Lee"),
        ("Police freed Ana Ruiz, Bo Ray, and Tom Lee. All three said no.", "Ana Ruiz, Bo Ray and Tom Lee"),
        ("Ana Ruiz, Bo Ray and Tom Lee said yes. On Friday the three said no.", "Ana Ruiz, Bo Ray and Tom Lee"),
        ("Ana Ruiz, Bo Ray, Ida Lund and Tom Lee quit. The trio said no.", "trio"),
        ("Ana Ruiz, Ida Lund and Rosa Lee quit. The three men said no.", "three men"),
        ("“Ana Ruiz, Bo Ray and Tom Lee quit,” he said. The trio said no.", "trio"),
    ],
)
def test_who_is_listed_is_called_by_a_number(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name
