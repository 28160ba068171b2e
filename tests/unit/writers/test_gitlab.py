"""The report for GitLab's code quality widget."""

import json

from attrs import evolve

from attribution.model import Severity
from attribution.spans import cut
from attribution.writers import FileReport, Report, gitlab
from tests.builders import graph_from_marked
from tests.reports import finding, sample


def test_gitlab_fingerprints_are_distinct_even_for_the_same_words():
    text = "no no no"
    same = tuple(
        evolve(finding(text, "no", "X001", "same", Severity.INFO, "again"), span=cut(text, start, start + 2))
        for start in (0, 3, 6)
    )
    graph = graph_from_marked(text)
    issues = json.loads(gitlab.render(Report(files=(FileReport("a", graph, same), FileReport("b", graph, same)))))
    assert len({issue["fingerprint"] for issue in issues}) == 6


def test_the_issue_has_its_place_and_its_weight():
    issues = json.loads(gitlab.render(sample()))
    assert issues[0]["location"] == {"path": "desk/council.md", "lines": {"begin": 3, "end": 3}}
    assert [issue["severity"] for issue in issues] == ["major", "info", "major", "minor", "blocker"]
    assert issues[-1]["check_name"] == "not-checked"
