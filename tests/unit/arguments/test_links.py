"""A link, and what is asked of one."""

import pytest

from attribution.arguments.links import (
    Link,
    cover,
    cue_tokens,
    end_content,
    head_of,
    is_passive,
    start_content,
    with_pieces,
)
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of


def test_the_same_pieces_make_no_new_link():
    link = Link(2, Range(2, 3), None, (Range(3, 5),), "right", 0)
    assert with_pieces(link, link.pieces) is link
    assert with_pieces(link, (Range(3, 4),)).pieces == (Range(3, 4),)


def test_a_content_in_pieces_starts_with_the_first_and_ends_with_the_last():
    link = Link(5, Range(5, 6), None, (Range(1, 4), Range(7, 9)), "both", 0)
    assert start_content(link, 0).pieces == (Range(0, 4), Range(7, 9))
    assert end_content(link, 8).pieces == (Range(1, 4), Range(7, 8))


def test_cues_and_contents_are_covered_and_sources_are_not():
    syntax = syntax_of("The clerk had said it rained.")
    link = Link(3, Range(2, 4), Range(0, 2), (Range(4, 6),), "right", 0)
    assert (head_of(link), cue_tokens([link])) == (3, {2, 3})
    assert cover(syntax, [link]) == b"\0\0\1\1\1\1\0"


@pytest.mark.parametrize(
    ("text", "group", "passive"),
    [
        ("The men are believed to have fled.", "are believed", True),
        ("The clerk believed that they fled.", "believed", False),
        ("The men have said that they fled.", "have said", False),
    ],
)
def test_a_passive_is_a_participle_behind_be(text, group, passive):
    syntax = syntax_of(text)
    first, *_, last = [token_of(syntax, word) for word in (group.split()[0], *group.split())]
    link = Link(last, Range(first, last + 1), None, (Range(last + 1, last + 2),), "right", 0)
    assert is_passive(syntax, link) is passive
