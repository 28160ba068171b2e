"""Verbs by which analysts, polls and bookmakers tell how something stands."""

import pytest

from attribution.cues.ratings import find_ratings, is_rating
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("An analyst at Roe cut its price target to $40.", "cut"),
        ("Analysts at Tarn & Roe kept a “buy” rating.", "kept"),
        ("Fitch lowered its outlook on the island to negative.", "lowered"),
        ("She raised her recommendation on the stock to “hold”.", "raised"),
        ("A Tarn poll had Roe ahead by three points.", "had"),
        ("The same poll had Roe on 31%, behind Lee.", "had"),
        ("The same poll had the two tied at 41%.", "had"),
        ("Bookmakers make Roe a 4-6 favourite.", "make"),
        ("The bank trimmed its growth forecast.", "trimmed"),
        ("The grocer cut its full-year guidance, and left.", "cut"),
        ("Roe upgraded the stock to buy.", "upgraded"),
    ],
)
def test_some_verbs_tell_how_something_stands(text, verb):
    syntax = syntax_of(text)
    (found,) = find_ratings(syntax)
    assert syntax.norms[found] == verb
    assert is_rating(syntax, found)


@pytest.mark.parametrize(
    "text",
    [
        "The archer raised her target and fired.",
        "The town cut its emissions target, and shares fell.",
        "The fog kept the outlook bleak.",
        "The firm upgraded the gate, and its shares fell.",
        "Inspectors raised the home’s rating to “good”.",
        "The bank cut its rate, and its shares fell.",
        "The poll had 1,200 answers by noon.",
        "The polls have been open since dawn, with Roe ahead.",
        "The bookmaker made tea for her favourite clerk.",
        "Voters at the polls had Roe at their side.",
    ],
)
def test_others_do_not(text):
    assert not find_ratings(syntax_of(text))
