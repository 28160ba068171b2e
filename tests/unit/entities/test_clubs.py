"""Which club plays at a ground."""

import pytest

from attribution import analyze
from attribution.entities.clubs import find_club_name, read_ground
from tests.builders import described, moved


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("the Ibrox club", ("Rangers",)),
        ("The Elland Road side", ("Leeds United", "Leeds")),
        ("the St James' Park outfit", ("Newcastle United", "Newcastle")),
        ("the Ibrox board", ()),
        ("the Harrow club", ()),
    ],
)
def test_a_ground_tells_its_club(source, names):
    assert read_ground(described(source)) == names


def test_a_club_is_found_by_its_name_in_the_text():
    text = "Rangers lost. "
    found = find_club_name(moved(described("The Ibrox club"), len(text)), text)
    assert found is not None
    assert found.name == "Rangers"
    assert find_club_name(moved(described("The Ibrox club"), 0), "Celtic won.") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Celtic host Hearts. The Tynecastle side said no.", "Hearts"),
        ("Celtic host Hearts. The Parkhead club said no.", "Celtic"),
        ("Everton and Leeds United drew. The Elland Road club said no.", "Leeds United"),
        ("Everton and Leeds United drew. The Toffees said no.", "Everton"),
        ("Juventus have sold Bo Ray. The Italian side said no.", "Juventus"),
        ("Everton lost to Sevilla. The Spanish club said no.", "Sevilla"),
        ("Arsenal met Chelsea. The north London club said no.", "Arsenal"),
        ("Rangers and Celtic drew. The Anfield club said no.", "Anfield club"),
    ],
)
def test_a_club_is_called_by_its_ground(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name
