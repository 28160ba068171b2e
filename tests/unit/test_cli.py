"""The commands, each loaded when it is called."""

import click
import pytest

from attribution.cli import _COMMANDS, cli
from tests.commandline import run


@pytest.mark.parametrize("name", _COMMANDS)
def test_every_command_is_there_and_says_what_it_does(name):
    command = cli.get_command(click.Context(cli), name)
    assert isinstance(command, click.Command)
    assert command.help
    code, output = run(name, "--help")
    assert code == 0
    assert output.startswith(f"Usage: cli {name}")


def test_commands_are_listed_with_their_lines():
    output = " ".join(run("--help")[1].split())
    assert all(text in output for _, _, text in _COMMANDS.values())
    assert "Exit codes: 0 clean" in output


def test_another_name_is_no_command():
    assert cli.get_command(click.Context(cli), "chek") is None
    assert run("chek") == (2, "attribution: no command 'chek' (did you mean check?)")


def test_the_version_is_told():
    code, output = run("--version")
    assert code == 0
    assert output.startswith("attribution ")
