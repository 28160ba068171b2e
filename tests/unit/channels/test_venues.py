"""Occasions behind a content: no part of it, and told to an outlet."""

from __future__ import annotations

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "content", "outlet"),
    [
        ("Ms Roe denied the claim in an interview with the BBC.", "the claim", "BBC"),
        ("The minister defended the tax in an article for the Guardian on Monday.", "the tax", "The Guardian"),
        ("He dismissed the report in a statement to Reuters.", "the report", "Reuters"),
        ("Ms Roe denied the claim in a recent BBC interview.", "the claim", "BBC"),
        ("She defended the tax during a Sky News interview on Monday.", "the tax", "Sky News"),
        ("He said the goat was lost in an interview with Le Monde.", "the goat was lost", "Le Monde"),
        ("Her agent confirmed the split to People on Monday.", "the split", "People"),
        ("She called the tax “a farce” on Sky News on Monday.", "the tax “a farce”", "Sky News"),
        ("The pair have split, several friends confirm to Us Weekly.", "The pair have split", "Us Weekly"),
        ("The owner declined to comment to Reuters on Friday.", "to comment", "Reuters"),
        ("The singer opened up about the split on Tuesday’s episode of Newsnight.", "the split", "BBC"),
        ("The minister slammed the decision on Sky News yesterday.", "the decision", "Sky News"),
        ("She addressed the rumours on CNN.", "the rumours", "CNN"),
        ("He dismissed the report as a fairy tale, in remarks carried by TASS.", "the report as a fairy tale", "TASS"),
        ("She described to the Scotsman as a farce the vote.", "a farce the vote", "The Scotsman"),
    ],
)
def test_an_occasion_with_an_outlet_is_no_content(text: str, content: str, outlet: str) -> None:
    graph = analyze(text)
    (found,) = graph.attributions
    assert found.content.text == content
    assert found.recipient is not None
    entity = graph.entity_of(found.recipient)
    assert entity is not None
    assert entity.name == outlet


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "He denied a part in an interview with a goat.",
            "a part in an interview with a goat",
        ),
        ("She regretted that she had agreed to an interview with the BBC.", None),
        ("He slammed a report on Sky News.", "a report on Sky News"),
        ("He dismissed the claim that he had lied on CNN.", "the claim that he had lied on CNN"),
        ("He said “no fool talks in an interview with the BBC.”", "“no fool talks in an interview with the BBC.”"),
    ],
)
def test_other_occasions_stay(text: str, content: str | None) -> None:
    (found, *_) = analyze(text).attributions
    assert content is None or found.content.text == content
    assert content or "interview" in found.content.text


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The keeper was asked about the fire by Der Standard last week.", "Der Standard"),
        ("The keeper was asked about the fire by Le Monde.", "Le Monde"),
        ("The keeper was asked about the fire by the river.", None),
    ],
)
def test_the_outlet_that_asks(text: str, source: str | None) -> None:
    (found,) = analyze(text).attributions
    assert (found.source.text if found.source else None) == source
    assert found.content.text.startswith("the fire")
    assert (found.content.text == "the fire") == (source is not None)


@pytest.mark.parametrize("text", ["Lee confirmed the split to the", "Lee confirmed the split to"])
def test_a_text_may_break_off_ahead_of_whom_it_tells_of(text: str) -> None:
    (found,) = analyze(text).attributions
    assert found.recipient is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The bid has failed, ET Now has learnt.", "ET Now"),
        ("Northeast Now reported that the bid had failed.", "Northeast Now"),
        ("Bloomberg Now Says Bid Has Failed", "Bloomberg"),
    ],
)
def test_an_outlets_name_is_taken_whole(text: str, source: str) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert found.source.text == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The captain on Sky Sports said it was late.", "The captain"),
        ("The captain, who shone on Sky Sports, said so.", "The captain, who shone on Sky Sports,"),
    ],
)
def test_where_somebody_became_known_tells_who_they_are(text: str, source: str) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert found.source.text == source
