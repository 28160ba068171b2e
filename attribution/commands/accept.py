"""``attribution accept``: take findings as they are, in a file beside the drafts."""

from __future__ import annotations

import os
from typing import Any

import click

from ..config import check_selector
from ..drafts import KNOWN, check_draft
from ..errors import InputError
from ..files.accepted import ACCEPTED, find_accepted, relative_to
from ..files.configfiles import find_file
from ..model import Finding
from ..suppressions import fingerprints, render_accepted
from ..writers import FileReport
from .files import check_line, write_file
from .options import build_task, checking_options, split_place


@click.command()
@click.argument("place", metavar="FILE:LINE")
@click.option("--code", default="", metavar="CODE", help="Only findings of this rule.")
@click.option("--reason", default="", metavar="TEXT", help="Why they are accepted.")
@checking_options
def accept(place: str, code: str, reason: str, **options: Any) -> None:
    """Accept the findings on a line; the draft itself stays as it is."""
    path, line = split_place(place)
    if path == "-":
        raise InputError("findings are accepted in a file", place="standard input", remedy="save the draft and name it")
    if code:
        check_selector(code, "--code", KNOWN)
    report = check_draft(path, build_task(options))
    if report.error is not None or report.graph is None:
        raise InputError(report.error or "was not checked", place=path)
    check_line(report, line, path)
    file = find_accepted(path) or os.path.join(_folder(path), ACCEPTED)
    rows: dict[str, str] = {}
    marks = fingerprints(report.graph, report.findings, report.accepted)
    for mark, finding in zip(marks, report.findings, strict=True):
        if _is_meant(report, finding, line, code):
            told = f"accepted {finding.code} {finding.name}: {finding.span.text!r}"
            rows[render_accepted(relative_to(file, path), mark, finding, reason)] = told
    if not rows:
        if any(_is_meant(report, each, line, code) for each in report.ignored):
            raise InputError(f"what is on line {line} is ignored or accepted already", place=path)
        lines = sorted({report.locate(each.span).line for each in report.findings if each.code.startswith(code)})
        shown, what = ", ".join(map(str, lines[:10])), f"{code} finding" if code else "finding"
        remedy = f"lines with one: {shown}" if shown else "no line has one; name the profile and sources of the check"
        raise InputError(f"no {what} on line {line}", place=path, remedy=remedy)
    write_file(file, "".join(rows), mode="a")
    click.echo("\n".join(rows.values()))
    click.echo(f"written to {os.path.relpath(file)}")


def _is_meant(report: FileReport, finding: Finding, line: int, code: str) -> bool:
    """Whether *finding* touches the *line* and is of the rule, or rules, of *code*."""
    location = report.locate(finding.span)
    return location.line <= line <= location.end_line and finding.code.startswith(code)


def _folder(path: str) -> str:
    """Where a new file of accepted findings goes: beside the configuration file, else beside the draft."""
    config = find_file(path)
    return config.folder if config else os.path.dirname(os.path.abspath(path))
