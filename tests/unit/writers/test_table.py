"""Comma-separated values for spreadsheets."""

import csv
import io

from attribution.model import Severity
from attribution.writers import FileReport, Report
from attribution.writers.table import STATEMENT_COLUMNS, render, render_statements, statement_records
from tests.builders import graph_from_marked
from tests.reports import finding, sample


def test_csv_keeps_every_cell_and_defuses_formulas():
    text = "=HYPERLINK said"
    hit = finding(text, "=HYPERLINK", "X001", "x", Severity.INFO, "a, “b”\nc")
    report = Report(files=(FileReport("a.md", graph_from_marked(text), (hit,)),))
    (row,) = csv.DictReader(io.StringIO(render(report)))
    assert row["text"] == "'=HYPERLINK"
    assert row["message"] == "a, “b”\nc"


def test_a_file_that_was_not_checked_has_a_row_with_its_error():
    rows = list(csv.DictReader(io.StringIO(render(sample()))))
    assert [bool(row["error"]) for row in rows] == [False] * 4 + [True]
    assert rows[0]["line"] == "3"


def test_a_graph_has_a_row_for_each_statement():
    graph = graph_from_marked(
        "It rained. [source:Ana Ortiz] [cue:said] [content:no]. It [cue2:is said] [content2:to rain]."
    )
    rows = list(csv.DictReader(io.StringIO(render_statements(graph))))
    assert [row["source"] for row in rows] == ["Ana Ortiz", ""]
    assert rows[0]["confidence"] == "0.900"
    records = statement_records(graph)
    assert tuple(records[0]) == STATEMENT_COLUMNS
    assert graph.document.text[records[0]["start"] : records[0]["end"]] == "no"
