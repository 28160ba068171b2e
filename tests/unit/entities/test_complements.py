"""What tells an office from others of its name."""

import pytest

from attribution.entities.clusters import PERSON, Cluster
from attribution.entities.complements import apart_from, has_complement
from attribution.entities.unnamed import new_nameless
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, names_in

GAZETTEER = default_gazetteer()


@pytest.mark.parametrize(
    ("earlier", "source", "apart"),
    [
        ("the mayor of Dale", "the mayor of Hull", True),
        ("the mayor of Dale", "the mayor of Dale", False),
        ("the mayor of Dale", "the mayor", False),
        ("the mayor", "the mayor of Dale", False),
        ("the speaker of the House of Commons", "the governor of the Bank of Dale", True),
        ("the president of the Bakers' Union", "the president of the Tram Union", True),
        ("the president of the Bakers' Union", "the president of the union", False),
        ("the man with a dog", "the man who wept", False),
        ("a spokesman for the council", "the union spokesman", True),
        ("a spokesman for the council", "the council spokesman", False),
        ("the council's spokesman", "the union's spokesman", True),
        ("a spokesman for Tarn Ferries", "the company spokesman", False),
        ("a spokesman for the department", "the Prime Minister's spokesman", True),
        ("a spokesman for the department", "the Dale Water spokesman", False),
        ("a council spokesman", "the spokesman", False),
        ("a council spokesman", "the union official", False),
    ],
)
def test_whose_place_is_another(earlier, source, apart):
    mention, one = described(source), new_nameless(described(earlier), GAZETTEER)
    assert apart_from(mention, mention.head.text, [one], "", GAZETTEER) == ([one] if apart else [])


def test_another_name_for_the_firm_is_none_where_one_speaks_for_a_firm():
    firms, lees = (new_nameless(described(one), GAZETTEER) for one in ("the firm's aide", "a Tarn Ferries aide"))
    mention = described("the firm's aide")
    assert apart_from(mention, "aide", [lees], "", GAZETTEER) == []
    assert apart_from(mention, "aide", [firms, lees], "", GAZETTEER) == [lees]


@pytest.mark.parametrize(
    ("source", "has"),
    [("the head of the Tarn Union", True), ("the head of the union", False), ("the head, who fled Dale,", False)],
)
def test_a_name_behind_of_is_a_complement(source, has):
    assert has_complement(described(source)) is has


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Ann Lee, the mayor of Dale, wept.", True),
        ("Ann Lee, the mayor of Hull, wept.", False),
        ("The mayor of Dale, Ann Lee, wept.", True),
        ("The mayor of Hull, Ann Lee, wept.", False),
        ("Ann Lee, the mayor, wept.", False),
        ("Ann Lee wept.", False),
    ],
)
def test_what_the_text_tells_beside_a_name(text, apart):
    mention, one = described("the mayor of Hull"), Cluster("Ann Lee", PERSON, ("ann", "lee"))
    one.mentions = [each for each in names_in(text) if each.name == one.name]
    one.words = frozenset(("mayor",))
    assert apart_from(mention, "mayor", [one], text, GAZETTEER) == ([one] if apart else [])
