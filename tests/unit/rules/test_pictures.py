"""Pictures have a credit."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import image_without_credit
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("caption", "fires"),
    [("Fire at the mill", True), ("Fire at the mill. Photo: Kim Ode", False), ("Site logo", False)],
)
def test_a_picture_has_a_credit(caption, fires):
    graph = analyze_source(readers.parse(f"![{caption}](mill.jpg)\n\nThe mill burned on Monday.", "draft.md"))
    assert bool(hits_of(image_without_credit, graph)) is fires
