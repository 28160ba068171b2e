"""What a word tells of somebody's role."""

from attribution.entities.roles import groups_of, learn_role
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, person


def learned(phrase):
    """What is known of somebody by the last word of *phrase*."""
    cluster, norms = person("Ann Lee"), phrase.split()
    learn_role(norms, len(norms) - 1, cluster, default_gazetteer())
    return cluster


def test_a_role_has_its_groups_and_those_of_the_word_before_it():
    assert "mayor" in learned("the mayor").words
    assert "union" in learned("union leader").groups
    assert "union" not in learned("party leader").groups


def test_who_is_the_boss_of_a_body_leads_a_business_unless_told_otherwise():
    boss = default_gazetteer().roles["boss"]
    assert groups_of(described("the Reuters boss"), "boss", boss) == {"leader", "business"}
    assert groups_of(described("the union boss"), "boss", boss) == {"leader", "union"}


def test_a_former_role_is_told_apart():
    assert "former mayor" in learned("the former mayor").words
    assert "former mayor" not in learned("the mayor").words


def test_of_somebodys_deputy_no_trade_is_known():
    cluster = learned("her deputy")
    assert (cluster.human, cluster.words, cluster.groups) == (True, {"deputy"}, frozenset())
