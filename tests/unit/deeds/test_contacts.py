"""Contacts: whom one calls, and when or to whom one reports."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    "text",
    [
        "Calls to the ferry's owner were not returned.",
        "Two calls to her office went unanswered.",
        "The inquiry will report in the autumn.",
        "The inquiry will report next year.",
        "A panel of clerks reports to the king in March.",
        "The villagers had no say in the route.",
        "The villagers got a greater say in the route.",
        "Ann Lee writes for the Tarn Herald.",
        "Ann Lee reports for CNN.",
    ],
)
def test_nobody_says_anything_by_a_call_or_a_date(text):
    assert analyze(text).attributions == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Calls to ban the drug were ignored.", "to ban the drug"),
        ("The inquiry will report in the autumn that the pier is unsafe.", "that the pier is unsafe"),
        ("The study will report a loss.", "a loss"),
        ("Ann Lee wrote for the Tarn Herald that it sank.", "that it sank"),
        ("Divers report to be safe.", "to be safe"),
    ],
)
def test_with_what_is_told_they_are_attributions(text, content):
    assert analyze(text).attributions[-1].content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "Crews were called at 1.12am to a barn.",
        "The lifeboat was called out twice.",
        "A vet was called.",
        "The talks were called off on Monday.",
        "Nine porters had reported for duty.",
        "The nurses reported for work at dawn.",
    ],
)
def test_who_is_called_somewhere_or_turns_up_says_nothing(text):
    assert analyze(text).attributions == ()


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The dean was called on to resign.", "was called on"),
        ("The plan was called “a disgrace” by Ann Lee.", "was called"),
        ("The ferry reported for the first time that it was full.", "reported"),
    ],
)
def test_who_is_called_something_is_told_it(text, cue):
    assert analyze(text).attributions[0].cue.span.text == cue
