"""Every pattern's example is a text in which an attribution has that pattern."""

from __future__ import annotations

import attribution
from attribution import inline
from attribution.linking.patterns import PATTERNS


def found_in(example: str) -> list[str]:
    return [each.pattern for each in attribution.analyze(inline.parse(example).text).attributions]


def test_each_example_has_its_pattern():
    rows = [(pattern.name, found_in(pattern.example)) for pattern in PATTERNS]
    failing = [f"{name}: found {found or 'nothing'}" for name, found in rows if name not in found]
    assert not failing, "\n".join(failing)


def test_each_example_marks_a_relation():
    assert [pattern.name for pattern in PATTERNS if not inline.parse(pattern.example).relations] == []


def test_the_last_pattern_holds_for_all_and_names_are_unique():
    names = [pattern.name for pattern in PATTERNS]
    assert len(names) == len(set(names))
    assert PATTERNS[-1].holds(None)


def test_one_that_shares_its_parents_content_cites():
    graph = attribution.analyze(inline.parse(next(row for row in PATTERNS if row.name == "citation").example).text)
    assert "citation" in {each.pattern for each in graph.attributions if each.parent is not None}
