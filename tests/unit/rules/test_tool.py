"""This tool's own traces in a draft."""

import pytest
from attrs import evolve

from attribution.rules import bad_directive, ignore_without_reason, low_confidence, unused_ignore
from tests.builders import graph_from_marked, hits_of

GRAPH = graph_from_marked("[source:Ann Lee] [cue:said] [content:no].")


@pytest.mark.parametrize(("below", "count"), [(0.5, 0), (0.9, 0), (0.91, 1)])
def test_an_unsure_attribution_is_shown(below, count):
    assert len(hits_of(low_confidence, GRAPH, below=below)) == count


def test_it_tells_how_sure_and_by_what():
    (found,) = GRAPH.attributions
    (hit,) = hits_of(low_confidence, evolve(GRAPH, attributions=(evolve(found, confidence=0.25),)))
    assert (hit.message, hit.attribution) == ("confidence 0.25, by pattern marked", 0)


@pytest.mark.parametrize("rule", [unused_ignore, bad_directive, ignore_without_reason])
def test_directives_are_judged_where_they_are_read(rule):
    assert rule.needs == "suppressions"
    assert hits_of(rule, GRAPH) == []
