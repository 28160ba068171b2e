"""The tables of names: what is well known is read as what it is."""

from __future__ import annotations

import pytest

from attribution.model import EntityKind, MentionKind
from attribution.pipeline import analyze
from attribution.tables import data_text, read_table
from attribution.vocabulary.gazetteer import default_gazetteer

BODIES = read_table(data_text("bodies"), ("name", "called", "example"), place="bodies.tsv")


def test_bodies_stand_once_in_the_order_of_the_alphabet() -> None:
    names = [name.lower() for name, *_ in BODIES]
    assert names == sorted(set(names))


@pytest.mark.parametrize(("name", "called", "example"), BODIES, ids=[name for name, *_ in BODIES])
def test_a_well_known_body_speaks_as_one(name: str, called: str, example: str) -> None:
    graph = analyze(example)
    (found,) = graph.attributions
    speaker = graph.speaker(found)
    assert found.source is not None
    assert (found.source.text, found.source.kind) == (name, MentionKind.ORGANISATION)
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, EntityKind.ORGANISATION)


@pytest.mark.parametrize("text", ["Ana Boeing said no.", "He met her near Heathrow, who said no."])
def test_a_body_is_read_only_where_its_name_stands_alone_and_is_no_place(text: str) -> None:
    assert not {entity.name for entity in analyze(text).entities} & {"Boeing", "Heathrow"}
    assert "boeing" in default_gazetteer().bodies


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Transport said the depot would close.",
        "Nabrico said the depot would close. The company said it was sorry.",
    ],
)
def test_a_firm_is_told_by_its_trade_or_by_what_it_is_called(text: str) -> None:
    graph = analyze(text)
    assert [entity.kind for entity in graph.sources()] == [EntityKind.ORGANISATION]


def test_sources_without_a_name_are_called_by_what_they_are():
    calls = default_gazetteer().calls_source
    assert all(map(calls, ("mayor", "police", "video")))
    assert not any(map(calls, ("kettle", "yesterday")))
