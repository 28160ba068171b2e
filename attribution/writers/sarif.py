"""The report as SARIF 2.1.0, for code-scanning services."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from ..model import Finding, Severity
from .report import FileReport, Report, in_a_sentence
from .structured import dump

_SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

# services refuse or cut longer runs
_MAX_RESULTS = 25_000


def render(report: Report) -> str:
    """One run with every rule that fired, every finding, and a notification for each notice and file not checked."""
    codes = sorted({finding.code for file in report.files for finding in (*file.findings, *file.ignored)})
    results = [result for file in report.files for result in _results(file, codes)]
    run = {
        "tool": {
            "driver": {
                "name": "attribution",
                "rules": [_rule(report, code) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": results[:_MAX_RESULTS],
    }
    return dump({"$schema": _SCHEMA_URI, "version": "2.1.0", "runs": [run]})


def _rule(report: Report, code: str) -> dict[str, Any]:
    rule = report.rule(code)
    if rule is None:
        return {"id": code}
    described: dict[str, Any] = {
        "id": code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary or rule.name},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if rule.guideline:
        described["fullDescription"] = {"text": rule.guideline}
        described["help"] = {"text": rule.guideline}
    return described


def _results(file: FileReport, codes: list[str]) -> Iterable[dict[str, Any]]:
    known = frozenset(file.baselined or ())
    new = {} if file.baselined is None else {"baselineState": "new"}
    for finding, fingerprint in zip(file.findings, file.fingerprints, strict=True):
        yield {**_result(file, finding, codes), **new, "partialFingerprints": {"attribution/v1": fingerprint}}
    for kind, answered in (("inSource", file.suppressed), ("external", file.accepted)):
        for finding in answered:
            state = {"baselineState": "unchanged"} if finding in known else new
            yield {**_result(file, finding, codes), **state, "suppressions": [{"kind": kind}]}


def _result(file: FileReport, finding: Finding, codes: list[str]) -> dict[str, Any]:
    artifact = {"uri": _uri(file.path)}
    region = _region(file, finding)
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": in_a_sentence(finding)},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }
    if finding.fix is not None:
        replacement = {"deletedRegion": region, "insertedContent": {"text": finding.fix}}
        result["fixes"] = [{"artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}]}]
    return result


def _region(file: FileReport, finding: Finding) -> dict[str, Any]:
    where = file.locate(finding.span)
    return {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
        "charOffset": where.start,
        "charLength": where.end - where.start,
        "snippet": {"text": file.original[where.start : where.end]},
    }


def _invocation(report: Report) -> dict[str, Any]:
    failed = [(file, file.error) for file in report.files if file.error is not None]
    notices = [(file, notice) for file in report.files for notice in file.notices]
    told = [_notification(file, message, "error") for file, message in failed]
    told += [_notification(file, message, "warning") for file, message in notices]
    return {"executionSuccessful": not failed, "toolExecutionNotifications": told}


def _notification(file: FileReport, message: str, level: str) -> dict[str, Any]:
    return {
        "level": level,
        "message": {"text": message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(file.path)}}}],
    }


def _uri(path: str) -> str:
    """A relative path as a URI reference; a byte of its name that is no UTF-8 stays that byte, as in "%FF"."""
    plain = path.replace("\\", "/").removeprefix("./")
    try:
        named = plain.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a surrogate that stands for no byte, as Windows allows in names
        named = plain.encode("utf-8", "surrogatepass")
    return quote(named, safe="/")
