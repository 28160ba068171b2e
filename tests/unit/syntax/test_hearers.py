"""Who is told what is said."""

import pytest

from attribution.syntax.hearers import ends_in_setting, is_hearer
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_and_places


@pytest.mark.parametrize(
    ("text", "hearer"),
    [("Lee told the Gazette.", True), ("Lee told the truth.", False), ("Lee told the men to go.", False)],
)
def test_who_is_told_is_no_content(text, hearer):
    syntax, place = syntax_and_places(text)
    site = site_of(syntax, place("told"))
    assert is_hearer(syntax, site, site.end, site.last - 1) is hearer


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("It had lost its way, Lee said in a speech that stunned his party.", True),
        ("It had lost its way, Lee said in a speech that costs were high.", False),
        ("When it sank, Lee said in a speech that stunned his party.", False),
        ("It had lost its way, Lee said of a speech that stunned his party.", False),
    ],
)
def test_a_setting_of_which_a_clause_tells_more_closes_what_is_told_ahead(text, closes):
    syntax, place = syntax_and_places(text)
    source = Range(place("lee"), place("lee") + 1)
    assert ends_in_setting(syntax, site_of(syntax, place("said")), source) is closes
