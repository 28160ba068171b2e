"""Who is told what is said."""

import pytest

from attribution.syntax.hearers import is_hearer
from attribution.syntax.sites import site_of
from tests.builders import syntax_and_places


@pytest.mark.parametrize(
    ("text", "hearer"),
    [("Lee told the Gazette.", True), ("Lee told the truth.", False), ("Lee told the men to go.", False)],
)
def test_who_is_told_is_no_content(text, hearer):
    syntax, place = syntax_and_places(text)
    site = site_of(syntax, place("told"))
    assert is_hearer(syntax, site, site.end, site.last - 1) is hearer
