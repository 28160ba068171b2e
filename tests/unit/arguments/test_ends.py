"""Where the content to the right of a cue ends."""

import pytest

from attribution.arguments.ends import (
    choose_end,
    end_case,
    end_glances,
    find_clause_verb,
    find_predicate,
    propose_ends,
    view_ends,
)
from attribution.arguments.judges import default_judges
from attribution.arguments.starts import choose_start
from tests.builders import site_in, token_of, words_in


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The clerk said the bridge was shut.", "said", "the bridge was shut"),
        ("The clerk said that if it rains, play will stop.", "said", "that if it rains , play will stop"),
        ("The clerk said of the keeper: “He is fit.”", "said", "“ he is fit . ”"),
        ("The clerk says the man, who is 41, had fled.", "says", "the man , who is 41 , had fled"),
        ("The belief that fees were rising has surprised many.", "belief", "that fees were rising"),
    ],
)
def test_a_content_is_the_clause_that_the_cue_opens(text, cue, content):
    syntax, site = site_in(text, cue)
    judges = default_judges()
    start = choose_start(syntax, site, None, judges.start)
    end, lead = choose_end(syntax, site, start, None, judges.end)
    assert words_in(syntax, (start, end)) == content
    assert lead > 0


def test_a_content_may_end_before_linking_words_and_at_the_full_stop():
    text = "The clerk said the bridge was shut, but nobody came."
    syntax, site = site_in(text, "said")
    ends = propose_ends(syntax, site, 3)
    assert {syntax.norms[end] for end in ends} >= {",", "."}
    assert token_of(syntax, "bridge") not in ends


@pytest.mark.parametrize(
    ("text", "start", "verb"),
    [
        ("The clerk said that the pier, built in 1900, is safe.", "that", "is"),
        ("The clerk said that if it rains, play will stop.", "that", "will"),
        ("The clerk said that if it rains and nobody pays, play will stop.", "that", "will"),
        ("The clerk said the bridge was shut.", "the", "was"),
        ("The clerk who said it was late left.", "it", "it"),
    ],
)
def test_a_clause_runs_to_its_verb(text, start, verb):
    syntax, site = site_in(text, "said")
    start = 3 if start == "the" else token_of(syntax, start)
    found = find_clause_verb(syntax, site, start)
    assert syntax.norms[found] == verb


@pytest.mark.parametrize(
    ("text", "cue", "verb"),
    [
        ("The belief that fees were rising has surprised many.", "belief", "has"),
        ("Her demand that he be freed drew cheers.", "demand", "drew"),
        ("He repeated the claim that fees rose.", "claim", None),
        ("The clerk claimed that fees rose.", "claimed", None),
    ],
)
def test_a_noun_that_is_the_subject_has_the_last_verb_behind_its_content(text, cue, verb):
    syntax, site = site_in(text, cue)
    found = find_predicate(syntax, site, site.cue + 1)
    assert (syntax.norms[found] if found else None) == verb


def test_a_tail_with_many_stops_is_no_case_for_a_precedent():
    syntax, site = site_in("The clerk said the bridge was shut.", "said")
    assert end_case(syntax, site, 3, None).startswith("0" + syntax.tags[3])
    syntax, site = site_in("The clerk said it" + ", and it" * 9 + ".", "said")
    assert end_case(syntax, site, 3, None) == ""


def test_each_end_has_a_row_of_features():
    syntax, site = site_in("The clerk said the bridge was shut, but nobody came.", "said")
    ends = view_ends(syntax, site, 3, propose_ends(syntax, site, 3))
    assert len(end_glances(syntax, site, 3, ends)) == len(ends) > 1


def test_what_a_circumstance_opens_runs_to_the_verb_of_its_clause():
    syntax, site = site_in("According to Lee, after a row over a dog, the man left.", "according")
    assert syntax.norms[find_clause_verb(syntax, site, token_of(syntax, "after"))] == "left"
