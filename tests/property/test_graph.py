"""Laws 1 and 15: every span is a slice of the text, and the graph is sound."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import attribution
from attribution.spans import Span
from tests.strategies import any_text, articles, fragments, relays

pytestmark = pytest.mark.property


def spans_within(value):
    """Every span reachable from *value*."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from spans_within(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from spans_within(getattr(value, field.name))


@given(st.one_of(any_text(), relays(), fragments()))
@example("Lee confirmed the split to the")
@example("Lee said it left in May, a year after")
@example("according to,before cue:")
@example(".s,said,but refused to . elevenminutes")
@example("Ann saw the Company Commander Of The 71st today.")
@example('quoted their“words."')
@example(",  cue1:according to   source1:Le Monde ,\udc80 which  cue2 1:cited   source2:two porters")
def test_every_span_is_a_slice_of_the_text(text):
    graph = attribution.analyze(text)
    inner = {id(quotation.inner) for quotation in graph.document.quotations}
    for span in spans_within(attrs.evolve(graph, document=attrs.evolve(graph.document, tokens=(), read=None))):
        assert 0 <= span.start <= span.end <= len(text)
        assert span.start < span.end or id(span) in inner
        assert span.text == text[span.start : span.end]


@given(st.lists(st.one_of(articles(), relays(), fragments()), min_size=2, max_size=4))
def test_what_was_read_before_changes_nothing(texts):
    onwards = [attribution.analyze(text).to_dict() for text in texts]
    assert onwards == [attribution.analyze(text).to_dict() for text in reversed(texts)][::-1]


@given(st.one_of(articles(), relays()))
def test_ids_are_positions_and_every_edge_ends_somewhere(text):
    graph = attribution.analyze(text)
    assert [each.id for each in graph.attributions] == list(range(len(graph.attributions)))
    assert [entity.id for entity in graph.entities] == list(range(len(graph.entities)))
    assert all(entity.name.strip() for entity in graph.entities)
    assert len(graph.speakers) == len(graph.attributions)
    assert all(number is None or 0 <= number < len(graph.entities) for number in graph.speakers)
    assert all(0 <= each.attribution < len(graph.attributions) for each in graph.unresolved)


@given(st.one_of(articles(), relays()))
def test_parents_hold_their_children_and_lead_outwards(text):
    graph = attribution.analyze(text)
    for each in graph.attributions:
        seen = {each.id}
        parent = each.parent
        while parent is not None:
            assert parent not in seen
            seen.add(parent)
            parent = graph.attributions[parent].parent
        if each.parent is not None:
            outer = graph.attributions[each.parent].content.spans
            start, end = min(span.start for span in outer), max(span.end for span in outer)
            assert all(start <= span.start and span.end <= end for span in each.content.spans)


@example("citing two aides citing two aides the dam held, ")
@given(st.one_of(articles(), relays()))
def test_a_cue_is_neither_its_source_nor_its_content(text):
    for each in attribution.analyze(text).attributions:
        sources = each.source.spans if each.source else ()
        assert not any(each.cue.span.overlaps(span) for span in (*each.content.spans, *sources))


@given(articles())
def test_the_queries_agree_with_each_other(text):
    graph = attribution.analyze(text)
    spoken = [each for entity in graph.sources() for each in graph.statements_by(entity)]
    assert {each.id for each in spoken} == {i for i, number in enumerate(graph.speakers) if number is not None}
    for each in graph.attributions:
        chain = graph.chain(each)
        assert not chain or chain[0] in (graph.speaker(each), each.source, each.recipient) or each.parent is not None
        assert all(child.parent == each.id for child in graph.children(each))


@given(any_text())
def test_an_analysed_graph_survives_its_dictionary(text):
    graph = attribution.analyze(text)
    assert attribution.AttributionGraph.from_dict(graph.to_dict()) == graph


def told(graph):
    """What is attributed to whom, in words without their typesetting."""
    return [
        (
            unset(each.source.text) if each.source else None,
            unset(each.cue.span.text),
            unset(each.content.text),
            each.parent,
            (speaker := graph.speaker(each)) and speaker.name,
        )
        for each in graph.attributions
    ]


def unset(text):
    return " ".join(text.replace("\u00ad", "").replace("\u200b", "").split())


@given(st.one_of(articles(), relays()), st.sampled_from(("\u00a0", "  ", "\u00ad ", " \u200b")), st.integers(1, 9))
def test_typesetting_changes_no_attribution(text, blank, step):
    words = text.split(" ")
    ends = [blank if number % step == 0 else " " for number in range(len(words))]
    typeset = "".join([word + end for word, end in zip(words, ends, strict=True)])[: -len(ends[-1])]
    assert told(attribution.analyze(typeset)) == told(attribution.analyze(text))
