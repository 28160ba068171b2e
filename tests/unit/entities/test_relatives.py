"""The words for relatives, bosses and staff, and how each is related."""

import pytest

from attribution import analyze
from attribution.entities.relatives import BARE, INVERSE, KIN, RELATIVES, SERVING


def test_every_relation_has_its_inverse() -> None:
    assert {relation for relation, _ in KIN.values()} <= set(INVERSE)
    assert all(INVERSE[INVERSE[one]] == one for one in INVERSE if one != "family")


def test_those_called_so_by_a_child_and_those_who_serve_are_relatives() -> None:
    assert {word.lower() for word in BARE} | SERVING <= RELATIVES


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        (
            "Ron Askew, 84, was fined for feeding pigeons. His granddaughter, Jill Price, said they would appeal. "
            "“Grandad thinks it is a joke,” she told the Echo.",
            "Grandad",
            "Ron Askew",
        ),
        (
            "Tom Reyes bought the mill from his aunt, Paula Reyes, in May. “My nephew knew about the roof,” she told "
            "the court.",
            "My nephew",
            "Tom Reyes",
        ),
        (
            "Ann Lee, 40, said the council knew. Bert Lee, her grandfather, built the wall. “Grandpa said it would "
            "last a hundred years,” she said.",
            "Grandpa",
            "Bert Lee",
        ),
        ("“My gran always said the river would come,” said Ann Lee, who lives by the bridge.", "My gran", "My gran"),
        (
            "Carl Tansley’s former secretary, Ruth Ames, testified that her boss told her to burn the files.",
            "her boss",
            "Carl Tansley",
        ),
        (
            "Ruth Ames, who drove for Carl Tansley for six years, said her boss feared the tax office.",
            "her boss",
            "Carl Tansley",
        ),
        (
            "Ruth Ames, who worked for Northgate Foods for six years, said her boss had told her to keep quiet.",
            "her boss",
            "her boss",
        ),
        (
            "Marian Tuohy, a teacher, said her head teacher had told staff to say nothing. The head, Philip Gorringe, "
            "is due to give evidence today.",
            "her head teacher",
            "Philip Gorringe",
        ),
        (
            "The chairman, Vikram Rao, has denied it. Ashok Desai, counsel for the chairman, said his client had never "
            "offered to sell.",
            "his client",
            "Vikram Rao",
        ),
    ],
)
def test_who_is_called_by_what_he_is_to_another(text: str, source: str, speaker: str) -> None:
    graph = analyze(text)
    said = next(one for one in graph.attributions if one.source and one.source.text == source)
    found = graph.speaker(said)
    assert found is not None
    assert found.name == speaker
