"""Which attributions tell words."""

import pytest

from attribution import analyze
from attribution.rules.statements import CLAIMED, SPOKEN, TOLD, is_report


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("The pier is for sale, Sky News understands.", True),
        ("The pier is for sale, Ann Lee believes.", False),
        ("Sky News reported that the pier is for sale.", False),
    ],
)
def test_an_outlet_reports_what_it_understands(text, reports):
    (found,) = analyze(text).attributions
    assert is_report(found) is reports


def test_each_kind_is_among_the_wider_ones():
    assert set(SPOKEN) < set(TOLD) < set(CLAIMED)
