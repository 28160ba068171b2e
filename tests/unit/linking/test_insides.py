"""What is put right of links inside contents."""

import pytest

from attribution import analyze


def inner(text):
    """Source, cue and content of what was found inside another's content."""
    return [
        (each.source.text if each.source else None, each.cue.span.text, each.content.text)
        for each in analyze(text).attributions
        if each.parent is not None
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He said the minister had been asked to review it.", (None, "had been asked", "the minister … to review it")),
        ("She said pupils had been ordered to stay.", (None, "had been ordered", "pupils … to stay")),
        ("“My mate doubted it from the first day,” she said.", ("My mate", "doubted", "it")),
        ("“My boss told me that in March,” Lee said.", ("My boss", "told", "that")),
        ("She said her father wanted it in writing.", ("her father", "wanted", "it in writing")),
        ("“‘Leave him alone,’ my mother told them,” she said.", ("my mother", "told", "‘Leave him alone,’")),
        ("“The coach said, ‘Play,’ and I did,” she said.", ("The coach", "said", "‘Play,’")),
        ("He said the board had turned down the offer in May.", ("the board", "had turned down", "the offer")),
        ("He said the board shot down the plan because of the cost.", ("the board", "shot down", "the plan")),
        ("He said the board wanted a vote in May.", ("the board", "wanted", "a vote in May")),
        (
            "He said the dam broke and that two firms were accused of fraud.",
            (None, "were accused of", "two firms … fraud"),
        ),
        (
            "She said the lab had closed and the maker had been asked for an account.",
            (None, "had been asked for", "the maker … an account"),
        ),
        (
            "“The head hauled us over the coals for the prank,” she said.",
            ("The head", "hauled us over the coals for", "the prank"),
        ),
    ],
)
def test_who_speaks_and_what_is_told_inside(text, wanted):
    assert inner(text) == [wanted]


@pytest.mark.parametrize(
    "text", ["“It was hard,” Lee said. “She called on us to", "“It was hard,” Lee said. “I heard of it two"]
)
def test_a_text_may_break_off_behind_a_pronoun(text):
    assert [each.cue.span.text for each in analyze(text).attributions][:1] == ["said"]
