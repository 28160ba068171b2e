"""Every pattern's example is a text in which an attribution has that pattern."""

from __future__ import annotations

import pytest

import attribution
from attribution import inline
from attribution.patterns import PATTERNS

NOT_YET = frozenset({"colon", "dash", "phrase", "noun", "sourceless"})


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_the_example_has_the_pattern(pattern, request):
    if pattern.name in NOT_YET:
        request.applymarker(pytest.mark.xfail(strict=False, reason="a known miss"))
    wanted = inline.parse(pattern.example)
    assert wanted.relations
    found = {each.pattern for each in attribution.analyze(wanted.text).attributions}
    assert pattern.name in found


def test_the_last_pattern_holds_for_all_and_names_are_unique():
    names = [pattern.name for pattern in PATTERNS]
    assert len(names) == len(set(names))
    assert PATTERNS[-1].holds(None, None)
