"""How far a source runs."""

import pytest

from attribution.arguments.anchors import choose_anchor
from attribution.arguments.judges import default_judges
from attribution.arguments.sourceends import (
    choose_source,
    propose_source_ends,
    source_end_case,
    source_end_glances,
    view_source_ends,
)
from tests.builders import site_in, words_in


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("The clerk said the bridge was shut.", "said", "the clerk"),
        ("The head of the sailing club said the bridge was shut.", "said", "the head of the sailing club"),
        ("The bridge was shut, said Ann Lee, a clerk.", "said", "ann lee , a clerk"),
        ("Police on Monday said the bridge was shut.", "said", "police"),
        ("The envoy in a statement denied that the bridge was shut.", "denied", "the envoy"),
        ("Folk up here say the bridge was shut.", "say", "folk up here"),
        ("It was shut, said police on Monday.", "said", "police"),
        ("According to notes kept by police on Monday, it was shut.", "according", "notes kept by police on monday"),
        ("Officials say there was no bridge.", "say", "officials"),
        ("Her view that the bridge was safe was shared by nobody.", "view", "her"),
    ],
)
def test_the_source_is_the_phrase_that_speaks(text, cue, source):
    syntax, site = site_in(text, cue)
    judges = default_judges()
    anchor, lead = choose_anchor(syntax, site, judges.source)
    assert words_in(syntax, choose_source(syntax, site, anchor, judges.source_end)) == source
    assert lead > 0


def test_every_end_has_a_row_of_features():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    ends = view_source_ends(syntax, site, 0, propose_source_ends(syntax, site, 0))
    assert len(source_end_glances(syntax, site, 0, ends)) == len(ends)


def test_a_source_ends_with_a_noun_phrase_before_the_cue():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    ends = propose_source_ends(syntax, site, 0)
    assert [words_in(syntax, (0, syntax.chunk_starts[end + 1])) for end in ends] == [
        "the head",
        "the head of the union",
    ]


def test_the_case_of_a_source_ahead_is_all_up_to_the_cue():
    syntax, site = site_in("The head of the union said the bridge was shut.", "said")
    assert source_end_case(syntax, site, 0) == "L" + syntax.symbols[: site.chunk]
