"""Words that report by what stands around them alone."""

import pytest

from attribution.cues.formulas import goes_on_adding, goes_on_saying, is_evidence, is_formula
from tests.builders import syntax_of, token_of


@pytest.mark.parametrize(
    ("text", "word", "settled"),
    [
        ("The crew are believed to have fled.", "believed", True),
        ("The court heard that he had fled.", "heard", True),
        ("She was quoted as saying that it sank.", "quoted", True),
        ("He sued the firm, claiming it had lied.", "claiming", True),
        ("A trial of the drug found no harm.", "found", True),
        ("A walker found no path.", "found", False),
        ("He wrote a book, claiming nothing.", "claiming", False),
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
