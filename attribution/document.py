"""The document: an untouched text with its layers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from attrs import field, frozen

from .errors import expect
from .model import Link, Quotation, Section
from .spans import SourceMap, Span
from .text.furniture import find_sections
from .text.quotes import find_quotations
from .text.segments import find_paragraphs, find_sentences
from .text.tokens import Tokens, tokenise
from .vocabulary.lexicon import Lexicon, default_lexicon


@frozen(kw_only=True)
class Document:
    """A text and what stands where in it; all offsets count code points of ``text``, which is the input unchanged.

    ``paragraph_tokens`` and ``sentence_tokens`` hold the first token of each, and the number of tokens at the end.
    """

    text: str
    name: str = "<text>"
    tokens: Tokens = field(repr=False)
    quotations: tuple[Quotation, ...] = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)
    source_map: SourceMap | None = field(default=None, repr=False)
    paragraph_tokens: tuple[int, ...] = field(repr=False)
    sentence_tokens: tuple[int, ...] = field(repr=False)
    _paragraphs: tuple[Span, ...] | None = field(default=None, eq=False, repr=False)
    _sentences: tuple[Span, ...] | None = field(default=None, eq=False, repr=False)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs in order; a stored document's stand as they were stored."""
        return self._paragraphs or _spans(self.text, self.tokens, self.paragraph_tokens)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in order; a stored document's stand as they were stored."""
        return self._sentences or _spans(self.text, self.tokens, self.sentence_tokens)

    def paragraph_starts(self) -> list[int]:
        """Where each paragraph starts; told in less time than the paragraphs."""
        return _starts(self._paragraphs, self.tokens, self.paragraph_tokens)

    def sentence_starts(self) -> list[int]:
        """Where each sentence starts; told in less time than the sentences."""
        return _starts(self._sentences, self.tokens, self.sentence_tokens)


def build_document(
    text: str,
    *,
    name: str = "<text>",
    lexicon: Lexicon | None = None,
    links: tuple[Link, ...] = (),
    sections: tuple[Section, ...] = (),
    source_map: SourceMap | None = None,
) -> Document:
    """Cut *text* into tokens, sentences, paragraphs, quotations and sections; given *sections* stand."""
    expect(text, str, "text", "decode bytes first; attribution.readers.read reads a file")
    expect(name, str, "name")
    tokens = tokenise(text, (lexicon or default_lexicon()).words)
    paragraph_tokens = find_paragraphs(text, tokens)
    return Document(
        text=text,
        name=name,
        tokens=tokens,
        quotations=find_quotations(text, tokens, paragraph_tokens),
        sections=find_sections(text, _bounds(tokens, paragraph_tokens), sections),
        links=links,
        source_map=source_map,
        paragraph_tokens=tuple(paragraph_tokens),
        sentence_tokens=tuple(find_sentences(tokens, paragraph_tokens)),
    )


def _spans(text: str, tokens: Tokens, firsts: Sequence[int]) -> tuple[Span, ...]:
    """The stretches of *text* between the first tokens given."""
    return tuple([Span(start, end, text[start:end]) for start, end in _bounds(tokens, firsts)])


def _starts(stored: Sequence[Span] | None, tokens: Tokens, firsts: Sequence[int]) -> list[int]:
    """Where the *stored* stretches start, or those between the first tokens given."""
    return [span.start for span in stored] if stored else [tokens.starts[first] for first in firsts[:-1]]


def _bounds(tokens: Tokens, firsts: Sequence[int]) -> list[tuple[int, int]]:
    """Where the stretches between the first tokens given start and end."""
    starts, ends = tokens.starts, tokens.ends
    return [(starts[first], ends[beyond - 1]) for first, beyond in pairwise(firsts)]
