"""Of a crowd only those near a place, and the first, are looked at."""

from attribution import analyze
from attribution.entities.crowds import MOST_NAMED, find_near
from attribution.entities.places import Place
from tests.builders import person

PEOPLE = [person(f"Person {number}") for number in range(600)]
NAMED = {one: number for number, one in enumerate(PEOPLE)}
PLACES = [Place(number * 10, number * 10 + 5, one, 0.0, number, 0) for number, one in enumerate(PEOPLE)]


def test_they_stand_around_the_place_or_begin_the_text():
    near = find_near(NAMED, PLACES, 4000)
    assert len(near) <= MOST_NAMED
    assert near[0] is PEOPLE[0]
    assert PEOPLE[399] in near
    assert PEOPLE[400] in near
    assert PEOPLE[200] not in near
    assert PEOPLE[599] not in near
    assert near == sorted(near, key=NAMED.__getitem__)


def test_those_without_a_name_are_none_of_them():
    other = person("somebody else")
    assert other not in find_near(NAMED, [Place(5, 9, other, 0.0, 0, 0), *PLACES], 0)


def test_who_is_told_of_again_and_again_stays_known():
    places = [
        Place(number * 10, number * 10 + 5, PEOPLE[50 if number % 20 == 0 else number], 0.0, number, 0)
        for number in range(600)
    ]
    assert PEOPLE[50] in find_near(NAMED, places, 5000)


def test_a_text_that_names_a_crowd_still_tells_who_is_meant():
    letters = "abcdefghijklmnopqrstuvwxyz"
    crowd = [f"Ann K{one}r{other}dan said it was late." for one in letters for other in letters[:20]]
    text = " ".join(
        [*crowd, "Tom Osk, the mayor, was there. The mayor said no. Ellis Foods rose. The company said so."]
    )
    graph = analyze(text)
    assert len(graph.entities) > 500
    meant = {one.source.text: graph.speaker(one).name for one in graph.attributions if one.source}
    assert (meant["The mayor"], meant["The company"]) == ("Tom Osk", "Ellis Foods")
