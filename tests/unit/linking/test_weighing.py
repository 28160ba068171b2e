"""Whole links: what is kept of what was tried, and how sure it is."""

from __future__ import annotations

import pytest
from attrs import evolve

import attribution
from attribution.arguments.judges import default_judges
from attribution.arguments.links import Link
from attribution.document import build_document
from attribution.linking.weighing import keep_probable, link_rows, weigh_links
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range
from attribution.vocabulary.lexicon import default_lexicon


def links_of(text):
    """One link a sentence of the form "NAME VERB REST.", with its syntax."""
    syntax = analyse_syntax(build_document(text, lexicon=default_lexicon()), default_judges().weights)
    links = [
        Link(first + 1, Range(first + 1, first + 2), Range(first, first + 1), (Range(first + 2, end - 1),), "right", 0)
        for first, end in zip(syntax.sentences, syntax.sentences[1:], strict=False)
    ]
    return syntax, links


def test_a_link_inside_another_knows_the_score_of_its_holder():
    syntax, (outer,) = links_of("Mara said Tom thinks it rained.")
    inner = Link(3, Range(3, 4), Range(2, 3), (Range(4, 6),), "right", 0)
    outer = evolve(outer, leads=(300, 400, 400))
    rows = link_rows(syntax, [outer, inner], {})
    assert "i-3" in rows[0]
    assert "i3" in rows[1]
    assert "h1d" in rows[0]


def test_surer_cues_weigh_more():
    syntax, (link,) = links_of("Mara said the road was shut.")
    scores = [
        scored.score
        for cue in (-50, 500)
        for scored in weigh_links(syntax, [evolve(link, leads=(cue, 400, 400))], {}, default_judges().link)
    ]
    assert scores[0] < scores[1]


def test_a_clear_statement_is_surer_than_a_doubtful_one():
    clear, doubtful = (
        attribution.analyze(text).attributions[0].confidence
        for text in ("“The road is shut,” Mara Holt said.", "The harbour master knew of three arrests.")
    )
    assert clear > 0.9 > doubtful


def test_a_possessor_is_the_source_of_its_own_noun():
    (found,) = attribution.analyze("Her insistence that the bridge was safe annoyed nobody.").attributions
    assert found.source is not None
    assert (found.source.text, found.cue.span.text) == ("Her", "insistence")


def test_a_quantifier_alone_may_be_the_source():
    (found,) = attribution.analyze("The vote is close. Many believe that the bridge will fall.").attributions
    assert found.source is not None
    assert found.source.text == "Many"


def test_a_second_cue_shares_the_source_of_the_first():
    found = attribution.analyze(
        "Tom Reyes praised the nurses on the night shift and said the ward was safe."
    ).attributions
    assert [each.source.text for each in found if each.source] == ["Tom Reyes", "Tom Reyes"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mara denied the claim.", True),  # a strong verb with its object
        ("Mara denied.", False),  # without one
        ("Mara crossed the road.", False),  # the lexicon lacks it
    ],
)
def test_a_strong_verb_of_the_lexicon_needs_less(text, kept):
    syntax, (link,) = links_of(text)
    doubtful = evolve(link, score=-100)
    assert keep_probable(syntax, [doubtful], -75, -175) == [doubtful] * kept
    assert not keep_probable(syntax, [evolve(link, score=-200)], -75, -175)
    assert keep_probable(syntax, [link], -75, -175) == [link]
