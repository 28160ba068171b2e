"""Patterns compiled late behave as those compiled at once."""

from __future__ import annotations

import re

import regex

from attribution import expressions
from attribution.expressions import expression, over_text


def test_nothing_is_compiled_before_it_is_used(monkeypatch):
    compiled = []
    monkeypatch.setattr(expressions.regex, "compile", lambda *source: compiled.append(source) or regex.Regex(*source))
    pattern = expression("late on[e]", regex.IGNORECASE)
    assert compiled == []
    assert pattern.fullmatch("LATE ONE")
    assert pattern.fullmatch("late one")
    assert compiled == [("late on[e]", regex.IGNORECASE)]


def test_every_attribute_is_the_compiled_pattern_s():
    pattern = expression("(?P<word>a+)b")
    assert pattern.pattern == "(?P<word>a+)b"
    assert pattern.groupindex == {"word": 1}
    assert [match["word"] for match in pattern.finditer("ab aab")] == ["a", "aa"]


def test_patterns_that_both_engines_read_alike_are_compiled_late_too_and_by_re(monkeypatch):
    compiled = []
    compile_now = re.compile
    monkeypatch.setattr(expressions.re, "compile", lambda *source: compiled.append(source) or compile_now(*source))
    pattern = over_text("[NP] (?=d)", re.VERBOSE)
    assert compiled == []
    assert [found.start() for found in pattern.finditer("DNdPNd")] == [1, 4]
    assert compiled == [("[NP] (?=d)", re.VERBOSE)]
    assert pattern.flags & re.VERBOSE
