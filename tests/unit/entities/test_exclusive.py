"""Callings that rule one another out."""

import pytest

from attribution.entities.exclusive import are_exclusive


@pytest.mark.parametrize(
    ("known", "head", "exclusive"),
    [
        ({"goalkeeper"}, "striker", True),
        ({"goalkeeper"}, "keeper", False),
        ({"goalkeeper"}, "footballer", False),
        ({"captain", "striker"}, "coach", True),
        ({"striker", "coach"}, "manager", False),
        ({"bishop"}, "rabbi", True),
        ({"prosecutor"}, "lawyer", False),
        ({"surgeon"}, "doctor", False),
        ({"nurse"}, "patient", True),
        ({"singer"}, "actress", False),
        ({"midfielder"}, "chairman", True),
        ({"manager"}, "owner", True),
        ({"manager", "owner"}, "owner", False),
        ({"captain"}, "vice-captain", True),
        ({"captain"}, "manager", False),
        (set(), "striker", False),
        ({"striker"}, "player", False),
    ],
)
def test_a_calling_rules_out_others_of_its_line(known: set[str], head: str, exclusive: bool) -> None:
    assert are_exclusive(known, head) is exclusive
