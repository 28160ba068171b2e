"""What sources without a name say of others."""

import pytest

from attribution.rules import anonymous_pejorative
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("said", "judges"),
    [
        ("Dunmore is useless", True),
        ("Food is awful", False),
        ("Today is awful", False),
        ("He is a lackey", True),
        ("He is no lackey", False),
        ("She isn’t daft", False),
        ("She is not up to the job", True),
        ("The crossing was a disgrace", False),
        ("The chairman is a disgrace", True),
        ("It was a disgrace", True),
    ],
)
def test_who_is_judged_is_a_person(said, judges):
    assert bool(hits_of(anonymous_pejorative, f"“{said},” one colleague said.")) is judges
