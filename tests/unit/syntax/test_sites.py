"""The site of a cue, and the measures that features are made of."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.document import build_document
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range, chunk_end, chunk_start, clip, nearness, quoted_until, site_of, squeeze
from tests.builders import syntax_of, token_of


def site(text, word, heads=()):
    syntax = analyse_syntax(build_document(text), default_judges().weights)
    return site_of(syntax, list(syntax.norms).index(word), heads)


def test_the_group_of_a_verb_holds_its_auxiliaries():
    found = site("It rained. Ana Ruiz would not say that the dam held.", "say")
    assert (found.first, found.last) == (3, 13)
    assert Range(found.start, found.end) == Range(5, 8)
    assert found.tags == "mxv"


def test_the_group_of_a_noun_ends_with_it():
    found = site("The claim that the dam held was false.", "claim")
    assert Range(found.start, found.end) == Range(0, 2)
    assert found.stem == "claim"


@pytest.mark.parametrize(("word", "chunk"), [("the", (0, 3)), ("clerk", (0, 3)), ("said", (3, 5)), ("never", (6, 7))])
def test_a_chunk_is_bounded_from_any_of_its_tokens(word, chunk):
    syntax = syntax_of("The old clerk had said “Never.”")
    token = token_of(syntax, word)
    assert (chunk_start(syntax, token), chunk_end(syntax, token)) == chunk


def test_a_site_within_a_stretch_ends_at_its_edges():
    syntax = analyse_syntax(build_document("Lee said Ana Ruiz had said that the dam held."), default_judges().weights)
    found = site_of(syntax, 5, within=Range(2, 9))
    assert (found.first, found.last) == (2, 9)
    assert Range(found.start, found.end) == Range(4, 6)


def test_a_site_knows_the_other_cues():
    assert site("Ana Ruiz said that the dam held.", "said", (2, 9)).heads == (2, 9)


@pytest.mark.parametrize(("outline", "squeezed"), [("N NVN", "NVN"), ("N  N  N,N", "N,N"), ("", "")])
def test_noun_phrases_that_follow_one_another_count_once(outline, squeezed):
    assert squeeze(outline) == squeezed


def test_distances_are_exact_when_small_and_coarse_when_large():
    assert [nearness(count) for count in (0, 4, 5, 6, 15, 16, 400)] == ["0", "4", "5", "5", "7", "8", "8"]


def test_long_patterns_lose_their_middle():
    assert clip("NVNVN", 2, 2) == "NVNVN"
    assert clip("NVNVNV", 2, 2) == "NV~NV"


def test_a_site_in_a_page_without_a_full_stop_has_an_end():
    syntax = analyse_syntax(build_document("He said that " * 2000), default_judges().weights)
    found = site_of(syntax, 3001)
    assert found.first < 3001 < found.last
    assert found.last - found.first <= 2000


def test_a_quotation_runs_to_its_mark_or_to_the_limit():
    syntax = analyse_syntax(build_document("“It is late,” Lee said."), default_judges().weights)
    start, said = list(syntax.norms).index("it"), list(syntax.norms).index("said")
    assert quoted_until(syntax, start, len(syntax.quoted)) == said - 1
    assert quoted_until(syntax, start, start + 2) == start + 2
