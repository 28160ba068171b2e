"""The laws of tags and chunks: columns of one length, chunks that tile the tokens, caches of no effect."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribution.arguments.judges import default_judges
from attribution.arguments.pieces import trim_content
from attribution.document import build_document
from attribution.syntax.chunks import find_chunks
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range
from attribution.vocabulary.stems import stem
from attribution.vocabulary.tags import TAGS
from tests.strategies import any_text, articles

pytestmark = pytest.mark.property
ranges = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda pair: Range(pair[0], sum(pair)))


@settings(max_examples=50)
@given(st.one_of(any_text(), articles()))
def test_columns_have_an_entry_for_each_token(text):
    document = build_document(text)
    syntax = analyse_syntax(document, default_judges().weights)
    size = len(document.tokens)
    columns = (syntax.tags, syntax.stops, syntax.links, syntax.stems, syntax.quoted, syntax.chunk_of)
    assert {len(column) for column in (*columns, syntax.sentence_of)} == {size}
    assert set(syntax.tags) <= set(TAGS)
    assert len(syntax.symbols) == len(syntax.chunk_starts) - 1
    assert syntax == analyse_syntax(document, default_judges().weights)


@settings(max_examples=50)
@given(st.lists(st.text(alphabet=TAGS, min_size=1, max_size=30), max_size=6))
def test_chunks_tile_the_tokens_and_keep_to_their_sentences(sentences):
    bounds = [sum(map(len, sentences[:count])) for count in range(len(sentences) + 1)]
    chunks = find_chunks("".join(sentences), bounds)
    assert chunks.starts == sorted(set(chunks.starts))
    assert (chunks.starts[0], chunks.starts[-1]) == (0, bounds[-1])
    assert set(bounds) <= set(chunks.starts)
    assert [chunks.starts[chunk] <= token < chunks.starts[chunk + 1] for token, chunk in enumerate(chunks.of)] == [
        True
    ] * bounds[-1]
    alone = [find_chunks(tags, (0, len(tags))).symbols for tags in sentences]
    assert chunks.symbols.replace("G", "") == "".join(alone).replace("G", "") or "'" in "".join(sentences)


@settings(max_examples=50)
@given(st.text(max_size=20))
def test_a_stem_is_no_longer_than_its_word(word):
    assert len(stem(word)) <= max(len(word), 3)


@settings(max_examples=50)
@given(st.lists(ranges, max_size=4), ranges)
def test_a_trimmed_content_is_what_the_cue_leaves(pieces, cue):
    left = {token for piece in pieces for token in range(*piece)} - set(range(*cue))
    kept = trim_content(pieces, cue)
    assert {token for piece in kept for token in range(*piece)} == left
    assert all(start < end for start, end in kept)
