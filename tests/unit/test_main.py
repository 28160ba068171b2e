"""``python -m attribution``."""

import subprocess
import sys

import pytest

from tests.commandline import CLAIMED, HERE


def test_the_real_command_prints_one_line_on_bad_input(desk):
    done = subprocess.run(
        [sys.executable, "-m", "attribution", "check", "--profile", "x", "a"],
        capture_output=True,
        text=True,
        check=False,
        env=HERE,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("attribution: command line, profile: unknown profile 'x'")
    assert done.stderr.count("\n") == 1


def test_the_real_command_reads_a_pipe():
    done = subprocess.run(
        [sys.executable, "-m", "attribution", "check", "-", "--fail-on", "info"],
        input=CLAIMED.encode(),
        capture_output=True,
        check=False,
        env=HERE,
    )
    assert done.returncode == 1
    assert done.stdout.decode().startswith("<stdin>   7 words")


def test_a_command_without_anything_shows_its_help():
    done = subprocess.run([sys.executable, "-m", "attribution"], capture_output=True, text=True, check=False, env=HERE)
    assert done.returncode == 2
    assert "Usage: attribution" in done.stderr


@pytest.mark.parametrize(
    ("option", "remedy"),
    [("--sorces", "did you mean --sources?"), ("--xyzzy", "attribution check --help")],
)
def test_an_option_nobody_has_is_one_line(option, remedy):
    done = subprocess.run(
        [sys.executable, "-m", "attribution", "check", "a.txt", option],
        capture_output=True,
        text=True,
        check=False,
        env=HERE,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert f"{remedy})" in done.stderr
