"""On which side of its cue a content stands."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.arguments.layouts import (
    choose_layout,
    find_layout,
    goes_on_quoting,
    layout_case,
    layout_glance,
    layout_look,
)
from attribution.syntax.sites import Range
from tests.builders import site_in


@pytest.mark.parametrize(
    ("text", "source", "layout"),
    [
        ("The clerk said the bridge was shut.", Range(0, 2), "right"),
        ("On Monday the clerk said the bridge was shut.", Range(2, 4), "right"),
        ("The bridge was shut, the clerk said.", Range(5, 7), "left"),
        ("“We ran,” Ann Lee said.", Range(5, 7), "left"),
        ("“We ran,” Ann Lee said, “and nobody came.”", Range(5, 7), "both"),
        ("“We ran,” said Ann Lee, “and nobody came.”", Range(6, 8), "both"),
    ],
)
def test_the_layout_is_told_by_where_cue_and_source_stand(text, source, layout):
    syntax, site = site_in(text, "said")
    assert choose_layout(syntax, site, source, default_judges().layouts) == layout


def test_what_begins_its_sentence_has_its_content_behind():
    syntax, site = site_in("Said the clerk: the bridge was shut.", "said")
    assert choose_layout(syntax, site, None, ()) == "right"


def test_the_case_tells_the_side_of_the_source_and_the_verbs_around():
    syntax, site = site_in("The bridge was shut, the clerk said.", "said")
    assert layout_case(syntax, site, Range(5, 7)) == "LV,|.-"
    assert layout_case(syntax, site, None).startswith("N")


def test_features_are_made_with_and_without_a_source():
    syntax, site = site_in("The bridge was shut, the clerk said.", "said")
    for features in (layout_glance, layout_look):
        with_source, without = features(syntax, site, Range(5, 7)), features(syntax, site, None)
        assert len(with_source) == len(without)
        assert with_source != without


@pytest.mark.parametrize(
    ("text", "source", "goes_on"),
    [
        ("“If we lose,” said Ann Lee, “we go home. Then we rest.”", Range(7, 9), True),
        ("“We have nothing to hide,” said Ann Lee – who is 40 – “and I am glad.”", Range(9, 11), True),
        ("“We ran,” said Ann Lee, and left.", Range(6, 8), False),
        ("Said Ann Lee, “we go home,”", Range(1, 3), False),
    ],
)
def test_a_quotation_may_go_on_behind_who_speaks(text, source, goes_on):
    syntax, site = site_in(text, "said")
    assert goes_on_quoting(syntax, site, source) is goes_on


@pytest.mark.parametrize(
    ("text", "cue", "source", "layout"),
    [
        ("The bosun said, with a straight face, that it had waved.", "said", Range(0, 2), "right"),
        ("The ship is safe, but, according to Roe, it has rusted.", "according", Range(8, 9), "right"),
        ("The soup was cold, Roe said; Lee wondered whether it was soup.", "said", Range(5, 6), "left"),
        ("The soup was cold, Roe said.", "said", Range(5, 6), "left"),
    ],
)
def test_the_wording_may_tell_the_layout(text, cue, source, layout):
    syntax, site = site_in(text, cue)
    assert find_layout(syntax, site, source, default_judges().layouts) == layout
