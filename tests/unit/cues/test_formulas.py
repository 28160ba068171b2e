"""Words that report by what stands around them alone."""

import pytest

from attribution.cues.formulas import (
    goes_on_adding,
    goes_on_saying,
    is_evidence,
    is_formula,
    is_rumour,
)
from tests.builders import syntax_of, token_of


@pytest.mark.parametrize(
    ("text", "word", "settled"),
    [
        ("The crew are believed to have fled.", "believed", True),
        ("The court heard that he had fled.", "heard", True),
        ("The High Court of Fiji heard that he had fled.", "heard", True),
        ("People at the court of Fiji heard shots.", "heard", False),
        ("She was quoted as saying that it sank.", "quoted", True),
        ("He sued the firm, claiming it had lied.", "claiming", True),
        ("A trial of the drug found no harm.", "found", True),
        ("A walker found no path.", "found", False),
        ("The crew is feared dead.", "feared", True),
        ("The crew is feared by pirates.", "feared", False),
        ("He wrote a book, claiming nothing.", "claiming", False),
        ("A survey put the water table at just over 2.4 metres.", "put", True),
        ("They have put the odds of a deal at one in ten.", "put", True),
        ("The firm put lives at risk.", "put", False),
        ("The committee resolved to defer it.", "resolved", True),
        ("The work undertaken to mend it was dear.", "undertaken", False),
        ("The tribunal had barred her speeches.", "barred", True),
        ("Her speeches were barred last week.", "barred", False),
        ("He put a guard at 22 High Street.", "put", False),
        ("She put dinner on the table at seven.", "put", False),
        ("He put the light out at 3.", "put", False),
    ],
)
def test_what_stands_around_a_word_may_settle_it(text, word, settled):
    syntax = syntax_of(text)
    assert is_formula(syntax, token_of(syntax, word)) is settled


@pytest.mark.parametrize(
    ("text", "word", "adds", "says"),
    [
        ("He said it sank, adding that nobody was hurt.", "adding", True, False),
        ("He blamed the army, writing on Telegram that it had fired.", "writing", False, True),
        ("He left the army, writing poems.", "writing", False, False),
    ],
)
def test_who_goes_on_speaking_does_so_by_a_participle(text, word, adds, says):
    syntax = syntax_of(text)
    token = token_of(syntax, word)
    assert (goes_on_adding(syntax, token), goes_on_saying(syntax, token)) == (adds, says)


@pytest.mark.parametrize(
    ("text", "word", "brings"),
    [
        ("In May a review of the tests did not find a fault.", "find", True),
        ("The study was found in a drawer.", "found", False),
        ("“The study found no fault.”", "found", False),
    ],
)
def test_studies_bring_something_to_light(text, word, brings):
    syntax = syntax_of(text)
    assert is_evidence(syntax, token_of(syntax, word)) is brings


@pytest.mark.parametrize(
    ("text", "word", "rumoured"),
    [
        ("She brushed off suggestions that it had sunk.", "suggestions", True),
        ("She denied the rumour that it had sunk.", "rumour", True),
        ("She denied the mayor's suggestions that it had sunk.", "suggestions", False),
        ("She gave no assurances that it would float.", "assurances", False),
        ("She saw the reports on Monday.", "reports", False),
    ],
)
def test_some_nouns_tell_what_nobody_in_particular_says(text, word, rumoured):
    syntax = syntax_of(text)
    assert is_rumour(syntax, token_of(syntax, word)) is rumoured


@pytest.mark.parametrize(
    ("text", "word", "reports"),
    [
        ("A guard accused of neglect has denied two charges of fraud.", "denied", True),
        ("Lee admits dangerous driving.", "admits", True),
        ("The hall admitted 900 guests.", "admitted", False),
        ("“He admitted fraud,” she wrote.", "admitted", False),
        ("Teachers have voted not to strike.", "voted", True),
        ("Bakers voted at a meeting on Sunday to strike.", "voted", True),
        ("He voted for Lee.", "voted", False),
    ],
)
def test_a_plea_and_a_vote_are_told_by_what_they_are_about(text, word, reports):
    syntax = syntax_of(text)
    assert is_formula(syntax, token_of(syntax, word)) is reports
