"""Remarks told by whom they are."""

import pytest

from attribution import analyze


def told(text):
    """The source, the cue, the content and the parent of each attribution."""
    return [
        (each.source.text if each.source else "", each.cue.span.text, each.content.text, each.parent)
        for each in analyze(text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The row began over comments made by a colonel that the army was out of shells.",
            "a colonel",
            "comments made by",
            "that the army was out of shells",
        ),
        (
            "The shares fell after a warning from the company on Monday that sales would be weak.",
            "the company",
            "warning from",
            "that sales would be weak",
        ),
        (
            "The inquiry follows evidence given to MPs by the regulator last week that the pipes were unsafe.",
            "the regulator",
            "evidence given to MPs by",
            "that the pipes were unsafe",
        ),
        (
            "Remarks by the minister that women should stay at home caused outrage.",
            "the minister",
            "Remarks by",
            "that women should stay at home",
        ),
        (
            "The talks began after assurances from Ann Lee, the mayor, that nobody would be hurt.",
            "Ann Lee, the mayor,",
            "assurances from",
            "that nobody would be hurt",
        ),
    ],
)
def test_a_remark_has_an_agent(text, source, cue, content):
    assert told(text) == [(source, cue, content, None)]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("He said comments by Lee that the club was broke were untrue.", "comments by", "that the club was broke"),
        (
            "The party was angered by remarks by Lee that the poor should work.",
            "remarks by",
            "that the poor should work",
        ),
        (
            "“We reject the accusation made by the union that we cut corners,” the firm said.",
            "accusation made by",
            "that we cut corners",
        ),
    ],
)
def test_a_remark_stands_in_what_is_told_of_it(text, cue, content):
    remark = next(each for each in told(text) if each[1] == cue)
    assert (remark[2], remark[3] is None) == (content, False)


def test_what_somebody_feels_about_a_remark_is_the_whole_of_it():
    assert told("The party was angered by remarks by Lee that the poor should work.")[0] == (
        "The party",
        "was angered by",
        "remarks by Lee that the poor should work",
        None,
    )


@pytest.mark.parametrize(
    "text",
    [
        "He was suspended over comments by a fan that the club regretted.",
        "He read a report by auditors that the council commissioned.",
        "It is one of many reports by charities that named the town.",
        "He read the comments on Monday that the paper had printed.",
    ],
)
def test_what_a_remark_is_described_by_is_not_what_it_says(text):
    assert not [each for each in told(text) if "comments" in each[1] or "report" in each[1]]
