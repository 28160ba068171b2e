"""What tells an office from others of its name."""

import pytest

from attribution import analyze
from attribution.entities.modifiers import find_by_modifier, of_other_modifiers
from tests.builders import described, scene

MINISTERS = "Finance Minister Bo Roe met Ann Lee, the foreign minister, in May. "


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The foreign minister said it was late.", "Ann Lee"),
        ("The finance minister said it was late.", "Bo Roe"),
        ("The foreign minister left. The finance minister said it was late.", "Bo Roe"),
        ("The health minister said it was late.", "health minister"),
        ("The finance chief said it was late.", "Bo Roe"),
        ("The health chief said it was late.", "health chief"),
    ],
)
def test_which_minister_is_meant(said: str, name: str) -> None:
    graph = analyze(MINISTERS + said)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == name


def test_a_word_that_tells_nothing_tells_of_nobody() -> None:
    _, clusters = scene(MINISTERS)
    for described_as in ("the minister", "the new minister", "the foreign envoy"):
        assert find_by_modifier(described(described_as), [*clusters.values()], MINISTERS) == ()


def test_who_has_another_portfolio_is_another() -> None:
    _, clusters = scene(MINISTERS)
    people = [*clusters.values()]
    for one in people:
        one.words = frozenset(("minister",))
    assert of_other_modifiers(described("the finance minister"), people, MINISTERS) == [clusters["Ann Lee"]]
    assert of_other_modifiers(described("the minister"), people, MINISTERS) == []
