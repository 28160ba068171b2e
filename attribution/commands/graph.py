"""``attribution graph``: the attribution graphs of drafts for other programs."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click

from ..config import suggest
from ..drafts import Task, analyze_source, read_draft
from ..errors import ConfigError, InputError
from ..files.discovery import ENDINGS, holds_none
from ..writers import EXPORTS, FOR_MANY
from ..writers.summary import find_notices
from .check import list_drafts
from .files import check_writable, tell_notices, write_file
from .options import build_task, naming_input, reading_options


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--to", "format_name", default="json", metavar="NAME", help=f"One of {', '.join(EXPORTS)}.")
@click.option("-o", "--output", default="", metavar="FILE", help="Write to this file.")
@reading_options
@naming_input
def graph(paths: tuple[str, ...], format_name: str, output: str, **options: Any) -> None:
    """Write who says what in drafts for other programs; - is standard input.

    Many drafts, or a folder of them, go into one file as csv, a statement a row, or jsonl, a draft a line.
    """
    if format_name not in EXPORTS:
        raise ConfigError(f"unknown format {format_name!r}", place="--to", remedy=suggest(format_name, EXPORTS))
    if output:
        check_writable(output)
    task = build_task(options)
    drafts = list_drafts(paths, task)
    if all(map(holds_none, drafts)):  # a graph has no place to say so
        raise InputError(f"no drafts in {', '.join(paths)}", remedy=ENDINGS)
    if len(drafts) > 1 and format_name not in FOR_MANY:
        message = f"{format_name} holds one draft, and here are {len(drafts)}"
        raise ConfigError(message, place="--to", remedy=f"name one, or use {' or '.join(FOR_MANY)}")
    unread: list[InputError] = []
    written = _write(drafts, format_name, task, unread)
    if output:
        write_file(output, "".join(written))
    else:
        for text in written:
            click.echo(text, nl=False)
    if len(unread) == len(drafts) == 1:
        raise unread[0]
    for error in unread:
        click.echo(f"attribution: {error}", err=True)
    if unread:
        sys.exit(2)


def _write(drafts: Sequence[str], format_name: str, task: Task, unread: list[InputError]) -> Iterator[str]:
    """The graph of each draft as text, the head of a table only once; drafts that cannot be read are noted."""
    first = True
    for path in drafts:
        try:
            source, settings = read_draft(path, task)
        except InputError as error:
            unread.append(InputError(error.message, place=error.place or path, remedy=error.remedy))
            continue
        made = analyze_source(source, settings.config)
        tell_notices(source.name, find_notices(made))
        text = EXPORTS[format_name](made)
        yield text if first or format_name != "csv" else text.partition("\r\n")[2]
        first = False
