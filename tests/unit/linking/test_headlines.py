"""What a headline attributes."""

from __future__ import annotations

import pytest

import attribution

BODY = "\n\nThe port was shut in May. Nobody has worked there since."


def read(headline: str) -> list[tuple[str, str]]:
    """The cue and the content of each attribution of a *headline* over a story."""
    graph = attribution.analyze(headline + BODY)
    return [
        (found.cue.span.text, found.content.text) for found in graph.attributions if found.cue.span.end <= len(headline)
    ]


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Mayor denies lying over flood money", [("denies", "lying over flood money")]),
        ("Flood money was wasted, auditor says", [("says", "Flood money was wasted")]),
        ("Flood money was wasted, judge rules", [("rules", "Flood money was wasted")]),
        ("Mayor vows to resign in May", [("vows", "to resign in May")]),
        ("Rovers keen to sign keeper", [("keen", "to sign keeper")]),
        ("Oslo calls landing ‘reckless’", [("calls", "landing ‘reckless’")]),
        ("Bank holds rates; minister demands cut", [("demands", "cut")]),
        ("Club keeps coach as fans demand change", [("demand", "change")]),
        ("Nurses vow to stay away as talks with governors hit deadlock", [("vow", "to stay away")]),
        ("Lee denies he lied as row over loan rumbles on", [("denies", "he lied")]),
        ("Ferry crew was drunk, captain claims on podcast", [("claims", "Ferry crew was drunk")]),
        ("Driver fell asleep, court hears on first day", [("hears", "Driver fell asleep")]),
    ],
)
def test_reports_are_read(headline, told):
    assert read(headline) == told


@pytest.mark.parametrize(
    "headline",
    [
        "Soldiers refuse to leave port",
        "Council approves new bridge",
        "Lander calls home after years",
        "Council approves ‘ghost bridge’",
        "What the coaches said",
    ],
)
def test_news_is_no_report(headline):
    assert read(headline) == []


def test_news_that_somebody_tells_is_read():
    assert read("Soldiers refuse to leave port, envoys say")[-1] == ("say", "Soldiers refuse to leave port")


def test_the_headline_of_another_article_is_read():
    text = "Ana Ruiz said the port was shut.\n\nRead more: Mayor denies lying over flood money"
    found = attribution.analyze(text).attributions[-1]
    assert (found.source.text, found.cue.span.text) == ("Mayor", "denies")


def test_a_report_ends_before_other_news():
    assert read("Unions reject pay offer as strike looms") == [("reject", "pay offer")]


def test_a_clause_is_whole():
    assert read("Mayor says taxes will rise as costs mount") == [("says", "taxes will rise as costs mount")]


def test_marks_around_a_verb_make_it_no_quotation():
    assert read("Mayor ‘denied leak’ after flood") == [("denied", "leak")]
    assert read("Ana Lee ‘wanted a quiet life’: the inside story")[0] == ("wanted", "a quiet life")
    assert read("Smart bins ‘talk to drivers’") == []
