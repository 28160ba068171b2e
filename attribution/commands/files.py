"""Reading and writing that several commands share; what goes wrong is one line with its place and remedy."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from errno import EACCES, EISDIR, ENOENT
from typing import Any

import click

from ..drafts import read_draft
from ..errors import InputError
from ..files.configfiles import Settings
from ..readers import Source
from ..writers import FileReport
from ..writers.frames import make_printable
from .options import build_task


def open_draft(path: str, options: dict[str, Any]) -> tuple[Source, Settings]:
    """The draft at *path* and its settings; InputError names the path."""
    return read_draft(path, build_task(options))


def check_line(report: FileReport, line: int, path: str) -> None:
    """Raise InputError for a line that the draft does not have."""
    last = len(report.lines.starts)
    last -= last > 1 and not report.line_text(last)  # a line end ends a line
    if line > last:
        raise InputError(f"has no line {line}", place=path, remedy=f"its last line is {last}")


def tell_notices(path: str, notices: Iterable[str]) -> None:
    """Say on standard error what there is to say of a draft, where the format written has no place for it."""
    for notice in notices:
        click.echo(f"attribution: {make_printable(path)}: {make_printable(notice)}", err=True)


def make_folder(path: str) -> None:
    """Make the folder at *path* if need be; InputError if it cannot be written to."""
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from None
    if not os.access(path, os.W_OK | os.X_OK):
        raise _unwritable(path, PermissionError(EACCES, os.strerror(EACCES)))


def wants_colour() -> bool:
    """Whether standard output is a terminal whose user has not asked for plain text."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def check_writable(path: str) -> None:
    """Raise InputError for a path that ``write_file`` could not write to, as far as that can be told beforehand."""
    if os.path.isdir(path):
        raise _unwritable(path, IsADirectoryError(EISDIR, os.strerror(EISDIR)))
    if not os.path.isdir(os.path.dirname(path) or "."):
        raise _unwritable(path, FileNotFoundError(ENOENT, os.strerror(ENOENT)))


def write_file(path: str, content: str, *, mode: str = "w") -> None:
    """Write *content* to the file at *path*; InputError if that fails."""
    try:
        with open(path, mode, encoding="utf-8", newline="") as file:
            file.write(content)
    except OSError as error:
        raise _unwritable(path, error) from None


def _unwritable(path: str, error: OSError) -> InputError:
    return InputError(f"cannot be written: {error.strerror}", place=path, remedy=_remedy(error))


def _remedy(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "make its folder first"
    if isinstance(error, IsADirectoryError):
        return "name a file in it"
    if isinstance(error, NotADirectoryError):
        return "a file stands where its folder would: name another"
    if isinstance(error, FileExistsError):
        return "it is never overwritten: edit it, or remove it first"
    return "check its permissions and the room on the disk"
