"""Who is meant in the words of those who speak for one."""

import pytest

from attribution.entities.spokespeople import find_spoken_for
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import scene

GAZETTEER = default_gazetteer()


@pytest.mark.parametrize(
    ("said", "head", "name"),
    [
        ("A spokesman for Ann Lee said that the ", "senator", "Ann Lee"),
        ("A Lee spokeswoman said the ", "senator", "Ann Lee"),
        ("A spokesman for Ann Lee said that the ", "governor", ""),
        ("A spokesman for Dale said that the ", "senator", ""),
        ("A spokesman for Ann Lee wept. The ", "senator", ""),
        ("A spokesman for Ann Lee said that the ", "gate", ""),
    ],
)
def test_who_is_spoken_for_is_meant(said: str, head: str, name: str) -> None:
    text = f"Ann Lee met Bo Ray. {said}"
    _, clusters = scene("Ann Lee met Bo Ray.")
    clusters["Ann Lee"].learn("senator", GAZETTEER)
    found = find_spoken_for(head, len(text), [*clusters.values()], text, GAZETTEER)
    assert [one.name for one in found] == ([name] if name else [])
