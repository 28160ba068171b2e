"""Callings told apart from what somebody does."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("United forward Ann Lee said so.", "forward", "N"),
        ("Acting mayor Ann Lee said so.", "acting", "J"),
        ("“It sank,” said retired sailor Ann Lee.", "retired", "J"),
        ("“It sank,” said lead diver Ann Lee.", "lead", "N"),
        ("“It sank,” said the 44-year-old.", "44-year-old", "N"),
    ],
)
def test_what_somebody_is_is_no_verb(text, word, tag):
    assert tag_of(text, word) == tag
