"""Pictures have a credit."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import image_without_credit
from tests.builders import hits_of


def hits(text):
    return hits_of(image_without_credit, analyze_source(readers.parse(text, "draft.md")))


@pytest.mark.parametrize(
    ("caption", "fires"),
    [("Fire at the mill", True), ("Fire at the mill. Photo: Kim Ode", False), ("Site logo", False)],
)
def test_a_picture_has_a_credit(caption, fires):
    assert bool(hits(f"![{caption}](mill.jpg)\n\nThe mill burned on Monday.")) is fires


@pytest.mark.parametrize(
    ("matter", "body", "words"),
    [
        ("image: /img/mill.jpg?w=900", "", ["mill.jpg"]),
        ("image: mill.jpg\ncredit: Kim Ode", "", []),
        ("image: mill.jpg\ncaption: The mill", "", ["The mill"]),
        ("image: mill.jpg", "\n\nPhoto: Kim Ode", []),
        ("image: default-social.png", "", []),
        ("image: true", "", []),
    ],
)
def test_the_picture_over_a_story_has_one_too(matter, body, words):
    found = hits(f"---\ntitle: Fire\n{matter}\n---\n\nThe mill burned on Monday.{body}")
    assert [hit.span.text for hit in found] == words
