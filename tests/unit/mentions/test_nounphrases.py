"""The core of a noun phrase."""

import pytest

from attribution.document import build_document
from attribution.mentions.mentions import reader_of
from attribution.mentions.nounphrases import find_phrase
from attribution.vocabulary.lexicon import default_lexicon


@pytest.mark.parametrize(
    ("phrase", "core"),
    [
        ("two senior officials at the bank", "two senior officials"),
        ("one of the two clerks in the yard", "the two clerks"),
        ("30 percent of the tenants", "the tenants"),
        ("a tall, thin man", "a tall, thin man"),
        ("the Austin, Texas-based firm", "the Austin, Texas-based firm"),
        ("a clerk, a smith", "a clerk"),
        ("emails seen by the Herald", "emails"),
        ("a secret complaint unsealed in court", "a secret complaint"),
        ("a letter dated in May and opened", "a letter"),
        ("a report card reader", "a report card reader"),
        ("a source familiar with the talks", "a source"),
        ("the mayor and the clerk", "the mayor"),
        ("the mayor", "the mayor"),
        ("a leading economist", "a leading economist"),
        ("the working mother of Al", "the working mother"),
        ("nurses working at Dale", "nurses"),
    ],
)
def test_a_core_ends_where_more_is_told(phrase, core):
    document = build_document(phrase)
    starts, ends = document.tokens.starts, document.tokens.ends
    first, beyond = find_phrase(reader_of(document, default_lexicon()), 0, len(starts), ())
    assert phrase[starts[first] : ends[beyond - 1]] == core
