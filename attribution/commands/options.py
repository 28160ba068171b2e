"""Options that several commands share, and what they are turned into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from ..config import LEANINGS, PROFILES, Config
from ..drafts import KNOWN, Task, config_for
from ..errors import ConfigError, InputError
from ..readers import decode

PLACE = "command line"


def settings_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say which rules and settings hold."""
    options = (
        click.option("--profile", metavar="NAME", help=f"Which rules are on: {', '.join(PROFILES)}."),
        click.option("--select", metavar="CODES", help="Run these rules only: ATT4, ATT201, ALL."),
        click.option("--extend-select", metavar="CODES", help="Run these rules too."),
        click.option("--ignore", metavar="CODES", help="Leave these rules out."),
    )
    command = reading_options(command)
    for option in reversed(options):
        command = option(command)
    return command


def checking_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say what a draft is checked for, and against what."""
    told = "Texts to check quotations against; repeatable."
    return settings_options(click.option("--sources", multiple=True, metavar="PATH", help=told)(command))


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how drafts are read."""
    options = (
        click.option("--config", "config_path", metavar="FILE", help="Use this configuration file alone."),
        click.option("--isolated", is_flag=True, help="Use no configuration file."),
        click.option("--encoding", metavar="NAME", default="", help="The encoding, if neither UTF-8 nor UTF-16."),
        click.option("--leaning", metavar="NAME", help=f"How attributions are chosen: {', '.join(LEANINGS)}."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def naming_input(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option that names standard input, for commands that read it."""
    told = "A name for standard input."
    return click.option("--stdin-filename", "stdin_name", metavar="NAME", default="", help=told)(command)


def build_task(options: dict[str, Any], **more: Any) -> Task:
    """The task that the shared *options* describe; ConfigError names a wrong one."""
    names = ("profile", "select", "extend_select", "ignore", "fail_on", "show", "leaning")
    given = {name: options[name] for name in names if options.get(name) is not None}
    Config.from_mapping(given, PLACE, known=KNOWN)
    if options.get("encoding"):
        _check_encoding(options["encoding"])
    if options.get("isolated") and options.get("config_path"):
        raise ConfigError("no configuration file is used then", place="--isolated", remedy="leave out it or --config")
    return Task(
        given=given,
        config_path=options.get("config_path") or "",
        isolated=options.get("isolated", False),
        encoding=options.get("encoding", ""),
        stdin_name=options.get("stdin_name", ""),
        sources=options.get("sources", ()),
        **more,
    )


def _check_encoding(name: str) -> None:
    """Raise ConfigError for an unknown encoding: it is told once, not for every draft."""
    try:
        decode(bytes(4), name)
    except InputError as error:
        raise ConfigError(error.message, place="--encoding", remedy=error.remedy) from None


def base_config(path: str, task: Task) -> Config:
    """The settings for the draft at *path* of its configuration file, without sections, and of the command line."""
    file = config_for(path, task)
    config = Config.from_mapping(file.mapping, file.place, known=KNOWN) if file else Config()
    return config.updated(task.given, PLACE, known=KNOWN)


def whole_number(_: click.Context, __: click.Parameter, value: str) -> int:
    """The number an option is given; click names the option of what is none."""
    if not (value.isascii() and value.isdecimal()):
        raise click.BadParameter(f"{value!r} is no whole number from 0 up")
    return int(value)


def split_place(place: str) -> tuple[str, int]:
    """FILE:LINE or FILE:LINE:COLUMN as a path and a line; InputError for anything else."""
    path, _, last = place.rpartition(":")
    head, _, middle = path.rpartition(":")
    if head and middle.isdecimal() and last.isdecimal():
        path, last = head, middle
    if not path or not last.isdecimal() or int(last) < 1:
        raise InputError(f"{place!r} is not a place", remedy="write FILE:LINE, as in council.md:14")
    return path, int(last)
