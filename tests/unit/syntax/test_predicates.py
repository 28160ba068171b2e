"""Verbs of sentences that have no other, or that one beside them shows."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Voters dislike both of them, the poll found.", "found", "d"),
        ("The clerk kept letters, wills, police reports.", "reports", "S"),
        ("They brought maps, the news and reports.", "reports", "S"),
    ],
)
def test_a_participle_that_ends_a_sentence_behind_its_subject_is_a_past(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The licence states that the pier must shut at dusk.", "states", "z"),
        ("The licence states that the pier must shut at dusk are gone.", "states", "S"),
        ("The other states that voted are in the north.", "states", "S"),
        ("State media report that the king is ill.", "report", "p"),
        ("The media report that he read at sea was long.", "report", "N"),
    ],
)
def test_a_sentence_has_a_verb_besides_that_of_its_clause(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The Turin daily reports that the mill is sold.", "reports", "z"),
        ("The club is calm, but local paper Stube states that a bid has come.", "states", "z"),
        ("The council bought a van and appointed Ann Lee to the board.", "appointed", "d"),
        ("The judge held that a bond was required and directed that he pay it.", "directed", "d"),
    ],
)
def test_a_verb_is_known_by_its_paper_or_by_the_verb_before(text, word, tag):
    assert tag_of(text, word) == tag
