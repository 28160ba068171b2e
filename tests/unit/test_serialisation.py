"""The result classes as plain dictionaries."""

from __future__ import annotations

import json

from attribution.graph import AttributionGraph
from attribution.serialisation import encode_span
from attribution.spans import cut
from tests.reports import mapped


def test_a_graph_survives_json():
    graph = mapped()
    assert AttributionGraph.from_dict(json.loads(json.dumps(graph.to_dict()))) == graph


def test_the_schema_is_named():
    assert mapped().to_dict()["schema"] == "attribution-graph/1"


def test_a_span_has_its_text_and_offsets():
    assert encode_span(cut("It rained.", 3, 9)) == {"start": 3, "end": 9, "text": "rained"}


def test_a_speaker_is_told_by_its_number():
    data = mapped().to_dict()
    speakers = [each["speaker"] for each in data["attributions"]]
    assert [data["entities"][number]["name"] for number in speakers] == ["the Express", "Vance"]
