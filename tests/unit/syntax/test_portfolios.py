"""What an office or a body is for is one noun phrase."""

from __future__ import annotations

import pytest

from attribution.syntax.portfolios import listed_end
from tests.builders import syntax_of, token_of


def test_a_list_of_fields_is_one_chunk():
    syntax = syntax_of("The Department for Culture, Media and Sport said so.")
    chunk = syntax.chunk_of[token_of(syntax, "media")]
    words = syntax.norms[syntax.chunk_starts[chunk] : syntax.chunk_starts[chunk + 1]]
    assert words == ["culture", ",", "media", "and", "sport"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Sales fell, the Menlo Park, California-based firm said.", ["the", "menlo", "park", ",", "california-based"]),
        ("She went to the Park, and the firm said so.", ["the", "park"]),
    ],
)
def test_where_a_firm_is_belongs_to_it(text, phrase):
    syntax = syntax_of(text)
    chunk = syntax.chunk_of[token_of(syntax, "park")]
    assert syntax.norms[syntax.chunk_starts[chunk] : syntax.chunk_starts[chunk + 1]][:5] == phrase


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("food , energy and trade fell", 5),
        ("food , energy , trade , and health fell", 8),
        ("food , energy fell", 0),
        ("food , energy and tom fell", 0),
    ],
)
def test_a_list_ends_behind_its_and(text, end):
    assert listed_end(text.split(), 1) == end
