"""Phrases that attribute without a verb: their sources and contents, and where they must be left alone."""

from __future__ import annotations

import pytest

from attribution.constructions.phrases import find_phrases
from attribution.document import build_document
from attribution.learned.weights import default_weights
from attribution.syntax.columns import analyse_syntax
from attribution.vocabulary.lexicon import Lexicon, default_lexicon

Found = list[tuple[str, str, list[str]]]


def found(
    text: str,
    lexicon: Lexicon | None = None,
    taken: frozenset[int] = frozenset(),
    cues: frozenset[int] = frozenset(),
) -> Found:
    """The cue, the source and the pieces of the content of each link in *text*."""
    document = build_document(text)
    tokens = document.tokens

    def written(start: int, end: int) -> str:
        return text[tokens.starts[start] : tokens.ends[end - 1]]

    syntax = analyse_syntax(document, default_weights(), lexicon)
    links = find_phrases(syntax, set(taken), cues)
    return [
        (written(*link.cue), written(*link.source) if link.source else "", [written(*piece) for piece in link.pieces])
        for link in links
    ]


@pytest.mark.parametrize(
    ("text", "cue", "source", "pieces"),
    [
        ("Per the club, the fee was paid.", "Per", "the club", ["the fee was paid"]),
        ("The fee was paid, per local outlets.", "per", "local outlets", ["The fee was paid"]),
        ("The fee was paid, per Reuters.", "per", "Reuters", ["The fee was paid"]),
        ("The fee was paid late, per Deadline.", "per", "Deadline", ["The fee was paid late"]),
        ("The fee, per the club, was paid.", "per", "the club", ["The fee", "was paid"]),
        ("In the eyes of his fans, the goal was clean.", "In the eyes of", "his fans", ["the goal was clean"]),
        ("The island rose, as told by the elders.", "as told by", "the elders", ["The island rose"]),
        ("In my opinion, the judge was tired.", "opinion", "my", ["the judge was tired"]),
        ("By the ministry's estimate, a well is dry.", "estimate", "the ministry's", ["a well is dry"]),
        ("As Ana Ruiz put it, the tide was out.", "put it", "Ana Ruiz", ["the tide was out"]),
        ("The thief was reportedly drunk.", "reportedly", "", ["The thief was", "drunk"]),
        ("The thief, who allegedly slept there, left.", "allegedly", "", ["who", "slept there"]),
        ("He came and reportedly left.", "reportedly", "", ["left"]),
        ("The firm whose owner quit reportedly paid.", "reportedly", "", ["owner quit", "paid"]),
    ],
)
def test_one_phrase(text: str, cue: str, source: str, pieces: list[str]) -> None:
    assert (cue, source, pieces) in found(text)


def test_a_quotation_behind_the_phrase_is_all_content() -> None:
    text = "As the captain put it, “We float. That is enough.” Then he slept."
    assert found(text) == [("put it", "the captain", ["“We float. That is enough.”"])]


def test_words_of_cues_found_before_are_left_alone() -> None:
    assert found("Per the club, the fee was paid.", taken=frozenset({0})) == []
    assert found("The thief reportedly said so.", cues=frozenset({3})) == []
    assert found("By all accounts, it was dull.", taken=frozenset({2})) == []
    assert found("By all accounts, it was dull.", cues=frozenset({2})) != []


def test_a_newsrooms_own_phrase() -> None:
    lexicon = default_lexicon().extended("phrases", "to go by\tphrase\tafter\tneutral\tstatement\t")
    text = "The boat was late, to go by the log."
    assert found(text) == []
    assert found(text, lexicon) == [("to go by", "the log", ["The boat was late"])]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "per",
        "Per",
        "reportedly",
        "It makes 500 turns per minute.",
        "Ten per cent left, per head.",
        "Ten lambs were sold early, per farm.",
        "Per capita income rose.",
        "A reportedly stolen car burned.",
        "In other words, the tide is out.",
        "In view of the rain, we left.",
        "At the request, in the words.",
        "The house is on view.",
        "Per Dahl, who runs the fund, left.",
    ],
)
def test_nothing_attributed(text: str) -> None:
    assert found(text) == []
