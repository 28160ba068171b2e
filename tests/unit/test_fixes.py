"""Corrections written back into a draft."""

import builtins
from errno import EACCES

import pytest
from attrs import evolve

from attribution.drafts import Task, check_draft
from attribution.errors import InputError
from attribution.fixes import apply, find_edits, fix_draft
from tests.commandline import CLAIMED, run


def test_fixes_change_what_they_say_and_nothing_else(desk):
    idle = "<!-- attribution: ignore[ATT201] x -->"
    draft = desk / "a.md"
    draft.write_bytes(f"One.\r\n\r\n{idle}\r\n{CLAIMED}".encode("utf-8-sig"))
    run("check", "--fix", "a.md")
    assert draft.read_bytes().decode() == f"\ufeffOne.\r\n\r\n{CLAIMED}"
    run("check", "--unsafe-fixes", "a.md")
    assert draft.read_bytes().decode() == f"\ufeffOne.\r\n\r\n{CLAIMED.replace('claimed', 'said')}"


@pytest.mark.parametrize(
    ("edits", "fixed"),
    [([], "abcd"), ([(1, 2, "X")], "aXcd"), ([(0, 1, ""), (3, 4, "YZ")], "bcYZ"), ([(4, 4, "!")], "abcd!")],
)
def test_edits_are_made_in_order(edits, fixed):
    assert apply("abcd", edits) == fixed


def report_of(desk, text):
    (desk / "a.md").write_text(text)
    return check_draft("a.md", Task())


def test_words_are_replaced_only_on_demand(desk):
    report = report_of(desk, CLAIMED)
    assert list(find_edits(report, CLAIMED, unsafe=False)) == []
    start = CLAIMED.index("claimed")
    assert list(find_edits(report, CLAIMED, unsafe=True)) == [(start, start + 7, "said")]


def test_what_the_draft_does_not_say_literally_is_left(desk):
    text = CLAIMED.replace("claimed", "cl&#97;imed")
    report = report_of(desk, text)
    assert report.findings
    assert list(find_edits(report, text, unsafe=True)) == []


def test_a_draft_keeps_its_encoding(desk):
    (desk / "a.txt").write_bytes(f"Café. {CLAIMED}".encode("latin-1"))
    task = Task(encoding="latin-1")
    assert fix_draft("a.txt", check_draft("a.txt", task), task, unsafe=True) == 1
    assert (desk / "a.txt").read_bytes().decode("latin-1") == f"Café. {CLAIMED.replace('claimed', 'said')}"
    assert fix_draft("a.txt", check_draft("a.txt", task), task, unsafe=True) == 0


def test_a_draft_that_is_gone_is_named(desk):
    report = report_of(desk, CLAIMED)
    (desk / "a.md").unlink()
    with pytest.raises(InputError, match="cannot be read"):
        fix_draft("a.md", report, Task(), unsafe=True)


def test_a_page_keeps_the_encoding_that_it_declares(desk):
    page = '<meta charset="koi8-r">\n<!-- attribution: ignore[ATT201] x -->\n<p>Сказал.</p>\n'
    (desk / "a.html").write_bytes(page.encode("koi8-r"))
    run("check", "a.html", "--fix")
    assert (desk / "a.html").read_bytes().decode("koi8-r") == '<meta charset="koi8-r">\n<p>Сказал.</p>\n'


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("The bins {} were late.\n", "The bins were late.\n"),
        ("- {} The bins were late.\n", "- The bins were late.\n"),
        ("The bins were late. {}\n", "The bins were late.\n"),
        ("The bins were late.{}", "The bins were late."),
        ("The bins were late. {} {}\n", "The bins were late.\n"),
    ],
)
def test_a_comment_within_a_line_leaves_no_second_space(desk, written, left):
    text = written.replace("{}", "<!-- attribution: ignore[ATT201] x -->")
    assert apply(text, find_edits(report_of(desk, text), text, unsafe=False)) == left


@pytest.mark.parametrize("ending", ["", " ->", " --"])
def test_a_comment_that_is_not_closed_keeps_what_it_holds(desk, ending):
    text = f"Intro.\n\n<!-- attribution: ignore[ATT201] a{ending}\n\nSources said the deal is dead.\n"
    assert apply(text, find_edits(report_of(desk, text), text, unsafe=False)) == text


def test_a_draft_whose_encoding_lacks_a_character_is_left_as_it_is(desk):
    (desk / "a.txt").write_text(CLAIMED)
    report = check_draft("a.txt", Task())
    replaced = evolve(report, findings=tuple(evolve(each, fix="said “") for each in report.findings))
    with pytest.raises(InputError, match="cannot be fixed: ascii has no '“'"):
        fix_draft("a.txt", replaced, Task(encoding="ascii"), unsafe=True)
    assert (desk / "a.txt").read_text() == CLAIMED


def test_a_draft_that_may_not_be_written_says_so(desk, monkeypatch):
    report = report_of(desk, CLAIMED)
    read = builtins.open

    def refuse(path, mode="r", *rest, **given):
        if "w" in mode:
            raise PermissionError(EACCES, "Permission denied")
        return read(path, mode, *rest, **given)

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(InputError, match="cannot be fixed: Permission denied"):
        fix_draft("a.md", report, Task(), unsafe=True)
