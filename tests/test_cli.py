"""The command line: what a person types, what they get, and the exit code."""

import pytest

from tests.commandline import CLAIMED, run


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check",), "no drafts named"),
        (("graph", "."), "no drafts in . (drafts end in .txt, .md or .html)"),
        (("check", "--format", "jsn", "a.txt"), "unknown format 'jsn' (did you mean json?)"),
        (("check", "-o", "html", "a.txt"), "-o: 'html' is no output (write FORMAT:FILE"),
        (("check", "--select", "ATT410", "a.txt"), "command line, select: unknown rule code 'ATT410' (did you mean"),
        (("check", "--profile", "dask", "a.txt"), "unknown profile 'dask' (did you mean desk?)"),
        (("check", "--config", "none.toml", "a.txt"), "none.toml: cannot be read: No such file"),
        (("check", "--baseline", "none.json", "a.txt"), "none.json: cannot be read"),
        (("check", "--diff", "main", "a.txt"), "--diff works only inside a git repository"),
        (("check", "--sources", "none.txt", "a.txt"), "none.txt: cannot be read"),
        (("show", ""), "cannot be read: No such file or directory (the path is empty; perhaps a variable is not set)"),
        (("show", "none.md"), "none.md: cannot be read: No such file or directory (check the path)"),
        (("show", "--format", "svg", "a.txt"), "unknown format 'svg'"),
        (("graph", "a.txt", "--to", "grafml"), "--to: unknown format 'grafml' (did you mean graphml?)"),
        (("graph", "a.txt", "-o", "none/g.dot"), "none/g.dot: cannot be written: No such file or directory (make its"),
        (("init", "none"), "none/attribution.toml: cannot be written: No such file or directory"),
        (("check", "--show", "eror", "a.txt"), "unknown severity 'eror' (did you mean error?)"),
        (
            ("check", "a.txt", "-o", "json:none/a.json"),
            "none/a.json: cannot be written: No such file or directory (make",
        ),
        (("check", "a.txt", "-o", "json:."), ".: cannot be written: Is a directory (name a file in it)"),
        (("check", "a.txt", "-o", "json:b", "-o", "csv:./b"), "b: two reports would go to one file (name two files)"),
        (("check", "a.txt", "-o", "json:a.txt"), "a.txt: would be overwritten by a report on it (name another file)"),
        (("check", "a.txt", "--write-baseline", "none/b"), "none/b: cannot be written"),
        (("check", "a.txt", "--cache", "a.txt"), "--cache a.txt: is no folder"),
        (("check", "a.txt", "--cache", "a.txt/c"), "a.txt/c: cannot be written"),
        (("check", "a.txt", "--jobs", "x"), "Invalid value for '--jobs': 'x' is no whole number from 0 up"),
        (("check", "a.txt", "-q", "--format", "json"), "--quiet: only text can be shortened (leave --format out"),
        (("show", "a.txt", "--leaning", "recal"), "unknown leaning 'recal' (did you mean recall?)"),
        (("check", "a.txt", "--baseline", "a.txt"), "a.txt: is not a baseline"),
        (
            ("check", "a.txt", "--encoding", "klingon"),
            "--encoding: unknown encoding 'klingon' (name one such as latin-1 or cp1252)",
        ),
        (("check", "a.txt", "--encoding", "rot13"), "unknown encoding 'rot13'"),
        (("show", "."), ".: is a folder (name one draft, as in a.txt)"),
        (("rule", "ATT999"), "unknown rule 'ATT999'"),
        (("rule", "vage-anonymous"), "unknown rule 'vage-anonymous' (did you mean vague-anonymous?)"),
        (("explain", "a.txt"), "'a.txt' is not a place (write FILE:LINE"),
        (("explain", "a.txt:99"), "a.txt: has no line 99"),
        (("accept", "a.txt:1", "--code", "ATT9O1"), "--code: unknown rule code 'ATT9O1' (did you mean ATT901?)"),
        (("accept", "a.txt:1", "--code", "ATT2"), "a.txt: no ATT2 finding on line 1 (no line has one"),
        (("accept", "a.txt:9"), "a.txt: has no line 9 (its last line is 1)"),
        (("chek", "a.txt"), "no command 'chek' (did you mean check?)"),
    ],
)
def test_bad_input_gets_one_clear_line_and_exit_2(desk, arguments, told):
    if arguments != ("graph", "."):
        (desk / "a.txt").write_text(CLAIMED)
    code, output = run(*arguments)
    assert code == 2
    assert told in output


@pytest.mark.parametrize("arguments", [("-h",), ("check", "-h"), ("show", "-h")])
def test_the_short_option_for_help(arguments):
    assert run(*arguments) == run(*arguments[:-1], "--help")
