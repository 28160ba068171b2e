"""What somebody is said to have said, or to want."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("clause", "cue", "content"),
    [
        ("is said to have told her uncle that she was ill", "to have told", "that she was ill"),
        ("is reported to have told players they would lose", "to have told", "they would lose"),
        ("is alleged to have threatened to burn the house", "to have threatened", "to burn the house"),
        ("is believed to be weighing whether to sell", "to be weighing", "whether to sell"),
        ("is understood to have pressed for a vote", "to have pressed for", "a vote"),
    ],
)
def test_what_somebody_is_said_to_have_told_is_theirs(clause, cue, content):
    outer, inner = analyze(f"The coach {clause}.").attributions
    assert inner.cue.span.text == cue
    assert inner.content.text == content
    assert inner.parent == outer.id


@pytest.mark.parametrize(
    "clause",
    [
        "is said to have left the room",
        "is thought to have told nobody",
        "is said to be advising the rebels",
        "is said to have complained to the clerk",
    ],
)
def test_what_somebody_is_said_to_have_done_is_not(clause):
    assert len(analyze(f"The coach {clause}.").attributions) == 1


def test_whose_clause_it_is_has_said_it():
    text = "The club wants an inquiry after the coach, Al Roe, was reported to have promised fans that it would win."
    inner = next(each for each in analyze(text).attributions if each.cue.span.text == "to have promised")
    assert inner.source.span.text.rstrip(",") == "the coach, Al Roe"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The Mail reports that it came to a head last month, when she is said to have left.",
            "that it came to a head last month, when she is said to have left",
        ),
        ("The board rejected the plan in May, when the chairman is said to have wept.", "the plan"),
    ],
)
def test_hearsay_of_a_time_is_told_by_who_tells_of_it(text, content):
    assert analyze(text).attributions[0].content.text == content


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("It rained after the coach, Al Roe, was said to be ill.", "the coach, Al Roe"),
        ("It rained after the match, Al Roe, was said to be ill.", "Al Roe"),
    ],
)
def test_hearsay_has_what_its_subject_is(text, subject):
    (found,) = analyze(text).attributions
    assert found.content.spans[0].text == subject
