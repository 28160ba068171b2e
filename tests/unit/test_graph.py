from __future__ import annotations

import pytest
from attrs import evolve

from attribution import Config, InputError, Report, analyze, audit, verify
from attribution.model import EntityKind, Mention, MentionKind
from attribution.readers import parse
from attribution.spans import cut
from attribution.transcripts import parse_source
from attribution.writers import FileReport
from tests.builders import graph_from_marked

RELAY = (
    "[content1:[source2:Leo Vance] [cue2<1:asked for] [content2:the money]], [source1:the Daily Express] "
    "[cue1:reported]. [source3=Leo Vance:He] [cue3:said] [content3:it was late]. [source4:Two officials] "
    "[cue4:denied] [content4:it]. “Nobody will ever know the reason.” It [cue5:is said] [content5:that rain fell]."
)


@pytest.fixture
def graph():
    return graph_from_marked(RELAY, name="relay.txt")


def test_statements_by_an_entity_follow_it_through_pronouns(graph):
    vance = graph.entity("Leo Vance")
    assert [each.content.text for each in graph.statements_by(vance)] == ["the money", "it was late"]


@pytest.mark.parametrize("name", ["Leo Vance", "leo vance", "Vance", " vance "])
def test_an_entity_is_found_by_full_or_last_name(graph, name):
    assert graph.entity(name).name == "Leo Vance"


def test_an_unknown_or_ambiguous_name_is_nobody(graph):
    assert graph.entity("Ortiz") is None
    two = graph_from_marked("[source1:Ann Lee] [cue1:said] [content1:a]. [source2:Tom Lee] [cue2:said] [content2:b].")
    assert two.entity("Lee") is None


def test_sources_stand_in_the_order_in_which_they_speak(graph):
    assert [entity.name for entity in graph.sources()] == ["the Daily Express", "Leo Vance", "Two officials"]


def test_outlets(graph):
    assert [entity.name for entity in graph.outlets()] == ["the Daily Express"]


def test_the_chain_runs_from_the_speaker_to_the_outermost_outlet(graph):
    outer, inner = graph.attributions[:2]
    assert [link.name for link in graph.chain(inner)] == ["Leo Vance", "the Daily Express"]
    assert [link.name for link in graph.chain(outer)] == ["the Daily Express"]
    assert graph.chain(graph.attributions[4]) == ()


def test_an_outlet_that_was_told_is_a_link_of_the_chain():
    graph = graph_from_marked("[source1:Ann Lee] [cue1:told] Reuters [content1:that it was late].")
    text = graph.document.text
    span = cut(text, text.index("Reuters"), text.index("Reuters") + 7)
    told = Mention(spans=(span,), head=span, kind=MentionKind.OUTLET, name="Reuters")
    graph = evolve(graph, attributions=(evolve(graph.attributions[0], recipient=told),))
    assert graph.chain(graph.attributions[0]) == (graph.entities[0], told)


def test_a_journalist_told_stands_for_the_outlet():
    graph = analyze("Ann Lee fled, ESPN’s Al Roe reported. A guard told Roe that she was late.")
    told = graph.outlet_told(graph.attributions[-1])
    assert told in graph.outlets()
    assert graph.chain(graph.attributions[-1])[-1] == told
    assert graph.outlet_told(graph.attributions[0]) is None


def test_an_unresolved_source_stands_in_the_chain_as_its_mention():
    graph = graph_from_marked("[source1:He] [cue1:said] [content1:no].")
    assert graph.chain(graph.attributions[0]) == (graph.attributions[0].source,)
    assert graph.speaker(graph.attributions[0]) is None


def test_children_are_what_is_relayed(graph):
    outer, inner = graph.attributions[:2]
    assert graph.children(outer) == (inner,)
    assert graph.children(inner) == ()


def test_anonymous_and_unattributed(graph):
    assert [each.source.text for each in graph.anonymous()] == ["Two officials"]
    assert [quote.inner.text for quote in graph.unattributed_quotes()] == ["Nobody will ever know the reason."]


def test_entity_of_a_mention(graph):
    source = graph.attributions[2].source
    assert graph.entity_of(source) is graph.entity("Vance")


def test_repr_is_short_and_the_notebook_view_is_safe(graph):
    assert repr(graph) == "<AttributionGraph 'relay.txt': 5 attributions, 3 entities>"
    shown = graph_from_marked("[source1:A<b>] [cue1:said] [content1:“x & y”].")._repr_html_()
    assert "A&lt;b&gt;" in shown
    assert "<b>" not in shown
    assert "x &amp; y" in shown


def test_kinds_of_entities(graph):
    kinds = [entity.kind for entity in graph.entities]
    assert kinds == [EntityKind.OUTLET, EntityKind.PERSON, EntityKind.GROUP]


def test_every_result_can_stand_in_a_set():
    text = "“We will appeal,” Ana Ortiz told Reuters. She said two aides knew."
    twins = []
    for _ in range(2):
        graph = analyze(text)
        source = parse(f"---\ndesk: x\n---\n\n{text}\n", "a.md")
        verification = verify(graph, [parse_source(text, "b.txt")])
        config = Config(severity={"ATT401": "info"}, rules={"ATT102": {"max_words": 9}})
        findings = audit(graph, config, verification=verification)
        report = Report(files=(FileReport("a.md", graph, findings, verification=verification),))
        document = graph.document
        wholes = (graph, document, document.tokens, report, *report.files, verification, config, source)
        parts = (*document.quotations, *graph.attributions, *graph.entities, *graph.unresolved, *findings)
        twins.append((*wholes, *parts))
    for one, other in zip(*twins, strict=True):
        assert one == other
        assert hash(one) == hash(other)
    assert analyze(text) != analyze("Ana Ortiz said no.")


@pytest.mark.parametrize(
    "ask",
    [
        lambda graph, other: graph.statements_by(other.sources()[0]),
        lambda graph, other: graph.chain(other.attributions[-1]),
        lambda graph, other: graph.chain(other.attributions[0]),
        lambda graph, other: graph.children(other.attributions[0]),
        lambda graph, other: graph.speaker(other.attributions[0]),
        lambda graph, other: graph.employer(other.attributions[0]),
        lambda graph, other: graph.outlet_told(other.attributions[0]),
        lambda graph, other: graph.entity_of(other.attributions[0].source),
    ],
)
def test_what_is_of_another_graph_is_told(ask):
    graph = analyze("Ana Ortiz told Reuters so.")
    other = analyze("Bo Lee told the BBC so. Cy Day said no.")
    with pytest.raises(InputError, match=r"is of another graph \(ask the graph it is from\)"):
        ask(graph, other)
    ask(graph, analyze("Ana Ortiz told Reuters so."))  # its equals will do


@pytest.mark.parametrize("ask", ["speaker", "chain", "children", "employer", "outlet_told"])
def test_what_is_no_attribution_is_refused_by_every_question(ask):
    graph = analyze("Ana Ortiz told Reuters so.")
    for wrong in ("x", None, graph.entities[0]):
        with pytest.raises(TypeError, match="attribution"):
            getattr(graph, ask)(wrong)
