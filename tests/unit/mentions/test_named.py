"""What reading names deals in."""

from attribution.mentions.named import NAMED, OUTLET_WORD, PERSONS, TITLED, Name, Reading, bare
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import reader_in


def test_the_traits_of_a_reading_are_told_when_somebody_asks():
    reading = Reading(bare(NAMED, 0, 2), 2)
    assert reading.traits is None
    assert reading.name.end == 2


def test_a_bare_name_is_all_of_its_tokens():
    assert bare(NAMED, 3, 5) == Name(NAMED, start=3, title=3, name=3, end=5, sure=True)
    assert not bare(NAMED, 3, 5, sure=False).sure


def test_the_fact_of_an_outlet_is_none_of_the_gazetteers():
    assert not any(fact & OUTLET_WORD for fact in default_gazetteer().facts.values())
    assert reader_in("Reuters").facts["reuters"] & OUTLET_WORD


def test_persons_are_those_named_with_or_without_a_title():
    assert set(PERSONS) == {NAMED, TITLED}
