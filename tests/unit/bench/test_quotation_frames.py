"""Quotations as news sets them: the frames, and what counts as right."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from quotation_frames import AHEAD, BEHIND, LAYOUTS_AHEAD_OF_TAG, LAYOUTS_BEHIND_COLON, SOURCES, Case, cases, is_right


def test_every_source_stands_in_every_row_and_layout():
    found = list(cases())
    each = len(AHEAD) * len(LAYOUTS_BEHIND_COLON) + len(BEHIND) * len(LAYOUTS_AHEAD_OF_TAG)
    assert len(found) == len(SOURCES) * each
    assert "{" not in "".join(case.text + case.source + case.quoted for case in found)


def test_a_source_keeps_its_comma_but_ahead_of_another_mark():
    texts = {case.row: case.text for case in cases() if case.source.startswith("Lee, 61, whose brother drowned")}
    assert texts["{S} told the Mirror:"].startswith("Lee, 61, whose brother drowned, told the Mirror:")
    assert "said Lee, 61, whose brother drowned, “" in texts["said {S}."].replace(", “and", ", “")


def test_right_is_the_source_and_all_of_the_quotation():
    text = "Lee said: “We ran. It burned.”"
    assert is_right(Case("", "", text, "Lee", "We ran It burned"))
    assert not is_right(Case("", "", text, "Lee", "We ran"))
    assert not is_right(Case("", "", text, "Ruiz", "We ran It burned"))
