"""Whose words a talk is."""

import pytest

from attribution import analyze, readers
from attribution.drafts import analyze_source
from attribution.rules.draft import Draft
from attribution.rules.turns import find_turns

TALK = "Sohl: We cut managers.\n\nRoe: We kept them.\n"
INTERVIEW = (
    "Ann Roe runs the pier.\n\nHow did you start?\n\nI sold tea.\n\nDid you like it?\n\nI did.\n\nWhat is next?\n\n"
    "We will build a slide.\n"
)


def turns(text):
    graph = analyze(text)
    return [text[start:end] for start, end in sorted(find_turns(graph, Draft(graph, 0.0).in_body))]


def test_what_stands_behind_labels_is_the_speakers():
    assert [turn.rstrip(".") for turn in turns(TALK)] == ["We cut managers", "We kept them"]


def test_questions_and_answers_are_theirs_who_talk():
    assert turns(INTERVIEW)[0] == "How did you start?"
    assert turns(INTERVIEW)[-1] == "We will build a slide."
    assert "Ann Roe runs the pier." not in turns(INTERVIEW)


def test_questions_may_be_subheadings():
    source = readers.parse(INTERVIEW.replace("\n\nHow", "\n\n## How").replace("\n\nDid", "\n\n## Did"), "draft.md")
    graph = analyze_source(source)
    found = [source.text[start:end] for start, end in find_turns(graph, Draft(graph, 0.0).in_body)]
    assert found[0] == "How did you start?"
    assert "I did." in found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sohl: We cut managers.\n",
        "Rain fell.\n\nWhy?\n\nNobody knows.\n",
        INTERVIEW.replace("you", "they"),
    ],
)
def test_one_label_or_a_question_alone_makes_no_talk(text):
    assert turns(text) == []


def test_answers_in_quotation_marks_are_theirs_and_what_stands_between_is_the_writers():
    between = "The baker, Tom Cole, saw it another way. “She burnt the tea,” he said.\n\n"
    answered = INTERVIEW.replace("I sold tea.", "“I sold tea.”").replace("I did.", "“I did.”\n\n" + between.strip())
    found = turns(answered.replace("We will build a slide.", "“We will build a slide.”"))
    assert {"“I sold tea.”", "“I did.”", "“We will build a slide.”", "What is next?"} <= set(found)
    assert not any("Tom Cole" in turn for turn in found)
