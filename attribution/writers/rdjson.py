"""The report as reviewdog's diagnostic JSON; its columns count UTF-8 bytes."""

from __future__ import annotations

from typing import Any

from ..model import Finding, Severity
from .report import FileReport, Report
from .structured import dump

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(report: Report) -> str:
    """One diagnostic for each finding, each notice on a file, and each file that could not be checked."""
    diagnostics: list[dict[str, Any]] = []
    for file in report.files:
        if file.error is not None:
            diagnostics.append({"message": file.error, "location": {"path": file.path}, "severity": "ERROR"})
        for notice in file.notices:
            diagnostics.append({"message": notice, "location": {"path": file.path}, "severity": "INFO"})
        diagnostics += [_diagnostic(file, finding) for finding in file.findings]
    return dump({"source": {"name": "attribution"}, "diagnostics": diagnostics})


def byte_column(file: FileReport, line: int, column: int) -> int:
    """The 1-based column in UTF-8 bytes of a 1-based *column* in code points."""
    start, _ = file.lines.line_span(line)
    return len(file.original[start : start + column - 1].encode("utf-8", "surrogatepass")) + 1


def _diagnostic(file: FileReport, finding: Finding) -> dict[str, Any]:
    where = file.locate(finding.span)
    place = {
        "start": {"line": where.line, "column": byte_column(file, where.line, where.column)},
        "end": {"line": where.end_line, "column": byte_column(file, where.end_line, where.end_column)},
    }
    hint = f"\n{finding.hint}" if finding.hint else ""
    diagnostic: dict[str, Any] = {
        "message": f"{finding.name}: {finding.message}{hint}",
        "location": {"path": file.path, "range": place},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
    }
    if finding.fix is not None:
        diagnostic["suggestions"] = [{"range": place, "text": finding.fix}]
    return diagnostic
