"""Outlets that close a sentence with a word of theirs, or by whose way something came."""

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
        ("The tenor has lost his voice, writes Le Monde.", "writes", "Le Monde", None),
        ("The tenor has lost his voice, via Bloomberg.", "via", "Bloomberg", "The tenor has lost his voice"),
        ("The tenor, the Guardian reports, has lost his voice.", "reports", "the Guardian", None),
    ],
)
def test_found(text: str, cue: str, source: str, content: str | None) -> None:
    found = [one for one in analyze(text).attributions if one.cue.span.text == cue]
    assert [one.source.text for one in found if one.source] == [source]
    assert content is None or found[0].content.text == content


@pytest.mark.parametrize(
    "text",
    [
        "He reads books, maps, the Guardian and reports.",
        "They came by ship, via Bergen.",
        "The clerk kept letters, wills, damage claims.",
        "She sent it, via email.",
    ],
)
def test_left_alone(text: str) -> None:
    assert not [one for one in analyze(text).attributions if one.cue.span.text in ("reports", "via", "claims")]
