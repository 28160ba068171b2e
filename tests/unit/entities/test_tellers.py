"""Within whose words something is said: who goes on is who told it."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz said Eva Lind had threatened to leave. “I feared that,” she said.", "Ana Ruiz"),
        ("Eva Lind had threatened to leave, the Guardian reported. “I am tired,” she said.", "Eva Lind"),
        (
            "Eva Lind vowed to leave, according to the Guardian’s Ann Hale. It rained. “I am tired,” she said.",
            "Eva Lind",
        ),
    ],
)
def test_who_told_the_rest_goes_on(text: str, speaker: str) -> None:
    graph = analyze(text)
    (said,) = [one for one in graph.attributions if one.source and one.source.text == "she"]
    found = graph.speaker(said)
    assert found is not None
    assert found.name == speaker


def test_my_sister_is_that_of_the_innermost_speaker() -> None:
    graph = analyze("Tom Roe’s sister, Ann, wept. Roe said: “My sister wants a boat.”")
    (wants,) = [one for one in graph.attributions if one.cue.lemma == "want"]
    found = graph.speaker(wants)
    assert found is not None
    assert found.name == "Ann"
