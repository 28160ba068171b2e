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


@pytest.mark.parametrize("outlet", ["as quoted by Bild", "according to Bild", "Bild reported"])
def test_an_outlet_holds_all_that_is_said(outlet):
    first, second = sorted(analyze(f"“We lost,” Ann Lee said, {outlet}. “We left.”").attributions, key=_size)
    assert [span.text for span in first.content.spans] == ["“We lost,”", "“We left.”"]
    assert [span.text for span in second.content.spans] == ["“We lost,” Ann Lee said", "“We left.”"]
    assert first.parent == second.id


def _size(attribution):
    return len(attribution.content.text)
