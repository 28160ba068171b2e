"""The report for GitLab's code quality widget."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from ..model import Severity
from .report import FileReport, Report
from .structured import dump

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> str:
    """A list of issues; equal fingerprints would hide all but the first, so each is distinct."""
    return dump([issue for file in report.files for issue in _issues(file)])


def _issues(file: FileReport) -> list[dict[str, Any]]:
    path = file.path.replace("\\", "/").removeprefix("./")
    issues = []
    if file.error is not None:
        issues.append(_issue(path, "not-checked", file.error, "blocker", "error", 1, 1))
    issues += [_issue(path, "notice", each, "info", f"notice\0{each}", 1, 1) for each in file.notices]
    for finding, fingerprint in zip(file.findings, file.fingerprints, strict=True):
        where = file.locate(finding.span)
        severity = _SEVERITIES[finding.severity]
        message = f"{finding.name}: {finding.message}"
        issues.append(_issue(path, finding.code, message, severity, fingerprint, where.line, where.end_line))
    return issues


def _issue(path: str, check: str, message: str, severity: str, key: str, begin: int, end: int) -> dict[str, Any]:
    return {
        "description": message,
        "check_name": check,
        "fingerprint": sha256(f"{path}\0{key}".encode("utf-8", "surrogatepass")).hexdigest(),
        "severity": severity,
        "location": {"path": path, "lines": {"begin": begin, "end": end}},
    }
