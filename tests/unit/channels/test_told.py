"""Contents without the one told at their head."""

import pytest

from attribution import analyze
from attribution.channels.told import trim_recipient
from tests.unit.linking.test_wording import Case


@pytest.mark.parametrize(
    ("marked", "head", "content"),
    [
        ("[source:She] [cue:convinced] [content:the panel that it was safe].", "convinced", "that it was safe"),
        ("[source:She] [cue:asked] [content:the board whether it was safe].", "asked", "whether it was safe"),
        ("[source:She] [cue:ordered] [content:the firm to pay].", "ordered", "the firm to pay"),
        ("[source:She] [cue:said] [content:the panel that met was small].", "said", "the panel that met was small"),
        ("[source:She] [cue:warned] [content:the panel].", "warned", "the panel"),
    ],
)
def test_the_one_told_is_no_part_of_the_content(marked, head, content):
    case = Case(marked, head)
    kept = trim_recipient(case.syntax, case.link).pieces
    assert case.text(kept[0]) == content
    assert len(kept) == 1


@pytest.mark.parametrize(
    "told", ["Reuters", "the BBC’s Ana Ruiz", "the Times newspaper", "CNN’s “State of the Union”", "BBC Breakfast"]
)
def test_an_outlet_told_is_no_part_of_the_content(told: str) -> None:
    (found,) = analyze(f"The mayor told {told} the dam was safe.").attributions
    assert found.content.text == "the dam was safe"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Two aides described to the Guardian a chaotic night.", "a chaotic night"),
        ("Two aides described to the Guardian readers a chaotic night.", "to the Guardian readers a chaotic night"),
        ("Two aides described to the board a chaotic night.", "to the board a chaotic night"),
    ],
)
def test_an_outlet_to_which_something_is_described_is_no_part_of_it(text: str, content: str) -> None:
    (found,) = analyze(text).attributions
    assert found.content.text == content
