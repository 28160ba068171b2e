"""People gathered by their names."""

import pytest

from attribution.entities.persons import cluster_persons, name_parts
from attribution.model import MentionKind
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import names_in

GAZETTEER = default_gazetteer()


def people(text):
    """The names of the people in *text*, with what each is called."""
    mentions = [name for name in names_in(text) if name.kind in (MentionKind.NAMED, MentionKind.TITLED)]
    clusters, owners = cluster_persons(mentions, GAZETTEER, text)
    assert set(owners) == {mention.head.start for mention in mentions}
    return {cluster.name: [mention.head.text for mention in cluster.mentions] for cluster in clusters}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Lee left. Mayor Lee wept.", {"Ann Lee": ["Ann Lee", "Lee"]}),
        ("William Ray left. Bill Ray wept.", {"William Ray": ["William Ray", "Bill Ray"]}),
        ("Ann Mary Lee left. Ann Lee wept.", {"Ann Mary Lee": ["Ann Mary Lee", "Ann Lee"]}),
        ("Ann Lee left. Bo Lee wept.", {"Ann Lee": ["Ann Lee"], "Bo Lee": ["Bo Lee"]}),
        ("Ann Lee left. Sir Ann wept.", {"Ann Lee": ["Ann Lee", "Ann"]}),
        ("Kit Peterman left. Mr. Petermann wept.", {"Kit Peterman": ["Kit Peterman", "Petermann"]}),
        ("Kit Petersen left. Mr. Peterson wept.", {"Kit Petersen": ["Kit Petersen"], "Peterson": ["Peterson"]}),
        ("Kit Lind Hale left. Lind Hale wept.", {"Kit Lind Hale": ["Kit Lind Hale", "Lind Hale"]}),
        ("Mary Ann Lee left. Mary Ann wept.", {"Mary Ann Lee": ["Mary Ann Lee", "Mary Ann"]}),
        ("Jo “Big Red” Lee left. Big Red wept.", {"Jo “Big Red” Lee": ["Jo “Big Red” Lee", "Big Red"]}),
        ("Jo “Red” Lee left. Red Lee wept.", {"Jo “Red” Lee": ["Jo “Red” Lee", "Red Lee"]}),
        ("Jo Lee, known as Big Red, left. Big Red wept.", {"Jo Lee": ["Jo Lee", "Big Red", "Big Red"]}),
    ],
)
def test_a_person_keeps_all_names(text, found):
    assert people(text) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dez Marsh has died. Alfred Paul Marsh was born in Hull.", 1),
        ("Dez Marsh has won. Alfred Paul Marsh was born in Hull.", 2),
        ("Dez Marsh has died. Alfred Paul Marsh wept.", 2),
        ("Dez Marsh died, Tom Marsh wept. Alfred Paul Marsh was born in Hull.", 3),
    ],
)
def test_an_obituary_tells_the_whole_name_with_the_birth(text, count):
    assert len(people(text)) == count


def test_a_nickname_that_is_also_anothers_first_name_stays_open():
    mentions = names_in("John “Jack” Reed and Jack Lee met. Jack left.")
    clusters, owners = cluster_persons(mentions, GAZETTEER, "")
    assert owners[mentions[-1].head.start] == tuple(clusters)


def test_of_two_bearers_the_title_tells():
    mentions = names_in("Ann Lee and Bo Lee met. Mrs. Lee left.")
    clusters, owners = cluster_persons(mentions, GAZETTEER, "")
    assert len(owners[mentions[-1].head.start]) <= len(clusters) == 2


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dwayne “Red” Johnson", ("dwayne", "johnson")),
        ("Dwayne (Big Red) Johnson", ("dwayne", "johnson")),
        ("Dwayne 'The Red' Johnson", ("dwayne", "johnson")),
        ("J. Doe Jr.", ("j", "doe")),
        ("Ruiz", ("ruiz",)),
        ("Jr.", ("jr.",)),
        ("Tanaka-san", ("tanaka",)),
        ("Kim Min-ji", ("kim", "min-ji")),
    ],
)
def test_nicknames_stops_and_generations_are_no_parts(name, parts):
    assert name_parts(name) == parts


def test_of_a_hundred_who_share_a_last_name_each_keeps_the_full_one():
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Kr{one}{other}dan Osk" for one in letters for other in letters[:5]]
    found = people(" ".join([*[f"{name} wept." for name in names], f"{names[0]} left.", "Osk left."]))
    assert len(found) == len(names)
    assert found[names[0]][:2] == [names[0], names[0]]
