"""Outlets in brackets behind items."""

import pytest

from attribution.constructions.brackets import find_brackets
from attribution.mentions.mentions import reader_of
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import document_and_syntax, words_in


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("Dale want Ivo Hart. (Marca)\n\nHull sold Ben Orr. (Bild - in German).", ["marca", "bild"]),
        ("Dale want Ivo Hart. (Marca)\n\nHull sold Ben Orr.", []),
        ("It rained (a lot).\n\nIt snowed (a bit).", []),
        ("(Marca)\n\n(Bild)", []),
    ],
)
def test_the_outlets_of_a_column_have_told_its_items(text: str, outlets: list[str]) -> None:
    document, syntax = document_and_syntax(text)
    links = find_brackets(document, syntax, reader_of(document, default_lexicon()))
    assert [words_in(syntax, link.source) for link in links] == outlets
