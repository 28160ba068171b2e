"""The tables of formats."""

import pytest

from attribution.writers import EXPORTS, FORMATS, GRAPH_FORMATS
from tests.builders import graph_from_marked
from tests.reports import sample


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_of_a_report_is_a_function_to_text(name):
    assert FORMATS[name](sample()).strip()


@pytest.mark.parametrize("table", [GRAPH_FORMATS, EXPORTS])
def test_each_format_of_a_graph_is_a_function_to_text(table):
    graph = graph_from_marked("[source:Ana Ortiz] [cue:said] [content:no].")
    assert all(write(graph).strip() for write in table.values())


def test_the_first_format_is_the_one_for_people():
    assert next(iter(FORMATS)) == next(iter(GRAPH_FORMATS)) == "text"
