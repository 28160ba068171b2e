"""“She goes, ‘No’” and “he was like, no way” tell what somebody said, where speech follows."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("said", "source", "cue", "content"),
    [
        ("And the nurse goes, ‘You need to sit down,’", "the nurse", "goes", "‘You need to sit down,’"),
        ("The referee goes to me, ‘One more word,’", "The referee", "goes", "‘One more word,’"),
        ("He rang me and was like, ‘I guess I’m out,’", "He", "was like", "‘I guess I’m out,’"),
        ("Coach Hale came up to me and goes, ‘You’re in.’ That was it,", "Coach Hale", "goes", "‘You’re in.’"),
        ("Then the landlord goes, no, that’s your problem,", "the landlord", "goes", "no, that’s your problem"),
        ("The doctor was all like, ‘You should be dead,’", "The doctor", "was all like", "‘You should be dead,’"),
        ("Everybody was like, what is going on?", "Everybody", "was like", "what is going on?"),
    ],
)
def test_everyday_verbs_tell_speech_inside_a_quotation(said, source, cue, content):
    inner, _ = sorted(analyze(f"“{said}” Ana Ruiz said.").attributions, key=lambda each: each.parent is None)
    assert (inner.source.text, inner.cue.span.text, inner.content.text) == (source, cue, content)


def test_they_tell_speech_outside_of_one_where_marks_hold_it():
    (found,) = analyze("The nurse turned to me and goes, “You need to sit down.”").attributions
    assert (found.source.text, found.cue.span.text) == ("The nurse", "goes")


@pytest.mark.parametrize(
    "said",
    [
        "She goes to church, she goes to work,",
        "If he goes, you go,",
        "It was like, forty degrees in there,",
        "The alarm goes, and then everybody runs,",
        "I was like, no way,",
        "He was like a father to me,",
        "When the lads went, we stayed,",
        "They were like, forty of them,",
    ],
)
def test_going_and_likeness_are_no_speech(said):
    assert len(analyze(f"“{said}” Ana Ruiz said.").attributions) == 1
