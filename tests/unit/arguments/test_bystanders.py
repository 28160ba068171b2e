"""Noun phrases near a cue that are not who speaks."""

import pytest

from attribution.arguments.bystanders import is_asked, is_bracketed, is_object, is_spoken
from attribution.syntax.sites import site_of
from tests.builders import syntax_of, token_of


def chunk_in(text, word):
    syntax = syntax_of(text)
    return syntax, syntax.chunk_of[token_of(syntax, word)]


@pytest.mark.parametrize(("word", "told"), [("him", True), ("nurses", False)])
def test_an_object_pronoun_is_no_subject(word, told):
    assert is_object(*chunk_in("Nurses sitting with him said it rained.", word)) is told


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("She asked Lee why it rained.", "lee", True),
        ("She asked Lee about it.", "lee", False),
        ("“Why?” asked Lee.", "lee", False),
        ("She saw Lee when it rained.", "lee", False),
    ],
)
def test_who_is_asked_why_does_not_ask(text, name, told):
    syntax, chunk = chunk_in(text, name)
    cue = token_of(syntax, "saw" if "saw" in text else "asked")
    assert is_asked(syntax, site_of(syntax, cue), chunk) is told


@pytest.mark.parametrize(
    ("text", "word", "whole", "spoken"),
    [
        ("“They ran,” said Lee.", "they", False, True),
        ("They ran, said Lee.", "they", False, False),
        ("“The men ran,” Lee said.", "men", True, True),
        ("The “Save Our Pool” group said it rained.", "pool", True, False),
    ],
)
def test_who_is_quoted_beside_the_cue_is_no_speaker(text, word, whole, spoken):
    syntax, chunk = chunk_in(text, word)
    assert is_spoken(syntax, site_of(syntax, token_of(syntax, "said")), chunk, whole=whole) is spoken


def test_what_stands_in_brackets_is_no_speaker():
    syntax, chunk = chunk_in("Ana Ruiz (Con, Wendle) said it rained.", "wendle")
    own = syntax.chunk_of[token_of(syntax, "said")]
    assert is_bracketed(syntax.symbols, chunk, 0, own)
    assert not is_bracketed(syntax.symbols, 0, 0, own)
