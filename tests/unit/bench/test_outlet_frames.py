"""Outlets in their usual frames."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from outlet_frames import goes_through, outlets_of, sentences, sure_forms

from attribution.vocabulary.outlets import default_registry


def test_every_outlet_stands_in_one_frame_of_so_many():
    some = [(frame, form) for frame, form, *_ in sentences(1000) if not frame.endswith(" *")]
    assert len({form for _, form in some}) > 50
    assert len({frame for frame, _ in some}) > 20


def test_a_shared_alias_is_no_sure_form():
    (abc,) = [one for one in default_registry().outlets if one.name == "Australian Broadcasting Corporation"]
    assert "ABC" not in sure_forms(abc)
    assert abc.name in sure_forms(abc)


def test_through_whom_a_sentence_goes():
    assert outlets_of("The plan is dead, the mayor told Reuters.") == ["Reuters"]
    assert goes_through("The plan is dead, the mayor told Kestrel magazine.", "Kestrel magazine")
    assert not goes_through("The plan is dead, the mayor said.", "Reuters")
