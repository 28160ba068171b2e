"""Options that several commands share."""

import pytest

from attribution.commands.options import base_config, build_task, split_place
from attribution.config import Config
from attribution.drafts import Task
from attribution.errors import InputError
from tests.commandline import run


@pytest.mark.parametrize(
    ("place", "path", "line"),
    [("a.md:14", "a.md", 14), ("a.md:14:3", "a.md", 14), ("c:/a.md:14", "c:/a.md", 14), ("a:b:2", "a:b", 2)],
)
def test_a_place_is_a_path_and_a_line(place, path, line):
    assert split_place(place) == (path, line)


@pytest.mark.parametrize("place", ["a.md", "a.md:", "a.md:0", "a.md:x", ":3", ""])
def test_anything_else_is_no_place(place):
    with pytest.raises(InputError, match="is not a place"):
        split_place(place)


def test_only_what_was_given_is_a_setting():
    given = {"profile": "wire", "select": None, "encoding": "latin-1", "sources": ("a.txt",)}
    expected = Task(given={"profile": "wire"}, encoding="latin-1", sources=("a.txt",), baseline="b")
    assert build_task(given, baseline="b") == expected

    assert build_task({}) == Task()


@pytest.mark.parametrize("options", [{"profile": "dask"}, {"select": "ATT999"}, {"encoding": "klingon"}])
def test_a_wrong_option_is_told_once(options):
    with pytest.raises(InputError):
        build_task(options)


def test_the_command_line_stands_over_the_file_of_the_run(desk):
    (desk / "attribution.toml").write_text('profile = "legal"\nfail_on = "info"\n')
    config = base_config("a.md", Task(given={"profile": "wire"}))
    assert (config.profile, config.fail_on) == ("wire", "info")
    assert base_config("a.md", Task(isolated=True)) == Config()


@pytest.mark.parametrize(
    ("command", "named"),
    [
        *((each, True) for each in ("check", "show", "graph", "verify", "explain")),
        *((each, False) for each in ("accept", "baseline prune", "config show")),
    ],
)
def test_only_commands_that_read_standard_input_let_it_be_named(command, named):
    assert ("--stdin-filename" in run(*command.split(), "--help")[1]) == named
