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


@pytest.mark.parametrize(
    ("left", "teller", "right"),
    [
        ("The harbour", "Ana Ruiz, its former master, warned", "was silting up"),
        ("Ministers", "the head of the guild, Tom Orr, said in May", "had never asked"),
        ("The wall", "two of the three masons admitted", "has no footing"),
        ("What the valley lacks", "the vicar said on Sunday", "is a doctor"),
        ("If the ferry is axed", "islanders warned on Tuesday", "shops will close"),
        ("When the dam was built", "Ana Ruiz recalled in March", "nobody asked the farmers"),
    ],
)
def test_what_waits_for_more_is_told_with_it(left, teller, right):
    (found, *_) = analyze(f"{left}, {teller}, {right}.").attributions
    assert f"{found.source.text} {found.cue.span.text}" == teller.partition(" in ")[0].partition(" on ")[0]
    assert [span.text for span in found.content.spans] == [left, right]


def test_a_clause_that_only_tells_when_is_not_told():
    (found,) = analyze("If the ferry is late, the captain said he would wait.").attributions
    assert found.content.spans[0].text == "he would wait"
