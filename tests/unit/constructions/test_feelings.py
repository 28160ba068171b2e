"""Who feels what a participle tells."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Tenants were terrified of another flood.", "Tenants", "another flood"),
        ("Four envoys are opposed to a truce.", "Four envoys", "a truce"),
        ("He slept while his aide was worried about the vote.", "his aide", "the vote"),
        ("Angered by the ruling, two nurses left the hall.", "two nurses", "the ruling"),
        ("Outraged by the ruling, dozens of nurses walked out.", "dozens of nurses", "the ruling"),
        ("The tenants, angered by the rent rise, marched on the hall.", "The tenants", "the rent rise"),
    ],
)
def test_the_subject_feels(text: str, source: str, content: str) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert (found.source.text, found.content.text) == (source, content)


def test_who_is_told_something_feels_nothing() -> None:
    (found,) = analyze("Tenants were promised that the lift would be mended.").attributions
    assert found.source is None


def test_nobody_feels_what_was_done() -> None:
    assert not analyze("The ship was delayed by fog.").attributions
