"""``attribution rule``."""

from attribution.rules import RULES
from tests.commandline import run


def test_a_rule_explains_itself():
    code, output = run("rule", "ATT401")
    assert code == 0
    assert "The mayor claimed" in output
    assert len(run("rule")[1].strip().split("\n")) > 30
    family = run("rule", "att5")[1].strip().split("\n")
    assert {line[:4] for line in family} == {"ATT5"}


def test_a_rule_is_found_by_its_name_too():
    assert run("rule", "loaded-verb") == run("rule", "att401")


def test_what_it_needs_and_how_it_fixes_is_told():
    assert "needs      the texts the draft is based on, supplied with --sources" in run("rule", "ATT501")[1]
    assert "fix        unsafe: attribution check --unsafe-fixes" in run("rule", "ATT401")[1]
    assert "option     max_words = 50" in run("rule", "ATT102")[1]


def test_severities_stand_on_one_line_and_the_list_names_every_profile():
    assert "severity   warning in wire, legal, strict\n" in run("rule", "ATT401")[1]
    assert run("rule", "ATT4")[1].splitlines()[0].endswith("desk, wire, legal, strict")
    assert "(list them: attribution rule)" in run("rule", "ATT999")[1]


def test_what_the_figures_mean_stands_behind_them():
    assert "(all hits read)" in run("rule", "ATT106")[1]
    assert "no hit read by hand (needs sources)" in run("rule", "ATT501")[1]


def test_the_list_has_every_rule():
    lines = run("rule")[1].splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in RULES]


def test_an_example_is_shown_with_the_source_it_is_held_against():
    output = run("rule", "ATT502")[1]
    flagged, fine = output.partition("flagged:")[2].split("fine:")
    assert flagged.count("        source: ") == fine.count("        source: ") == 3
    assert "source: " not in run("rule", "ATT401")[1]
