"""Patterns compiled late behave as those compiled at once."""

from __future__ import annotations

import re

import pytest
import regex

from attribution import expressions
from attribution.expressions import expression, is_plain, over_text


def test_nothing_is_compiled_before_it_is_used(monkeypatch):
    compiled = []
    monkeypatch.setattr(regex, "compile", lambda *source: compiled.append(source) or regex.Regex(*source))
    pattern = expression("late čas", re.IGNORECASE)
    assert compiled == []
    assert pattern.fullmatch("LATE ČAS")
    assert pattern.fullmatch("late čas")
    assert compiled == [("late čas", re.IGNORECASE)]


def test_in_plain_texts_re_looks_for_the_same(monkeypatch):
    monkeypatch.setattr(regex, "compile", lambda *_: pytest.fail("no letter of another script is there"))
    pattern = expression(r"(\p{Lu}[\p{L}’-]*) \p{Ll}+(?=\p{N}|\.)")
    assert [found[1] for found in pattern.finditer("Zoë O’Hara-Roe said. Élan ran2 là.")] == ["O’Hara-Roe", "Élan"]
    assert pattern.sub("x", "Ann ran.") == "x."


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"\w+", "x²", "x"),  # a digit above the line is no letter
        (r"(?<=^|a\ )\p{Lu}", "a Bo", "B"),  # re looks behind for what has one width
        (r"(?:\p{L}\.)++", "a.b.", "a.b."),
        (r"\p{M}", "é", None),
        (r"[\p{Lu}\]]+", "A]b", "A]"),
        (r"\\p", "\\p", "\\p"),
    ],
)
def test_what_re_reads_otherwise_is_left_to_regex(pattern, text, found):
    match = expression(pattern).search(text)
    assert (match and match[0]) == found == (regex.search(pattern, text) or [None])[0]


def test_a_text_is_plain_whose_letters_both_engines_know_alike():
    assert is_plain("Zoë said: “It’s £3 – or less…”\n" * 100)
    assert not any(map(is_plain, ("²", "Ⅷ", "ß", "ÿ", "č", "e\u0301", "\x1c", "İ", "ſ")))


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
