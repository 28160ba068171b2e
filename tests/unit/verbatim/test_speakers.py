"""Labels of sources against the names of a draft."""

from __future__ import annotations

import pytest

from attribution.model import Entity, EntityKind, Mention, MentionKind
from attribution.spans import Span
from attribution.verbatim.speakers import compare_speakers, is_anothers, is_outlet, is_post, tells_whom


def person(name: str, *mentions: str, kind: EntityKind = EntityKind.PERSON) -> Entity:
    spans = [Span(0, len(text), text) for text in mentions or (name,)]
    found = tuple(Mention(spans=(span,), head=span, kind=MentionKind.NAMED, name=name) for span in spans)
    return Entity(id=0, name=name, kind=kind, mentions=found)


@pytest.mark.parametrize(
    ("name", "label", "owner", "expected"),
    [
        ("Ana Ortiz", "MS. ORTIZ", "", True),
        ("Ana Ortiz", "Ana Ortiz (Northtown) (Lab)", "", True),
        ("Ana Ortiz", "A. Ortiz", "", True),
        ("Ana Ortiz", "CR ORTIZ", "", True),
        ("Ana Ortiz", "ALD. ORTIZ KC", "", True),
        ("Ana Ortiz", "ANA", "", True),
        ("Ortiz", "ANA ORTIZ", "", True),
        ("Petra Cole", "The Minister for Roads (Petra Cole)", "", True),
        ("Ana Ortiz", "MR. NAIR", "", False),
        ("Ana Ortiz", "Luis Ortiz", "", None),
        ("Ana Ortiz", "THE COURT", "", None),
        ("Ana Ortiz", "Speaker 1", "", None),
        ("Ana Ortiz", "", "", None),
        ("Ana Ortiz", "A", "Ana Ortiz", True),
        ("Ana Ortiz", "Q", "Ana Ortiz", False),
        ("Ana Ortiz", "A", "Raj Nair", False),
        ("Ana Ortiz", "Q", "", None),
    ],
)
def test_labels(name: str, label: str, owner: str, expected: bool | None) -> None:
    assert compare_speakers(person(name), label, owner) is expected


def test_a_role_means_whoever_the_draft_gives_it() -> None:
    assert compare_speakers(person("Ana Ortiz", "President Ana Ortiz"), "THE PRESIDENT", "") is True
    assert compare_speakers(person("Ana Ortiz"), "THE PRESIDENT", "") is None


def test_a_spokesman_speaks_for_an_organisation() -> None:
    council = person("Northtown Council", kind=EntityKind.ORGANISATION)
    assert compare_speakers(council, "spokesman for Northtown Council", "") is True
    assert compare_speakers(council, "Ann Lee (Northtown Council)", "") is True
    assert compare_speakers(council, "spokesman for Eastgrid", "") is None


def test_an_organisation_is_never_the_wrong_speaker() -> None:
    assert compare_speakers(person("Northtown Council", kind=EntityKind.ORGANISATION), "MR. NAIR", "") is None
    assert compare_speakers(None, "MR. NAIR", "") is None


def test_outlets_with_and_without_article() -> None:
    assert is_outlet("The Guardian", frozenset({"guardian"}))
    assert not is_outlet("", frozenset({""}))


@pytest.mark.parametrize(
    ("label", "posts", "anothers"),
    [
        ("MS. NAIR", ["THE CHAIR"], True),
        ("MS. NAIR", ["THE CLERK"], False),
        ("A", ["THE CHAIR"], False),
        ("THE CLERK", ["THE CHAIR"], False),
    ],
)
def test_an_office_that_another_label_has_is_not_who_is_named(label, posts, anothers):
    assert is_anothers(person("chair", "the chair"), label, posts) is anothers


@pytest.mark.parametrize(
    ("label", "labels", "anothers"),
    [
        ("LUIS ORTIZ", ["ANA ORTIZ", "LUIS ORTIZ"], True),
        ("LUIS ORTIZ", ["MS. ANA ORTIZ (Lab)"], True),
        ("LUIS ORTIZ", ["LUIS ORTIZ", "PETRA ORTIZ"], False),
        ("ANA ORTIZ", ["ANA ORTIZ"], False),
    ],
)
def test_of_two_with_one_last_name_who_has_a_label_of_her_own_is_not_the_other(label, labels, anothers):
    assert is_anothers(person("Ana Ortiz"), label, labels) is anothers


@pytest.mark.parametrize(("label", "told"), [("THE CHAIR", True), ("ANA ORTIZ", True), ("MS. ORTIZ", False)])
def test_an_office_or_a_full_name_tells_whom_a_label_means(label, told):
    assert tells_whom(label) is told


@pytest.mark.parametrize(
    ("label", "post"), [("THE CHAIR", True), ("CHAIR ORTIZ", False), ("SPEAKER 2", False), ("", False)]
)
def test_an_office_has_no_name_and_no_number(label, post):
    assert is_post(label) is post
