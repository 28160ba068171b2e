"""What names are of people, of bodies and of outlets."""

from attribution import analyze
from attribution.entities.kinds import divide
from attribution.vocabulary.outlets import default_registry
from tests.builders import names_in

REGISTRY = default_registry()


def divided(text):
    attributions = analyze(text).attributions
    sources = {each.source.head.start: each.source for each in attributions if each.source}
    names = {name.head.start: name for name in names_in(text)} | sources
    parts = divide([*names.values()], text, {*sources}, attributions, REGISTRY)
    return [sorted({one.name for one in part}) for part in parts]


def test_people_bodies_and_outlets_are_divided():
    text = "Ann Lee told Reuters that the Treasury was shut."
    assert divided(text) == [["Ann Lee"], ["Treasury"], ["Reuters"]]


def test_a_name_with_an_article_that_speaks_is_no_person():
    text = "The Harwick Driftwood Gazette closed. The Driftwood said it was broke."
    people, _, _ = divided(text)
    assert "Driftwood" not in people


def test_a_county_is_a_person_where_somebody_bears_its_name():
    text = "Joe Kent left. “It rained,” Kent said."
    assert divided(text)[0] == ["Joe Kent", "Kent"]
