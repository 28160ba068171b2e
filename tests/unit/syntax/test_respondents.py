"""Those who were asked, accused, or are of an age."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("One of the men accused of the theft said he was at home.", "accused", "n"),
        ("Critics accused of bias said they had been fair.", "accused", "n"),
        ("The nurses interviewed said so.", "interviewed", "n"),
        ("The nurses interviewed patients.", "interviewed", "d"),
        ("The men who fled described a loud bang.", "described", "d"),
    ],
)
def test_whoever_was_asked_or_accused_did_no_such_thing(text, word, tag):
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
