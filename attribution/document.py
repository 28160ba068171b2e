"""The document: an untouched text with its layers."""

from __future__ import annotations

from itertools import pairwise

from attrs import field, frozen

from .furniture import find_sections
from .lexicon import Lexicon, default_lexicon
from .model import Link, Quotation, Section
from .quotes import find_quotations
from .segments import find_paragraphs, find_sentences
from .spans import SourceMap, Span
from .tokens import Tokens, tokenise


@frozen(kw_only=True)
class Document:
    """A text and what stands where in it; all offsets count code points of ``text``, which is the input unchanged.

    ``paragraph_tokens`` and ``sentence_tokens`` hold the first token of each, and the number of tokens at the end.
    """

    text: str
    name: str = "<text>"
    tokens: Tokens = field(repr=False)
    paragraphs: tuple[Span, ...] = field(repr=False)
    sentences: tuple[Span, ...] = field(repr=False)
    quotations: tuple[Quotation, ...] = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)
    source_map: SourceMap | None = field(default=None, repr=False)
    paragraph_tokens: tuple[int, ...] = field(repr=False)
    sentence_tokens: tuple[int, ...] = field(repr=False)


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
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    tokens = tokenise(text, (lexicon or default_lexicon()).words)
    paragraph_tokens = find_paragraphs(text, tokens)
    sentence_tokens = find_sentences(tokens, paragraph_tokens)
    paragraphs = _spans(text, tokens, paragraph_tokens)
    return Document(
        text=text,
        name=name,
        tokens=tokens,
        paragraphs=paragraphs,
        sentences=_spans(text, tokens, sentence_tokens),
        quotations=find_quotations(text, tokens, paragraph_tokens),
        sections=find_sections(text, paragraphs, sections),
        links=links,
        source_map=source_map,
        paragraph_tokens=tuple(paragraph_tokens),
        sentence_tokens=tuple(sentence_tokens),
    )


def _spans(text: str, tokens: Tokens, firsts: list[int]) -> tuple[Span, ...]:
    """The stretches of *text* between the first tokens given."""
    starts, ends = tokens.starts, tokens.ends
    return tuple(Span(a := starts[first], b := ends[beyond - 1], text[a:b]) for first, beyond in pairwise(firsts))
