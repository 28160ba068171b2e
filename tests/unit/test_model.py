"""The result classes."""

import pytest
from attrs.exceptions import FrozenInstanceError

from attribution.model import Content, ContentKind, Gender, Mention, MentionKind, SectionKind, Severity
from attribution.spans import Span

ONE, OTHER = Span(0, 3, "one"), Span(5, 10, "other")


def test_pieces_are_joined_by_an_ellipsis():
    assert Content((ONE, OTHER), ContentKind.DIRECT).text == "one … other"
    mention = Mention(spans=(ONE, OTHER), head=ONE, kind=MentionKind.NAMED)
    assert mention.text == "one … other"
    assert mention.span is ONE


def test_nothing_is_known_of_a_mention_that_tells_nothing():
    mention = Mention(spans=(ONE,), head=ONE, kind=MentionKind.PRONOUN)
    assert (mention.name, mention.title, mention.affiliation, mention.plural) == ("", "", None, False)
    assert mention.gender is Gender.UNKNOWN


def test_results_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Content((ONE,), ContentKind.DIRECT).kind = ContentKind.MIXED


def test_equal_results_are_one():
    assert len({Content((ONE,), ContentKind.DIRECT), Content((ONE,), ContentKind.DIRECT)}) == 1


def test_kinds_are_the_words_that_are_written():
    assert SectionKind("pullquote") is SectionKind.PULLQUOTE
    assert f"{Severity.ERROR}" == "error"
