"""Who is "they" though one."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Kit Orsay, who uses they/them pronouns, left. They said it was late.", "Kit Orsay"),
        ("The non-binary singer Kit Orsay left. They said it was late.", "Kit Orsay"),
        ("Kit Orsay, whose pronouns are they and them, left. They said it was late.", "Kit Orsay"),
        ("Bob Orsay, whose house is old, left. They said it was late.", None),
        ("Kit Orsay, who is non-binary, left. She said it was late.", None),
    ],
)
def test_a_text_tells_who_is_they(text: str, meant: str | None) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert (found.name if found else None) == meant
