"""Researchers who go on as the team, and the reverse."""

import pytest

from attribution.entities.teams import find_team
from attribution.entities.unnamed import new_nameless
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, moved

GAZETTEER = default_gazetteer()


@pytest.mark.parametrize(
    ("earlier", "source", "same"),
    [
        ("researchers in Dale", "the team", True),
        ("residents in Dale", "the team", False),
        ("researchers in Dale", "her team", False),
        ("a team of researchers", "the researchers", True),
        ("a team of researchers", "the residents", False),
        ("a team of researchers", "the team", False),  # which the same words tell
    ],
)
def test_who_is_a_team(earlier, source, same):
    one = new_nameless(described(earlier), GAZETTEER)
    assert find_team(moved(described(source), 80), [one], GAZETTEER) == ((one,) if same else ())


def test_a_body_named_since_is_the_team():
    one, body = (new_nameless(described(each), GAZETTEER) for each in ("researchers", "a club"))
    body.mentions = [moved(body.mentions[0], 40)]
    assert find_team(moved(described("the team"), 80), [one], GAZETTEER, [body]) == ()
