"""What somebody does ahead of a quotation by itself."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Joan Whitaker agreed. “It is the wrong charge.”", "Joan Whitaker", "agreed"),
        ("Mick Lacey was less philosophical. “You would have a riot.”", "Mick Lacey", "was less philosophical"),
        ("Her husband, Ed, put down his fork. “We still got no rain.”", "Her husband, Ed,", "put down his fork"),
        ("The captain grinned. “Ask me again in May.”", "The captain", "grinned"),
        ("Asked if she would go, she shook her head. “Where would I go?”", "she", "shook her head"),
    ],
)
def test_a_quotation_by_itself_is_whose_does_something_right_before_it(text, source, cue):
    found = analyze(text).attributions[-1]
    assert (found.source.text, found.cue.span.text) == (source, cue)
    assert found.content.text.startswith("“")


@pytest.mark.parametrize(
    "text",
    [
        "The rain stopped. “It was wet, that is all.”",
        "Leeds lost again. “It was awful to watch.”",
        "Joan Whitaker left the room.\n\n“It was awful to watch.”",
    ],
)
def test_a_thing_says_nothing(text):
    assert analyze(text).attributions == ()
