"""The report as reviewdog's diagnostic JSON."""

import json

import pytest

from attribution.writers.rdjson import byte_column, render
from attribution.writers.report import FileReport
from tests.builders import graph_from_marked
from tests.reports import sample


@pytest.mark.parametrize(("column", "bytes_"), [(1, 1), (2, 3), (3, 7), (4, 8)])
def test_columns_count_bytes(column, bytes_):
    assert byte_column(FileReport("a", graph_from_marked("é😀x")), 1, column) == bytes_


def test_a_diagnostic_has_its_range_and_its_suggestion():
    found = json.loads(render(sample()))["diagnostics"]
    assert [each["severity"] for each in found] == ["ERROR", "INFO", "ERROR", "WARNING", "ERROR"]
    place = found[0]["location"]["range"]
    assert (place["start"]["line"], place["start"]["column"]) == (3, 1)
    assert found[1]["suggestions"][0]["text"] == "said"
    assert "range" not in found[-1]["location"]
