"""Whose relative or lawyer somebody is."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Lee wept. Ann Lee, his wife, left. “My husband fears the sea,” she said.", "Tom Lee"),
        ("Mayor Tom Lee wept. Ann Lee left. The mayor’s wife fears the sea.", "Ann Lee"),
        ("Tom Lee wept. Ann Hale, for Lee, said it was late. Her client fears the sea.", "Tom Lee"),
        ("Tom Lee is charged with theft. Barrister Ann Hale, defending, said his client fears the sea.", "Tom Lee"),
        ("Tom Lee wept. Barrister Ann Hale, defending, said her client fears the sea.", "her client"),
        ("Tom Lee wept. Bo Ray left. The baker’s wife fears the sea.", "baker’s wife"),
    ],
)
def test_an_owner_is_a_pronoun_a_role_or_a_name(text: str, speaker: str) -> None:
    graph = analyze(text)
    (fears,) = [each for each in graph.attributions if each.cue.lemma == "fear"]
    found = graph.speaker(fears)
    assert found is not None
    assert found.name == speaker
