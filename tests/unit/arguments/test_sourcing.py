"""Who stands behind a content: which noun phrase begins the source, and how far it runs."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.arguments.sourcing import (
    anchor_glances,
    anchor_looks,
    choose_anchor,
    choose_source,
    propose_anchors,
    propose_source_ends,
    source_end_case,
    source_end_glances,
    view_anchors,
    view_source_ends,
)
from tests.builders import site_in, words_in


def anchors_in(text, cue):
    """The first words of the noun phrases that may begin the source."""
    syntax, site = site_in(text, cue)
    return [syntax.norms[syntax.chunk_starts[chunk]] for chunk in propose_anchors(syntax, site)]


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("The clerk said the bridge was shut.", "said", "the clerk"),
        ("The head of the sailing club said the bridge was shut.", "said", "the head of the sailing club"),
        ("The bridge was shut, said Ann Lee, a clerk.", "said", "ann lee , a clerk"),
        ("Police on Monday said the bridge was shut.", "said", "police"),
        ("The envoy in a statement denied that the bridge was shut.", "denied", "the envoy"),
        ("Her view that the bridge was safe was shared by nobody.", "view", "her"),
    ],
)
def test_the_source_is_the_phrase_that_speaks(text, cue, source):
    syntax, site = site_in(text, cue)
    judges = default_judges()
    anchor, lead = choose_anchor(syntax, site, judges.source)
    assert words_in(syntax, choose_source(syntax, site, anchor, judges.source_end)) == source
    assert lead > 0


def test_hearsay_has_no_source():
    for text, cue in (
        ("It has been claimed that it rained.", "claimed"),
        ("Three men are believed to have fled.", "believed"),
    ):
        syntax, site = site_in(text, cue)
        assert choose_anchor(syntax, site, default_judges().source)[0] is None


def test_neither_a_time_nor_what_brackets_hold_may_begin_a_source():
    assert anchors_in("The mayor last week said it rained.", "said") == ["the", "it"]
    assert anchors_in("Ana Ruiz (Con, Wendle) said it rained.", "said") == ["ana", "it"]


def test_a_quantifier_by_itself_may():
    assert "many" in anchors_in("Many fear the bridge is shut.", "fear")


def test_a_pronoun_in_a_quotation_says_nothing_outside_it():
    assert anchors_in("“I ran,” she said.", "said") == ["she"]


def test_every_candidate_has_a_row_of_features():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    anchors = view_anchors(syntax, site, propose_anchors(syntax, site))
    assert len(anchor_glances(syntax, site, anchors)) == len(anchors) + 1  # the first is "no source"
    ends = view_source_ends(syntax, site, 0, propose_source_ends(syntax, site, 0))
    assert len(source_end_glances(syntax, site, 0, ends)) == len(ends)


def test_a_source_ends_with_a_noun_phrase_before_the_cue():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    ends = propose_source_ends(syntax, site, 0)
    assert [words_in(syntax, (0, syntax.chunk_starts[end + 1])) for end in ends] == [
        "the head",
        "the head of the union",
    ]


def test_the_case_of_a_source_ahead_is_all_up_to_the_cue():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    assert source_end_case(syntax, site, 0) == "L" + syntax.symbols[: site.chunk]


def test_an_anchor_looks_the_same_wherever_its_sentence_stands():
    looks = []
    for text in ("Lee said it sank.", "It rained. Lee said it sank."):
        syntax, site = site_in(text, "said")
        looks.append(anchor_looks(syntax, site, view_anchors(syntax, site, propose_anchors(syntax, site))))
    assert looks[0] == looks[1]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The ruling, which is new, backed the union, claiming the men had left.", "ruling"),
        ("The head of the union left the hall, claiming it was cold.", "head"),
        ("Lee walked out, claiming it was cold.", "lee"),
    ],
)
def test_the_subject_that_a_participle_goes_with_looks_other_than_the_rest(text, subject):
    syntax, site = site_in(text, "claiming")
    views = view_anchors(syntax, site, propose_anchors(syntax, site))
    going = [
        syntax.norms[syntax.chunk_starts[anchor + 1] - 1]
        for (anchor, _, _), row in zip(views, anchor_looks(syntax, site, views), strict=True)
        if "GL=" in row
    ]
    assert going == [subject]
