"""Clauses that a noun or a verb announces without "that"."""

import pytest

from attribution import analyze


def told(text, cue):
    """The source and the content of the attribution of *text* whose cue has a word, or None."""
    found = [each for each in analyze(text).attributions if cue in each.cue.span.text]
    return [(each.source and each.source.span.text, each.content.spans[0].text) for each in found]


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("He was held on claims he stole a van.", "claims", None, "he stole a van"),
        ("The town is calm after reports a dam had burst.", "reports", None, "a dam had burst"),
        ("It began with rumours that the band would split.", "rumours", None, "that the band would split"),
        ("A poll in May found voters were tired.", "found", "A poll in May", "voters were tired"),
        ("The firm maintains the water is clean.", "maintains", "The firm", "the water is clean"),
    ],
)
def test_a_clause_needs_no_that(text, cue, source, content):
    assert told(text, cue) == [(source, content)]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The match went ahead despite the warnings he gave.", "warnings"),
        ("The men found themselves hunted by dogs.", "found"),
        ("The boy who found the purse was praised.", "found"),
        ("Divers found a knife in the canal.", "found"),
    ],
)
def test_what_is_no_clause_is_left(text, cue):
    assert told(text, cue) == []
