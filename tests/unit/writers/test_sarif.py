"""The report as SARIF 2.1.0."""

import json
from pathlib import Path

import pytest
from attrs import evolve

from attribution.writers import Report, sarif
from tests.reports import many, sample, validate

SCHEMA = Path(__file__).parents[2] / "formats" / "sarif-2.1.0-rtm.5.json"


def test_sarif_has_the_published_shape():
    for report in (many(3), Report(files=())):
        validate(json.loads(sarif.render(report)), SCHEMA)
    data = json.loads(sarif.render(sample()))
    validate(data, SCHEMA)
    results = data["runs"][0]["results"]
    assert [result["ruleId"] for result in results if "suppressions" in result] == ["ATT201"]
    assert all("partialFingerprints" in result for result in results if "suppressions" not in result)
    rules = data["runs"][0]["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)


def test_what_is_answered_beside_the_draft_is_suppressed_from_outside():
    (file, *others) = sample().files
    moved = evolve(file, suppressed=(), accepted=file.suppressed)
    data = json.loads(sarif.render(Report(files=(moved, *others))))
    validate(data, SCHEMA)
    kinds = [[each["kind"] for each in result.get("suppressions", ())] for result in data["runs"][0]["results"]]
    assert kinds.count(["external"]) == 1
    assert ["inSource"] not in kinds


def test_with_a_baseline_every_result_tells_whether_it_is_new():
    (file, *others) = sample().files
    moved = evolve(file, suppressed=(), accepted=file.suppressed, baselined=file.suppressed)
    data = json.loads(sarif.render(Report(files=(moved, *others))))
    validate(data, SCHEMA)
    states = [(result["baselineState"], "suppressions" in result) for result in data["runs"][0]["results"]]
    assert sorted(set(states)) == [("new", False), ("unchanged", True)]
    assert "baselineState" not in sarif.render(sample())
    beside = json.loads(sarif.render(Report(files=(evolve(moved, baselined=()), *others))))
    assert {result["baselineState"] for result in beside["runs"][0]["results"]} == {"new"}


def test_a_finding_whose_rule_is_unknown_is_named_by_its_code():
    data = json.loads(sarif.render(many(1)))
    assert data["runs"][0]["tool"]["driver"]["rules"] == [{"id": "X001"}]


def test_a_file_that_was_not_checked_is_a_notification():
    (invocation,) = json.loads(sarif.render(sample()))["runs"][0]["invocations"]
    assert not invocation["executionSuccessful"]
    (told,) = invocation["toolExecutionNotifications"]
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "broken%20copy.md"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("./a b.md", "a%20b.md"),
        ("news\\50%.md", "news/50%25.md"),
        ("caf\udce9.md", "caf%E9.md"),
        ("café.md", "caf%C3%A9.md"),
        ("x\ud800.md", "x%ED%A0%80.md"),
    ],
)
def test_a_path_is_a_uri_reference_of_the_bytes_of_its_name(path, uri):
    file = sample().files[0]
    text = sarif.render(Report(files=(evolve(file, path=path),)))
    assert f'"uri": "{uri}"' in text


def test_a_notice_is_a_notification_and_no_failure():
    (file,) = sample().files[1:2]
    data = json.loads(sarif.render(Report(files=(evolve(file, remarks=("no such desk",)),))))
    validate(data, SCHEMA)
    (invocation,) = data["runs"][0]["invocations"]
    assert invocation["executionSuccessful"]
    assert [each["message"]["text"] for each in invocation["toolExecutionNotifications"]] == ["no such desk"]
