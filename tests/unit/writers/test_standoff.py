"""Annotations that stand apart from the text."""

import json

import pytest
import regex

from attribution.writers.standoff import render_brat, render_web_annotations
from tests.builders import graph_from_marked
from tests.reports import RELAYED


@pytest.fixture
def graph():
    return graph_from_marked(RELAYED, name="a desk/copy.md")


def test_web_annotations_select_what_stands_in_the_text(graph):
    page = json.loads(render_web_annotations(graph))
    assert page["id"] == "a%20desk/copy.md"
    ids = [item["id"] for item in page["items"]]
    assert len(ids) == len(set(ids)) == 11
    assert all(regex.fullmatch(r"a%20desk/copy\.md#attribution-[0-3]-(source|cue|content)", each) for each in ids)
    text = graph.document.text
    for item in page["items"]:
        for target in item["target"]:
            words, place = target["selector"]
            assert text[place["start"] : place["end"]] == words["exact"]
            assert words["prefix"] + words["exact"] + words["suffix"] in text


def test_brat_annotations_keep_to_their_lines(graph):
    text = graph.document.text
    lines = render_brat(graph).splitlines()
    texts = {}
    for line in lines:
        if line[0] == "T":
            number, place, words = line.split("\t")
            role, _, offsets = place.partition(" ")
            fragments = [text[slice(*map(int, each.split()))] for each in offsets.split(";")]
            assert " ".join(fragments) == words
            texts[number] = role
    assert any(line.endswith("Content 51 55;57 68\t“No, and never.”") for line in lines)
    events = [line.split("\t")[1].split() for line in lines if line[0] == "E"]
    assert all(role == texts[number] for event in events for role, number in (part.split(":") for part in event))
    assert [len(event) for event in events] == [3, 3, 3, 2]
    assert "R2\tRelayedBy Arg1:E2 Arg2:E1" in lines
