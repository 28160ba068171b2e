"""The shallow syntax of a document: tags, stems, chunks and quotations, as columns over its tokens."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import KeysView, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, count, repeat
from operator import sub

from attrs import evolve, field, frozen

from ..document import Document
from ..expressions import expression, over_text
from ..learned.tagging import WordType, tag
from ..learned.weights import Weights
from ..model import SectionKind
from ..tables import words
from ..values import Value
from ..vocabulary.gazetteer import FIRST_NAME, default_gazetteer
from ..vocabulary.lexicon import Lexicon, default_lexicon
from ..vocabulary.tags import COMMON_NOUNS, FINITE
from ..vocabulary.words import CAPITAL
from .adjuncts import find_adjunct_ends
from .chunks import find_chunks
from .kinds import Kinds
from .mending import mend
from .retagging import Text
from .verbnames import name_people

# 14:32 · 9.05am GMT - · 10:15: · 12. · (3) · [3] · (b) · >
_STAMP = expression(
    r"""
    (?: \d{1,2}(?:[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s\p{Lu}{2,4})?\s?[:|–—-]?
      | \(?\d{1,3}[.)] | \[\d{1,3}\] | \([a-z]\) | [>•·*‣▪●■►]
    )\s(?=[\p{Lu}“‘"'])
    """,
    re.VERBOSE,
)
"""The time in a live report; the number or mark of a paragraph or an item."""
_STAMPED = frozenset("9(o")
_SALUTATION = expression(r"(?:Dear\s)?(?:Sirs?|Madam|Editor)(?:[,:](?:\s[–—-])?|\s[–—-])\s(?=[\p{Lu}“‘\"'])")
"""Whom a letter to a newspaper addresses: "Sir, –"."""
_GREETING = words("sir sirs madam dear")
_LATIN = "latin-1"
_ALL = bytes(range(256))
_OUTLINE = bytes.maketrans(b"PICJKR'GEFB$r", b"NN           ")
_NICKNAME = over_text(r"[WI][\"“'‘][WI]{1,3}[\"”'’]W")
_LONGEST_NICKNAME = 5  # tokens with its marks


def _blank_all_but(kept: str) -> bytes:
    """The table by which all tags but those *kept* become blanks."""
    return bytes(byte if byte in kept.encode(_LATIN) else ord(" ") for byte in _ALL)


_LINKS = _blank_all_but("TtUwWy,&;:«»-")
_STOPS = _blank_all_but(",;:-«».()&UTWwydzpbm")
_FINITE = _blank_all_but(FINITE)


@frozen(kw_only=True, eq=False, repr=False)
class Syntax(Value):
    """Columns over the tokens, one entry each, but for those of chunks and sentences.

    ``vocabulary`` are the different words, ``places`` the tokens of each: to look for a few words all through a text
    would cost more than to decide about one.
    ``types`` are the word types, ``stems`` theirs. ``quoted`` is the number of the outermost quotation a token stands
    in, marks included, from 1; 0 outside. ``links`` are the tags with all but linking words and punctuation blanked,
    ``stops`` keep finite verbs too, ``finite`` these alone. ``symbols``, ``chunk_starts`` and ``chunk_of`` are as in
    chunks.Chunks, ``outline`` the symbols with noun phrases alike and what hangs on them blank. ``sentences`` are first
    tokens, closed by the token count, and ``sentence_of`` the sentence of each token. ``kinds`` tells what kind of
    report the *lexicon*, by which the text is read, makes of a token.
    """

    norms: Sequence[str]
    vocabulary: KeysView[str]
    places: Mapping[str, Sequence[int]]
    types: list[WordType]
    stems: list[str]
    tags: str
    links: str
    stops: str
    finite: str
    outline: str
    quoted: list[int]
    symbols: str
    chunk_starts: list[int]
    chunk_of: list[int]
    sentences: Sequence[int]
    sentence_of: list[int]
    kinds: Kinds = field(eq=False)
    lexicon: Lexicon = field(eq=False)


def analyse_syntax(document: Document, weights: Weights, lexicon: Lexicon | None = None) -> Syntax:
    """Tag and chunk *document*; what its words report is told by *lexicon*, the shipped one unless given."""
    tokens = document.tokens
    types = list(map(weights.tagger.rows.__getitem__, tokens.words))
    tags = tag(types, weights.tagger)
    quoted = _mark_quotations(document, tags)
    sentences = _join_announced(document, tags, _find_sentences(document))
    places = _find_places(tokens.norms)
    named = name_people(tokens, sentences, tags)
    mended = mend(Text(types, tokens.norms, places.keys(), sentences), named)
    kinds = Kinds(lexicon or default_lexicon(), tokens.norms, mended)
    return _with_chunks(tokens.norms, places, types, mended, quoted, sentences, kinds)


def _find_sentences(document: Document) -> Sequence[int]:
    """The first token of each sentence, and where the last ends; what stands ahead of one is a sentence of its own.

    A dateline is, "OSLO (Reuters) - The ferry sank", the label of a teaser, "Read more: Mayor denies fraud", the time
    in a live report, "14:32 The bridge is shut", the number of a paragraph, "12. The bridge is shut", and whom a letter
    addresses, "Sir, – The bridge is shut".
    """
    tokens = document.tokens
    ahead = [section.span.end for section in document.sections if section.kind is SectionKind.DATELINE]
    ahead += [section.span.start for section in document.sections if section.kind is SectionKind.TEASER]
    for first in document.paragraph_tokens:
        if tokens.classes[first : first + 1] in _STAMPED:
            stamp = _STAMP.match(document.text, tokens.starts[first])
            ahead += [stamp.end()] if stamp else []
        elif tokens.norms[first : first + 1] and tokens.norms[first] in _GREETING:
            addressed = _SALUTATION.match(document.text, tokens.starts[first])
            ahead += [addressed.end()] if addressed else []
    ends = {bisect_left(tokens.starts, end) for end in ahead}
    return sorted(ends.union(document.sentence_tokens)) if ends else document.sentence_tokens


def _join_announced(document: Document, tags: Sequence[str], sentences: Sequence[int]) -> Sequence[int]:
    """*sentences*, one that a colon ends joined with the quotation that opens the next paragraph: Lee said: ⏎ “Go.”"""
    norms = document.tokens.norms
    joined = {first for first in document.paragraph_tokens[1:-1] if tags[first] == "«" and norms[first - 1] == ":"}
    return [first for first in sentences if first not in joined] if joined else sentences


def close_up(syntax: Syntax, tokens: Sequence[int]) -> Syntax:
    """The syntax of *tokens* alone, as one sentence without quotations."""
    norms = [syntax.norms[token] for token in tokens]
    tags = "".join([syntax.tags[token] for token in tokens])
    types, kinds = [syntax.types[token] for token in tokens], Kinds(syntax.lexicon, norms, tags)
    return _with_chunks(norms, _find_places(norms), types, tags, [0] * len(tokens), [0, len(tokens)], kinds)


def cut_out(syntax: Syntax, spans: Sequence[tuple[int, int]]) -> Syntax:
    """*syntax* as if each of *spans*, and what stands between them, were a sentence, and nothing were quoted."""
    count_all = len(syntax.tags)
    bounds = sorted({0, count_all, *chain.from_iterable(spans)})
    return evolve(syntax, quoted=[0] * count_all, sentences=bounds, sentence_of=_number(bounds))


def _number(bounds: Sequence[int]) -> list[int]:
    """The number of the sentence that each token stands in."""
    return list(chain.from_iterable(map(repeat, count(), map(sub, bounds[1:], bounds))))


def _with_chunks(
    norms: Sequence[str],
    places: Mapping[str, Sequence[int]],
    types: list[WordType],
    tags: str,
    quoted: list[int],
    sentences: Sequence[int],
    kinds: Kinds,
) -> Syntax:
    """The columns of words with their *tags*, and those that follow from these."""
    dates = find_adjunct_ends(tags, norms, places, kinds.lexicon)
    chunks = find_chunks(tags, sorted({*sentences, *dates}) if dates else sentences)
    return Syntax(
        norms=norms,
        vocabulary=places.keys(),
        places=places,
        types=types,
        stems=[word.stem for word in types],
        tags=tags,
        outline=_translate(chunks.symbols, _OUTLINE),
        stops=_translate(tags, _STOPS),
        finite=_translate(tags, _FINITE),
        links=_translate(tags, _LINKS),
        quoted=quoted,
        symbols=chunks.symbols,
        chunk_starts=chunks.starts,
        chunk_of=chunks.of,
        sentences=sentences,
        sentence_of=_number(sentences),
        kinds=kinds,
        lexicon=kinds.lexicon,
    )


def voice_at(syntax: Syntax, token: int) -> str:
    """How often a noun phrase that ends with *token* is a source, as the class of its noun and "0" to "9".

    For a pronoun it is the word itself, for any other word its tag.
    """
    tag = syntax.tags[token]
    if tag == "P":
        return tag + syntax.types[token].voice[1]
    if tag in COMMON_NOUNS:
        return "N" + syntax.types[token].voice[0]
    return syntax.norms[token] if tag == "I" else tag


def _translate(tags: str, table: bytes) -> str:
    """*tags* by a table of bytes: as a string with « in it they take twenty times as long."""
    return tags.encode(_LATIN).translate(table).decode(_LATIN)


def _find_places(norms: Sequence[str]) -> Mapping[str, Sequence[int]]:
    """The tokens of each word."""
    places = defaultdict[str, list[int]](list)
    for token, norm in enumerate(norms):
        places[norm].append(token)
    places.default_factory = None  # to ask for a word that is not there adds none
    return places


def places_of(wanted: AbstractSet[str], syntax: Syntax) -> list[int]:
    """The tokens whose word is one of those *wanted*, in order."""
    return sorted(chain.from_iterable([syntax.places[word] for word in syntax.vocabulary & wanted]))


def _mark_quotations(document: Document, tags: list[str]) -> list[int]:
    """Number the tokens of outermost quotations, and tag their marks « and »; a nickname within a name is none."""
    quoted = [0] * len(tags)
    starts = document.tokens.starts
    for number, quotation in enumerate(document.quotations, 1):
        if quotation.depth:
            continue
        first = bisect_left(starts, quotation.span.start)
        after = bisect_left(starts, quotation.span.end)
        if after - first <= _LONGEST_NICKNAME and _is_nickname(document, first, after):
            tags[first:after] = "P" * (after - first)
            continue
        quoted[first:after] = [number] * (after - first)
        if first < after:
            tags[first] = "«"
            if quotation.closed and after - first > 1:
                tags[after - 1] = "»"
    return quoted


def _is_nickname(document: Document, first: int, after: int) -> bool:
    """Whether the marks from *first* to *after* hold no more than a name between two others: Ann “Red” Lee."""
    tokens = document.tokens
    if not 0 < first < after < len(tokens.norms) or tokens.classes[after] != CAPITAL:
        return False
    if _NICKNAME.fullmatch(tokens.classes, first - 1, after + 1) is None:
        return False
    return bool(default_gazetteer().facts.get(tokens.norms[first - 1], 0) & FIRST_NAME)
