"""Words that may never differ in a quotation."""

import pytest

from attribution.verbatim.guards import Gate, compare_guards, guard, is_negation

COMMON = frozenset(("mill", "may"))


@pytest.mark.parametrize(
    ("form", "gate"),
    [
        ("never", Gate.NEGATION),
        ("should", Gate.MODAL),
        ("40", Gate.NUMBER),
        ("million", Gate.NUMBER),
        ("Ortiz", Gate.NAME),
        ("June", Gate.DATE),
        ("May", Gate.DATE),
        ("may", Gate.MODAL),
        ("Friday", Gate.DATE),
        ("march", None),
        ("The", None),
        ("mill", None),
        ("", None),
    ],
)
def test_the_kind_of_a_guarded_word(form, gate):
    assert guard(form.lower(), form, initial=False, common=COMMON) is gate


def test_a_capital_at_the_head_of_a_sentence_tells_nothing_of_a_known_word():
    assert guard("mill", "Mill", initial=True, common=COMMON) is None
    assert guard("mill", "Mill", initial=False, common=COMMON) is Gate.NAME
    assert guard("ortiz", "Ortiz", initial=True, common=COMMON) is Gate.NAME


def test_where_all_is_in_capitals_they_tell_nothing():
    assert guard("ortiz", "ORTIZ", initial=False, common=()) is None


def test_any_negation_is_as_good_as_another():
    assert compare_guards([("not", Gate.NEGATION)], [("never", Gate.NEGATION)]) == ()
    assert compare_guards([("not", Gate.NEGATION)], []) == (Gate.NEGATION,)


def test_names_and_numbers_are_compared_by_the_word():
    assert compare_guards([("40", Gate.NUMBER)], [("50", Gate.NUMBER)]) == (Gate.NUMBER,)
    assert compare_guards([("ortiz", Gate.NAME), ("a", None)], [("ortiz", Gate.NAME)]) == ()


def test_a_negation_turns_a_sentence():
    assert is_negation("hardly")
    assert not is_negation("will")
