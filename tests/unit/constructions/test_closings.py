"""Clauses that close a sentence: outlets with a word of theirs, somebody who claims, what has emerged, "via"."""

from __future__ import annotations

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("The tenor has lost his voice, Reuters reports.", "reports", "Reuters", "The tenor has lost his voice"),
        ("“I am hoarse,” the tenor’s wife writes, the Dale Courier claims.", "claims", "the Dale Courier", None),
        ("The tenor has lost his voice, MailOnline has learned.", "has learned", "MailOnline", None),
        ("The tenor has lost his voice, the paper reports.", "reports", "the paper", None),
        (
            "A diver who sings, by the pool, wants a bell, the Dale Courier wrote on Friday.",
            "wrote",
            "the Dale Courier",
            "A diver who sings, by the pool, wants a bell",
        ),
        (
            "The tenor has lost his voice, his manager confirmed to Reuters on Friday.",
            "confirmed",
            "his manager",
            "The tenor has lost his voice",
        ),
        (
            "The tenor has lost his voice, Reuters reports citing two aides.",
            "reports",
            "Reuters",
            "The tenor has lost his voice",
        ),
        ("The kiln was never safe, the lawsuit claims.", "claims", "the lawsuit", "The kiln was never safe"),
        ("The kiln was never safe, say inspectors.", "say", "inspectors", "The kiln was never safe"),
        ("The tenor has lost his voice, writes Le Monde.", "writes", "Le Monde", None),
        ("The tenor has lost his voice, via Bloomberg.", "via", "Bloomberg", "The tenor has lost his voice"),
        ("The tenor has lost his voice, Politico scooped late last night.", "scooped", "Politico", None),
        ("The kiln was never safe, two inspectors insist.", "insist", "two inspectors", "The kiln was never safe"),
        (
            "The kiln was never safe, Omar Tal, a potter and former clerk, argues.",
            "argues",
            "Omar Tal, a potter and former clerk,",
            "The kiln was never safe",
        ),
        (
            "The kiln was never safe, Omar Tal, who built it, reckons.",
            "reckons",
            "Omar Tal, who built it,",
            "The kiln was never safe",
        ),
        ("The tenor, the Guardian reports, has lost his voice.", "reports", "the Guardian", None),
        ("She is tired of him, the Mail on Sunday reports.", "reports", "the Mail on Sunday", "She is tired of him"),
        (
            "The tenor has to step in, Reuters reported last week, though he is hoarse.",
            "reported",
            "Reuters",
            "The tenor has to step in",
        ),
        (
            "The tenor is hoarse, a clerk who is not authorised to speak told the Dale Courier.",
            "told",
            "a clerk who is not authorised to speak",
            "The tenor is hoarse",
        ),
        (
            "The tenor wants to rest, a friend who has spoken to her said.",
            "said",
            "a friend who has spoken to her",
            "The tenor wants to rest",
        ),
        (
            "The kiln was never safe, a clerk who worked in her shed has claimed.",
            "has claimed",
            "a clerk who worked in her shed",
            "The kiln was never safe",
        ),
        (
            "The kiln was never safe, one of the men who built the shed has admitted.",
            "has admitted",
            "one of the men who built the shed",
            "The kiln was never safe",
        ),
        (
            "The kiln was never safe, a clerk who swept her shed alleged.",
            "alleged",
            "a clerk who swept her shed",
            "The kiln was never safe",
        ),
        (
            "Singers who know him are hoarse, two doctors told AFP on Tuesday, as the choir left.",
            "told",
            "two doctors",
            "Singers who know him are hoarse",
        ),
        (
            "ROME, Dec 3 (Reuters) - The tenor is hoarse, a man with a view of the pool told Reuters.",
            "told",
            "a man with a view of the pool",
            "The tenor is hoarse",
        ),
    ],
)
def test_found(text: str, cue: str, source: str, content: str | None) -> None:
    found = [one for one in analyze(text).attributions if one.cue.span.text == cue]
    assert [one.source.text for one in found if one.source] == [source]
    assert content is None or found[0].content.text == content


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The tenor has lost his voice, it has emerged.", "has emerged"),
        ("The tenor has lost his voice, it was claimed last night.", "was claimed"),
    ],
)
def test_nobody_says_so(text: str, cue: str) -> None:
    (found,) = [one for one in analyze(text).attributions if one.cue.span.text == cue]
    assert found.source is None
    assert found.content.text == "The tenor has lost his voice"


@pytest.mark.parametrize(
    "text",
    [
        "He reads books, maps, the Guardian and reports.",
        "They came by ship, via Bergen.",
        "The clerk kept letters, wills, damage claims.",
        "She sent it, via email.",
        "They study records, maps, police reports.",
        "The choir sang, the organist wept.",
        "They hired a cook, a man who the board had warned.",
        "They met a cook, a man who shared his flat has left, and a dog.",
    ],
)
def test_left_alone(text: str) -> None:
    assert not [
        one for one in analyze(text).attributions if one.cue.span.text in ("reports", "via", "claims", "heard", "told")
    ]


def test_a_headline_is_closed_like_a_sentence():
    text = "Mill to shut in June, survey finds\n\nThe mill on Elm Street will shut in June. It stood there in 1901."
    (found,) = analyze(text).attributions
    assert (found.source.text, found.cue.span.text) == ("survey", "finds")


def test_what_a_study_found_may_stand_ahead() -> None:
    found = analyze("The study asked how boys sleep. Those who read late were tired, it found.").attributions[-1]
    assert (found.source.text, found.cue.span.text) == ("it", "found")
    assert found.content.text == "Those who read late were tired"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Running it costs £9m a year, the auditors estimated in 2019.", "Running it costs £9m a year"),
        ("One pier in ten was unsafe, inspectors found in March 2021.", "One pier in ten was unsafe"),
        ("Half the kettles leak, researchers at Leeds concluded in May.", "Half the kettles leak"),
    ],
)
def test_what_was_found_may_have_its_year_behind_it(text, content):
    (found,) = analyze(text).attributions
    assert found.content.text == content


def test_a_year_that_the_text_breaks_off_ahead_of_is_none():
    assert analyze("It costs £9m, the auditors found in").attributions == ()
