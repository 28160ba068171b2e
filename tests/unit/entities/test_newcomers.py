"""Who comes into a text without a name, and speaks only later."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("An aide to the mayor rose. The aide said it was late.", "aide to the mayor"),
        ("An aide to Ann Lee rose. The aide said it was late.", "aide to Ann Lee"),
        ("One nurse wept. The nurse said it was late.", "nurse"),
        ("A spokesman for the town council came. The spokesman said it was late.", "spokesman for the town council"),
        ("A witness in a red coat ran. The witness said it was late.", "witness"),
        ("A friend of Tom Lee came. The friend said he was innocent.", "friend of Tom Lee"),
        ("A police van came. The police chief said it was late.", "police chief"),
        ("A teacher wept. The head teacher said it was late.", "head teacher"),
        ("In a statement the home wept. The home said it was late.", "home"),
    ],
)
def test_who_came_before_is_called_as_then(text: str, name: str) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is not None
    assert speaker.name == name


def test_who_goes_on_speaking_stays_one() -> None:
    graph = analyze("An aide to the mayor rose. The aide said it was late. The aide added that it rained.")
    assert [each.name for each in graph.entities] == ["aide to the mayor"]
    assert len(graph.entities[0].mentions) == 3


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        (
            "A police spokesman and a council spokesman came. The spokesman said the road was shut.",
            ("police spokesman", "council spokesman"),
        ),
        ("A clerk fell. Another clerk ran. The clerk said it hurt.", ("clerk", "Another clerk")),
    ],
)
def test_of_two_of_a_kind_none_is_meant(text: str, candidates: tuple[str, ...]) -> None:
    graph = analyze(text)
    (left,) = graph.unresolved
    assert left.candidates == candidates
    assert graph.speaker(graph.attributions[-1]) is None


def test_two_of_a_kind_long_before_are_forgotten() -> None:
    long_before = "A clerk fell. Another clerk ran. It rained. It snowed. It thawed. It was May."
    graph = analyze(f"{long_before} The clerk said it hurt.")
    assert not graph.unresolved
