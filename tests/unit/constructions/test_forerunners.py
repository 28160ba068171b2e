"""Outlets that told it before."""

import pytest

from attribution.constructions.forerunners import find_forerunners
from attribution.mentions.mentions import reader_of
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import document_and_syntax, words_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("As the Mail on Sunday reported, the barn was sold.", [("the mail on sunday", "reported")]),
        ("As the Observer first revealed last week, the barn was sold.", [("the observer", "first revealed")]),
        ("As the mayor noted, the barn was sold.", []),
        ("As the Observer revealed the sale, the barn burned.", []),
        ("As it rained, the barn was sold.", []),
    ],
)
def test_the_outlet_behind_as_told_the_clause(text: str, told: list[tuple[str, str]]) -> None:
    document, syntax = document_and_syntax(text)
    links = find_forerunners(reader_of(document, default_lexicon()), syntax, [])
    assert [(words_in(syntax, link.source), words_in(syntax, link.cue)) for link in links] == told
