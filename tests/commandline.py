"""The command line as tests call it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from attribution.cli import cli
from attribution.drafts import load_sources
from attribution.errors import InputError
from attribution.files.accepted import _nearest as nearest_accepted
from attribution.files.accepted import read_baseline, read_rows
from attribution.files.configfiles import _nearest as nearest_config

HERE = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
CLAIMED = "The mayor claimed the bins were emptied.\n"
CLEAN = "The mayor, Ana Ruiz, said the bins were emptied.\n"


def forget() -> None:
    """Forget what was read of the files around the drafts."""
    for remembered in (nearest_accepted, read_rows, read_baseline, nearest_config, load_sources):
        remembered.cache_clear()


def run(*arguments: object, text: str | None = None) -> tuple[int, str]:
    """Exit code and output; an InputError is what ``__main__`` prints before it exits with 2."""
    forget()
    result = CliRunner().invoke(cli, [str(each) for each in arguments], input=text)
    if isinstance(result.exception, InputError):
        return 2, f"attribution: {result.exception}"
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def findings(*arguments: object) -> tuple[int, dict[str, Any]]:
    """Exit code, and the report on each file by its path."""
    code, output = run("check", "--format", "json", *arguments)
    return code, {file["path"]: file for file in json.loads(output)["files"]}


def git(*arguments: str) -> None:
    """Run git as somebody."""
    subprocess.run(
        ["git", "-c", "user.name=x", "-c", "user.email=x@x.example", *arguments], check=True, capture_output=True
    )
