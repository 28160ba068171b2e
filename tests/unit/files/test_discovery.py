"""Which files to check."""

import json
import os

import pytest

from attribution.files.discovery import covers, find_drafts, shorten
from tests.commandline import CLAIMED, findings, run


def test_absolute_paths_are_reported_from_the_working_folder_on(desk):
    (desk / "desk").mkdir()
    (desk / "desk/a.md").write_text(CLAIMED)
    issues = json.loads(run("check", "--format", "gitlab", desk / "desk/a.md")[1])
    assert {issue["location"]["path"] for issue in issues} == {"desk/a.md"}
    assert list(findings(desk, "desk/a.md")[1]) == ["desk/a.md"]
    elsewhere = desk / "a.md"
    elsewhere.write_text(CLAIMED)
    os.chdir(desk / "desk")  # the fixture goes back
    assert list(findings(elsewhere)[1]) == [str(elsewhere)]


@pytest.mark.parametrize(
    ("pattern", "path", "covered"),
    [
        ("opinion/**", "opinion/2024/a.md", True),
        ("opinion", "news/opinion/a.md", True),
        ("*.draft.md", "news/a.draft.md", True),
        ("news\\old\\**", "news/old/a.md", True),
        ("./opinion/", "opinion/a.md", True),
        ("**/old", "news/old", True),
        ("**/old/*.md", "old/a.md", True),
        ("**/old/*.md", "news/2024/old/a.md", True),
        ("**/old/*.md", "news/older/a.md", False),
        ("opinion/**", "news/opinion.md", False),
        ("*.md", "a.txt", False),
        ("news/a", "news/a.md", False),
    ],
)
def test_a_pattern_covers_paths(pattern, path, covered):
    assert covers(pattern, path) is covered


def test_drafts_are_found_in_order_each_once(desk):
    for name in ("b.md", "a.txt", "c.pdf", ".hidden.md", "sub/d.html", ".git/e.md", "old/f.md"):
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text("")
    assert list(find_drafts((".", "a.txt"), lambda path: path == "old")) == ["a.txt", "b.md", "sub/d.html"]
    assert list(find_drafts(("*.md", "old/f.md"), lambda path: path == "old/f.md")) == ["b.md", "old/f.md"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_a_folder_is_no_draft(desk):
    os.mkfifo(desk / "a.md")
    (desk / "b.md").write_text("")
    (desk / "c.md").symlink_to("none.md")
    assert list(find_drafts((".",), lambda _: False)) == ["b.md", "c.md"]


def test_what_leads_nowhere_is_given_as_it_is():
    assert list(find_drafts(("none.md", "-", "*.x"), lambda _: False)) == ["none.md", "-", "*.x"]


def test_a_path_below_the_working_folder_becomes_relative(desk):
    assert shorten(str(desk / "a.md")) == "a.md"
    assert shorten(str(desk.parent)) == str(desk.parent)


@pytest.mark.parametrize(
    ("pattern", "fitting"),
    [
        ("**/*.md", ["a.md", "news/b.md", "news/old/c.md"]),
        ("news/**", ["news/b.md", "news/old/c.md", "news/old/d.txt"]),
        ("./news/**/c.*", ["news/old/c.md"]),
        ("n*/**/old", ["news/old/c.md", "news/old/d.txt"]),
        ("**/**/d.txt", ["news/old/d.txt"]),
        ("old/**", ["old/**"]),
    ],
)
def test_a_pattern_goes_into_folders_but_not_round_in_links(desk, pattern, fitting):
    for name in ("a.md", "news/b.md", "news/old/c.md", "news/old/d.txt", "news/old/e.jpg"):
        (desk / name).parent.mkdir(parents=True, exist_ok=True)
        (desk / name).write_text("")
    (desk / "news/back").symlink_to(desk, target_is_directory=True)
    (desk / "news/again").symlink_to(desk, target_is_directory=True)
    assert list(find_drafts((pattern,), lambda _: False)) == fitting


def test_one_draft_by_two_names_is_checked_once(desk):
    (desk / "a.md").write_text("")
    assert list(find_drafts(("a.md", "./a.md", "."), lambda _: False)) == ["a.md"]
