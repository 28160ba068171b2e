"""The body from which there is news."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We have an update from the hospital. It says nine were treated.", "hospital"),
        ("We have heard from the fire brigade. It says the road is shut.", "fire brigade"),
        ("We have heard from the man. It says the road is shut.", None),
        ("We have come from the hospital. It says the road is shut.", None),
    ],
)
def test_it_is_the_body_that_was_heard_from(text: str, name: str | None) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert (found and found.name) == name
