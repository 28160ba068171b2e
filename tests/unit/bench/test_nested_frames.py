"""Nested attributions as news sets them: the frames, and what counts as right."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from nested_frames import FILLERS, PLACE, Case, Read, cases, fill, frames, plain, read, rights

from attribution.inline import parse


def test_every_inner_frame_stands_in_every_outer_one_and_every_place_is_filled():
    found = list(cases())
    pairs = {case.rows for case in found if len(case.rows) == 2}
    assert pairs == {(outer, inner) for outer in frames("outer") for inner in frames("inner")}
    assert {case.rows[0] for case in found if len(case.rows) == 1} == set(frames("whole"))
    assert not any(mark in case.marked for case in found for mark in "{}^")
    used = {place for part in ("outer", "inner", "whole") for row in frames(part) for place in PLACE.findall(row)}
    assert used == {*FILLERS, "N"}


def test_every_text_marks_one_relation_in_another():
    for case in cases(1):
        relations = {each.id: each for each in parse(case.marked).relations}
        parents = [each.parent for each in relations.values() if each.parent is not None]
        assert parents
        assert all(relations[parent].cue for parent in parents)


def test_a_sentence_begins_with_a_capital_and_a_comma_yields_to_another_mark():
    assert fill("[source1:ana, a nurse,]. [content1:“^[source2:she,], [cue2<1:said]”]", 0) == (
        "[source1:Ana, a nurse]. [content1:“[source2:She], [cue2<1:said]”]"
    )


def test_right_is_source_cue_content_and_parent():
    case = Case(
        ("",), "[source1:Lee] [cue1:said] [content1:that [source2:the mayor] [cue2<1:wanted] [content2:to go]]."
    )
    told = read(case)
    assert rights(told) == {1: True, 2: True}
    lost = Read(told.text, told.wanted, tuple(each for each in told.found if each.parent is None))
    assert rights(lost) == {1: True, 2: False}
    assert plain(case.marked) == "Lee said that the mayor wanted to go."
