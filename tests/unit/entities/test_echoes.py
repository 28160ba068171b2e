"""Attributions inside a content that add no voice."""

from __future__ import annotations

import pytest

from attribution import analyze
from attribution.entities.echoes import leave_echoes
from attribution.entities.resolution import Resolution


def cues(text):
    return [(each.cue.head.text, each.parent) for each in analyze(text).attributions]


@pytest.mark.parametrize(
    "text",
    [
        "Marta Hale said she expected the bridge to open.",
        "Marta Hale said that she hoped the bridge would open.",
        "“I told them that the bridge was shut,” Marta Hale said.",
        "Mr Hale said he was convinced that the bridge would hold.",
    ],
)
def test_who_only_speaks_of_what_he_thinks_or_said_himself_is_told_once(text):
    assert cues(text) == [("said", None)]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Marta Hale said her brother hoped the bridge would open.", "hoped"),
        ("Marta Hale met Tom Reed. She said he expected the bridge to open.", "expected"),
        ("Mrs Hale said he hoped the bridge would open.", "hoped"),
    ],
)
def test_who_tells_what_another_thinks_is_a_relay(text, cue):
    assert (cue, 0) in cues(text)


def test_numbers_close_up_behind_an_echo():
    text = "Marta Hale said she hoped the mayor believed that the dam was safe. Tom Reed said it was."
    graph = analyze(text)
    assert [each.id for each in graph.attributions] == list(range(len(graph.attributions)))
    assert [(each.cue.head.text, each.parent) for each in graph.attributions] == [
        ("said", None),
        ("believed", 0),
        ("said", None),
    ]
    assert [graph.speaker(each).name for each in graph.attributions] == ["Marta Hale", "mayor", "Tom Reed"]


def test_without_an_echo_all_stay_as_they_are():
    resolution = Resolution((), (), ())
    assert leave_echoes("", (), resolution) == ((), resolution)
