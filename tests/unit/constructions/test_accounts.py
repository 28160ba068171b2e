"""What people told an outlet, held by what it reports."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "outlet", "told"),
    [
        (
            "Reuters reported that the ferry sank, according to two aides.",
            "that the ferry sank, according to two aides",
            "the ferry sank",
        ),
        ("The mayor said the ferry sank, according to two aides.", None, "The mayor said the ferry sank"),
    ],
)
def test_an_outlet_holds_who_told_it(text, outlet, told):
    contents = {each.cue.head.text: each.content.text for each in analyze(text).attributions}
    assert contents.get("reported") == outlet
    assert contents["according"].removeprefix("that ") == told
