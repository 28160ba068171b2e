"""Who "the couple" and "both" are."""

import pytest

from attribution import analyze
from attribution.entities.pairs import join, means_pair
from tests.builders import described


@pytest.mark.parametrize(
    ("source", "pair"),
    [("the couple", True), ("The pair", True), ("both", True), ("Both", True), ("a couple", False), ("couple", False)],
)
def test_two_are_called_a_pair(source, pair):
    assert means_pair(described(source)) is pair


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ana Ruiz, 34, and Tom Lee", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz, the mayor, and Tom Lee", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz (34) and Tom Lee", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz, Bo Ray and Tom Lee", "Ana Ruiz, Bo Ray and Tom Lee"),
    ],
)
def test_a_joint_name_leaves_out_what_is_told_of_each(source, name):
    assert join(described(source)).name == name


def speakers(text):
    graph = analyze(text)
    found = [graph.speaker(one) for one in graph.attributions if one.source and one.parent is None]
    return [one.name if one else None for one in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mo Dunn and Lucy Dunn left. The couple said it rained. Both said it was late.",
            ["Mo Dunn and Lucy Dunn"] * 2,
        ),
        ("Mark Dunn, 34, and his wife Lucy left. The pair said it rained.", ["Mark Dunn and his wife Lucy"]),
        ("Mark Dunn and Lucy Dunn said no. The pair added that it rained.", ["Mark Dunn and Lucy Dunn"] * 2),
        ("Mark Dunn and Lucy Dunn met Tom Lee and Ann Ray. The couple said it rained.", ["couple"]),
        ("Mark Dunn, Bo Ray and Lucy Dunn left. The pair said it rained.", ["pair"]),
        ("The couple said it rained. The pair said it was late.", ["couple", "couple"]),
    ],
)
def test_whom_a_pair_means(text, names):
    assert speakers(text) == names


def test_each_of_two_who_speak_together_is_somebody():
    graph = analyze("Mark Dunn and Lucy Dunn said no.")
    assert {"Mark Dunn", "Lucy Dunn", "Mark Dunn and Lucy Dunn"} == {entity.name for entity in graph.entities}
