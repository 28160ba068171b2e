"""``attribution explain``."""

import pytest

from tests.commandline import CLAIMED, run


def test_explain_tells_cue_source_and_rules(desk):
    (desk / "a.txt").write_text(CLAIMED)
    output = run("explain", "a.txt:1")[1]
    assert "cue      claimed (verb, doubted, from verbs:claim)" in output
    assert "ATT401 loaded-verb: fired (info)" in output
    assert "ATT103 unattributed-figure: off in profile desk (it is on in: wire, strict)" in output
    assert "ATT903 ignore-without-reason: off in profile desk (switch it on: --extend-select ATT903)" in output
    (desk / "a.txt").write_text(CLAIMED.rstrip() + "\n")
    assert "has no line 2 (its last line is 1)" in run("explain", "a.txt:2")[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor claimed the bins were emptied.", ""),
        ("“The mayor claimed the bins were emptied,” Ana Ruiz said.", "it stands in a quotation"),
    ],
)
def test_explain_says_which_attributions_the_rules_do_not_judge(desk, text, told):
    (desk / "a.txt").write_text(text + "\n")
    output = run("explain", "a.txt:1")[1]
    assert ("rules    do not judge it" in output) == bool(told)
    assert told in output
    (desk / "attribution.toml").write_text("min_confidence = 1\n")
    output = run("explain", "a.txt:1")[1]
    assert "rules    hardly judge it: it is less sure than min_confidence, 1.0" in output


def test_explain_names_first_the_rules_that_fired(desk):
    (desk / "a.txt").write_text(CLAIMED)
    rules = [line for line in run("explain", "a.txt:1")[1].splitlines() if line.startswith("ATT")]
    assert rules[0].startswith("ATT401 loaded-verb: fired")
    assert rules[1] == (
        "ATT101 unattributed-quote: not on this line; it fires where a whole sentence is quoted and nobody is named as "
        "its speaker."
    )
