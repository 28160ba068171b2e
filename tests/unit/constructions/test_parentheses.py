"""Who tells between commas, with when or where."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("who", "cue", "setting"),
    [
        ("the mayor", "conceded", " on Monday"),
        ("critics", "warned", " earlier this week"),
        ("the NHS", "advises", " on its website"),
        ("as the ministry", "admitted", " on Tuesday"),
        ("as she", "noted", " in her speech"),
        ("as officials", "said", ""),
    ],
)
def test_the_subject_ahead_and_what_is_told_of_it_behind_are_the_content(who, cue, setting):
    (found,) = analyze(f"The old pier, {who} {cue}{setting}, is not safe.").attributions
    assert (found.source.text, found.cue.span.text) == (who.removeprefix("as "), cue)
    assert [span.text for span in found.content.spans] == ["The old pier", "is not safe"]


@pytest.mark.parametrize(
    "text",
    [
        "The clerk, the man hurt on Monday, is in hospital.",
        "The clerk, who left on Monday, is in hospital.",
    ],
)
def test_what_tells_of_the_subject_is_nobody_who_tells(text):
    assert not analyze(text).attributions
