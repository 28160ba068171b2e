"""How far a subject runs."""

import pytest

from attribution import analyze
from attribution.arguments.extents import (
    compared,
    with_comma,
    with_head,
    with_holder,
    with_name,
    with_subject_matter,
    with_those_among,
    without_manner,
)
from attribution.syntax.sites import Range
from tests.builders import site_in, words_in


@pytest.mark.parametrize(
    ("extend", "text", "source", "extent"),
    [
        (with_head, "The Ministry of Health also warned that it sank.", (3, 4), "the ministry of health"),
        (with_head, "In May Ann Lee also warned that it sank.", (2, 4), "ann lee"),
        (without_manner, "A source close to the player repeatedly warned him.", (0, 7), "a source close to the player"),
        (without_manner, "People up here warned him.", (0, 3), "people up here"),
        (with_holder, "It sank, two people with knowledge of it warned.", (6, 9), "two people with knowledge of it"),
        (with_comma, "The envoy, Ann Lee, warned him.", (3, 5), "ann lee ,"),
        (
            with_those_among,
            "Two judges, among them the chief, warned him.",
            (0, 2),
            "two judges , among them the chief ,",
        ),
        (with_those_among, "Two judges, among others, warned him.", (0, 2), "two judges"),
        (
            with_subject_matter,
            "The Council on Foreign Relations warned him.",
            (0, 2),
            "the council on foreign relations",
        ),
    ],
)
def test_a_source_runs_as_far_as_what_hangs_on_it(extend, text, source, extent):
    syntax, site = site_in(text, "warned")
    assert words_in(syntax, extend(syntax, site, Range(*source))) == extent


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The guard, shivering in the cold, said he had left.", "The guard"),
        ("The driver, visibly shaken, said he had left.", "The driver"),
        ("Ann Lee, the mayor, smiling, said she had left.", "Ann Lee, the mayor,"),
        ("The mayor, who looked tired, said she had left.", "The mayor"),
        ("The general, dressed in black, said he had left.", "The general"),
        ("Ann Lee, prosecuting, said he had left.", "Ann Lee, prosecuting,"),
        ("Ann Roe, head of history, said he had left.", "Ann Roe, head of history,"),
        ("Six mayors, including Ann Lee, said he had left.", "Six mayors, including Ann Lee,"),
    ],
)
def test_how_somebody_looks_is_no_part_of_who_they_are(text, source):
    (found,) = analyze(text).attributions
    assert found.source.text == source


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("“It sank,” warned one of them, Ann Lee, whose son swam.", "one of them , ann lee , whose son swam"),
        ("“It sank,” warned another, Ann Lee.", "another , ann lee"),
        ("“It sank,” warned one of them, weeping.", "one of them"),
    ],
)
def test_one_of_several_has_a_name_behind_it(text, extent):
    syntax, site = site_in(text, "warned")
    end = syntax.tags.index(",", site.end)
    assert words_in(syntax, with_name(syntax, Range(site.end, end))) == extent


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Nurses are more likely than doctors to say it sank.", "nurses"),
        ("Nurses in Tarn are far less likely than doctors to say it sank.", "nurses in tarn"),
        ("Nurses other than doctors to say it sank.", "doctors"),
    ],
)
def test_who_is_compared_with_others_says_it(text, who):
    syntax, site = site_in(text, "say")
    start = syntax.norms.index("doctors")
    assert words_in(syntax, compared(syntax, site, Range(start, start + 1))) == who
