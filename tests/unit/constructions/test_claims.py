"""Claims that somebody answers, and messages that somebody sent."""

import pytest
from attrs import evolve

from attribution import analyze
from attribution.arguments.judges import default_judges
from attribution.arguments.links import WORDED, Link
from attribution.constructions.claims import name_senders
from attribution.document import build_document
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range


def told(text: str) -> list[tuple[str, str, str]]:
    """The source, the cue and the content of each attribution."""
    return [
        (each.source.text if each.source else "", each.cue.span.text, each.content.text)
        for each in analyze(text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The mayor denied a report by Reuters that the pier was for sale.", "Reuters", "a report by"),
        ("The mayor rejected a claim by the union that the pier was for sale.", "the union", "a claim by"),
        ("The mayor dismissed claims in the Tarn Herald that the pier was for sale.", "the Tarn Herald", "claims in"),
    ],
)
def test_what_is_answered_is_somebodys_claim(text: str, source: str, cue: str) -> None:
    answer, claim = told(text)
    assert claim == (source, cue, "that the pier was for sale")
    assert answer[2] == f"{cue} {source} that the pier was for sale"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denied reports on Monday that the pier was for sale.",
        "The mayor confirmed that the pier was for sale.",
    ],
)
def test_a_day_claims_nothing(text: str) -> None:
    assert len(told(text)) == 1


def test_who_sent_a_message_speaks_in_it() -> None:
    syntax = analyse_syntax(build_document("Joe sent me a text wishing me luck."), default_judges().weights)
    leads = (WORDED, WORDED, WORDED)
    sends = Link(1, Range(1, 2), Range(0, 1), (Range(2, 5),), "right", WORDED, leads)
    wishes = Link(5, Range(5, 6), Range(3, 5), (Range(6, 8),), "right", WORDED, leads)
    assert name_senders(syntax, [sends, wishes]) == [evolve(wishes, source=Range(0, 1))]
    leaves = evolve(wishes, source=Range(0, 1))
    assert name_senders(syntax, [sends, leaves]) == [sends, leaves]
