"""How often word types report: by complement, as verbs of several words, by the lexicon where nothing is counted."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.cues.reporting import ReportRow, ReportRows
from attribution.document import build_document
from attribution.syntax.columns import analyse_syntax
from attribution.vocabulary.lexicon import default_lexicon

BACKED = {"?strongV": 8, "?strongVT": 9, "?VT": 5}


def syntax_of(text):
    return analyse_syntax(build_document(text), default_judges().weights)


def found(text, word, priors, lexicon=None):
    """The bucket and the words of the type that begins at *word*."""
    syntax = syntax_of(text)
    token = syntax.norms.index(word)
    bucket, _, end = ReportRows(lexicon or default_lexicon(), priors, {})[syntax.types[token]].at(syntax, token)
    return bucket, " ".join(syntax.norms[token:end])


def test_a_word_reports_by_what_follows_it():
    priors = {"claimN": 4, "claimNT": 9}
    assert found("The claim that it fell was false.", "claim", priors) == ("9", "claim")
    assert found("The claim was false.", "claim", priors) == ("4", "claim")


def test_a_rare_type_is_no_candidate():
    assert found("The claim was false.", "claim", {"claimN": 3}) == ("", "claim")


def test_a_verb_of_several_words_is_a_type_of_its_own():
    text = "The union took issue with the figures."
    assert found(text, "took", {"take issue withV": 7}) == ("7", "took issue with")
    assert found(text, "took", BACKED) == ("8", "took issue with")
    assert found("The union took the train.", "took", BACKED) == ("", "took")


def test_a_verb_of_several_words_is_weighed_when_it_is_met():
    weighed = []

    def weigh(phrase):
        weighed.append(phrase.words)
        return {"dE": ("7", 0)}

    row = ReportRow({}, default_lexicon().phrases["took"], weigh, 0, 0)
    assert row.at(syntax_of("The union took the train."), 2) == ("", 0, 3)
    assert weighed == []
    for _ in range(2):
        assert row.at(syntax_of("The union took issue with the figures."), 2)[2] == 5
    assert weighed == [("took", "issue", "with")]


def test_a_verb_known_not_to_report_needs_its_complement():
    priors = {**BACKED, "complainV": -1, "complainVT": 6}
    assert found("She complained loudly.", "complained", priors) == ("", "complained")
    assert found("She complained that it rained.", "complained", priors) == ("6", "complained")


@pytest.mark.parametrize(("text", "bucket"), [("She zorbed that it rained.", "5"), ("She zorbed the ball.", "")])
def test_a_stranger_is_tried_before_a_clause(text, bucket):
    assert found(text, "zorbed", BACKED) == (bucket, "zorbed")
