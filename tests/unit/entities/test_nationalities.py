"""Who is meant by a country."""

import pytest

from attribution.entities.nationalities import countries_told, country_of, find_national
from attribution.model import Gender
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import scene


@pytest.mark.parametrize(
    ("text", "head", "name"),
    [
        ("The Danish striker Bo Lee fell. Kit Ray did not.", "dane", "Bo Lee"),
        ("Bo Lee fell. Kit Ray, a Dutch nurse, did not.", "dutchman", "Kit Ray"),
        ("Bo Lee, the Denmark striker, fell. Kit Ray did not.", "dane", "Bo Lee"),
        ("Bo Lee beat a Danish team and Kit Ray slept.", "dane", ""),
        ("The Danish nurse Bo Lee met the Danish nurse Kit Ray.", "dane", ""),
        ("The Danish striker Bo Lee fell.", "striker", ""),
    ],
)
def test_a_country_told_beside_one_name_is_that_persons(text: str, head: str, name: str) -> None:
    _, clusters = scene(text)
    found = find_national(head, len(text), [*clusters.values()], text, default_gazetteer())
    assert [one.name for one in found] == ([name] if name else [])


def test_a_woman_is_no_dutchman() -> None:
    text = "The Dutch nurse Ann Lee fell."
    _, clusters = scene(text, genders={"Ann Lee": Gender.FEMININE})
    assert find_national("dutchman", len(text), [*clusters.values()], text, default_gazetteer()) == ()
    assert find_national("dutchwoman", len(text), [*clusters.values()], text, default_gazetteer())


def test_the_countries_told_beside_a_name() -> None:
    text = "The Danish striker Bo Lee fell. Kit Ray is a Dutch nurse. Zed Orr met a French team."
    _, clusters = scene(text)
    told = {name: countries_told(one, text, default_gazetteer()) for name, one in clusters.items()}
    assert told == {"Bo Lee": {"denmark"}, "Kit Ray": {"netherlands"}, "Zed Orr": frozenset()}


def test_the_country_of_a_word_for_its_people() -> None:
    assert country_of("dutchwoman", default_gazetteer()) == country_of("dutch", default_gazetteer())
    assert country_of("woman", default_gazetteer()) == ""
