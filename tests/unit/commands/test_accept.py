"""``attribution accept``."""

import json

from tests.commandline import CLAIMED, findings, run


def test_an_accepted_finding_stays_accepted_when_the_draft_changes_elsewhere(desk):
    draft = desk / "a.txt"
    draft.write_text(CLAIMED)
    assert run("accept", "a.txt:1", "--reason", "fair")[0] == 0
    draft.write_text(f"A new first line.\n\n{CLAIMED}")
    code, files = findings("a.txt")
    assert (code, files["a.txt"]["findings"], len(files["a.txt"]["suppressed"])) == (0, [], 1)
    assert draft.read_text().endswith(CLAIMED)


def test_an_accepted_finding_is_not_answered_in_the_draft(desk):
    (desk / "a.txt").write_text(CLAIMED)
    run("accept", "a.txt:1", "--reason", "fair")
    (result,) = json.loads(run("check", "a.txt", "--format", "sarif")[1])["runs"][0]["results"]
    assert (result["ruleId"], result["suppressions"]) == ("ATT401", [{"kind": "external"}])


def test_only_findings_of_one_rule_may_be_accepted(desk):
    (desk / "a.txt").write_text(CLAIMED)
    assert run("accept", "a.txt:1", "--code", "ATT2")[0] == 2
    code, output = run("accept", "a.txt:1", "--code", "ATT401", "--reason", "fair")
    assert code == 0
    assert output.startswith("accepted ATT401 loaded-verb: 'claimed'")
    assert "fair" in (desk / "attribution-accepted.toml").read_text("utf-8")


def test_the_file_stands_beside_the_configuration(desk):
    (desk / "attribution.toml").write_text("")
    (desk / "news").mkdir()
    (desk / "news/a.txt").write_text(CLAIMED)
    run("accept", "news/a.txt:1")
    assert (desk / "attribution-accepted.toml").exists()


def test_what_is_accepted_already_is_said_to_be(desk):
    (desk / "a.txt").write_text(CLAIMED)
    run("accept", "a.txt:1")
    assert run("accept", "a.txt:1") == (2, "attribution: a.txt: what is on line 1 is ignored or accepted already")


def test_what_only_sources_tell_can_be_accepted_and_explained_with_them(desk):
    (desk / "a.txt").write_text("“We will close the north gate,” Ana Ortiz said.\n")
    (desk / "gate.txt").write_text("ANA ORTIZ: We will close the south gate.\n")
    assert run("accept", "a.txt:1")[0] == 2
    assert "ATT502 quote-altered: fired" in run("explain", "a.txt:1", "--sources", "gate.txt")[1]
    assert run("accept", "a.txt:1", "--sources", "gate.txt")[0] == 0
    assert findings("a.txt", "--sources", "gate.txt")[0] == 0


def test_twins_are_accepted_one_after_the_other(desk):
    (desk / "a.txt").write_text(f"It rained.\n\n{CLAIMED}\n{CLAIMED}")
    assert run("accept", "a.txt:3")[0] == 0
    assert [each["line"] for each in findings("a.txt")[1]["a.txt"]["findings"]] == [5]
    assert run("accept", "a.txt:5")[0] == 0
    assert findings("a.txt")[1]["a.txt"]["findings"] == []


def test_nothing_is_said_to_be_accepted_that_could_not_be_written(desk):
    (desk / "a.txt").write_text(CLAIMED)
    (desk / "attribution-accepted.toml").mkdir()
    code, output = run("accept", "a.txt:1")
    assert (code, "cannot be read: Is a directory" in output, "accepted ATT401" in output) == (2, True, False)


def test_a_line_without_a_finding_leads_to_those_with_one(desk):
    (desk / "a.txt").write_text(f"It rained.\n\n{CLAIMED}")
    assert run("accept", "a.txt:1") == (2, "attribution: a.txt: no finding on line 1 (lines with one: 3)")


def test_standard_input_has_no_place_where_findings_could_be_accepted(desk):
    told = "attribution: standard input: findings are accepted in a file (save the draft and name it)"
    assert run("accept", "--", "-:1", text=CLAIMED) == (2, told)


def test_a_draft_that_cannot_be_checked_is_named(desk):
    code, output = run("accept", "gone.txt:1")
    assert (code, "gone.txt" in output) == (2, True)
