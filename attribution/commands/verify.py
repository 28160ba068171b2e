"""``attribution verify``: a draft's quotations against the texts they come from."""

from __future__ import annotations

import sys
from typing import Any

import click

from ..drafts import analyze_source, verify_sources
from ..errors import ConfigError
from ..verbatim.diffs import render_verification, verification_to_dict
from ..verbatim.verdicts import Verdict
from ..writers.structured import dump
from .files import open_draft
from .options import naming_input, reading_options

_FAILING = (
    Verdict.NOT_FOUND, Verdict.ALTERED, Verdict.ELIDED, Verdict.SPLICED, Verdict.WRONG_SPEAKER, Verdict.WRONG_OUTLET,
)  # fmt: skip


@click.command()
@click.argument("draft")
@click.option("--sources", multiple=True, required=True, metavar="PATH", help="A transcript, release or article.")
@click.option("--format", "format_name", default="text", metavar="NAME", help="text or json.")
@reading_options
@naming_input
def verify(draft: str, sources: tuple[str, ...], format_name: str, **options: Any) -> None:
    """Check the quotations of DRAFT word by word.

    Exit codes: 0 every one stands, 1 one is altered, cut without a mark, misattributed or nowhere to be found, 2 a text
    could not be read.
    """
    if format_name not in ("text", "json"):
        raise ConfigError(f"unknown format {format_name!r}", place="--format", remedy="one of: text, json")
    source, settings = open_draft(draft, options)
    graph = analyze_source(source, settings.config)
    verification = verify_sources(graph, sources, draft, options["encoding"])
    assert verification is not None
    if format_name == "json":
        click.echo(dump(verification_to_dict(verification)), nl=False)
    else:
        click.echo(render_verification(verification, lines_of=source.lines), nl=False)
    sys.exit(int(any(verification.having(verdict) for verdict in _FAILING)))
