"""A graph in the inline notation."""

import pytest

from attribution import inline
from attribution.writers.marked import outlet_of, relations_of, render
from tests.builders import graph_from_marked
from tests.reports import MARKED, RELAYED


@pytest.mark.parametrize("marked", [MARKED, RELAYED, "", "No marks at all."])
def test_what_is_written_reads_back(marked):
    graph = graph_from_marked(marked)
    parsed = inline.parse(render(graph))
    assert parsed.text == graph.document.text
    assert parsed.relations == relations_of(graph)


def test_the_outlet_is_the_one_that_relays():
    graph = graph_from_marked(RELAYED)
    relay, relayed, *_ = graph.attributions
    assert outlet_of(graph, relayed) == "the Daily Express"
    assert outlet_of(graph, relay) is None


def test_a_speaker_is_given_where_the_words_do_not_tell():
    graph = graph_from_marked(
        "[source1:Ana Ortiz] [cue1:said] [content1:no]. [source2=Ana Ortiz:She] [cue2:said] [content2:yes]."
    )
    assert [relation.speaker for relation in relations_of(graph)] == [None, "Ana Ortiz"]
    assert [relation.speaker for relation in relations_of(graph, every_speaker=True)] == ["Ana Ortiz"] * 2
