"""Where the content to the right of a cue starts."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.arguments.starts import behind_day, choose_start, propose_starts, start_glances, view_starts
from attribution.syntax.sites import Range
from tests.builders import site_in, token_of


def test_nothing_starts_where_the_sentence_is_over():
    syntax, site = site_in("The bridge was shut, the clerk said.", "said")
    assert propose_starts(syntax, site, None) == []
    assert choose_start(syntax, site, None, default_judges().start) is None


def test_no_start_is_proposed_inside_the_source():
    syntax, site = site_in("Said the clerk on Monday: the bridge was shut.", "said")
    source = Range(1, 3)
    proposed = propose_starts(syntax, site, source)
    assert token_of(syntax, "bridge") - 1 in proposed
    assert not set(proposed) & set(range(*source))


def test_each_start_has_a_row_of_features():
    syntax, site = site_in("The clerk said the bridge was shut, but nobody came.", "said")
    starts = view_starts(syntax, site, None, propose_starts(syntax, site, None))
    assert len(start_glances(syntax, site, starts)) == len(starts) > 1


@pytest.mark.parametrize(
    ("text", "cue", "start"),
    [
        ("The club confirmed this morning in a letter that it was sold.", "confirmed", "that"),
        ("The club confirmed last night that it was sold.", "confirmed", "that"),
        ("The clerk said of the keeper: “He is fit.”", "said", "“"),
    ],
)
def test_a_content_starts_behind_when_and_where_it_was_said(text, cue, start):
    syntax, site = site_in(text, cue)
    found = choose_start(syntax, site, Range(0, 2), default_judges().start)
    assert found is not None
    assert syntax.norms[found] == start


@pytest.mark.parametrize(
    ("text", "cue", "source", "start", "first"),
    [
        ("According to Lee on Friday, it sank.", "according", Range(2, 3), 3, "it"),
        ("According to Lee late on Friday, it sank.", "according", Range(2, 3), 4, "it"),
        ("According to Lee, on Friday it sank.", "according", Range(2, 3), 4, "on"),
        ("Lee said yesterday it sank.", "said", Range(0, 1), 2, "it"),
        ("Lee said it sank.", "said", Range(0, 1), 2, "it"),
    ],
)
def test_a_content_starts_behind_the_day_it_was_said(text, cue, source, start, first):
    syntax, site = site_in(text, cue)
    assert syntax.norms[behind_day(syntax, site, source, start, told=False)] == first
