"""``attribution demo``: a check of a draft that comes with the library."""

from __future__ import annotations

import click

from ..config import Config
from ..drafts import Task, check_source
from ..readers import parse
from ..tables import packaged
from ..writers import Report
from ..writers.text import render
from .files import wants_colour

NAME = "council.md"


@click.command()
def demo() -> None:
    """Check a short draft that comes with this program, to see what a report looks like."""
    file = check_source(parse(packaged(NAME), NAME), Config(), "-", Task(isolated=True))
    click.echo(f"$ attribution check {NAME}\n{render(Report(files=(file,)), colour=wants_colour())}")
    click.echo(f"{NAME} is a part of this program: to explain or accept a finding, check a file of your own.")
    click.echo("Now yours: attribution check DRAFT.md · settings to start from: attribution init")
