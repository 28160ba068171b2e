"""Participles and pasts told apart."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The mayor herself criticised the plan.", "criticised", "d"),
        ("A driver believed to be drunk hit a wall.", "believed", "n"),
        ("One of the men accused of the theft said he was at home.", "accused", "n"),
        ("Critics accused of bias said they had been fair.", "accused", "n"),
        ("It is a feat once thought to be impossible.", "thought", "n"),
        ("The director did not dispute that.", "dispute", "v"),
        ("The nurses interviewed said so.", "interviewed", "n"),
        ("The nurses interviewed patients.", "interviewed", "d"),
        ("The islanders are resigned to it.", "resigned", "n"),
    ],
)
def test_a_participle_is_known_by_what_stands_beside_it(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("About two-thirds of the tenants surveyed support a freeze.", "support", "p"),
        ("More than half the senators polled back the plan.", "back", "p"),
        ("The firms surveyed support staff have left.", "support", "N"),
        ("The pollsters surveyed support for the plan.", "support", "N"),
        ("Men under 35 support the mayor.", "support", "p"),
        ("Workers under contract support staff.", "support", "p"),
        ("The vote of men over 50 support staff had feared was close.", "support", "N"),
    ],
)
def test_those_who_were_asked_or_are_of_an_age_have_a_verb(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("A leaflet pushed through doors by Fans First, a club, named him.", "pushed", "n"),
        ("A banner hung from the mill by weavers read: “Never.”", "read", "d"),
        ("A mob pushed through doors by the mill and named him.", "pushed", "d"),
        ("The report found by a majority that it sank.", "found", "d"),
    ],
)
def test_a_paper_put_out_by_somebody_tells_something(text, word, tag):
    assert tag_of(text, word) == tag
