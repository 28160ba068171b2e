"""Who may be either of two."""

import pytest

from attribution.rules import ambiguous_speaker
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tom Smith met Alan Jones. He said the deal was dead.", "He"),
        ("Tom Smith met Ann Lee. He said the deal was dead.", None),
        ("Tom Smith met Alan Jones. Jones said the deal was dead.", None),
        ("Tom Smith met Alan Jones, Smith said. He said the deal was dead.", None),
        ("Tom Smith met Alan Jones.\n\nHe said the deal was dead.", None),
        ("Kerr met Dunmore. He said the deal was dead.", "He"),
        ("Tom Smith met Alan Jones. “It is dead,” he said.", "he"),
        ("Tom Smith sided with Alan Jones. “It is dead,” he said.", None),
        ("A police spokesman and a club spokesman came. The spokesman said the road was shut.", "The spokesman"),
        ("A police spokesman and a clerk came. The spokesman said the road was shut.", None),
    ],
)
def test_a_pronoun_leaves_nobody_open(text, words):
    assert [hit.span.text for hit in hits_of(ambiguous_speaker, text)] == ([words] if words else [])


def test_both_are_named_in_the_message():
    (hit,) = hits_of(ambiguous_speaker, "Tom Smith met Alan Jones. He said the deal was dead.")
    assert hit.message == "“He” may be Tom Smith or Alan Jones"


def test_those_of_one_role_are_told_apart_by_what_they_speak_for():
    text = "A spokesman for the club and the police spokesman came. The spokesman said the road was shut."
    (hit,) = hits_of(ambiguous_speaker, text)
    assert hit.message == "“The spokesman” may be a spokesman for the club or the police spokesman"
