"""Scenes whose speaker is known."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from pronouns import MIDDLES, STATEMENTS, make_questions, read_scenes


def test_every_scene_is_asked_in_the_places_where_something_can_stand():
    questions = list(make_questions(1))
    assert {question.rows["row"] for question in questions} == {scene.row for scene in read_scenes()}
    assert {question.rows["between"] for question in questions} == {*MIDDLES}
    assert {question.rows["statement"] for question in questions} == {*STATEMENTS, "own"}


def test_the_source_stands_where_the_question_asks():
    for question in make_questions(1):
        assert question.text[question.at :].strip() == question.text[question.at :]
        assert not {"{", "[", "@", "|"} & {*question.text}, question.text


def test_somebody_is_meant_or_is_not():
    for question in make_questions(7):
        assert bool(question.meant) != bool(question.others)
