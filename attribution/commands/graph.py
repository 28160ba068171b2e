"""``attribution graph``: one draft's attribution graph for other programs."""

from __future__ import annotations

from typing import Any

import click

from ..config import suggest
from ..drafts import analyze_source
from ..errors import ConfigError
from ..writers import EXPORTS
from .files import open_draft, write_file
from .options import settings_options


@click.command()
@click.argument("path")
@click.option("--to", "format_name", default="json", metavar="NAME", help=f"One of {', '.join(EXPORTS)}.")
@click.option("-o", "--output", default="", metavar="FILE", help="Write to this file.")
@settings_options
def graph(path: str, format_name: str, output: str, **options: Any) -> None:
    """Write who says what in a draft for other programs; - is standard input."""
    if format_name not in EXPORTS:
        raise ConfigError(f"unknown format {format_name!r}", place="--to", remedy=suggest(format_name, EXPORTS))
    source, settings = open_draft(path, options)
    written = EXPORTS[format_name](analyze_source(source, settings.config))
    if output:
        write_file(output, written)
    else:
        click.echo(written, nl=False)
