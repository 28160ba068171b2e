"""Shortened auxiliaries."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("We'd been told.", "told", "n"),
        ("They've been ill.", "been", "b"),
        ("We're told of it.", "told", "n"),
        ("It's claimed that it sank.", "claimed", "n"),
        ("She's told us.", "told", "n"),
        ("Nobody's saying it is easy.", "'s", "b"),
        ("Nobody's saying is easy.", "'s", "'"),
    ],
)
def test_what_is_shortened_is_read_as_if_it_were_written_out(text, word, tag):
    assert tag_of(text, word) == tag
