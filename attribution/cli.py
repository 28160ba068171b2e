"""The command line: its commands, each loaded when it is called."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from .config import suggest
from .errors import ConfigError

_COMMANDS = {
    "accept": ("accept", "accept", "Accept the findings on a line, with a reason, outside the draft."),
    "baseline": ("baseline", "baseline", "Tend the file of findings that were there before."),
    "check": ("check", "check", "Check drafts and report what an editor should look at."),
    "config": ("settings", "config", "Show the settings that hold for a draft, and where each was set."),
    "demo": ("demo", "demo", "Check a draft that comes with this program."),
    "explain": ("explain", "explain", "Say what was found on a line, and why each rule fired or did not."),
    "graph": ("graph", "graph", "Write a draft's attribution graph for other programs."),
    "init": ("init", "init", "Write a configuration to start from."),
    "rule": ("rule", "rule", "List the rules, or explain one."),
    "show": ("show", "show", "Show a draft with its attributions."),
    "verify": ("verify", "verify", "Check a draft's quotations against the texts they come from."),
}
EXIT_CODES = "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 something could not be checked."


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's interface
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        module, name, _ = _COMMANDS[cmd_name]
        command = getattr(import_module(f".commands.{module}", __package__), name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            raise ConfigError(f"no command {args[0]!r}", remedy=suggest(args[0], _COMMANDS))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; where whoever read the output has gone, end in silence.

        Click would end with 1, which means findings.
        """
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            drop_output()
            sys.exit(2)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, _, text) in _COMMANDS.items()])


def drop_output() -> None:
    """Send what is still to be written nowhere, so that the end of the program does not fail on it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        click.echo(f"attribution {version('newsroom-attribution')}")
        ctx.exit()


@click.group(cls=_Commands, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="The version.")
def cli() -> None:
    """Who said what: find and audit the attributions of news text."""
