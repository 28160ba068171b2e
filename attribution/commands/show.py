"""``attribution show``: one draft with its attributions."""

from __future__ import annotations

from typing import Any

import click

from ..config import suggest
from ..drafts import analyze_source
from ..errors import ConfigError
from ..writers import GRAPH_FORMATS
from ..writers.summary import find_notices
from .files import open_draft, tell_notices, wants_colour
from .options import naming_input, reading_options


@click.command()
@click.argument("path")
@click.option("--format", "format_name", default="text", metavar="NAME", help=f"One of {', '.join(GRAPH_FORMATS)}.")
@reading_options
@naming_input
def show(path: str, format_name: str, **options: Any) -> None:
    """Show who says what in a draft; - is standard input."""
    if format_name not in GRAPH_FORMATS:
        remedy = suggest(format_name, GRAPH_FORMATS)
        raise ConfigError(f"unknown format {format_name!r}", place="--format", remedy=remedy)
    source, settings = open_draft(path, options)
    graph = analyze_source(source, settings.config)
    if format_name == "text":
        from ..writers.people import render

        click.echo(render(graph, colour=wants_colour(), lines_of=source.lines), nl=False)
    else:
        written = GRAPH_FORMATS[format_name](graph)
        click.echo(written, nl=not written.endswith("\n"))
        tell_notices(source.name, find_notices(graph))
