"""All decisions of linking, built from one set of weights."""

from attribution.arguments.judges import build_judges, default_judges
from attribution.arguments.layouts import LAYOUTS
from attribution.learned.weights import default_weights


def test_the_shipped_decisions_are_built_once():
    assert default_judges() is default_judges()
    assert default_judges().weights is default_weights()


def test_every_decision_has_learned_something():
    judges = build_judges(default_weights())
    rankings = [judges.source, judges.source_end, judges.start, judges.end, judges.left, *judges.layouts]
    assert all(ranking.glances and ranking.looks for ranking in rankings)
    cues = judges.cues
    assert all([cues.priors, cues.first, cues.second, judges.continuation, judges.link, judges.nested, judges.relay])


def test_layouts_differ_in_weights_and_share_their_precedents():
    layouts = default_judges().layouts
    assert len(layouts) == len(LAYOUTS)
    assert all(ranking.precedents == layouts[0].precedents for ranking in layouts)
    assert layouts[0].glances != layouts[1].glances
