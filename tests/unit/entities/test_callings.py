"""What bodies are said to be beside their names."""

import pytest

from attribution import analyze
from attribution.entities.callings import find_called
from attribution.entities.clusters import BODY, PERSON, Cluster
from tests.builders import described, moved


def find(text: str, mention: str, *, people: bool = False, kind=BODY) -> list[str]:
    """Which of Velora and Norla *mention* means behind *text*."""
    bodies = []
    for name in ("Velora", "Norla"):
        body = Cluster(name, kind, (name.lower(),))
        body.mentions.append(moved(described(name), text.index(name)))
        bodies.append(body)
    return [one.name for one in find_called(moved(described(mention), len(text)), bodies, text, people=people)]


@pytest.mark.parametrize(
    ("text", "mention", "means"),
    [
        ("Velora and Norla sank. The low-cost airline Velora fell.", "the airline", ["Velora"]),
        ("Velora, a Lisbon airline, fell. Norla sank.", "the carrier", ["Velora"]),
        ("Velora, an airline, fell. Norla, an airline, sank.", "the airline", ["Velora", "Norla"]),
        ("Velora fell. Norla, a bank, sank.", "the airline", []),
        ("In a letter to Velora, the airline said no. Norla sank.", "the airline", []),
        ("Velora, which is a lender based in Bruges, fell. Norla, a bank, sank.", "the Bruges-based bank", ["Velora"]),
        ("Velora, the rail union, fell. Norla, the teaching union, sank.", "the rail union", ["Velora"]),
        ("Velora has been the privacy regulator since May. Norla sank.", "the privacy watchdog", ["Velora"]),
        ("The highest court in Dale, Velora, sat. Norla, a court in Hull, fell.", "Dale’s highest court", ["Velora"]),
        ("Velora, an aid agency, fell. Norla, a news agency, sank.", "the aid group", ["Velora"]),
        ("Velora, an airline, fell. Norla sank.", "her airline", []),
        ("Velora, the fire service says, fell. Norla sank.", "the fire service", []),
    ],
)
def test_a_body_is_what_the_text_has_called_it(text: str, mention: str, means: list[str]) -> None:
    assert find(text, mention) == means


def test_people_are_meant_only_where_they_may_be() -> None:
    text = "Velora, a coppersmith, fell. Norla sank."
    assert find(text, "the coppersmith", people=True, kind=PERSON) == ["Velora"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Onyx, a think tank in Hull, fell. Ann Lee, a baker, wept. The think tank said it was late.", "Onyx"),
        ("A lender based in Hull has said no.\n\nOnyx said so. Norla wept. The Hull-based bank said no.", "Onyx"),
    ],
)
def test_whom_a_text_goes_on_about(text: str, speaker: str) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Oxfam left. The aid agency said no.", "Oxfam"),
        ("Google met Velora. The search giant said no.", "Google"),
        ("Amnesty International left. It rained. The rights group said no.", "Amnesty International"),
        ("Ofwat met Wendale Water. The water company said no.", "Wendale Water"),
        ("Barclays and Lloyds left. The bank said no.", None),
        ("Nasa left. The Dams Commission spoke. The agency said no.", "Dams Commission"),
    ],
)
def test_what_readers_know_of_a_body_need_not_be_told(text: str, name: str | None) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[-1])
    assert (speaker and speaker.name) == name
