"""``attribution check``: every draft to one report, in as many formats as asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click
from attrs import evolve

from ..config import FAIL_ON, PROFILES, SHOW, Config, suggest
from ..drafts import Task, config_for, lexicon_for, load_sources
from ..errors import ConfigError, InputError
from ..files.accepted import find_accepted, read_baseline, relative_to, render_baseline
from ..files.discovery import covers, find_drafts, shorten
from ..parallel import check_drafts
from ..suppressions import fingerprints
from ..writers import FORMATS, WITHOUT_NOTICES, FileReport, Report
from .files import check_writable, make_folder, tell_notices, wants_colour, write_file
from .options import base_config, build_task, checking_options, naming_input, whole_number

NEED_GRAPHS = frozenset({"html"})
"""The formats that show whole texts: for them the drafts are checked one after the other.

So they are for json with sources, which tells how each quotation was verified.
"""


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--format", "format_name", default="text", metavar="NAME", help=f"One of {', '.join(FORMATS)}.")
@click.option("-o", "--output", "outputs", multiple=True, metavar="FORMAT:FILE", help="Write a report too; repeatable.")
@click.option("--fail-on", metavar="LEVEL", help=f"Exit 1 from this severity on: {', '.join(FAIL_ON)}.")
@click.option("--show", metavar="LEVEL", help=f"List findings from this severity on: {', '.join(SHOW)}.")
@checking_options
@naming_input
@click.option(
    "--diff",
    "base",
    metavar="[BASE]",
    is_flag=False,
    flag_value="HEAD",
    help="Report only on lines changed since this branch or commit; without one, since the last commit.",
)
@click.option("--baseline", default="", metavar="FILE", help="Leave out the findings this file lists.")
@click.option("--write-baseline", "new_baseline", default="", metavar="FILE", help="List every finding in this file.")
@click.option("--force-exclude", is_flag=True, help="Leave out what the settings exclude even where it is named.")
@click.option("--fix", is_flag=True, help="Remove directives that suppress nothing.")
@click.option("--unsafe-fixes", is_flag=True, help="Also replace words as the findings suggest.")
@click.option("-q", "--quiet", is_flag=True, help="Leave out the drafts in which nothing was found.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of listing them.")
@click.option("--cache", default="", metavar="DIR", help="Keep results here, by content, for unchanged drafts.")
@click.option("--jobs", default="0", metavar="N", callback=whole_number, help="Worker processes; 0: as fits.")
def check(paths: tuple[str, ...], **options: Any) -> None:
    """Check drafts: files, folders, patterns, or - for standard input.

    Exit codes: 0 clean, 1 findings at or above --fail-on, 2 something could not be checked.
    """
    outputs = [_split_output(output) for output in options["outputs"]]
    _known_format(options["format_name"])
    if options["statistics"] and options["format_name"] != "text":
        raise ConfigError("counts are printed as text", place="--statistics", remedy="leave --format out, or add -o")
    if options["quiet"] and options["format_name"] != "text":
        raise ConfigError("only text can be shortened", place="--quiet", remedy="leave --format out, or add -o")
    _check_outputs([path for _, path in outputs] + [options["new_baseline"]], options["cache"])
    if "-" in paths and (options["fix"] or options["unsafe_fixes"]):
        raise ConfigError("standard input cannot be corrected", place="--fix", remedy="name the draft's file")
    changed = _changed(options["base"])
    new = bool(options["new_baseline"])  # it lists what an old one knows and what is on unchanged lines, too
    task = build_task(options, baseline="" if new else options["baseline"], changed=None if new else changed)
    drafts = list_drafts(paths, task, force_exclude=options["force_exclude"])
    if not drafts:
        click.echo("nothing to check: the settings exclude every draft named")
        return
    task = _with_untracked(task, drafts)
    _check_given(drafts, task)
    _spare_drafts(drafts, outputs)
    formats = {options["format_name"], *(name for name, _ in outputs)}
    whole = bool(formats & NEED_GRAPHS or (task.sources and "json" in formats) or new)
    files = _run(drafts, task, options, graphs=whole)
    if options["fix"] or options["unsafe_fixes"]:
        files = _fix(drafts, files, task, unsafe=options["unsafe_fixes"])
    report = Report(files=tuple(files), profile=task.given.get("profile", PROFILES[0]))
    if options["new_baseline"]:
        _write_baseline(options["new_baseline"], drafts, report)
        return
    report = report.listing()
    for name, path in outputs:
        write_file(path, FORMATS[name](report))
    if options["format_name"] == "github":
        _add_summary(report, [path for _, path in outputs])
    click.echo(_render(report, options), nl=False)
    for file in report.files if options["format_name"] in WITHOUT_NOTICES else ():
        tell_notices(file.path, file.notices)
    sys.exit(report.exit_code)


def _add_summary(report: Report, written: Sequence[str]) -> None:
    """Add the whole report to the summary of a step on GitHub, which its annotations refer to, if there is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY", "")
    if path and os.path.realpath(path) not in map(os.path.realpath, written):
        write_file(path, FORMATS["markdown"](report), mode="a")


