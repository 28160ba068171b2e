"""Whoever did something to a body is another."""

import pytest

from attribution.pipeline import analyze


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The FCA has fined the bank. The bank said it would appeal.", "bank"),
        ("Delta said the airline would pay. The airline said it was sorry.", "Delta"),
        ("Moss Bank has cut 40 jobs. The bank said it was sorry.", "Moss Bank"),
        ("The FA charged the club in May. It rained. The club said it was surprised.", "club"),
    ],
)
def test_who_acts_on_a_body_is_not_that_body(text, speaker):
    graph = analyze(text)
    told = max(graph.attributions, key=lambda each: each.source.span.start)
    assert [entity.name for entity in graph.entities if told.source in entity.mentions] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Meta sued the startup Velora on Monday. The firm said it would defend itself.", "Velora"),
        ("Google is suing the chip maker Tarnix. The company said the claims were baseless.", "Tarnix"),
        ("Meta sued the startup Velora on Monday. The company said the code was stolen.", "Meta"),
    ],
)
def test_who_sues_is_not_the_firm_that_defends_itself(text, speaker):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == speaker
