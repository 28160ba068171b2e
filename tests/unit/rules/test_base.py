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


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"severity": "warning"}, r"^severity must be a Severity, not str \(Severity.ERROR, "),
        ({"bad": "Sources said no."}, r"^bad must be a list of drafts, not str \(bad=\['Sources said no.'\]\)$"),
        ({"good": "Ana said no."}, "^good must be a list of drafts"),
    ],
)
def test_a_rule_of_wrong_values_is_refused_where_it_is_made(given, told):
    with pytest.raises(TypeError, match=told):
        rule("XY010", **given)


class _Callable:
    def __call__(self, graph):
        return []


@pytest.mark.parametrize(
    ("check", "told"),
    [
        (_Callable(), r"^what @rule\('XY011'\) stands on must be a .*unction, not _Callable"),
        (lambda *, graph: [graph], r"XY011 <lambda> must take \(graph\) or \(graph, context\), not \(\)$"),
        (lambda a, b, c: [], r"not \(a, b, c\)$"),
    ],
)
def test_what_stands_below_rule_is_a_function_of_a_graph(check, told):
    with pytest.raises(TypeError, match=told):
        rule("XY011")(check)


@pytest.mark.parametrize("check", [lambda graph, context, more=1: [], lambda *given: [], lambda graph=None: []])
def test_a_function_may_take_more_than_it_is_given(check):
    assert [*rule("XY012")(check).hits(graph_from_marked("no"))] == []
