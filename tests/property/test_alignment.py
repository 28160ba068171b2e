"""Laws of alignment: verbatim passes, damage to a guarded word never does, spans are slices."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribution.verbatim.alignment import Op, align
from attribution.verbatim.guards import Gate

pytestmark = pytest.mark.property

WORDS = (
    "harbour",
    "council",
    "vote",
    "the",
    "of",
    "they",
    "we",
    "river",
    "bridge",
    "money",
    "work",
    "spring",
    "and",
    "told",
)
GUARDED = ("not", "never", "40", "seven", "Ortiz", "should", "will")
sentences = st.lists(st.sampled_from(WORDS), min_size=6, max_size=40)
anything = st.text(max_size=120)


@given(sentences, st.data())
@settings(max_examples=50, deadline=None)
def test_every_stretch_of_a_source_is_verbatim(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 3))
    end = data.draw(st.integers(start + 3, len(words)))
    found = align(" ".join(words[start:end]), " ".join(words))
    assert found is not None
    assert found.score == 1.0
    assert {edit.op for edit in found.edits} == {Op.EQUAL}


@given(sentences, st.sampled_from(GUARDED), st.data())
@settings(max_examples=50, deadline=None)
def test_a_dropped_guarded_word_is_never_verbatim(words: list[str], guarded: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(2, len(words) - 2))
    source = " ".join([*words[:at], guarded, *words[at:]])
    found = align(" ".join(words), source)
    assert found is not None
    assert {edit.op for edit in found.edits} - {Op.EQUAL, Op.FILLER}
    assert any(set(edit.gates) & set(Gate) for edit in found.edits)


@given(anything, anything)
@settings(max_examples=50, deadline=None)
def test_any_two_strings_align_or_do_not_and_spans_are_slices(quote: str, source: str) -> None:
    found = align(quote, source)
    for edit in found.edits if found else ():
        assert quote[edit.draft.start : edit.draft.end] == edit.draft.text
        assert source[edit.source.start : edit.source.end] == edit.source.text


@given(sentences)
@settings(max_examples=50, deadline=None)
def test_typography_changes_nothing(words: list[str]) -> None:
    source = " ".join(words)
    dressed = "“" + " — ".join([" ".join(words[:3]).upper(), ",  ".join(words[3:])]) + ".”"
    found = align(dressed, source)
    assert found is not None
    assert {edit.op for edit in found.edits} == {Op.EQUAL}


@given(sentences, sentences)
@settings(max_examples=50, deadline=None)
def test_alignment_is_a_function(quote: list[str], source: list[str]) -> None:
    assert align(" ".join(quote), " ".join(source)) == align(" ".join(quote), " ".join(source))
