"""Who "the couple" and "both" are."""

import pytest

from attribution import analyze
from attribution.entities.pairs import join, join_all, means_pair
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


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("Mo Dunn and Jo Ray", "Dunn and Ray", 1),
        ("Dunn and Ray", "Mo Dunn and Jo Ray", 1),
        ("Mo Dunn and Jo Ray", "Lu Dunn and Bo Ray", 2),
        ("Mo Dunn and Jo Ray", "Mo Dunn, Jo Ray and Bo Lee", 2),
    ],
)
def test_who_is_named_together_again_is_the_same(one, other, number):
    assert len(join_all([described(one), described(other)])) == number


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
        ("Mo Dunn and Jo Ray left. The pair said no. Dunn, 49, and Ray, 46, said yes.", ["Mo Dunn and Jo Ray"] * 2),
        ("The couple said it rained. The pair said it was late.", ["couple", "couple"]),
        ("Two clerks wept. The pair said it was late.", ["Two clerks"]),
        ("Two clerks wept and two nurses left. The pair said it was late.", ["pair"]),
    ],
)
def test_whom_a_pair_means(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mo Dunn met Jo Ray. The latter said it rained.", "Jo Ray"),
        ("Mo Dunn met Jo Ray. The former said it rained.", "Mo Dunn"),
        ("Mo Dunn met Jo Ray, as Reuters wrote. The latter said it rained.", "Jo Ray"),
        ("The crew sang. The latter said it rained.", "latter"),
    ],
)
def test_whom_the_latter_means(text, name):
    assert speakers(text)[-1] == name


def test_each_of_two_who_speak_together_is_somebody():
    graph = analyze("Mark Dunn and Lucy Dunn said no.")
    assert {"Mark Dunn", "Lucy Dunn", "Mark Dunn and Lucy Dunn"} == {entity.name for entity in graph.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Senators Ana Ruiz and Tom Lee wrote. The two senators said no.", "Ana Ruiz and Tom Lee"),
        ("Cllr Ana Ruiz and Cllr Tom Lee met. Both councillors said no.", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz and Tom Lee met. The two actors said no.", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz, a baker, and Tom Lee, a farmer, met. Both farmers said no.", "Both farmers"),
        ("Ana Ruiz and Tom Lee met two doctors. Both doctors said no.", "Both doctors"),
    ],
)
def test_two_are_called_by_what_both_are(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police met Ana Ruiz and Tom Lee, who deny fraud.", "Ana Ruiz and Tom Lee"),
        ("Police met Ana Ruiz and Tom Lee, who denies fraud.", "Tom Lee"),
        ("Police met Ana Ruiz and Tom Lee, who denied fraud.", "Tom Lee"),
    ],
)
def test_a_verb_for_many_tells_that_who_means_two(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Senator Ana Ruiz spoke. Senator Tom Lee left. Both senators said no.", "Ana Ruiz and Tom Lee"),
        ("Senator Ana Ruiz spoke. The two senators met Senator Tom Lee. Both said no.", "Ana Ruiz and Tom Lee"),
        ("Senator Ana Ruiz spoke to two senators and Senator Tom Lee. Both senators said no.", "Both senators"),
        ("Senator Ana Ruiz spoke. Senators Tom Lee and Bo Ray left. Ida Lund wept. Both women said no.", "Both women"),
    ],
)
def test_two_are_called_by_the_role_that_each_has_elsewhere(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name
