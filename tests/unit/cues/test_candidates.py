"""Candidates for cues: what the two passes score, and that the quick way adds up the features that training sees."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.cues.candidates import (
    CueDecisions,
    find_candidates,
    first_features,
    opens_marks,
    reports_behind_verb,
    score_within,
    stands_as_known,
)
from attribution.cues.formulas import find_hearer
from attribution.cues.reporting import find_reporting
from attribution.cues.rivals import rival_rows
from attribution.document import build_document
from attribution.learned.weights import score
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range
from attribution.vocabulary.lexicon import default_lexicon

TEXTS = (
    "Ana Ruiz said the dam was safe. The council denied that it had been told.",
    "“Nobody asked us,” the watchman answered, and officials claim the fund is empty.",
    "Three men are believed to have fled. Reports that the bridge fell were false.",
    "The union took issue with the figures, and its leader hit back at the mayor.",
)


def syntax_of(text):
    return analyse_syntax(build_document(text), default_judges().weights)


def candidates(syntax, lexicon=None, decisions=None):
    decisions = decisions or default_judges().cues
    return find_candidates(syntax, find_reporting(syntax, decisions.rows_by(lexicon or default_lexicon())), decisions)


def cues(text):
    syntax = syntax_of(text)
    return {syntax.norms[each.token]: each for each in candidates(syntax)}


@pytest.mark.parametrize("text", TEXTS)
def test_a_first_score_is_the_sum_of_its_features(text):
    syntax, decisions = syntax_of(text), default_judges().cues
    rows = decisions.rows_by(default_lexicon())
    for token, first, _ in candidates(syntax):
        sentence = syntax.sentence_of[token]
        prior, _, after = rows[syntax.types[token]].at(syntax, token)
        start, end = syntax.sentences[sentence], syntax.sentences[sentence + 1]
        features = first_features(syntax, prior or "0", Range(token, after), start, end)
        total = score(features, decisions.first.get)
        settled = syntax.norms[token] in ("believed", "answered")  # by what stands around them
        assert first == (max(total, 50) if settled else total)


def test_a_stretch_that_is_a_sentence_scores_like_one():
    syntax, decisions = syntax_of(TEXTS[0]), default_judges().cues
    reporting = find_reporting(syntax, decisions.rows_by(default_lexicon()))
    found = [
        scored
        for start, end in zip(syntax.sentences, syntax.sentences[1:], strict=False)
        for scored in score_within(syntax, reporting, decisions, start, end)
    ]
    scores = {token: first for token, first, _ in candidates(syntax)}
    assert {token: total for token, total in found if token in scores} == scores


def test_reporting_verbs_pass_and_others_do_not():
    found = cues(TEXTS[0])
    assert found["said"].second > 0
    assert found["denied"].second > 0
    assert "dam" not in found


def test_who_is_to_blame_blames_nobody():
    assert "blame" not in cues("The frost is not to blame, Ruiz said.")
    assert "blame" in cues("The growers blame the frost, Ruiz said.")


def test_a_lexicon_gives_new_words_a_chance():
    text = "The mayor gruffled, wrongly, that the dam was safe."
    lexicon = default_lexicon().extended("verbs", "gruffle\t\tneutral\tthat\tHe gruffled that it was so.")
    syntax = syntax_of(text)
    plain, extended = (candidates(syntax, each) for each in (default_lexicon(), lexicon))
    assert plain == []
    assert [each.token for each in extended] == [2]


def test_rivals_know_who_stands_beside_them():
    syntax = syntax_of("Ruiz said Lee claimed the fund was empty.")
    first, second = rival_rows(syntax, [(1, 200), (3, 150)])
    assert any(feature.startswith("a-") for feature in first)
    assert any(feature.startswith("C") for feature in first)
    assert any(feature.startswith("a") and not feature.startswith("a-") for feature in second)
    assert any(feature.startswith("A-") for feature in second)


def test_without_weights_nothing_reports():
    empty = CueDecisions({}, {}, {})
    assert candidates(syntax_of(TEXTS[0]), decisions=empty) == []


def hearer(text, cue):
    syntax = syntax_of(text)
    found = find_hearer(syntax, list(syntax.norms).index(cue))
    return found if found is None else syntax.norms[found]


@pytest.mark.parametrize(
    ("text", "cue", "noun"),
    [
        ("The lift had failed twice, an inquest heard on Monday.", "heard", "inquest"),
        ("The court has heard that the lift failed.", "heard", "court"),
        ("The tribunal heard she had left.", "heard", "tribunal"),
        ("The lift had failed twice, the jury was told.", "told", "jury"),
        ("The inquiry heard evidence from nine people.", "heard", None),
        ("The jury told the judge.", "told", None),
        ("The neighbours heard that the lift had failed.", "heard", None),
    ],
)
def test_a_court_hears_what_is_said_there(text, cue, noun):
    assert hearer(text, cue) == noun


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“My boss told me the cows were well,” Ms. Hale testified.", "testified"),
        ("“Did they ask you?” asked Imogen Sayle.", "asked"),
        ("The lift had failed twice, an inquest heard on Monday.", "heard"),
    ],
)
def test_what_stands_around_a_word_may_settle_that_it_is_a_cue(text, cue):
    assert cues(text)[cue].second >= 50


def test_a_wish_told_of_in_passing_is_tried():
    assert cues("Ann Hale, a councillor who wants hearings, called it a farce.")["wants"].second >= -70


def test_a_verb_may_open_marks_in_a_headline_alone():
    syntax = syntax_of("Boss ‘knew of leak’ before sale")
    assert [token for token in range(len(syntax.tags)) if opens_marks(syntax, token)] == [2]
    told = syntax_of("The boss ‘knew of leak’ before the sale.")
    assert not any(opens_marks(told, token) for token in range(len(told.tags)))


@pytest.mark.parametrize(
    ("text", "verb", "known"),
    [
        ("The minister scorns the plan.", "scorns", True),
        ("The minister has refuted the charge.", "refuted", True),
        ("The club does not condone violence.", "condone", True),
        ("The bench has not closed the door to a sale.", "closed", True),
        ("The charge was refuted by the minister.", "refuted", False),  # nobody refutes anything behind it
        ("The men pleaded guilty.", "pleaded", False),
        ("The minister walked the dog.", "walked", False),
    ],
)
def test_a_strong_verb_stands_as_the_lexicon_says(text, verb, known):
    syntax = syntax_of(text)
    assert stands_as_known(syntax, list(syntax.norms).index(verb), ("strong",)) is known


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("The clerk went on to blame the sea.", True),
        ("The clerk has come to blame the sea.", True),
        ("The clerk went on to say that it sank.", False),  # a verb of the lexicon
        ("The clerk went on to sail.", False),
        ("The clerk wanted to blame the sea.", False),
    ],
)
def test_an_infinitive_may_be_what_its_subject_does(text, reports):
    syntax = syntax_of(text)
    assert reports_behind_verb(syntax, syntax.norms.index("to") + 1) is reports
