"""What a word tells of somebody's role."""

from attribution.entities.roles import learn_role
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import person


def learned(phrase):
    """What is known of somebody by the last word of *phrase*."""
    cluster, norms = person("Ann Lee"), phrase.split()
    learn_role(norms, len(norms) - 1, cluster, default_gazetteer())
    return cluster


def test_a_role_has_its_groups_and_those_of_the_word_before_it():
    assert "mayor" in learned("the mayor").words
    assert "union" in learned("union leader").groups
    assert "union" not in learned("party leader").groups


def test_a_former_role_is_told_apart():
    assert "former mayor" in learned("the former mayor").words
    assert "former mayor" not in learned("the mayor").words


def test_of_somebodys_deputy_no_trade_is_known():
    cluster = learned("her deputy")
    assert (cluster.human, cluster.words, cluster.groups) == (True, {"deputy"}, frozenset())
