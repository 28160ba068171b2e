"""A source put right: whole, or none."""

import pytest

from attribution.arguments.subjects import fronted_subject, real_source, with_relative
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_of, token_of, words_in


def real(text, cue, source, hearer=None):
    syntax = syntax_of(text)
    return words_in(syntax, real_source(syntax, site_of(syntax, token_of(syntax, cue)), Range(*source), hearer))


@pytest.mark.parametrize(
    ("text", "cue", "source", "whole"),
    [
        ("Nearly half said it sank.", "said", (1, 2), "nearly half"),
        ("At least 20 witnesses said it sank.", "said", (1, 4), "at least 20 witnesses"),
        ("More than 20 witnesses said it sank.", "said", (2, 4), "more than 20 witnesses"),
        ("A third of them said it sank.", "said", (1, 4), "a third of them"),
        ("The clerk said it sank.", "said", (0, 2), "the clerk"),
    ],
)
def test_a_source_has_the_words_that_lead_to_its_number(text, cue, source, whole):
    assert real(text, cue, source) == whole


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("It is claimed that it sank.", "claimed", (0, 1)),
        ("Investors were promised a recovery.", "promised", (0, 1)),
        ("The first reported attack was in May.", "reported", (0, 2)),
    ],
)
def test_nobody_is_a_source_who_is_empty_or_told(text, cue, source):
    assert real(text, cue, source) == ""


@pytest.mark.parametrize(
    ("text", "cue", "end", "subject"),
    [
        ("Declaring that it was late, the mayor went home.", "declaring", 5, "the mayor"),
        ("The mayor went home, declaring that it was late.", "declaring", 10, ""),
        ("Declaring that it was late.", "declaring", 6, ""),
    ],
)
def test_a_participle_that_opens_the_sentence_has_its_subject_behind(text, cue, end, subject):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, cue))
    assert words_in(syntax, fronted_subject(syntax, site, Range(site.cue + 1, end))) == subject


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("According to a report that was leaked, it sank.", (2, 4), "a report that was leaked"),
        ("According to a report, it sank.", (2, 4), "a report"),
        ("It sank, according to a report that was leaked, he said.", (5, 7), "a report"),
    ],
)
def test_a_source_has_the_clause_that_tells_which(text, source, whole):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, "according"))
    assert words_in(syntax, with_relative(syntax, site, Range(*source))) == whole
