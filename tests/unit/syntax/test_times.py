"""Times and ways are nobody who does anything."""

from __future__ import annotations

import pytest

import attribution


@pytest.mark.parametrize("way", ["by Friday", "by letter", "by the end of last week"])
def test_a_time_or_a_way_is_no_source(way):
    for each in attribution.analyze(f"The tunnel had been approved {way}, Marta Hale said.").attributions:
        assert each.source is None or each.source.text == "Marta Hale"


def test_who_does_something_is_its_source():
    found = attribution.analyze("The tunnel had been approved by ministers, Marta Hale said.").attributions
    assert [each.source and each.source.text for each in found] == ["ministers", "Marta Hale"]
