"""What the rules ask of a draft besides its attributions."""

from __future__ import annotations

import pytest

from attribution.pipeline import analyze
from attribution.rules.draft import Draft


@pytest.mark.parametrize(
    "text",
    [
        "The Guardian, citing Reuters, reported that the bank will close.",
        "The Guardian reported that the bank will close, citing Reuters.",
    ],
)
def test_citations_run_from_who_reports_to_who_is_cited(text: str) -> None:
    draft = Draft(analyze(text), 0.0)
    ((citing, cited),) = draft.citations
    assert citing.source is not None
    assert citing.source.text == "The Guardian"
    assert cited.source is not None
    assert cited.source.text == "Reuters"
    assert draft.relays == {citing.id}


def test_places_outside_the_body_and_inside_quotations() -> None:
    text = "# The pier\n\nAnn Lee said “it is shut” on Monday."
    draft = Draft(analyze(text), 0.0)
    assert draft.is_quoted(text.index("is shut"))
    assert not draft.is_quoted(text.index("Monday"))
    assert draft.in_body(text.index("Monday"))


def test_a_low_confidence_is_not_judged() -> None:
    graph = analyze("Ann Lee said the pier is shut.")
    assert len(Draft(graph, 0.0).attributions) == 1
    assert Draft(graph, 1.01).attributions == ()
    assert Draft(graph, 0.0).cued({"say"}) == list(graph.attributions)


def test_what_somebody_tells_that_others_say_is_relayed() -> None:
    draft = Draft(analyze("Lena Brook said that experts had warned that it may fail. Critics agree that it may."), 0.0)
    assert {found.source.text for found in draft.attributions if draft.is_relayed(found)} == {"experts"}


@pytest.mark.parametrize(
    ("text", "nameless"),
    [
        ("A senior minister said no. “It is over,” the minister said.", [True, True]),
        ("The minister, Tom Cole, said no. “It is over,” the minister said.", [False, False]),
    ],
)
def test_who_has_no_name_has_none_when_speaking_again(text, nameless):
    draft = Draft(analyze(text))
    assert [draft.is_anonymous(found) for found in draft.statements] == nameless


def test_what_is_said_in_an_interview_is_talked() -> None:
    talk = ("How did you start?", "I sold tea.", "Did you like it?", "I did.", "Why, do you think?", "I am odd.")
    asked = "\n\n".join(("Ann Roe runs the pier.", *talk))
    draft = Draft(analyze(asked), 0.0)
    assert draft.is_talked(asked.index("I sold"))
    assert not draft.is_talked(0)
    assert Draft(analyze("Ann Roe runs the pier."), 0.0).turns == []
