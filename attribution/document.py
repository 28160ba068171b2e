"""The document: an untouched text with its layers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from attrs import evolve, field, frozen

from .errors import expect
from .model import Link, Quotation, Section
from .spans import SourceMap, Span, cut
from .text.blocks import find_block_marks, insert_marks, read_blocks
from .text.capitals import write_capitals
from .text.furniture import find_sections
from .text.plain import Plain, read_plain
from .text.quotes import find_quotations
from .text.relocation import Restorer
from .text.segments import find_paragraphs, find_sentences
from .text.tokens import Tokens, tokenise
from .values import Value
from .vocabulary.lexicon import Lexicon, default_lexicon


@frozen(kw_only=True, eq=False, repr=False)
class Document(Value):
    """A text and what stands where in it; all offsets count code points of ``text``, which is the input unchanged.

    ``paragraph_tokens`` and ``sentence_tokens`` hold the first token of each, and the number of tokens at the end.
    ``reading`` is the document that is analysed: another one where typesetting stands in the text (text/plain.py), or a
    block quotation without marks (text/blocks.py).
    Text and name alone make the hash.
    """

    text: str
    name: str = "<text>"
    tokens: Tokens = field(repr=False, hash=False)
    quotations: tuple[Quotation, ...] = field(repr=False, hash=False)
    sections: tuple[Section, ...] = field(repr=False, hash=False)
    links: tuple[Link, ...] = field(default=(), repr=False, hash=False)
    source_map: SourceMap | None = field(default=None, repr=False, hash=False)
    paragraph_tokens: tuple[int, ...] = field(repr=False, hash=False)
    sentence_tokens: tuple[int, ...] = field(repr=False, hash=False)
    _paragraphs: tuple[Span, ...] | None = field(default=None, eq=False, repr=False)
    _sentences: tuple[Span, ...] | None = field(default=None, eq=False, repr=False)
    _read: tuple[Document, Plain] | None = field(default=None, eq=False, repr=False)

    @property
    def reading(self) -> Document:
        """This document without what only its typesetting put into the text; itself where there is nothing of it."""
        return self._read[0] if self._read else self

    @property
    def restorer(self) -> Restorer | None:
        """What puts results found in the reading back into this text, if that is another."""
        return Restorer(self.text, self._read[1].source_map) if self._read else None

    @property
    def reader(self) -> Restorer | None:
        """What puts results found in this text into the reading, if that is another."""
        return Restorer(self._read[1].text, self._read[1].turned()) if self._read else None

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
    lexicon = lexicon or default_lexicon()
    sections = read_blocks(text, sections)
    marks = find_block_marks(text, sections)
    plain = _read(text, lexicon, marks)
    read = plain.text if plain else text
    tokens = tokenise(read, lexicon.words)
    paragraphs = find_paragraphs(read, tokens)
    wraps = _find_wraps(read, _bounds(tokens, paragraphs))
    if wraps:
        plain = _read(text, lexicon, marks, plain.source_map.starts_to_raw(wraps) if plain else wraps)
        read = plain.text if plain else text
        tokens = tokenise(read, lexicon.words)
        paragraphs = find_paragraphs(read, tokens)
    document = Document(
        text=read,
        name=name,
        tokens=tokens,
        quotations=find_quotations(read, tokens, paragraphs),
        sections=find_sections(read, _bounds(tokens, paragraphs), _read_sections(sections, plain)),
        links=() if plain else links,
        source_map=source_map,
        paragraph_tokens=tuple(paragraphs),
        sentence_tokens=tuple(find_sentences(tokens, paragraphs)),
    )
    return evolve(_put_back(document, text, plain), links=links) if plain else document


def _read(text: str, lexicon: Lexicon, marks: Sequence[tuple[int, str]], wraps: Sequence[int] = ()) -> Plain | None:
    """*text* as it is read, without its *wraps* and with *marks*; None for one that is read as it stands."""
    plain = read_plain(text, wraps)
    cased = write_capitals(plain.text if plain else text, lexicon)
    if plain is None and (cased is not None or marks):
        plain = Plain(text, SourceMap(((0, 0, len(text)),), len(text)))
    if plain is not None and cased is not None:
        plain = Plain(cased, plain.source_map)
    return insert_marks(plain, marks) if plain is not None and marks else plain


def _put_back(reading: Document, text: str, plain: Plain) -> Document:
    """The document of *text* by the *reading* of it: what stands there, where it stood before."""
    tokens, source_map, restorer = reading.tokens, plain.source_map, Restorer(text, plain.source_map)
    return evolve(
        reading,
        text=text,
        tokens=evolve(tokens, starts=source_map.starts_to_raw(tokens.starts), ends=source_map.ends_to_raw(tokens.ends)),
        quotations=restorer.restore_quotations(reading.quotations),
        sections=restorer.restore_sections(reading.sections),
        read=(reading, plain),
    )


def _read_sections(sections: tuple[Section, ...], plain: Plain | None) -> tuple[Section, ...]:
    """The *sections* that a reader gave, where they stand in the *plain* reading."""
    if plain is None:
        return sections
    to_raw, bounds = plain.source_map.to_raw, range(len(plain.text) + 1)
    starts = [bisect_left(bounds, section.span.start, key=to_raw) for section in sections]
    ends = [bisect_left(bounds, section.span.end, key=to_raw) for section in sections]
    placed = zip(sections, starts, ends, strict=True)
    return tuple([evolve(section, span=cut(plain.text, start, end)) for section, start, end in placed])


def _find_wraps(text: str, paragraphs: list[tuple[int, int]]) -> list[int]:
    """The line breaks within *paragraphs*."""
    wraps = []
    for start, end in paragraphs:
        at = text.find("\n", start, end)
        while at >= 0:
            wraps.append(at)
            at = text.find("\n", at + 1, end)
    return wraps


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
