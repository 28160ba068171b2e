"""Which lines changed since a branch left its base."""

import os

import pytest

from attribution.errors import InputError
from attribution.files.changes import changed_lines
from tests.commandline import CLAIMED, CLEAN, findings, git, run


@pytest.mark.parametrize("setting", ["diff.noprefix", "diff.mnemonicPrefix", "core.quotePath"])
@pytest.mark.parametrize("name", ["a.txt", "my draft.txt", "café.txt", 'the "new" one.txt', "a\\b.txt"])
def test_changed_lines_are_found_whatever_the_file_is_called_and_git_is_told(desk, name, setting):
    git("init", "-q", "-b", "main")
    git("config", setting, "true")
    (desk / name).write_text(CLEAN)
    git("add", ".")
    git("commit", "-qm", "one")
    (desk / name).write_text(CLEAN + CLAIMED)
    (file,) = findings(".", "--diff", "main")[1].values()
    assert [each["text"] for each in file["findings"]] == ["claimed"]


def test_only_changed_lines_are_reported(desk):
    git("init", "-q", "-b", "main")
    (desk / "a.txt").write_text(CLAIMED)
    git("add", ".")
    git("commit", "-qm", "one")
    git("checkout", "-qb", "draft")
    (desk / "a.txt").write_text(f"{CLAIMED}\nThe clerk insisted it was not so.\n")
    (desk / "new.txt").write_text(CLAIMED)
    files = findings(".", "--diff", "main")[1]
    assert [(path, each["text"]) for path, file in files.items() for each in file["findings"]] == [
        ("a.txt", "insisted"),
        ("new.txt", "claimed"),
    ]
    assert findings(".", "--diff")[1] == files  # since the last commit: nothing was committed on the branch
    git("add", ".")
    git("commit", "-qm", "two")
    assert not any(file["findings"] for file in findings(".", "--diff")[1].values())
    told = run("check", "a.txt", "--diff", "new.txt")[1]
    assert told.endswith("no common base with 'new.txt' (to check that path, write it before --diff)")
    assert "there is no common base with 'nope'" in run("check", ".", "--diff", "nope")[1]


def test_a_clone_of_the_last_commits_alone_is_told_as_one(desk, monkeypatch):
    (desk / "whole").mkdir()
    monkeypatch.chdir(desk / "whole")
    git("init", "-q", "-b", "main")
    for number in range(3):
        (desk / "whole/a.txt").write_text(CLEAN * (number + 1))
        git("add", ".")
        git("commit", "-qm", str(number))
    git("branch", "old", "HEAD~2")
    git("clone", "-q", "--depth", "1", "--no-single-branch", (desk / "whole").as_uri(), str(desk / "part"))
    monkeypatch.chdir(desk / "part")
    code, output = run("check", ".", "--diff", "origin/old")
    assert code == 2
    assert "no common base with 'origin/old' (only the last commits were cloned: git fetch --unshallow, or" in output


def test_ranges_are_those_of_the_new_lines(desk):
    git("init", "-q", "-b", "main")
    (desk / "a.txt").write_text("1\n2\n3\n4\n5\n")
    (desk / "gone.txt").write_text("1\n")
    git("add", ".")
    git("commit", "-qm", "one")
    (desk / "a.txt").write_text("1\nnew\nnew\n3\n5\nnew\n")
    (desk / "gone.txt").unlink()
    (desk / "fresh.txt").write_text("1\n")
    found = changed_lines("HEAD")
    assert found[os.path.realpath("a.txt")] == [(2, 3), (6, 6)]
    assert found[os.path.realpath("fresh.txt")][0][0] == 1
    assert os.path.realpath("gone.txt") not in found


def test_without_a_repository_there_are_no_changes():
    with pytest.raises(InputError, match="works only inside a git repository"):
        changed_lines("HEAD")


def test_a_renamed_draft_is_compared_with_what_it_was(desk):
    git("init", "-q", "-b", "main")
    (desk / "a.txt").write_text(f"{CLAIMED}{CLEAN * 5}")
    (desk / "b.txt").write_text(f"{CLAIMED}{CLEAN * 7}")
    git("add", ".")
    git("commit", "-qm", "one")
    (desk / "a.txt").write_text(f"{CLAIMED}{CLEAN * 5}The clerk insisted it was not so.\n")
    git("mv", "a.txt", "new.txt")
    git("mv", "b.txt", "newer.txt")
    files = findings(".", "--diff")[1]
    assert [(path, each["text"]) for path, file in files.items() for each in file["findings"]] == [
        ("new.txt", "insisted")
    ]


def test_what_git_does_not_track_is_checked_whole(desk, monkeypatch):
    repository = desk / "repository"
    repository.mkdir()
    monkeypatch.chdir(repository)
    git("init", "-q", "-b", "main")
    (repository / ".gitignore").write_text("ignored.txt\n")
    (repository / "a.txt").write_text(CLAIMED)
    git("add", ".")
    git("commit", "-qm", "one")
    (desk / "outside.txt").write_text(CLAIMED)
    (repository / "ignored.txt").write_text(CLAIMED)
    files = findings("a.txt", "ignored.txt", "../outside.txt", "--diff", "main")[1]
    assert [path for path, file in files.items() if file["findings"]] == ["ignored.txt", "../outside.txt"]


@pytest.mark.parametrize("name", [(), ("--stdin-filename", "a.txt"), ("--stdin-filename", "../b.txt")])
def test_standard_input_is_checked_whole(desk, name):
    git("init", "-q", "-b", "main")
    (desk / "a.txt").write_text(CLAIMED)
    git("add", ".")
    git("commit", "-qm", "one")
    assert "ATT401" in run("check", "-", *name, "--diff", "main", text=CLAIMED)[1]


def test_a_draft_that_git_takes_for_binary_is_compared_by_its_lines(desk):
    git("init", "-q", "-b", "main")
    (desk / "a.txt").write_text(CLAIMED, encoding="utf-16")
    git("add", ".")
    git("commit", "-qm", "one")
    (desk / "a.txt").write_text(f"{CLAIMED}\nThe clerk insisted it was not so.\n", encoding="utf-16")
    (file,) = findings(".", "--diff", "main")[1].values()
    assert [each["text"] for each in file["findings"]] == ["insisted"]


def test_without_git_the_remedy_is_named(desk, monkeypatch):
    monkeypatch.setenv("PATH", str(desk))
    with pytest.raises(InputError, match="git, which is not installed"):
        changed_lines("main")
