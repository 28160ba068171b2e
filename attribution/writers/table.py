"""Comma-separated values for spreadsheets: a row for each finding, or for each statement of a graph."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from ..graph import AttributionGraph
from .frames import make_encodable
from .marked import outlet_of
from .report import Report
from .summary import kind_of

FINDING_COLUMNS = (
    "path", "line", "column", "end_line", "end_column", "severity", "code", "name", "message", "hint", "text", "error",
)  # fmt: skip
STATEMENT_COLUMNS = (
    "id", "source", "speaker", "source_kind", "outlet", "cue", "lemma", "stance", "kind", "content_kind", "content",
    "parent", "confidence", "start", "end",
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
    """One row for each attribution; start and end are the extent of its content."""
    rows: list[Iterable[object]] = []
    for each in graph.attributions:
        speaker = graph.speaker(each)
        spans = each.content.spans
        rows.append(
            (
                each.id,
                each.source.text if each.source else "",
                speaker.name if speaker else "",
                kind_of(graph, each),
                outlet_of(graph, each) or "",
                each.cue.span.text,
                each.cue.lemma,
                each.cue.stance.value,
                each.kind.value,
                each.content.kind.value,
                each.content.text,
                "" if each.parent is None else each.parent,
                f"{each.confidence:.3f}",
                min(span.start for span in spans),
                max(span.end for span in spans),
            )
        )
    return _write(STATEMENT_COLUMNS, rows)


def _write(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    sheet = StringIO(newline="")
    writer = csv.writer(sheet)
    writer.writerow(columns)
    writer.writerows([_defuse(value) for value in row] for row in rows)
    return make_encodable(sheet.getvalue())


def _defuse(value: object) -> object:
    """Keep a spreadsheet from running a text as a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "@", "\t", "\r") else value
