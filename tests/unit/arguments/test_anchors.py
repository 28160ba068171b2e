"""Where the source of a cue begins."""

import pytest

from attribution.arguments.anchors import anchor_glances, anchor_looks, choose_anchor, propose_anchors, view_anchors
from attribution.arguments.judges import default_judges
from tests.builders import site_in


def anchors_in(text, cue):
    """The first words of the noun phrases that may begin the source."""
    syntax, site = site_in(text, cue)
    return [syntax.norms[syntax.chunk_starts[chunk]] for chunk in propose_anchors(syntax, site)]


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


def test_every_anchor_has_a_row_of_features_and_so_has_no_source():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    anchors = view_anchors(syntax, site, propose_anchors(syntax, site))
    assert len(anchor_glances(syntax, site, anchors)) == len(anchors) + 1
    assert len(anchor_looks(syntax, site, anchors)) == len(anchors)


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
