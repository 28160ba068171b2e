"""Whom a last name means that several have."""

import pytest

from attribution import analyze
from attribution.entities.antecedents import Spoken
from attribution.entities.namesakes import choose_namesake
from tests.builders import names_in
from tests.unit.entities.test_antecedents import scene


def test_a_title_means_the_namesake_who_spoke_last():
    text = "Ann Lee met Bo Lee. Mr. Lee left."
    layout, places, clusters = scene(text)
    bearers = (clusters["Ann Lee"], clusters["Bo Lee"])
    name = names_in(text)[-1]
    assert choose_namesake(bearers, name, places, layout, Spoken(layout, [(12, bearers[1])])) == (bearers[1],)
    assert choose_namesake(bearers[:1], name, places, layout, Spoken(layout)) == bearers[:1]


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("“He ran. It was late. He fell. He got up. He ran on.”", "Ann Lee"),
        ("Bo Lee, her brother, was shot in May. It was late. He had run. He fell.", None),
    ],
)
def test_who_was_called_so_goes_on_speaking(between, speaker):
    opening = "Bo Lee fell. Ann Lee said he ran. “It was late,” she said. Lee said he fell."
    graph = analyze(f"{opening}\n\n{between}\n\nLee said it was sad.")
    found = graph.speaker(
        max((one for one in graph.attributions if one.parent is None), key=lambda one: one.cue.span.start)
    )
    assert (found.name if found else None) == speaker
