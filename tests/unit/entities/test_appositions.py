"""What a name is said to be behind it."""

import pytest

from attribution.document import build_document
from attribution.entities.appositions import learn_apposition
from attribution.entities.clusters import BODY, PAPER, PERSON
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import person

GAZETTEER = default_gazetteer()


def told(text):
    """What is known of the two words with which *text* begins by what stands behind them."""
    cluster = person(" ".join(text.split()[:2]).strip(","))
    learn_apposition(build_document(text).tokens, 2, cluster, GAZETTEER)
    return cluster


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Lee, the plant’s safety chief, wept.", "chief"),
        ("Ann Lee, 52, a mayor, wept.", "mayor"),
        ("Ann Lee is the captain.", "captain"),
        ("Ann Lee, who taught Latin, wept.", "teacher"),
        ("Ann Lee, once a former mayor, wept.", "former mayor"),
        ("Ann Lee, the mayor’s dog, wept.", None),
        ("Ann Lee, who said the mayor wept.", None),
        ("Ann Lee, weary, met a mayor.", None),
    ],
)
def test_a_role_is_told_up_to_what_ends_the_apposition(text, role):
    assert role in told(text).words if role else not told(text).words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Onyx Marsh, a magazine, fell.", PAPER),
        ("Onyx Marsh, which makes cranes, fell.", BODY),
        ("Onyx Marsh, the largest user of cranes, fell.", BODY),
        ("Onyx Marsh, a magazine editor, fell.", PERSON),
        ("Onyx Marsh, a school’s head, fell.", PERSON),
        ("Onyx Marsh, 43, a charity worker, fell.", PERSON),
    ],
)
def test_the_noun_of_a_body_tells_that_a_name_is_nobodys(text, kind):
    assert told(text).kind is kind


def test_an_age_or_a_clause_tells_that_somebody_is_human_and_a_seat_the_party():
    assert told("Ann Lee, 43, wept.").human
    assert told("Ann Lee, who wept, left.").human
    assert "democrat" in told("Ann Lee, D-Ohio, wept.").words
    assert not told("Ann Lee, in Ohio, wept.").human
