"""Last names that look like verbs."""

import pytest

from attribution import analyze
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Simon Strode runs the shop. Strode said trade was slow.", ["Strode"]),
        ("Simon Fell runs the shop. Trade was slow, Fell said.", ["Fell"]),
        ("Mrs. Left said she would not sell.", ["Mrs. Left"]),
        ("Maria Left, a farmer, said prices fell. Left said she was poor.", ["Maria Left, a farmer,", "Left"]),
        ("Ken Spoke sold the boat. Spoke told the court he was poor.", ["Spoke"]),
        ("Judge Laid ruled the sale void. Laid wrote that it was false.", ["Judge Laid", "Laid"]),
    ],
)
def test_who_has_a_title_or_a_first_name_is_somebody(text, sources):
    assert [each.source.text for each in analyze(text).attributions] == sources


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Maria Left, a farmer, sold it. Left alone, she sang.", 9, "n"),  # opens a clause and is no name there
        ("Prices fell. Simon Fell sold it.", 1, "d"),
        ("Emma Left Home Alone", 1, "d"),
    ],
)
def test_other_words_stay_what_they_are(text, word, tag):
    assert syntax_of(text).tags[word] == tag
