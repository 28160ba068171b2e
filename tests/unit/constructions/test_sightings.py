"""What an outlet's people saw, and what papers show."""

import pytest

from attribution import analyze, default_lexicon
from attribution.arguments.judges import default_judges
from attribution.constructions.sightings import find_sightings
from attribution.document import build_document
from attribution.mentions.mentions import reader_of
from attribution.syntax.columns import analyse_syntax


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "An AFP crew at the scene saw tanks cross the bridge.",
            "An AFP crew at the scene",
            "saw",
            "tanks cross the bridge",
        ),
        (
            "Reuters journalists counted nine bodies in the square.",
            "Reuters journalists",
            "counted",
            "nine bodies in the square",
        ),
        (
            "Emails seen by the Tarn Herald show the mayor knew of the leak.",
            "Emails seen by the Tarn Herald",
            "show",
            "the mayor knew of the leak",
        ),
    ],
)
def test_who_saw_and_what_shows(text: str, source: str, cue: str, content: str) -> None:
    found = analyze(text).attributions[0]
    assert found.source is not None
    assert (found.source.text, found.cue.span.text, found.content.text) == (source, cue, content)


@pytest.mark.parametrize(
    "text",
    ["A crew saw tanks cross the bridge.", "A passer-by in Tarn saw tanks cross the bridge."],
)
def test_only_an_outlet_bears_witness(text: str) -> None:
    document = build_document(text)
    syntax = analyse_syntax(document, default_judges().weights)
    assert not [*find_sightings(reader_of(document, default_lexicon()), syntax, [])]
