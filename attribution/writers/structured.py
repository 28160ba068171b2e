"""The report as JSON (docs/schema/findings.json): one object, or one line for each finding."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..graph import AttributionGraph
from ..model import Finding, Severity
from .report import FileReport, Report

SCHEMA = "attribution-findings/1"


def render_json(report: Report) -> str:
    """Every file with its counts, findings and suppressed findings as one JSON object."""
    counts = {severity.value: report.counts[severity] for severity in Severity}
    data = {
        "schema": SCHEMA,
        "profile": report.profiles,
        "exit_code": report.exit_code,
        "counts": counts,
        "unlisted": len(report.unlisted),
        "files": [_file(file) for file in report.files],
    }
    return dump(data)


def render_jsonl(report: Report) -> str:
    """One line of JSON for each finding and each file that could not be checked."""
    lines: list[str] = []
    for file in report.files:
        if file.error is not None:
            lines.append(dump({"path": file.path, "error": file.error}, indent=None))
        lines += [dump({"path": file.path, **each}, indent=None) for each in encode_findings(file, file.findings)]
    return "".join(lines)


def render_graph(graph: AttributionGraph) -> str:
    """The whole graph; ``AttributionGraph.from_dict`` reads it back."""
    return dump_rows(graph.to_dict())


def render_graph_line(graph: AttributionGraph) -> str:
    """The whole graph on one line, to put many into a file."""
    return dump(graph.to_dict(), indent=None)


def dump_rows(data: Mapping[str, Any]) -> str:
    """*data* as JSON, each object of its lists on a line: shorter than indented, and written in a fifth of the time."""
    text = _rows(data, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _rows(data, ensure_ascii=True)
    return text


def _rows(data: Mapping[str, Any], *, ensure_ascii: bool) -> str:
    encode = json.JSONEncoder(ensure_ascii=ensure_ascii).encode
    parts = []
    for key, value in data.items():
        rows = isinstance(value, (list, tuple)) and value and isinstance(value[0], dict)
        written = "[\n    " + ",\n    ".join(map(encode, value)) + "\n  ]" if rows else encode(value)
        parts.append(f"  {encode(key)}: {written}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def dump(data: Any, *, indent: int | None = 2) -> str:
    """*data* as JSON that any file can hold: a lone surrogate, which UTF-8 cannot, makes it plain ASCII."""
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(data, indent=indent)
    return text + "\n"


def encode_findings(file: FileReport, findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Each of *findings* as plain data, with its place in the original file."""
    return [_finding(file, finding) for finding in findings]


def _file(file: FileReport) -> dict[str, Any]:
    return {
        "path": file.path,
        "error": file.error,
        "profile": file.standard and file.standard.profile,
        "summary": file.counts._asdict() if file.counts else None,
        "notices": list(file.notices),
        "findings": encode_findings(file, file.findings),
        "suppressed": encode_findings(file, file.ignored),
        "verification": _verification(file),
    }


def _verification(file: FileReport) -> dict[str, Any] | None:
    """What the sources say; loaded only for reports that have any."""
    if file.verification is None:
        return None
    from ..verbatim.diffs import verification_to_dict

    return verification_to_dict(file.verification)


def _finding(file: FileReport, finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "text": finding.span.text,
        **file.locate(finding.span)._asdict(),
        "text_start": finding.span.start,
        "text_end": finding.span.end,
        "attribution": finding.attribution,
        "fix": finding.fix,
    }
