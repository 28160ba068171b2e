"""Reading and writing that several commands share."""

import os

import pytest

from attribution.commands.files import check_line, check_writable, make_folder, open_draft, wants_colour, write_file
from attribution.config import Config
from attribution.drafts import Task, check_source
from attribution.errors import ConfigError, InputError
from attribution.readers import parse


def test_a_draft_comes_with_its_settings(desk):
    (desk / "a.md").write_text("---\nattribution: {profile: legal}\n---\nIt rained.\n")
    source, settings = open_draft("a.md", {})
    assert source.text == "It rained."
    assert settings.config.profile == "legal"


def test_what_is_wrong_names_the_draft(desk):
    with pytest.raises(InputError, match=r"^none\.md: cannot be read"):
        open_draft("none.md", {})
    (desk / "a.md").write_text("---\nattribution: {publication: x}\n---\nIt rained.\n")
    with pytest.raises(ConfigError, match="'publication' cannot be set here"):
        open_draft("a.md", {})


def test_a_file_is_written_as_it_is(desk):
    write_file("a.txt", "é\n")
    assert (desk / "a.txt").read_bytes() == "é\n".encode()
    write_file("a.txt", "b", mode="a")
    assert (desk / "a.txt").read_text("utf-8") == "é\nb"


@pytest.mark.parametrize(
    ("path", "mode", "told"),
    [
        ("none/a.txt", "w", "make its folder first"),
        (".", "w", "name a file in it"),
        ("there.txt", "x", "it is never overwritten"),
    ],
)
def test_what_cannot_be_written_says_what_to_do(desk, path, mode, told):
    (desk / "there.txt").write_text("")
    with pytest.raises(InputError, match=told):
        write_file(path, "", mode=mode)


def test_it_is_known_beforehand(desk):
    check_writable("a.txt")
    assert os.listdir(desk) == []
    for path in ("none/a.txt", "."):
        with pytest.raises(InputError, match="cannot be written"):
            check_writable(path)


@pytest.mark.parametrize(
    ("terminal", "set_", "wanted"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colours_are_for_terminals_whose_user_wants_them(monkeypatch, terminal, set_, wanted):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal, raising=False)
    for name, value in set_.items():
        monkeypatch.setenv(name, value)
    assert wants_colour() is wanted


def test_a_folder_is_made_where_it_can_be_written_to(desk, monkeypatch):
    make_folder("new/kept")
    assert (desk / "new/kept").is_dir()
    (desk / "a.txt").write_text("")
    with pytest.raises(InputError, match=r"^a\.txt/kept: cannot be written: .*\(a file stands where its folder would"):
        make_folder("a.txt/kept")
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(InputError, match=r"^new: cannot be written: Permission denied \(check its permissions"):
        make_folder("new")


def test_a_draft_has_no_line_behind_its_last():
    report = check_source(parse("One.\nTwo.\n", "a.txt"), Config(), "-", Task(isolated=True))
    check_line(report, 2, "a.txt")
    with pytest.raises(InputError, match=r"^a\.txt: has no line 3 \(its last line is 2\)"):
        check_line(report, 3, "a.txt")
