"""The report for a person at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model import Finding, Severity
from ..readers import STDIN
from .frames import WIDEST, draw_frame, frame_width, make_printable
from .languages import FOREIGN
from .report import FileReport, Report
from .summary import Summary

_UNSAFE = frozenset(" !\"#$&'()*;<=>?[\\]^`{|}~")
_STYLES = {"error": "31;1", "warning": "33;1", "info": "36", "path": "1", "dim": "2", "ok": "32"}


def _accepted_beside(_: str) -> str:
    """The plain name of the file of accepted findings, for a report on a draft that may lie nowhere."""
    return "attribution-accepted.toml"


def render(
    report: Report,
    *,
    colour: bool = False,
    quiet: bool = False,
    accepted_for: Callable[[str], str] = _accepted_beside,
    columns: int = 2 * WIDEST,
) -> str:
    """Every file with its summary line and findings, then the verdict; *colour* adds terminal colours.

    Where it is to be *quiet*, files of which there is nothing to say are only counted. *accepted_for* tells
    the file of accepted findings that holds for the draft at a path; lines of drafts fit into so many *columns*.
    """
    lines: list[str] = []
    for file in report.files:
        if quiet and not file.findings and file.error is None and not file.notices:
            continue
        lines += _file_lines(file, colour, accepted_for, columns)
        lines += [""] * bool(file.findings)
    lines += _footer(report, colour)
    return "\n".join(lines) + "\n"


def paint(text: str, style: str, colour: bool) -> str:
    """Wrap *text* in the terminal codes of *style* when *colour* is asked for."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if colour else text


def count(number: int, noun: str) -> str:
    """A number with its noun in the right number."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def counted(number: int, severity: Severity) -> str:
    """How many findings of one severity."""
    return f"{number} {severity.value}" if severity is Severity.INFO else count(number, severity.value)


def describe(summary: Summary, *, listed: int | None = None) -> str:
    """The counts of a text as one line; where attributions of every kind are *listed*, how many these are."""
    sources = count(summary.sources, "source")
    if summary.sources:
        kinds = ((summary.named, "named"), (summary.anonymous, "anonymous"), (summary.described, "only described"))
        sources += f" ({', '.join(f'{number} {kind}' for number, kind in kinds if number)})"
    statements = count(summary.statements, "statement")
    if listed not in (None, summary.statements):
        statements = f"{count(listed, 'attribution')} ({statements})"
    parts = (count(summary.words, "word"), statements, sources)
    notice = (FOREIGN,) if summary.foreign else ()
    return " · ".join((*parts, count(summary.outlets, "outlet"), *notice))


def sum_up(report: Report) -> str:
    """How many findings of each severity there are, the gravest first, and how many files were not checked."""
    kinds = [counted(report.counts[each], each) for each in reversed(Severity) if report.counts[each]]
    failed = sum(file.error is not None for file in report.files)
    kinds += [f"{count(failed, 'file')} not checked"] if failed else []
    return ", ".join(kinds) or "no findings"


def name_profile(report: Report) -> str:
    """The profile, or profiles, of the files."""
    return f"profile{'s' * (', ' in report.profiles)} {report.profiles}"


def _file_lines(file: FileReport, colour: bool, accepted_for: Callable[[str], str], columns: int) -> Iterator[str]:
    path = paint(make_printable(file.path), "path", colour)
    if file.error is not None:
        yield f"{path}   {paint('not checked', 'error', colour)}: {make_printable(file.error)}"
    if file.counts is None:
        return
    yield f"{path}   {describe(file.counts)}"
    yield from (f" {paint(make_printable(remark), 'dim', colour)}" for remark in file.remarks)
    if file.outdated:
        codes = ", ".join(sorted(code for _, code in file.outdated))
        name = _shell_word(make_printable(accepted_for(file.path)))
        told = f"accepted, but no longer found: {codes} (attribution baseline prune {name})"
        yield " " + paint(told, "dim", colour)
    places = [f"{location.line}:{location.column}" for location in map(file.locate, (f.span for f in file.findings))]
    width = max(map(len, places), default=0)
    for finding, place in zip(file.findings, places, strict=True):
        yield from _finding_lines(file, finding, place.ljust(width), colour, columns)


def _finding_lines(file: FileReport, finding: Finding, place: str, colour: bool, columns: int) -> Iterator[str]:
    location = file.locate(finding.span)
    severity = finding.severity.value
    label = paint(severity.ljust(7), severity, colour)
    indent = " " * (len(place) + 3)
    yield f" {place}  {label} {finding.code} {finding.name}: {make_printable(finding.message)}"
    line = file.line_text(location.line)
    end = location.end_column - 1 if location.end_line == location.line else len(line)
    width = frame_width(columns, len(indent) + len(f"{location.line} | "))
    shown, carets = draw_frame(line, location.line, location.column - 1, end, width=width)
    yield indent + shown
    yield indent + paint(carets, severity, colour)
    if finding.hint:
        yield indent + make_printable(finding.hint)


def _shell_word(text: str) -> str:
    """*text* so that it can be pasted into a shell."""
    if text.isascii() and not _UNSAFE.intersection(text):
        return text
    from shlex import quote

    return quote(text)


def _footer(report: Report, colour: bool) -> Iterator[str]:
    ignored = sum(len(file.ignored) for file in report.files)
    style = "ok" if report.exit_code == 0 else "error"
    files = f"{len(report.files)} files · " if len(report.files) > 1 else ""
    unlisted = f" · {len(report.unlisted)} not listed" if report.unlisted else ""
    tail = f" · {name_profile(report)} · {ignored} ignored{unlisted} · exit {report.exit_code}"
    yield files + paint(sum_up(report), style, colour) + tail
    yield from _advice(report, colour)


def _advice(report: Report, colour: bool) -> Iterator[str]:
    """What to do next, with a code and a place of this very run."""
    found = ((file, finding) for file in report.files for finding in file.findings)
    for file, finding in found:
        parts = [f"why: attribution rule {finding.code}"]
        if file.path != STDIN:  # which cannot be read again
            place = _shell_word(f"{make_printable(file.path)}:{file.locate(finding.span).line}")
            rule = report.rule(finding.code)
            needed = " --sources …" if rule is not None and rule.needs == "sources" else ""
            parts.append(f"accept one: attribution accept {place}{needed}")
        yield paint(" · ".join((*parts, "report: -o html:r.html")), "dim", colour)
        return
