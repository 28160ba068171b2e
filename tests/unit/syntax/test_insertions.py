"""Verb groups are whole over what stands within them."""

from __future__ import annotations

import pytest

from tests.builders import syntax_of


def group_of(text, word):
    syntax = syntax_of(text)
    chunk = syntax.chunk_of[list(syntax.norms).index(word)]
    return " ".join(syntax.norms[syntax.chunk_starts[chunk] : syntax.chunk_starts[chunk + 1]])


@pytest.mark.parametrize(
    ("text", "verb", "group"),
    [
        ("The clerk had on Monday told the board.", "told", "had on monday told"),
        ("The bank has for its part denied it.", "denied", "has for its part denied"),
        ("The court had last week ordered a recount.", "ordered", "had last week ordered"),
        ("The firm has since the spring been saying so.", "saying", "has since the spring been saying"),
        ("Mr Tal had, in a letter, denied it.", "denied", "had , in a letter , denied"),
        ("She has, however, insisted on it.", "insisted", "has , however , insisted"),
        ("He was on Friday accused of theft.", "accused", "was on friday accused"),
        ("The mayor will, in Leeds, promise to build it.", "promise", "will , in leeds , promise"),
        ("The board did not, at the time, say why.", "say", "did not , at the time , say"),
    ],
)
def test_a_group_goes_on_over_when_and_where(text, verb, group):
    assert group_of(text, verb) == group


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The money she had in the bank vanished.", "vanished"),
        ("A man who was there on Monday said so.", "said"),
        ("It has, a clerk said, been sold.", "said"),
        ("Crowds grew larger than they have since the war began.", "began"),
        ("He was in Leeds trading horses.", "trading"),
    ],
)
def test_another_verb_is_a_group_by_itself(text, verb):
    assert group_of(text, verb) == verb


def test_whose_view_it_is_stays():
    assert group_of("The bridge will, in her view, fall.", "fall") == "fall"
