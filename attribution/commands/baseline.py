"""``attribution baseline``: tend the file of findings that were there before."""

from __future__ import annotations

import os
from typing import Any

import click

from ..drafts import check_draft
from ..errors import InputError
from ..files.accepted import prune as prune_known
from ..files.accepted import read_baseline, render_baseline
from ..rules import RULES
from ..suppressions import fingerprints
from .files import write_file
from .options import build_task, checking_options


@click.group()
def baseline() -> None:
    """Tend a baseline; `attribution check --write-baseline FILE` makes one."""


@baseline.command()
@click.argument("file", default="attribution-baseline.json")
@checking_options
def prune(file: str, **options: Any) -> None:
    """Take out of FILE what is no longer found; a draft that is gone is taken out whole.

    Without --sources what was found with them stays.
    """
    known = read_baseline(file)
    task = build_task(options)
    unseen = {rule.code for rule in RULES if rule.needs == "sources" and not task.sources}
    current: dict[str, tuple[str, ...]] = {}
    for path in known:
        draft = os.path.join(os.path.dirname(file), path)
        report = check_draft(draft, task) if os.path.exists(draft) else None
        if report is not None and (report.error is not None or report.graph is None):
            raise InputError(report.error or "was not checked", place=draft)
        graph = report.graph if report else None
        current[path] = fingerprints(graph, report.findings, report.accepted) if graph and report else ()
        if report:
            current[path] += tuple(mark for mark, code in known[path].items() if code in unseen)
    kept = prune_known(known, current)
    write_file(file, render_baseline(kept))
    before, after = (sum(map(len, files.values())) for files in (known, kept))
    click.echo(f"{file}: {before - after} of {before} taken out, {after} kept")
