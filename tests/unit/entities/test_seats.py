"""Who is meant by the place or body of a seat."""

import pytest

from attribution.entities.clusters import PERSON, Cluster
from attribution.entities.seats import find_seated
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, moved, names_in


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ohio Senator Ann Lee met Bo Ray of Texas. ", "the Ohio senator", "Ann Lee"),
        ("Ann Lee met Bo Ray, the Texas governor. ", "the Texas Republican", "Bo Ray"),
        ("Ann Lee, D-Ohio, met Bo Ray. ", "the Ohio Democrat", "Ann Lee"),
        ("Ann Lee met Bo Ray. Ohio wept. ", "the Ohio senator", None),
        ("Ohio Senator Ann Lee met Ohio Senator Bo Ray. ", "the Ohio senator", None),
        ("Ohio Senator Ann Lee met Bo Ray. ", "the Ohio nurse", None),
        ("Onyx boss Ann Lee met Velora boss Bo Ray. ", "the Onyx founder", "Ann Lee"),
        ("Onyx boss Ann Lee met Bo Ray. ", "the Onyx official", None),
        ("The head of Onyx, Ann Lee, met Bo Ray. ", "the Onyx boss", "Ann Lee"),
        ("After a day at Onyx, Ann Lee met Bo Ray. ", "the Velora boss", None),
    ],
)
def test_a_place_beside_a_name_tells_who_holds_its_seat(text, source, name):
    clusters = {}
    for each in names_in(text):
        one = clusters.setdefault(each.name, Cluster(each.name, PERSON, tuple(each.name.lower().split())))
        one.add(each, default_gazetteer())
    mention = moved(described(source), len(text))
    found = find_seated(mention, mention.head.text.lower(), list(clusters.values()), text, default_gazetteer())
    assert [one.name for one in found] == ([name] if name else [])
