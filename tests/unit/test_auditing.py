"""The audit over hand-made graphs: selection, severities, own rules, contexts."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest

import attribution
from attribution.auditing import audit, held_back, severity_of
from attribution.config import Config
from attribution.errors import ConfigError, InputError
from attribution.graph import AttributionGraph
from attribution.model import Finding, Severity
from attribution.rules import RULES, Context, Hit, known, rule
from attribution.spans import Span
from attribution.transcripts import parse_source
from attribution.verification import verify
from attribution.writers import Report
from tests.builders import graph_from_marked
from tests.reports import bare_sources

CLAIM = "[source:The mayor] [cue:claimed] [content:that the bins were emptied]."


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in found]


def test_a_rule_of_ones_own_with_one_argument() -> None:
    graph = graph_from_marked("[source:Sources] [cue:said] [content:the plan is dead].")
    found = [finding for finding in audit(graph, rules=(*RULES, bare_sources)) if finding.code == "XY001"]
    assert [(finding.span.text, finding.hint, finding.severity) for finding in found] == [
        ("Sources", "say who they are", Severity.WARNING)
    ]
    assert found[0].message == "'Sources said' without saying what kind of source."
    assert bare_sources.bad == ("Sources said the plan is dead.",)
    assert bare_sources.name == "bare-sources"


def test_options_come_from_the_configuration() -> None:
    seen: list[object] = []

    @rule("XY002", options={"limit": 3, "names": ("a",)})
    def limits(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
        """Note the options."""
        seen.extend((context.options["limit"], context.options["names"], context.publication))
        yield from ()

    config = Config(rules={"XY002": {"limit": 5}}, publication="The Courier")
    assert audit(graph_from_marked(CLAIM), config, rules=[limits]) == ()
    assert seen == [5, ("a",), "The Courier"]


def test_selection() -> None:
    graph = graph_from_marked(CLAIM)
    loaded = next(item for item in RULES if item.code == "ATT401")
    assert loaded.profiles[-1] == "strict"
    assert "ATT904" in known()
    assert codes(audit(graph, Config(select=("ATT9",)))) == []
    assert codes(audit(graph, Config(select=("ATT904",), rules={"ATT904": {"below": 0.95}}))) == ["ATT904"]
    assert codes(audit(graph, Config(select=("ATT904",), ignore=("ATT904",)))) == []


def test_low_confidence_is_not_judged() -> None:
    graph = graph_from_marked("[source:Sources] [cue:said] [content:the plan is dead].")
    assert codes(audit(graph, Config(select=("ATT201",)))) == ["ATT201"]
    assert codes(audit(graph, Config(select=("ATT201",), min_confidence=0.95))) == []


def test_severity_by_profile_and_by_configuration() -> None:
    loaded = next(item for item in RULES if item.code == "ATT401")
    assert severity_of(loaded, Config()) is Severity.INFO
    assert severity_of(loaded, Config(profile="legal")) is Severity.WARNING
    assert severity_of(loaded, Config(severity={"ATT4": Severity.ERROR})) is Severity.ERROR


def test_words_in_quotations_are_not_judged() -> None:
    graph = graph_from_marked("[source:Ann Lee] [cue:said]: [content:“Sources said the plan is dead.”]")
    assert "ATT201" not in codes(audit(graph, Config(profile="strict")))


def test_rules_that_need_sources_are_silent_without() -> None:
    graph = graph_from_marked("[content:“We lost,”] [source:Ann Lee] [cue:said].")
    needing = tuple(item.code for item in RULES if item.needs == "sources")
    assert needing == ("ATT305", "ATT308", "ATT501", "ATT502", "ATT503", "ATT504", "ATT505")
    assert audit(graph, Config(select=needing)) == ()


def test_the_function_stays_callable_whatever_is_imported_first():
    import attribution
    import attribution.auditing
    import attribution.drafts

    assert attribution.audit is attribution.auditing.audit


@pytest.mark.parametrize("name", ["select", "extend_select", "ignore"])
def test_a_code_that_no_rule_has_is_refused(name: str) -> None:
    with pytest.raises(ConfigError, match=rf"Config, {name}: unknown rule code 'ATT2O1' \(did you mean ATT201\?\)"):
        audit(graph_from_marked("[source1:Sources] [cue1:said] [content1:no]."), Config(**{name: ("ATT2O1",)}))


def test_a_finding_stands_once_however_many_attributions_it_is_of() -> None:
    @rule("XY001")
    def twice(graph: AttributionGraph) -> Iterator[Hit]:
        """Say the same of two attributions."""
        for number in (0, 1):
            yield Hit(graph.document.sentences[0], "a message", attribution=number)

    (found,) = audit(graph_from_marked(CLAIM), rules=(twice,))
    assert found.attribution == 0


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (lambda span: [span], "not Span Span(start=0, end=9, text='The mayor')"),
        (lambda span: [span.text], "not Hit(span='T', message='m', hint='h'"),
        (lambda span: [(span,)], "not tuple (Span(start=0"),
        (lambda span: [(span, 7)], "not Hit(span=Span(start=0"),
        (lambda span: [None], "not None ("),
        (lambda _: None, "not None ("),
        (lambda _: 7, "not int 7 ("),
    ],
)
def test_a_rule_that_gives_no_hits_is_named_with_the_remedy(made, told) -> None:
    def odd(graph: AttributionGraph) -> object:
        """m"""
        return made(graph.attributions[0].source.span)

    with pytest.raises(TypeError) as error:
        audit(graph_from_marked(CLAIM), rules=[rule("XY003")(odd)])
    assert str(error.value).startswith("the rule XY003 odd must give hits, not ")
    assert told in str(error.value)
    assert str(error.value).endswith('(yield (span, "what to do"), or Hit(span, "what is wrong"))')


@pytest.mark.parametrize(
    "place", [Span(0, 999, "x"), Span(-3, -1, "no"), Span(9, 4, "no"), Span(0, 5, "Other"), Span(3, 3, "")]
)
def test_a_rule_marks_words_of_the_text_alone(place) -> None:
    @rule("XY005")
    def outside(_: AttributionGraph) -> list[Hit]:
        return [Hit(place, "m")]

    with pytest.raises(InputError, match=r"^the rule XY005 outside marks what is not in the text, Span\("):
        audit(graph_from_marked(CLAIM), rules=[outside])


def test_a_fix_is_text() -> None:
    @rule("XY006")
    def fixing(graph: AttributionGraph) -> list[Hit]:
        return [Hit(graph.attributions[0].cue.span, "m", fix=3)]

    with pytest.raises(TypeError, match="the rule XY006 fixing must give hits, not Hit"):
        audit(graph_from_marked(CLAIM), rules=[fixing])


def test_a_fault_of_a_rules_own_is_told_with_its_name() -> None:
    @rule("XY004")
    def faulty(graph: AttributionGraph) -> list[Hit]:
        return [graph.attributions[7]]

    with pytest.raises(IndexError) as error:
        audit(graph_from_marked(CLAIM), rules=[faulty])
    assert error.value.__notes__ == ["in the rule XY004 faulty"]


def test_no_two_rules_have_one_code() -> None:
    @rule("ATT201")
    def mine(_: AttributionGraph) -> tuple[Hit, ...]:
        return ()

    with pytest.raises(ConfigError, match=r"two rules are called ATT201 \(give yours a code of its own, as in XY001"):
        audit(graph_from_marked(CLAIM), rules=(*RULES, mine))
    others = [each for each in RULES if each.code != "ATT201"]
    assert "ATT201" not in codes(
        audit(graph_from_marked("[source:Sources] [cue:said] [content:no]."), rules=[*others, mine])
    )


@pytest.mark.parametrize("function", [audit, Report])
def test_no_table_of_rules_stands_in_a_signature(function) -> None:
    assert "ATT201" not in str(inspect.signature(function))


def test_words_are_found_through_typesetting_and_stand_where_the_text_has_them():
    text = "“The pier will stay open,” Ann Lee, a port\u00ader, said. Of\u00adfic\u00adials said the deal is dead."
    found = [each for each in audit(attribution.analyze(text), Config(profile="strict")) if each.code == "ATT201"]
    assert [(each.span.text, each.message) for each in found] == [
        ("Of\u00adfic\u00adials", "“Officials” says nothing about who they are")
    ]


def test_what_sources_tell_stands_where_the_text_has_it():
    text = "Ann\u00a0Lee said: “We shall keep\u00ading the pier open un\u00adtil the end of the sum\u00admer.”"
    graph = attribution.analyze(text)
    source = parse_source("LEE: We shall keep the pier open until the end of the winter.", "talk.txt")
    found = audit(graph, Config(select=("ATT502",)), verification=verify(graph, [source]))
    assert [each.span.text for each in found] == [text[text.index("We") : -1]]


@pytest.mark.parametrize("indent", ["", "  ", "\u200b"])
def test_lines_are_known_where_they_are_read_as_one(indent: str) -> None:
    lines = ("Lane said: “They were superb. I speak", "“of ten years. Incredible.”", "It rained.")
    found = audit(attribution.analyze(f"\n{indent}".join(lines)), Config(select=("ATT506",)))
    assert codes(found) == []
    assert codes(audit(attribution.analyze(" ".join(lines)), Config(select=("ATT506",)))) == ["ATT506"]


def test_what_an_exemption_holds_back_is_no_finding() -> None:
    @rule("XY013")
    def held(graph: AttributionGraph) -> Iterator[Hit]:
        """Tell of the cue and of the source."""
        found = graph.attributions[0]
        assert found.source is not None
        yield Hit(found.cue.span, "a cue")
        yield Hit(found.source.span, "a source", silenced_by="sources are fine")

    graph = graph_from_marked(CLAIM)
    assert [finding.message for finding in audit(graph, rules=[held])] == ["a cue"]
    assert [hit.message for hit in held.hits(graph)] == ["a cue"]
    assert [hit.silenced_by for hit in held.considered(graph)] == ["", "sources are fine"]
    ((finding, reason),) = held_back(graph, rules=[held])
    assert (finding.message, reason) == ("a source", "sources are fine")


def test_what_is_held_back_stands_where_the_text_has_it() -> None:
    text = "The min\u00adistry closed the dam. Offi\u00adcials said it had cracked."
    ((finding, reason),) = held_back(attribution.analyze(text), Config(select=("ATT201",)))
    assert finding.span.text == "Offi\u00adcials"
    assert reason == "the text beside it tells whose officials they are"
