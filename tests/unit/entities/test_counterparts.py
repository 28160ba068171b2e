"""Who is told of by what he is to the other of two."""

import pytest

from attribution import analyze

OF_TWO = "Ana Ruiz said the bridge was unsafe. Tom Lee said it was safe. Ruiz ruled out a toll that Lee wants. "
OF_THREE = OF_TWO + "Bo Hale said nothing. Hale wants a toll, too. Ruiz said no again. "


@pytest.mark.parametrize(
    ("before", "source", "after", "speaker"),
    [
        (OF_TWO, "Her rival", " said it was time.", "Tom Lee"),
        (OF_TWO, "Her most stubborn critic", " said it was time.", "Tom Lee"),
        (OF_TWO, "His boss", " said it was time.", "Ana Ruiz"),
        (OF_TWO + "Lee denied that ", "his former bandmate", " had said so.", "Ana Ruiz"),
        (OF_THREE, "Her rival", " said it was time.", "Her rival"),
        (OF_TWO, "A rival", " said it was time.", "rival"),
        (OF_TWO, "Her rivals", " said it was time.", "Her rivals"),
        (OF_TWO + "“", "My boss", " said it was time,” Lee said.", "My boss"),
        (OF_TWO, "Her nurse", " said it was time.", "Her nurse"),
        ("Tom Lee left in June. ", "His boss", " said it was time.", "His boss"),
    ],
)
def test_the_other_of_two(before: str, source: str, after: str, speaker: str) -> None:
    graph = analyze(before + source + after)
    (told,) = [one for one in graph.attributions if one.source and one.source.text == source]
    found = graph.speaker(told)
    assert found is not None
    assert found.name == speaker
