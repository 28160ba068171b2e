"""What goes round has nobody for its source."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Word spread that the dam had burst.", "Word spread", "that the dam had burst"),
        ("Rumours have circulated for weeks that the club is for sale.", "Rumours have circulated", None),
        ("Fears are mounting that the river will burst.", "Fears are mounting", None),
        ("Concerns were raised that the bridge would fall.", "Concerns were raised", None),
        ("Reports emerged on Monday that he had lied.", "Reports emerged", "that he had lied"),
    ],
)
def test_noun_and_verb_are_the_cue(text, cue, content):
    (found,) = [each for each in analyze(text).attributions if each.parent is None]
    assert found.source is None
    assert found.cue.span.text == cue
    assert content is None or found.content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "The reports raised that point.",
        "His claims emerged that he had lied.",
        "The firm grew on claims that it cured colds.",
        "The union raised fears that it would close.",
    ],
)
def test_what_somebody_says_or_does_is_no_murmur(text):
    cues = [each.cue.span.text for each in analyze(text).attributions]
    assert not {"reports raised", "claims emerged", "grew", "fears"} & set(cues)


@pytest.mark.parametrize(
    ("text", "asked", "cue"),
    [
        ("Whether he will play is unclear.", "Whether he will play", "is unclear"),
        ("How the fire started is not yet known, but it spread.", "How the fire started", "is not yet known"),
        ("What caused the blaze remains unclear.", "What caused the blaze", "remains unclear"),
        ("Why the pilot turned back may never be known.", "Why the pilot turned back", "may never be known"),
        ("Whether warming brings it nearer is unknown.", "Whether warming brings it nearer", "is unknown"),
    ],
)
def test_questions_that_open_their_sentence_and_have_no_answer(text, asked, cue):
    (found,) = analyze(text).attributions
    assert (found.source, found.content.text, found.cue.span.text) == (None, asked, cue)


@pytest.mark.parametrize(
    "text",
    ["When he left, the cause was unknown.", "How sad, the cause is unknown.", "What is clear is that it sank."],
)
def test_what_is_unknown_besides_is_no_question(text):
    assert not analyze(text).attributions
