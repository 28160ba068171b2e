"""Annotations for GitHub Actions and its step summary."""

from attrs import evolve

from attribution.writers import Report, github
from tests.reports import many, sample


def test_github_annotations_are_capped_and_the_last_tells_the_rest():
    lines = github.render(many(60)).splitlines()
    kinds = [line.split(" ")[0] for line in lines]
    assert [kinds.count(kind) for kind in ("::error", "::warning", "::notice")] == [10, 10, 10]
    assert kinds == sorted(kinds, key=("::error", "::warning", "::notice").index)
    assert "and 11 more findings of this kind" in lines[9]


def test_everything_stands_in_the_step_summary():
    assert github.render_summary(many(60)).count("X001 many") == 60


def test_a_step_summary_stays_under_the_limit(monkeypatch):
    monkeypatch.setattr(github, "SUMMARY_LIMIT", 2_000)
    page = github.render_summary(many(60))
    assert len(page.encode()) <= 2_000
    assert page.endswith("\n\n… and more: the report is cut.\n")


def test_github_commands_are_escaped():
    line = next(line for line in github.render(sample()).splitlines() if "ATT104" in line)
    assert line.endswith("::said by whom,%0Aand: 100%25 sure?")


def test_notices_on_files_leave_room_for_findings():
    file = evolve(many(60).files[0], remarks=("no such desk",) * 9)
    lines = [line for line in github.render(Report(files=(file,))).splitlines() if line.startswith("::notice")]
    assert len(lines) == 10
    assert lines[1] == "::notice file=a.md,title=attribution::no such desk"
    assert lines[4].endswith("and 6 more notices: see the step summary")
    assert lines[9].endswith("of this kind: see the step summary")
