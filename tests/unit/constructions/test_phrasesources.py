"""Who speaks behind a phrase."""

import pytest

from attribution.constructions.phrasesources import apposed_end, end_of_source, may_speak, names_outlet, with_seen
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
        ("The deal is dead, per Closer.", "closer"),
        ("The deal is dead, per OK!, which broke the news.", "ok !"),
        ("It costs five pounds per hour.", None),
        ("It costs five pounds per head.", None),
    ],
)
def test_people_and_papers_speak_behind_per_and_units_do_not(text, source):
    assert source_in(text) == source


def test_what_closes_the_sentence_tells_who_somebody_is():
    syntax = syntax_of("It did not sit well with Ann Lee, who drove the bus.")
    start = token_of(syntax, "lee") + 1
    assert words_in(syntax, (start, apposed_end(syntax, start, len(syntax.tags)))) == ", who drove the bus"
    assert apposed_end(syntax, 2, len(syntax.tags)) == 2


def test_a_word_is_an_outlets_name_where_it_may_be_ordinary():
    syntax = syntax_of("He read a science report.")
    science = token_of(syntax, "science")
    assert names_outlet(syntax, science, science + 1)
    assert not names_outlet(syntax, science, science + 1, ordinary=False)
    assert not names_outlet(syntax, science, science + 2)
