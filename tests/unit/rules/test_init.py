"""The table of rules."""

from attribution.rules import RULES, known


def test_codes_and_names_are_unique() -> None:
    assert len(RULES) == len({rule.code for rule in RULES}) == len({rule.name for rule in RULES})


def test_what_is_known_are_the_codes_with_their_options():
    assert list(known()) == [rule.code for rule in RULES]
    assert known()["ATT701"] == {"min_words": 150, "min_sources": 2}
    assert known(()) == {}
