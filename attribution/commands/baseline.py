"""``attribution baseline``: tend the file of findings that were there before."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import click

from ..drafts import Task, check_draft
from ..errors import ConfigError, InputError
from ..files.accepted import prune as prune_known
from ..files.accepted import prune_rows, read_baseline, read_rows, render_baseline
from ..readers import decode, read_bytes
from ..rules import RULES
from ..suppressions import fingerprints
from ..writers import FileReport
from .files import write_file
from .options import build_task, checking_options

Known = Mapping[str, Mapping[str, str]]
"""Fingerprints of findings with their codes, by path."""


@click.group()
def baseline() -> None:
    """Tend a baseline; `attribution check --write-baseline FILE` makes one."""


@baseline.command()
@click.argument("file", default="attribution-baseline.json")
@checking_options
def prune(file: str, **options: Any) -> None:
    """Take out of FILE what is no longer found; a draft that is gone is taken out whole.

    Without --sources what was found with them stays. FILE may be attribution-accepted.toml, too; of that what the
    settings leave out stays as well.
    """
    task = build_task(options)
    if file.endswith(".toml"):
        known, kept = _prune_accepted(file, task)
    else:
        known, kept = _prune_baseline(file, task)
    before, after = (sum(map(len, files.values())) for files in (known, kept))
    click.echo(f"{file}: {before - after} of {before} taken out, {after} kept")


def _prune_accepted(file: str, task: Task) -> tuple[Known, Known]:
    """What a file of accepted findings knew, and what it knows now."""
    known = read_rows(os.path.abspath(file))
    current = {}
    for path, marks in known.items():
        report = _check(file, path, task)
        gone = {mark for mark, _ in report.outdated} if report else marks
        current[path] = [mark for mark in marks if mark not in gone]
    kept = prune_known(known, current)
    content = decode(read_bytes(file))
    try:
        write_file(file, prune_rows(content, kept))
    except ConfigError as error:
        raise error.inside(file) from None
    return known, kept


def _check(file: str, path: str, task: Task) -> FileReport | None:
    """The report on the draft at *path* as *file* tells it, None where it is gone; InputError if it was not checked."""
    draft = os.path.join(os.path.dirname(file), path)
    report = check_draft(draft, task) if os.path.exists(draft) else None
    if report is not None and (report.error is not None or report.graph is None):
        raise InputError(report.error or "was not checked", place=draft)
    return report


def _prune_baseline(file: str, task: Task) -> tuple[Known, Known]:
    """What a baseline knew, and what it knows now."""
    known = read_baseline(file)
    unseen = {rule.code for rule in RULES if rule.needs == "sources" and not task.sources}
    current: dict[str, tuple[str, ...]] = {}
    for path in known:
        report = _check(file, path, task)
        graph = report.graph if report else None
        current[path] = fingerprints(graph, report.findings, report.accepted) if graph and report else ()
        if report:
            current[path] += tuple(mark for mark, code in known[path].items() if code in unseen)
    kept = prune_known(known, current)
    write_file(file, render_baseline(kept))
    return known, kept
