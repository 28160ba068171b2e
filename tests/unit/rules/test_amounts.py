"""A figure in the writer's own voice has a source."""

import pytest

from attribution.rules import unattributed_figure
from tests.builders import hits_of


@pytest.mark.parametrize("figure", ["14%", "£3 million", "12,400", "nine in ten", "doubled"])
def test_a_figure_needs_a_source(figure):
    (hit,) = hits_of(unattributed_figure, f"Rents in the port, {figure} of them, rose.")
    assert hit.span.text == figure
    assert hits_of(unattributed_figure, f"Rents in the port, {figure} of them, rose, the statistics office said.") == []


def test_a_small_number_is_no_figure():
    assert hits_of(unattributed_figure, "The 14 men left in 2 boats.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The club will build a 12,400-seat stand.", []),
        ("The bishop leads a share of the world’s 1.3 billion Catholics.", []),
        ("Rents rose 14%.\n\nIn the valley they rose 9%.\n\nThe figures are for 1,200 homes.", []),
        ("Rents rose 14%.\n\nIn the valley they rose 9%.\n\nIt rained on 1,200 homes.", ["14%", "9%", "1,200"]),
        ("How they voted\n\nFor: 58%\n\nAgainst: 33%", []),
        ("A poll asked drivers.\n\nIt rained.\n\nNobody came.\n\nThe hall was dark.\n\nOf pensioners 22% said no.", []),
    ],
)
def test_a_row_of_figures_has_one_source(text, found):
    assert [hit.span.text for hit in hits_of(unattributed_figure, text)] == found


@pytest.mark.parametrize(
    ("behind", "fires"),
    [
        ("Mayor Ann Lee said she would see the landlords.", True),
        ("The landlords plan to ask for more.", True),
        ("It is the steepest rise since 2001, Ann Lee said.", False),
        ("Officials said they would see the landlords.", False),
    ],
)
def test_who_only_thinks_something_of_a_figure_is_not_its_source(behind, fires):
    assert bool(hits_of(unattributed_figure, f"Rents in the port rose 14% last year. {behind}")) is fires


def test_who_tells_of_themselves_is_the_source_of_their_figure():
    assert hits_of(unattributed_figure, "Kim Poe left college owing £90,000. She said she would never teach.") == []
