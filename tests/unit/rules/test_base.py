"""What a rule is."""

from __future__ import annotations

import pickle

import pytest

from attribution.config import Config
from attribution.errors import ConfigError
from attribution.rules import RULES, Hit, rule
from attribution.rules.base import options_of
from attribution.spans import Span
from tests.builders import graph_from_marked
from tests.reports import RULE, bare_sources, sample


def test_a_rule_runs_without_an_audit() -> None:
    graph = graph_from_marked("[source:Sources] [cue:said] [content:the plan is dead].")
    assert [hit.hint for hit in bare_sources.hits(graph)] == ["say who they are"]
    vague = next(item for item in RULES if item.code == "ATT201")
    assert [hit.span.text for hit in vague.hits(graph)] == ["Sources"]


def test_rules_and_reports_go_to_other_processes() -> None:
    rules = (*RULES, bare_sources)
    assert pickle.loads(pickle.dumps(rules)) == rules
    assert pickle.loads(pickle.dumps(RULE)).check is RULE.check
    report = sample()
    again = pickle.loads(pickle.dumps(report))
    assert (again.files, again.exit_code) == (report.files, report.exit_code)


@pytest.mark.parametrize("code", ["att101", "A1", "ATT-101", "", "ATT10x"])
def test_a_malformed_code_is_refused(code: str) -> None:
    with pytest.raises(ConfigError, match="malformed"):
        rule(code)


def test_what_a_check_yields_becomes_a_hit():
    place = Span(0, 2, "no")

    @rule("XY003", bad=["no"], profiles=("desk",))
    def _pairs(graph):
        """Say more."""
        yield place, "a hint"
        yield Hit(place, "another message")

    assert [*_pairs.hits(graph_from_marked("no"))] == [Hit(place, "Say more.", "a hint"), Hit(place, "another message")]
    assert _pairs.name == "pairs"
    assert _pairs.summary == "Say more."


def test_a_rule_in_any_profile_is_in_the_strict_one_too():
    assert rule("XY004", profiles=("desk",))(lambda graph: ()).profiles == ("desk", "strict")
    assert rule("XY004", profiles=())(lambda graph: ()).profiles == ()


def test_own_examples_stand_before_those_of_the_file():
    found = rule("ATT201", bad=["x"], good=["v"])(lambda graph: ()).examples()
    assert [example.text for example in found[:2]] == ["x", "v"]
    assert len(found) > 2
    assert bare_sources.good == ("Two aides said it is dead.",)


def test_options_of_the_configuration_come_first():
    found = rule("XY005", options={"least": 2, "most": 5})(lambda graph: ())
    assert options_of(found, Config()) == {"least": 2, "most": 5}
    assert options_of(found, Config(rules={"XY005": {"most": 7}})) == {"least": 2, "most": 7}
