"""``attribution config``: the settings that hold."""

from __future__ import annotations

from typing import Any

import click
from attrs import fields

from ..config import Config
from ..drafts import KNOWN, config_for
from ..files.configfiles import describe, settle
from ..readers import read
from .options import build_task, settings_options


@click.group()
def config() -> None:
    """Show the settings."""


@config.command()
@click.argument("path", default=".")
@click.option("--why", is_flag=True, help="Say where each was set.")
@settings_options
def show(path: str, why: bool, **options: Any) -> None:
    """Show the settings for the draft or folder PATH."""
    import os

    task = build_task(options)
    where = os.path.join(path, "draft.md") if os.path.isdir(path) else path
    front_matter = read(path, encoding=options["encoding"]).front_matter if os.path.isfile(path) else {}
    settings = settle(where, config_for(where, task), front_matter, task.given, KNOWN)
    rows = describe(settings, [each.name for each in fields(Config)])
    key_width = max(len(key) for key, _, _ in rows)
    value_width = min(40, max(len(value) for _, value, _ in rows))
    for key, value, origin in rows:
        place = f"  {value:{value_width}}  {origin}" if why else f"  {value}"
        click.echo(f"{key:{key_width}}{place}")
