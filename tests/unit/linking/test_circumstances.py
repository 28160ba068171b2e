"""Where, when and to whom something was said."""

import pytest

from attribution.arguments.links import Link
from attribution.linking.circumstances import leave_fronted, start_at_that
from attribution.syntax.sites import Range
from tests.builders import syntax_of, words_in


def saying(syntax):
    """The link of "She said" with all that follows."""
    return Link(1, Range(1, 2), Range(0, 1), (Range(2, len(syntax.norms) - 1),), "right", 0)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She said the next month that it rained.", "that it rained"),
        ("She said to the clerk that it rained.", "that it rained"),
        ("She said in a letter sent to her aunt on Monday that it had rained.", "that it had rained"),
        ("She said in a post on the site, which she owns, that it had rained.", "that it had rained"),
        ("She said at a rally on Monday it rained.", "it rained"),
        ("She said, however, that it had rained.", "that it had rained"),
        ("She said following a vote in May that it had rained.", "that it had rained"),
        ("She said on the ABC show “Early Doors” on Sunday that it had rained.", "that it had rained"),
        ("She said — on the radio, as it happens — that it had rained.", "that it had rained"),
        ("She said the man that wept left.", "the man that wept left"),
        ("She said in a book that sold millions.", "in a book that sold millions"),
    ],
)
def test_a_that_clause_begins_behind_when_and_to_whom(text, content):
    syntax = syntax_of(text)
    (found,) = start_at_that(syntax, [saying(syntax)])
    assert words_in(syntax, found.pieces[0]) == content


def test_what_was_asked_begins_behind_when():
    syntax = syntax_of("Lee asked in May whether it rained.")
    (found,) = start_at_that(syntax, [saying(syntax)])
    assert words_in(syntax, found.pieces[0]) == "whether it rained"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("After the crash, two men are believed to have fled.", "two men"),
        ("By noon, at least 40 people were feared dead.", "at least 40 people"),
        ("Two men are believed to have fled.", "two men"),
    ],
)
def test_what_opens_a_clause_that_nobody_says_is_none_of_it(text, subject):
    syntax = syntax_of(text)
    head = next(token for token, norm in enumerate(syntax.norms) if norm in ("believed", "feared"))
    link = Link(head, Range(head - 1, head + 1), None, (Range(0, head - 1), Range(head + 1, head + 2)), "both", 0)
    assert words_in(syntax, leave_fronted(syntax, link).pieces[0]) == subject
