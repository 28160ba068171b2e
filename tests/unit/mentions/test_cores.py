"""The kinds of sources that are nobody."""

import pytest

from attribution.mentions.cores import Core, kind_of_thing
from attribution.model import Gender, MentionKind


@pytest.mark.parametrize(
    ("phrase", "kind", "found"),
    [
        ("the paper", "outlet", MentionKind.OUTLET),
        ("a paper", "outlet", MentionKind.DOCUMENT),
        ("the 2019 paper", "outlet", MentionKind.DOCUMENT),
        ("the research paper", "outlet", MentionKind.DOCUMENT),
        ("the news channel", "outlet", MentionKind.OUTLET),
        ("the charity", "organisation", MentionKind.ORGANISATION),
    ],
)
def test_what_stands_ahead_of_a_noun_tells_what_thing_it_is(phrase, kind, found):
    norms = phrase.split()
    assert kind_of_thing(norms, norms[0], len(norms) - 1, kind) is found


def test_a_core_is_nobodys_name_until_told():
    core = Core(MentionKind.ANONYMOUS, 1, 2)
    assert not core.named
    assert core.title == core.title_end
    assert core.gender is Gender.UNKNOWN