def list_drafts(paths: tuple[str, ...], task: Task, *, force_exclude: bool = False) -> list[str]:
    """The drafts to check; InputError when there are none, unless *force_exclude* took them all out.

    A folder without drafts stands among them, so that the report tells of it.
    """
    if not paths:
        raise InputError("no drafts named", remedy="attribution check PATH..., or - for standard input")
    configs: dict[str, Config | None] = {}
    drafts = list(find_drafts(paths, lambda path: _excluded(path, task, configs)))
    if not drafts:
        message = f"the settings exclude every draft in {', '.join(paths)}"
        raise InputError(message, remedy="name a draft itself, or change exclude")
    return [path for path in drafts if not _excluded(path, task, configs)] if force_exclude else drafts


def _excluded(path: str, task: Task, configs: dict[str, Config | None]) -> bool:
    """Whether the configuration above *path* leaves it out."""
    try:
        file = config_for(path, task)
    except ConfigError:  # the draft tells what is wrong with them
        return False
    if file is None:
        return False
    if file.path not in configs:
        configs[file.path] = _excluding(path, task)
    config = configs[file.path]
    relative = relative_to(file.path, path)
    return config is not None and any(covers(pattern, relative) for pattern in config.exclude)


def _excluding(path: str, task: Task) -> Config | None:
    """The settings above *path*; None for those that are wrong, which exclude nothing."""
    try:
        return base_config(path, task)
    except ConfigError:
        return None


def _run(drafts: Sequence[str], task: Task, options: dict[str, Any], *, graphs: bool) -> list[FileReport]:
    found = check_drafts(drafts, task, jobs=options["jobs"], graphs=graphs, cache=options["cache"])
    return list(_with_progress(found, len(drafts)))


def _with_progress(files: Iterable[FileReport], number: int) -> Iterator[FileReport]:
    """Pass *files* on; at a terminal, show how far many have come."""
    if number < 20 or not sys.stderr.isatty():
        yield from files
        return
    with click.progressbar(files, length=number, label="checking", file=sys.stderr) as bar:
        yield from bar


def _render(report: Report, options: dict[str, Any]) -> str:
    if options["statistics"]:
        return _statistics(report)
    if options["format_name"] == "text":
        from ..writers.text import render

        terminal = {"columns": _measure_terminal()} if sys.stdout.isatty() else {}
        return render(report, colour=wants_colour(), quiet=options["quiet"], accepted_for=_accepted_for, **terminal)
    return FORMATS[options["format_name"]](report)


def _measure_terminal() -> int:
    from shutil import get_terminal_size  # which loads three kinds of compression

    return get_terminal_size().columns


def _accepted_for(path: str) -> str:
    """The file of accepted findings for the draft at *path*, so that its name works from the working folder on."""
    return shorten(find_accepted(path))


