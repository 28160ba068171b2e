"""Whom nothing introduces."""

import pytest

from attribution.rules import bare_speaker
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Ann Lee said the road floods.", True),
        ("Ann Lee, who lives on Mill Road, said the road floods.", False),
        ("Mayor Ann Lee said the road floods.", False),
        ("Ann Lee said the road floods. The engineer is Ann Lee.", False),
        ("Harrow Transport said the road floods.", False),
    ],
)
def test_a_speaker_is_introduced_somewhere(text, fires):
    assert bool(hits_of(bare_speaker, text)) is fires


def test_people_whom_everybody_knows_need_no_role():
    assert hits_of(bare_speaker, "Ann Lee said the road floods.", known=("Ann Lee",)) == []
