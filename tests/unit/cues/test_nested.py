"""Nested cues: the content of another attribution, read as if it were a text of its own."""

from __future__ import annotations

import pytest

from attribution.arguments.judges import default_judges
from attribution.cues.nested import inner_candidates, stretches_of, without_quotations
from attribution.cues.reporting import find_reporting
from attribution.syntax.sites import Range
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import syntax_of


def stretches(text, head, start, end):
    syntax = syntax_of(text)
    words = list(syntax.norms)
    return [
        (" ".join(words[span.start : span.end]), mark, side)
        for span, mark, _, _, side, _ in stretches_of(syntax, words.index(head), [Range(start, end)], None)
    ]


def test_a_stretch_has_no_marks_and_no_conjunction_at_its_edges():
    assert stretches("“The crew fears a flood,” Ruiz said.", "said", 0, 7) == [("the crew fears a flood", "q", "L")]
    assert stretches("Ruiz said that the crew fears a flood.", "said", 2, 8) == [("the crew fears a flood", "i", "R")]


def test_a_mark_that_closes_what_the_stretch_opens_stays():
    found = stretches("Ruiz said the bank regrets “the delay”.", "said", 2, 9)
    assert found == [("the bank regrets “ the delay ”", "i", "R")]


def test_a_content_of_two_sentences_has_a_stretch_in_each():
    found = stretches("Ruiz said: “The dam held. The crew feared a flood.”", "said", 3, 14)
    assert [(words, side) for words, _, side in found] == [("the dam held .", "L"), ("the crew feared a flood .", "+")]


def test_a_quotation_behind_a_mark_stands_by_itself_as_one_ahead_of_the_cue_does():
    assert stretches("Ruiz said: “The dam held.”", "said", 3, 8) == [("the dam held .", "q", "L")]
    assert stretches("Ruiz said the “dam had never held”.", "said", 3, 9) == [("dam had never held", "q", "R")]


def test_a_turn_of_a_transcript_counts_as_quoted():
    assert [mark for _, mark, _ in stretches("RUIZ: The crew fears a flood.", ":", 2, 7)] == ["q"]


def test_a_content_too_short_for_a_source_and_a_cue_has_none():
    assert stretches("Ruiz said the dam.", "said", 2, 4) == []


def voice(text, head, source, content):
    syntax = syntax_of(text)
    (stretch,) = stretches_of(syntax, list(syntax.norms).index(head), [Range(*content)], source and Range(*source))
    return stretch.voice


def test_a_stretch_knows_who_speaks_around_it():
    assert voice("She said the crew feared a flood.", "said", (0, 1), (2, 7)) == "3"
    assert voice("Ruiz said the crew feared a flood.", "said", (0, 1), (2, 7)) == "P"
    assert voice("It is said the crew feared a flood.", "said", None, (3, 8)) == "-"


def features(text, head, start, end, word):
    syntax = syntax_of(text)
    (stretch,) = stretches_of(syntax, list(syntax.norms).index(head), [Range(start, end)], None)
    decisions = default_judges().cues
    reporting = find_reporting(syntax, decisions.rows_by(default_lexicon()))
    found = inner_candidates(syntax, without_quotations(syntax), reporting, stretch, decisions)
    return next(each.features for each in found if syntax.norms[each.token] == word)


@pytest.mark.parametrize("verb", ["fears", "wants", "expects"])
def test_a_quoted_word_scores_as_it_would_in_a_plain_sentence(verb):
    inside = features(f"“The crew {verb} a flood,” Ruiz said.", "said", 0, 7, verb)
    behind = features(f"Ruiz said the crew {verb} a flood.", "said", 2, 7, verb)
    scores = [[feature[:2] for feature in each if feature[0] == "1"] for each in (inside, behind)]
    assert scores[0] == scores[1]


def test_who_speaks_in_a_content_is_told_by_the_subject():
    assert {"si", "D1q", "Mfear1"} <= set(features("“I fear a flood,” Ruiz said.", "said", 0, 6, "fear"))
    assert {"screw", "DDNi", "MfearDN"} <= set(features("Ruiz said the crew feared a flood.", "said", 2, 7, "feared"))


def test_a_second_verb_is_told_by_the_first_ones_subject():
    assert "D&3q" in features("“She came home and asked for bread,” Ruiz said.", "said", 0, 8, "asked")


def test_somebody_of_a_group_speaks_like_the_group():
    assert "D6q" in features("“One of them said it was lost,” Ruiz said.", "said", 0, 8, "said")


@pytest.mark.parametrize(("noun", "kind"), [("officials", "uaq"), ("captain", "urq"), ("kettle", "u-q")])
def test_the_head_of_a_subject_tells_what_kind_of_source_it_is(noun, kind):
    assert kind in features(f"“The {noun} said it was lost,” Ruiz said.", "said", 0, 7, "said")


def test_what_is_said_of_somebody_may_be_a_cue_whatever_it_means():
    assert features("“The crew were furious about asking,” Ruiz said.", "said", 0, 7, "furious")


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [("The poet turned down the post", "turned", "adecm"), ("The poet warned the cat", "warned", "astas")],
)
def test_a_verb_of_several_words_is_of_its_own_kind(text, word, kind):
    found = features(f"“{text},” Ruiz said.", "said", 0, len(text.split()) + 3, word)
    assert [each[:5] for each in found if each[0] == "a"] == [kind]


def test_an_inner_quotation_at_the_end_of_a_stretch_is_whole():
    found = stretches("“He always said, ‘Never mind,’” she said.", "said", 0, 11)
    assert [words for words, _, _ in found] == ["he always said , ‘ never mind , '"]
