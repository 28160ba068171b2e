"""The dictionary: its tags, and how its file is read."""

import pytest

from attribution.dictionary import default_dictionary, parse_dictionary
from attribution.errors import InputError
from attribution.tagging import TAGS


@pytest.mark.parametrize(
    ("form", "tags"), [("thieves", "Sz"), ("hermit", "N"), ("fled", "dn"), ("architects", "S"), ("harvests", "Sz")]
)
def test_a_form_has_the_tags_of_every_lemma_it_belongs_to(form, tags):
    assert default_dictionary()[form] == tags


def test_every_tag_is_one_of_the_taggers():
    assert set("".join(default_dictionary().values())) <= set(TAGS)


def test_a_line_without_tags_is_named():
    with pytest.raises(InputError, match="spam:2"):
        parse_dictionary("N\thermit\nhermit\n", place="spam")
