"""What is attributed to the left of a cue."""

import pytest

from attribution.arguments.fronted import choose_left, left_glances, propose_left, quotation_start
from attribution.arguments.judges import default_judges
from attribution.syntax.sites import Range
from tests.builders import site_in, syntax_of, token_of, words_in


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The bridge was shut, the clerk said.", (5, 7), "the bridge was shut"),
        ("“We ran,” Ann Lee said.", (5, 7), "“ we ran , ”"),
        ("It rained. The bridge was shut, the clerk said.", (8, 10), "the bridge was shut"),
    ],
)
def test_the_content_ahead_is_what_stands_before_the_source(text, source, content):
    syntax, site = site_in(text, "said")
    assert words_in(syntax, choose_left(syntax, site, Range(*source), default_judges().left)) == content


def test_what_an_idea_was_is_not_all_that_somebody_behind_it_tells():
    syntax, site = site_in("She left after she pushed back on the idea that it would hold, say two aides.", "say")
    left = choose_left(syntax, site, Range(site.end, site.end + 2), default_judges().left)
    assert left is not None
    assert words_in(syntax, left) == "she left after she pushed back on the idea that it would hold"


def test_nothing_is_ahead_of_a_source_that_begins_its_sentence():
    syntax, site = site_in("The clerk said the bridge was shut.", "said")
    assert propose_left(syntax, site, Range(0, 2)) == (0, [])
    assert choose_left(syntax, site, Range(0, 2), default_judges().left) is None


def test_a_content_ends_before_as_and_the_comma():
    syntax, site = site_in("“We ran,” as Ann Lee put it.", "put")
    end, proposed = propose_left(syntax, site, Range(6, 8))
    assert words_in(syntax, (0, end)) == "“ we ran , ”"
    assert len(left_glances(syntax, site, end, proposed)) == len(proposed)


def test_a_quotation_is_taken_from_its_start():
    syntax = syntax_of("“It rained. We ran,” Ann Lee said.")
    assert quotation_start(syntax, token_of(syntax, "we")) == 0
    outside = token_of(syntax, "lee")
    assert quotation_start(syntax, outside) == outside
