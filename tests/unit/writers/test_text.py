"""The report for a person at a terminal."""

import json

import pytest
from attrs import evolve

from attribution.model import Severity
from attribution.writers import FORMATS, FileReport, Report, people, text
from tests.builders import graph_from_marked
from tests.reports import finding, sample


def test_a_clean_file_still_has_its_line_and_the_verdict():
    report = Report(files=(FileReport("clean.txt", graph_from_marked("Rain fell.")),))
    assert text.render(report) == (
        "clean.txt   2 words · 0 statements · 0 sources · 0 outlets\nno findings · profile desk · 0 ignored · exit 0\n"
    )


def test_no_escape_of_the_text_reaches_a_terminal_and_colours_only_when_asked():
    graph = graph_from_marked("[source1:Ana\x1b\\[2J] [cue1:said] [content1:no\x9b].")
    hit = finding(graph.document.text, "Ana\x1b[2J", "X001", "x", Severity.ERROR, "\x1b]0;title\x07")
    report = Report(files=(FileReport("a\x1b.md", graph, (hit,)),))
    assert not {"\x1b", "\x9b", "\x07"} & {*text.render(report), *people.render(graph)}
    assert "\x1b[" in text.render(report, colour=True)
    assert "\x1b[2J" not in text.render(report, colour=True)
    assert "\x1b[" in people.render(graph, colour=True)


def test_carets_stand_under_the_words_behind_wide_and_combining_characters():
    words = "記者 e\u0301 said"
    hit = finding(words, "said", "X001", "x", Severity.ERROR, "m")
    lines = text.render(Report(files=(FileReport("a", graph_from_marked(words), (hit,)),))).splitlines()
    assert lines[2].endswith("1 | 記者 e\u0301 said")
    assert lines[3].endswith("  |        ^^^^")


def test_findings_too_slight_to_list_are_counted_and_still_fail():
    report = evolve(sample(), files=sample().files[:2], fail_on=Severity.INFO).listing(Severity.ERROR)
    assert {each.severity for file in report.files for each in file.findings} == {Severity.ERROR}
    assert len(report.unlisted) == 2
    assert "2 errors · profile desk · 1 ignored · 2 not listed · exit 1" in text.render(report)
    assert json.loads(FORMATS["json"](report))["unlisted"] == 2
    slight = evolve(report.files[1], findings=(), unlisted=report.unlisted)
    assert Report(files=(slight,), fail_on=Severity.WARNING).exit_code == 1


@pytest.mark.parametrize(("number", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files")])
def test_a_number_has_its_noun(number, words):
    assert text.count(number, "file") == words


def test_infos_have_no_plural():
    assert text.counted(2, Severity.INFO) == "2 info"
    assert text.counted(2, Severity.ERROR) == "2 errors"


def test_the_gravest_comes_first():
    assert text.sum_up(sample()) == "2 errors, 1 warning, 1 info, 1 file not checked"
    assert text.sum_up(Report(files=())) == "no findings"


def test_a_colour_is_put_round_the_words_and_taken_back():
    assert text.paint("no", "error", True) == "\x1b[31;1mno\x1b[0m"
    assert text.paint("no", "error", False) == "no"


def test_what_only_sources_tell_is_accepted_with_them():
    draft = "“No,” Lee said."
    file = FileReport("a.md", graph_from_marked(draft), (finding(draft, "No", "ATT502", "x", Severity.ERROR, "m"),))
    assert "attribution accept a.md:1 --sources … ·" in text.render(Report(files=(file,)))
