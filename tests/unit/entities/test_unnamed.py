"""Sources that nobody earlier explains, and what they are called."""

import pytest

from attribution import analyze
from attribution.entities.clusters import BODY, GROUP, PERSON, UNKNOWN
from attribution.entities.offices import key_words
from attribution.entities.unnamed import display_name, new_nameless, stays_unnamed
from attribution.model import EntityKind, Gender
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described

GAZETTEER = default_gazetteer()


@pytest.mark.parametrize(
    ("source", "kind", "plural"),
    [
        ("two officials", GROUP, True),
        ("a spokesman", PERSON, False),
        ("the ministry", BODY, False),
        ("a report", EntityKind.DOCUMENT, False),
        ("a gladdler", UNKNOWN, False),
    ],
)
def test_whom_nothing_explains_is_new(source, kind, plural):
    cluster = new_nameless(described(source), GAZETTEER)
    assert (cluster.kind, cluster.plural) == (kind, plural)
    assert cluster.said == key_words(described(source))


def test_a_role_tells_the_gender():
    assert new_nameless(described("a spokeswoman"), GAZETTEER).gender is Gender.FEMININE


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the officials, who wept,", "officials"),
        ("a teacher she had hired", "teacher"),
        ("the man that she had hired", "man that she had hired"),
        ("those who knew", "those who knew"),
        ("two officials", "two officials"),
        ("a spokesman for the port,", "spokesman for the port"),
    ],
)
def test_a_name_for_the_nameless_leaves_article_and_clause(source, name):
    assert display_name(described(source)) == name


def test_a_clause_that_is_taken_for_somebody_is_the_name():
    graph = analyze("President Elena Knows, who toured the town, declared mourning and promised that help was near.")
    assert [entity.name for entity in graph.entities] == ["Elena", "who toured the town"]


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("the doctor, who cannot be named for legal reasons,", True),
        ("the official, who spoke on condition of anonymity,", True),
        ("the aide, who declined to be identified,", True),
        ("the nurse, whose name was not given,", True),
        ("the doctor, who was not asked,", False),
        ("the doctor, who was named in May,", False),
        ("the doctor", False),
    ],
)
def test_whose_name_is_kept_back_is_nobody_named(source, kept):
    assert stays_unnamed(described(source)) is kept
