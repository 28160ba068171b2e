"""Annotations for GitHub Actions, and everything at full length for the step's summary page."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Finding, Severity
from .frames import make_encodable, make_printable
from .report import RANKS, FileReport, Report, in_a_sentence
from .text import count, describe, name_profile, sum_up

_CAP = 10
"""How many annotations of one kind GitHub shows for a step."""

SUMMARY_LIMIT = 1_000_000
"""A summary of more than 1 MiB is refused as a whole."""

_NOTICES = 5
"""How many of them may be about whole files: the rest are left to findings."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report) -> str:
    """Workflow commands, the most serious first, at most ten of a kind; the last one tells how many more there are."""
    lines = [_error_line(file) for file in report.files if file.error is not None][:_CAP]
    found = [(file, finding) for file in report.files for finding in file.findings]
    for severity in sorted(RANKS, key=RANKS.__getitem__, reverse=True):
        told = list(_notice_lines(report)) if severity is Severity.INFO else []
        room = _CAP - len(lines) if severity is Severity.ERROR else _CAP - len(told)
        lines += told
        lines += _annotations([each for each in found if each[1].severity is severity], severity, room)
    return "".join(line + "\n" for line in lines)


def render_summary(report: Report) -> str:
    """The whole report as Markdown, for the file that $GITHUB_STEP_SUMMARY names."""
    lines = ["## Attribution", ""]
    lines += [f"**{sum_up(report)} in {count(len(report.files), 'file')} · {name_profile(report)}**", ""]
    for file in report.files:
        lines += _file_section(file)
    page = "\n".join(lines) + "\n"
    encoded = page.encode("utf-8", "replace")
    if len(encoded) <= SUMMARY_LIMIT:
        return page
    kept = encoded[: SUMMARY_LIMIT - 100].decode("utf-8", "ignore").rpartition("\n")[0]
    return f"{kept}\n\n… and more: the report is cut.\n"


def _annotations(found: list[tuple[FileReport, Finding]], severity: Severity, room: int) -> Iterator[str]:
    room = max(room, 0)
    shown = found if len(found) <= room else found[: max(room - 1, 0)]
    for file, finding in shown:
        where = file.locate(finding.span)
        place = {"file": file.path, "line": where.line, "endLine": where.end_line}
        if where.line == where.end_line:
            place |= {"col": where.column, "endColumn": where.end_column}
        hint = f"\n{finding.hint}" if finding.hint else ""
        title = f"{finding.code} {finding.name}"
        yield _command(_COMMANDS[severity], {**place, "title": title}, finding.message + hint)
    if len(shown) < len(found) and room:
        more = count(len(found) - len(shown), "more finding")
        yield _command(_COMMANDS[severity], {"title": "attribution"}, f"and {more} of this kind: see the step summary")


def _error_line(file: FileReport) -> str:
    return _command("error", {"file": file.path, "title": "not checked"}, file.error or "")


def _notice_lines(report: Report) -> Iterator[str]:
    found = [(file, notice) for file in report.files for notice in file.notices]
    shown = found if len(found) <= _NOTICES else found[: _NOTICES - 1]
    for file, notice in shown:
        yield _command("notice", {"file": file.path, "title": "attribution"}, notice)
    if len(shown) < len(found):
        more = count(len(found) - len(shown), "more notice")
        yield _command("notice", {"title": "attribution"}, f"and {more}: see the step summary")


def _command(kind: str, properties: dict[str, object], message: str) -> str:
    written = ",".join(f"{key}={_escape_property(str(value))}" for key, value in properties.items())
    return f"::{kind} {written}::{_escape(message)}"


def _escape(text: str) -> str:
    return make_encodable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


def _file_section(file: FileReport) -> Iterator[str]:
    yield f"### {_escape_markdown(file.path)}"
    yield ""
    if file.error is not None:
        yield f"**not checked:** {_escape_markdown(file.error)}"
        yield ""
    if file.counts is not None:
        yield describe(file.counts)
        yield ""
    for remark in file.remarks:
        yield _escape_markdown(remark)
        yield ""
    if file.findings:
        yield "| place | severity | rule | what | words |"
        yield "|---|---|---|---|---|"
        for finding in file.findings:
            where = file.locate(finding.span)
            rule, words = f"{finding.code} {finding.name}", _shorten(finding.span.text)
            cells = (finding.severity.value, rule, in_a_sentence(finding), words)
            yield f"| {where.line}:{where.column} | " + " | ".join(map(_escape_markdown, cells)) + " |"
        yield ""


def _shorten(text: str, limit: int = 120) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _escape_markdown(text: str) -> str:
    text = make_printable(text).replace("&", "&amp;").replace("<", "&lt;").replace("\\", "\\\\")
    for char in "|*_`[]":
        text = text.replace(char, "\\" + char)
    return text
