"""Small words by their use."""

from attribution.vocabulary.grammar import OBJECTS, ONLY_OBJECTS, SUBORDINATING


def test_her_and_you_may_be_more_than_objects():
    assert {"her", "you"} == OBJECTS - ONLY_OBJECTS
    assert ONLY_OBJECTS < OBJECTS


def test_no_word_that_joins_equals_opens_a_clause_beside_another():
    assert not SUBORDINATING & {"and", "but", "or", "that", "which"}
    assert {"while", "although", "because"} < SUBORDINATING
