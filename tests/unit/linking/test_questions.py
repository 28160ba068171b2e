"""What is asked of whom."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Lee, asked about the calls, laughed and said no.", (None, "the calls")),
        ("Lee, asked later on Fox News whether he was happy, said he was.", (None, "whether he was happy")),
        ("Lee, pressed on whether he would go, said no.", (None, "whether he would go")),
        ("Ms Teale never married. Asked why by a reporter, she said that nobody had asked.", (None, "why")),
        ("Asked by the judge, Mia Cole, if it was so, he said no.", ("the judge, Mia Cole,", "if it was so")),
        ("The clerk asked whether it was late.", ("The clerk", "whether it was late")),
    ],
)
def test_who_is_asked_asks_nobody(text, asked):
    found = next(each for each in analyze(text).attributions if each.cue.lemma in ("ask", "press"))
    assert (found.source and found.source.text, found.content.text) == asked


def test_to_be_asked_again_tells_nothing():
    (found,) = analyze("Asked again, Mr Lee said he would go.").attributions
    assert found.cue.span.text == "said"


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Asked whether he would run, Lee shrugged.", ["asked"]),
        ("Asked whether he would run, Lee said no.", ["asked", "said"]),
    ],
)
def test_what_opens_a_sentence_as_a_question_nobody_answers_by_shrugging(text, cues):
    assert [each.cue.span.text.lower() for each in analyze(text).attributions] == cues
