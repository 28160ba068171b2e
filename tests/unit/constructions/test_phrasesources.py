"""Who speaks behind a phrase."""

import pytest

from attribution.constructions.phrasesources import end_of_source, may_speak, with_seen
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of, words_in


def source_in(text):
    syntax = syntax_of(text)
    start, limit = token_of(syntax, "per") + 1, len(syntax.tags)
    end = end_of_source(syntax, start, limit)
    speaks = may_speak(syntax, start, end, Range(0, limit))
    return words_in(syntax, (start, with_seen(syntax, end, limit))) if speaks else None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The deal is dead, per the club.", "the club"),
        ("The deal is dead, per two people with knowledge of it.", "two people with knowledge of it"),
        ("The deal is dead, per a report seen by Reuters.", "a report seen by reuters"),
        ("The deal is dead, per Deadline.", "deadline"),
        ("It costs five pounds per hour.", None),
        ("It costs five pounds per head.", None),
    ],
)
def test_people_and_papers_speak_behind_per_and_units_do_not(text, source):
    assert source_in(text) == source
