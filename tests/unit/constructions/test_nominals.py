"""Nouns that report ahead of a form of "be" or a colon."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.constructions.nominals import link_nouns
from attribution.constructions.participles import Scene
from tests.builders import syntax_of, words_in

NOUNS = frozenset({"position", "verdict", "message", "advice"})


def nouns_in(text):
    syntax = syntax_of(text)
    found = link_nouns(Scene(syntax, (), default_judges(), {}), NOUNS)
    return [
        (words_in(syntax, link.source), words_in(syntax, link.cue), words_in(syntax, link.pieces[-1])) for link in found
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The firm's position is that fees must rise.", "the firm 's", "position is", "that fees must rise"),
        ("The verdict from fans was clear: the kit is ugly.", "fans", "verdict", "the kit is ugly"),
        ("Her message to tenants was blunt: “Pay up.”", "her", "message", "“ pay up . ”"),
        ("His verdict: “We were awful.”", "his", "verdict", "“ we were awful . ”"),
        ("The advice is to stay at home.", "", "advice is", "to stay at home"),
    ],
)
def test_a_noun_is_linked(text, source, cue, content):
    assert nouns_in(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text", ["The position was vacant.", "Verdict: “We were awful.”", "Her message is here: no.", ""]
)
def test_what_tells_nothing_is_not_linked(text):
    assert nouns_in(text) == []
