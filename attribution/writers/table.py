"""Comma-separated values for spreadsheets: a row for each finding, or for each statement of a graph."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from ..errors import expect
from ..graph import AttributionGraph
from ..model import Attribution
from .frames import make_encodable
from .marked import outlet_of
from .report import Report
from .summary import kind_of

FINDING_COLUMNS = (
    "path", "line", "column", "end_line", "end_column", "severity", "code", "name", "message", "hint", "text", "error",
)  # fmt: skip
STATEMENT_COLUMNS = (
    "id", "source", "speaker", "source_kind", "outlet", "cue", "lemma", "stance", "kind", "content_kind", "content",
    "parent", "confidence", "start", "end", "path",
)  # fmt: skip


def render(report: Report) -> str:
    """One row for each finding; a file that could not be checked has a row with its error."""
    rows: list[Iterable[object]] = []
    for file in report.files:
        if file.error is not None:
            rows.append((file.path, *[""] * (len(FINDING_COLUMNS) - 2), file.error))
        for each in file.findings:
            where = file.locate(each.span)
            place = (file.path, where.line, where.column, where.end_line, where.end_column)
            told = (each.severity.value, each.code, each.name, each.message, each.hint, each.span.text)
            rows.append((*place, *told, ""))
    return _write(FINDING_COLUMNS, rows)


def render_statements(graph: AttributionGraph) -> str:
    """One row for each attribution."""
    rows = []
    for record in statement_records(graph):
        parent = "" if record["parent"] is None else record["parent"]
        rows.append({**record, "parent": parent, "confidence": f"{record['confidence']:.3f}"}.values())
    return _write(STATEMENT_COLUMNS, rows)


def statement_records(graph: AttributionGraph) -> list[dict[str, object]]:
    """One record for each attribution, for a data frame; start and end are the extent of its content."""
    expect(graph, AttributionGraph, "graph", "attribution.analyze makes one of a text")
    return [dict(zip(STATEMENT_COLUMNS, _statement(graph, each), strict=True)) for each in graph.attributions]


def _statement(graph: AttributionGraph, attribution: Attribution) -> tuple[object, ...]:
    source, speaker, cue = attribution.source, graph.speaker(attribution), attribution.cue
    content = attribution.content
    return (
        attribution.id,
        source.text if source else "",
        speaker.name if speaker else "",
        kind_of(graph, attribution),
        outlet_of(graph, attribution) or "",
        cue.span.text,
        cue.lemma,
        cue.stance.value,
        attribution.kind.value,
        content.kind.value,
        content.text,
        attribution.parent,
        attribution.confidence,
        min(span.start for span in content.spans),
        max(span.end for span in content.spans),
        graph.document.name,
    )


def _write(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    sheet = StringIO(newline="")
    writer = csv.writer(sheet)
    writer.writerow(columns)
    writer.writerows([_defuse(value) for value in row] for row in rows)
    return make_encodable(sheet.getvalue())


def _defuse(value: object) -> object:
    """Keep a spreadsheet from running a text as a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "@", "\t", "\r") else value
