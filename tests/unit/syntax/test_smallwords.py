"""Small words by what stands beside them."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("He has since resigned.", "since", "R"),
        ("It has been shut since May.", "since", "E"),
        ("He was asked by then captain Ann Lee.", "then", "J"),
        ("It was read out by the Weavers' Guild.", "'", "'"),
        ("The tax is opposed by 60 per cent of them.", "per", "C"),
        ("A third of the pupils said so.", "third", "N"),
        ("About 20 pupils said so.", "about", "R"),
        ("He said two days ago that nurses on the ward were ill.", "that", "T"),
        ("He is one of that kind.", "that", "D"),
        ("He was quick to add that nobody had died.", "that", "T"),
        ("He was quick to add that Ruiz had died.", "that", "T"),
        ("After that nobody came.", "that", "D"),
        ("The Sun and the Post said so, each citing two aides.", "each", "R"),
        ("The Sun and the Post said so, each holding talks.", "each", "D"),
    ],
)
def test_a_small_word_is_read_by_what_stands_beside_it(text, word, tag):
    assert tag_of(text, word) == tag
