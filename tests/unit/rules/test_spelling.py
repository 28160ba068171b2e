"""A name is spelled one way."""

import pytest

from attribution.rules import name_spelling
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Ana Petrie", "Ana Petrei", True),  # two letters changed places
        ("Ana Petrie", "Petrrie", True),
        ("Ana Petrie", "Patrie", True),
        ("Ana Petrie", "Retrie", False),
        ("Ana Petrie", "Petries", False),
        ("Ana Petrie", "Petri", False),  # a word
        ("Ana Brook", "Broo", True),
        ("Ana Petrie", "Patry", False),
        ("Jon Moss", "John Moss", True),
        ("Tim Moss", "Tom Moss", False),
        ("Ana Lee", "Ana Leo", False),  # too short to tell
    ],
)
def test_a_name_is_spelled_one_way(one, other, slip):
    hits = hits_of(name_spelling, f"Yesterday {one} said that it rained. Then {other} said that it snowed.")
    assert [hit.message for hit in hits] == ([f"“{other}” here, “{one}” elsewhere"] if slip else [])


def test_the_rarer_spelling_is_the_one_reported():
    text = "Ana Petrei said that it rained. Ana Petrie left. Ana Petrie said that it snowed."
    (hit,) = hits_of(name_spelling, text)
    assert (hit.span.text, hit.span.start) == ("Ana Petrei", 0)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Halberd Systems", "Halbard Systems", True),
        ("Halberd Systems", "Halberd Holdings", False),
        ("Marine Scotland", "Marina Scotland", False),  # both are words
        ("North Yorkshire Police", "South Yorkshire Police", False),
        ("Barclay", "Barclays", False),
    ],
)
def test_so_is_a_bodys(one, other, slip):
    hits = hits_of(name_spelling, f"On Monday {one} said that it rained. Then {other} said that it snowed.")
    assert bool(hits) is slip
