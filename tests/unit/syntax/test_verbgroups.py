"""Verbs of several words, and subjects that are told."""

import pytest

from attribution.syntax.sites import Range
from attribution.syntax.verbgroups import has_be, is_told, whole_group
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "start", "told"),
    [
        ("Investors were promised a recovery.", 1, True),
        ("Police have been told that it sank.", 1, True),
        ("We're told that it sank.", 1, True),
        ("They told us that it sank.", 1, False),
        ("Investors were given a recovery.", 1, False),
    ],
)
def test_the_subject_of_a_passive_of_telling_is_told(text, start, told):
    syntax = syntax_of(text)
    cue = next(token for token, norm in enumerate(syntax.norms) if norm in ("promised", "told", "given"))
    assert is_told(syntax, cue, start) is told


@pytest.mark.parametrize(
    ("text", "group", "source", "content", "whole"),
    [
        ("The clerk kept asking whether it sank.", Range(3, 4), Range(0, 2), 4, Range(2, 4)),
        ("The clerk was asking whether it sank.", Range(3, 4), Range(0, 2), 4, Range(3, 4)),
        ("The clerk began to suspect that it sank.", Range(2, 3), Range(0, 2), 5, Range(2, 5)),
        ("The clerk used to say that it sank.", Range(3, 5), Range(0, 2), 5, Range(2, 5)),
        ("The clerk has come to fear the sea.", Range(4, 6), Range(0, 2), 6, Range(2, 6)),
        ("The clerk then went on to blame the sea.", Range(5, 7), Range(0, 2), 7, Range(3, 7)),
        ("Ann Lee said that it sank.", Range(2, 3), Range(0, 2), 3, Range(2, 3)),
    ],
)
def test_a_verb_with_another_is_one_group(text, group, source, content, whole):
    assert whole_group(syntax_of(text), group.end - 1, group, source, content) == whole


def test_a_form_of_be_is_looked_for_between_two_tokens():
    syntax = syntax_of("The men have been told that it was over.")
    assert has_be(syntax, 2, 4)
    assert not has_be(syntax, 2, 3)
    assert not has_be(syntax, 3, 3)
