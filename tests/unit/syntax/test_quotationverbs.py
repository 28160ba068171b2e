"""Verbs beside a quotation."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("“It is over,” one told people.", "one", "N"),
        ("“It sank,” jokes one.", "jokes", "z"),
        ("“It sank,” Ann Lee notes.", "notes", "z"),
        ("“Dad,” the caller sobbed, according to the files.", "sobbed", "d"),
        ("The rents were “unfair,” alleged tenant Ann Lee.", "alleged", "d"),
        ("“It sank,” read the jokes one told.", "jokes", "S"),
    ],
)
def test_who_stands_beside_a_quotation_has_a_verb(text, word, tag):
    assert tag_of(text, word) == tag
