"""The report as Checkstyle XML, which many CI servers and editors read."""

from __future__ import annotations

from ..model import Finding
from .report import FileReport, Report
from .xml import escape_xml


def render(report: Report) -> str:
    """A file element for each file; in it an error element for each finding, each notice and what kept it unchecked."""
    files = "".join(_file(file) for file in report.files)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n{files}</checkstyle>\n'


def _file(file: FileReport) -> str:
    rows = [_row(file, finding) for finding in file.findings]
    if file.error is not None:
        told = f'severity="error" message="{escape_xml(file.error)}"'
        rows.append(f'    <error {told} source="attribution.not-checked"/>\n')
    for notice in file.notices:
        told = f'severity="info" message="{escape_xml(notice)}"'
        rows.append(f'    <error {told} source="attribution.notice"/>\n')
    return f'  <file name="{escape_xml(file.path)}">\n{"".join(rows)}  </file>\n'


def _row(file: FileReport, finding: Finding) -> str:
    where = file.locate(finding.span)
    message = finding.message + (f" ({finding.hint})" if finding.hint else "")
    place = f'line="{where.line}" column="{where.column}" severity="{finding.severity.value}"'
    source = f"attribution.{finding.code}"
    return f'    <error {place} message="{escape_xml(message)}" source="{escape_xml(source)}"/>\n'
