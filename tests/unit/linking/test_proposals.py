"""Nested links that are proposed: which are kept, and what is known of each."""

from __future__ import annotations

from attrs import evolve

from attribution.arguments.links import Link
from attribution.cues.nested import Stretch
from attribution.linking.proposals import Proposal, keep_likely, proposal_features
from attribution.syntax.sites import Range
from tests.builders import syntax_of

SYNTAX = syntax_of("Ruiz said the crew, weary of fog, feared that a flood would come.")
LINK = Link(9, Range(9, 10), Range(2, 4), (Range(10, 15),), "right", 120, (90, 0, 0))
STRETCH = Stretch(Range(2, 15), "i", "say", "d", "R", "P")
PROPOSAL = Proposal(LINK, STRETCH, (), False)


def features(proposal):
    return proposal_features(SYNTAX, proposal)


def test_the_words_stand_where_the_link_says():
    assert [SYNTAX.norms[place] for place in (2, 3, 9, 10)] == ["the", "crew", "feared", "that"]


def test_a_proposal_is_known_by_its_scores_its_source_and_what_it_tells():
    assert features(PROPOSAL) == ["12", "o01", "32", "sNri", "f1att", "Sg,", "d-", "="]


def test_each_doubt_counts():
    assert features(PROPOSAL._replace(doubts=("unparted", "untold")))[-3:] == ["dunparted", "duntold", "="]


def test_where_the_source_stands_is_told():
    def place(source):
        return features(PROPOSAL._replace(link=evolve(LINK, source=source)))[5]

    assert [place(source) for source in (None, Range(8, 9), Range(11, 13))] == ["S-", "Sa", "Sb"]


def test_what_the_table_makes_likely_is_kept_with_that_for_its_score():
    proposals = [PROPOSAL, PROPOSAL._replace(doubts=("untold",))]
    (kept,) = keep_likely(SYNTAX, proposals, {"d-": 40, "duntold": -300, "=": 30})
    assert (kept.head, kept.score) == (9, 70)