def _statistics(report: Report) -> str:
    """How often each rule fired, most often first."""
    counts: dict[tuple[str, str], int] = {}
    for file in report.files:
        for finding in file.findings:
            key = (finding.code, finding.name)
            counts[key] = counts.get(key, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    lines = [f"{number:6}  {code} {name}" for (code, name), number in ordered]
    lines += [f"{file.path}: not checked: {file.error}" for file in report.files if file.error is not None]
    lines += [f"{file.path}: {notice}" for file in report.files for notice in file.notices]
    total = sum(counts.values())
    unlisted = f" · {len(report.unlisted)} not listed" if report.unlisted else ""
    files = f"{len(report.files)} file{'s' * (len(report.files) != 1)}"
    return "\n".join([*lines, f"{total:6}  in {files}{unlisted} · exit {report.exit_code}"]) + "\n"


def _split_output(output: str) -> tuple[str, str]:
    name, colon, path = output.partition(":")
    if not colon or not path:
        raise ConfigError(f"{output!r} is no output", place="-o", remedy="write FORMAT:FILE, as in sarif:report.sarif")
    if path == "-":
        raise ConfigError("standard output is no file", place=f"-o {output}", remedy=f"--format {name} writes there")
    return _known_format(name, "-o"), path


def _check_outputs(paths: Sequence[str], cache: str) -> None:
    """Refuse before the work what could not be written after it."""
    for path in filter(None, paths):
        check_writable(path)
        if [os.path.realpath(each) for each in paths].count(os.path.realpath(path)) > 1:
            raise ConfigError("two reports would go to one file", place=path, remedy="name two files")
    if cache and os.path.exists(cache) and not os.path.isdir(cache):
        raise ConfigError("is no folder", place=f"--cache {cache}", remedy="name a folder; it is made if need be")
    if cache:
        make_folder(cache)


def _check_given(drafts: Sequence[str], task: Task) -> None:
    """Read what the command line and the settings name for all drafts, so that what is wrong with it is told once."""
    _check_settings(drafts, task)
    if task.baseline:
        read_baseline(task.baseline)
    if task.sources:
        load_sources(task.sources, task.encoding)


def _check_settings(drafts: Iterable[str], task: Task) -> None:
    """Raise what is wrong with the settings if it is wrong for every draft; else each draft tells its own."""
    wrong: dict[str, InputError] = {}
    for draft in drafts:
        try:
            lexicon_for(tuple(base_config(draft, task).lexicon.items()))
        except InputError as error:
            wrong[str(error)] = error
            continue
        return
    if len(wrong) == 1:
        raise wrong.popitem()[1]


def _spare_drafts(drafts: Sequence[str], outputs: Sequence[tuple[str, str]]) -> None:
    known = {os.path.realpath(draft) for draft in drafts}
    for _, path in outputs:
        if os.path.realpath(path) in known:
            raise ConfigError("would be overwritten by a report on it", place=path, remedy="name another file")


def _known_format(name: str, place: str = "--format") -> str:
    if name not in FORMATS:
        raise ConfigError(f"unknown format {name!r}", place=place, remedy=suggest(name, FORMATS))
    return name


def _changed(base: str | None) -> dict[str, list[tuple[int, int]]] | None:
    if base is None:
        return None
    from ..files.changes import changed_lines

    return changed_lines(base)


def _with_untracked(task: Task, drafts: Sequence[str]) -> Task:
    """*task*, in which drafts that git does not track are wholly new where only changed lines are reported on."""
    if task.changed is None:
        return task
    from ..files.changes import with_untracked

    return evolve(task, changed=with_untracked(task.changed, drafts))


def _fix(drafts: Sequence[str], files: Sequence[FileReport], task: Task, *, unsafe: bool) -> list[FileReport]:
    """Correct the drafts that can be, and check those again."""
    from ..drafts import check_draft
    from ..fixes import fix_draft

    fixed = []
    for path, file in zip(drafts, files, strict=True):
        number = fix_draft(path, file, task, unsafe=unsafe) if path != "-" and file.findings else 0
        if number:
            click.echo(f"{path}: {number} fixed", err=True)
        fixed.append(check_draft(path, task) if number else file)
    return fixed


def _write_baseline(path: str, drafts: Sequence[str], report: Report) -> None:
    known: dict[str, dict[str, str]] = {}
    for draft, file in zip(drafts, report.files, strict=True):
        if file.error is not None:
            raise InputError(f"{draft}: {file.error}", remedy="a baseline needs every draft checked")
        assert file.graph is not None
        marks = fingerprints(file.graph, file.findings, file.accepted)
        known[relative_to(path, draft)] = {mark: f.code for mark, f in zip(marks, file.findings, strict=True)}
    write_file(path, render_baseline(known))
    click.echo(f"{path}: findings taken as known: {sum(map(len, known.values()))} (drafts: {len(known)})")
