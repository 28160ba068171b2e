"""Who a speaker is."""

import pytest

from attribution.rules import ambiguous_speaker, bare_speaker
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tom Smith met Alan Jones. He said the deal was dead.", "He"),
        ("Tom Smith met Ann Lee. He said the deal was dead.", None),
        ("Tom Smith met Alan Jones. Jones said the deal was dead.", None),
        ("Tom Smith met Alan Jones, Smith said. He said the deal was dead.", None),
        ("Tom Smith met Alan Jones.\n\nHe said the deal was dead.", None),
    ],
)
def test_a_pronoun_leaves_nobody_open(text, words):
    assert [hit.span.text for hit in hits_of(ambiguous_speaker, text)] == ([words] if words else [])


def test_both_are_named_in_the_message():
    (hit,) = hits_of(ambiguous_speaker, "Tom Smith met Alan Jones. He said the deal was dead.")
    assert hit.message == "“He” may be Tom Smith or Alan Jones"


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
