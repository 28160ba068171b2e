"""The table of rules."""

from attribution.rules import RULES, known


def test_codes_are_unique_and_the_catalogue_is_whole() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes)) == 49
    assert len({rule.name for rule in RULES}) == 49


def test_what_is_known_are_the_codes_with_their_options():
    assert list(known()) == [rule.code for rule in RULES]
    assert known()["ATT701"] == {"min_words": 150, "min_sources": 2}
    assert known(()) == {}
