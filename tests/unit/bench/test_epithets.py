"""Short articles in which an epithet stands for somebody or some body."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from epithets import BETWEEN, BODY_INTRODUCTIONS, PERSON_INTRODUCTIONS, Case, ask, make_cases, read_subjects
from verdicts import judge

SAID = "Ann Lee, a mayor, said that it was shut. Bo Roe, a poet, said no. The mayor said that it was late."


def test_people_and_bodies_have_many_epithets():
    for kind in ("person", "body"):
        epithets = {one for subject in read_subjects() if subject.kind == kind for one in subject.epithets}
        assert len(epithets) >= 150


def test_every_introduction_stands_beside_all_others():
    cases = list(make_cases(1))
    assert {case.introduction for case in cases} == {*PERSON_INTRODUCTIONS, *BODY_INTRODUCTIONS}
    assert {case.between for case in cases} == {*BETWEEN}
    assert not [case.text for case in cases if "{" in case.text or "  " in case.text]


def test_two_alike_leave_it_open_unless_the_epithet_tells_them_apart():
    alike = [case for case in make_cases(7) if case.between == "two alike"]
    assert {case.meant for case in alike if case.epithet == "midfielder"} == {(None,)}
    assert {case.meant for case in alike if case.epithet == "Madrid player"} == {("Ivo Brandt",)}


def test_sentences_begin_with_capitals():
    for case in make_cases(50):
        assert case.text[0] in "“ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        assert "” Said" not in case.text


def test_what_is_right():
    assert judge(ask(Case("", "", "", "mayor", SAID, ("Ann Lee",)))) == ("right", "Ann Lee")
    assert judge(ask(Case("", "", "", "mayor", SAID, ("Bo Roe",))))[0] == "merged"
    assert judge(ask(Case("", "", "", "mayor", SAID, (), ("Ann Lee",))))[0] == "merged"
    assert judge(ask(Case("", "", "", "mayor", SAID, (), ("Bo Roe",))))[0] == "right"


def test_somebody_of_its_own_is_none_that_is_meant():
    text = "Ann Lee, a mayor, said that it was shut. A plumber said that it was late."
    assert judge(ask(Case("", "", "", "plumber", text, ("Ann Lee",)))) == ("apart", "plumber")
