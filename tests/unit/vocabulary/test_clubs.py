"""The table of clubs is in order."""

from attribution.vocabulary.clubs import GROUNDS, NICKNAMES, REGIONS


def test_grounds_stand_in_the_order_of_the_alphabet_with_their_clubs():
    assert list(GROUNDS) == sorted(GROUNDS)
    assert list(REGIONS) == sorted(REGIONS)
    assert all(name[0].isupper() for names in GROUNDS.values() for name in names)
    assert all(name.islower() for name in (*GROUNDS, *NICKNAMES))
