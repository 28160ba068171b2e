"""The report as JUnit XML: a suite for each file, a case for each finding."""

from __future__ import annotations

from ..model import Finding
from .report import FileReport, Report
from .xml import escape_xml


def render(report: Report) -> str:
    """Findings that fail the run are failures, the others cases that pass with a note; notices are skipped cases."""
    suites = "".join(_suite(report, file) for file in report.files)
    tests = sum(_tests(file) for file in report.files)
    failures = sum(report.fails(file, finding) for file in report.files for finding in file.findings)
    errors = sum(file.error is not None for file in report.files)
    head = f'name="attribution" tests="{tests}" failures="{failures}" errors="{errors}"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {head}>\n{suites}</testsuites>\n'


def _tests(file: FileReport) -> int:
    return max(1, len(file.findings) + len(file.notices) + (file.error is not None))


def _suite(report: Report, file: FileReport) -> str:
    path = escape_xml(file.path)
    cases = [_case(report, file, finding) for finding in file.findings]
    if file.error is not None:
        error = f'      <error message="{escape_xml(file.error)}"/>\n'
        cases.append(f'    <testcase name="read" classname="{path}">\n{error}    </testcase>\n')
    for notice in file.notices:
        skipped = f'      <skipped message="{escape_xml(notice)}"/>\n'
        cases.append(f'    <testcase name="notice" classname="{path}">\n{skipped}    </testcase>\n')
    if not cases:
        cases.append(f'    <testcase name="attribution" classname="{path}"/>\n')
    failures = sum(report.fails(file, finding) for finding in file.findings)
    errors = int(file.error is not None)
    skipped = f' skipped="{len(file.notices)}"' if file.notices else ""
    head = f'name="{path}" tests="{_tests(file)}" failures="{failures}" errors="{errors}"{skipped}'
    return f"  <testsuite {head}>\n{''.join(cases)}  </testsuite>\n"


def _case(report: Report, file: FileReport, finding: Finding) -> str:
    where = file.locate(finding.span)
    name = f"{finding.code} {finding.name} {where.line}:{where.column}"
    details = "\n".join(filter(None, (f"{file.path}:{where.line}:{where.column}", finding.span.text, finding.hint)))
    tag = "failure" if report.fails(file, finding) else "system-out"
    attributes = f' type="{finding.severity.value}" message="{escape_xml(finding.message)}"' if tag == "failure" else ""
    body = details if tag == "failure" else f"{finding.severity.value}: {finding.message}\n{details}"
    head = f'    <testcase name="{escape_xml(name)}" classname="{escape_xml(file.path)}" line="{where.line}">\n'
    return f"{head}      <{tag}{attributes}>{escape_xml(body)}</{tag}>\n    </testcase>\n"
