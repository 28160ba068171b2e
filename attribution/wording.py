"""The words of a cue: how far the verb group runs, who is told, tense and negation, and the lexicon's entry."""

from __future__ import annotations

from collections.abc import Iterator

from .document import Document
from .lexicon import Lexicon, LexiconEntry
from .links import Link
from .model import AttributionKind, Cue, CueKind, Stance, Tense
from .sourcing import Range
from .spans import cut
from .syntax import Syntax

_WEIGHTS = "weights"
_LIGHT = frozenset("mak giv give rais express issu voic hav take offer deliver hold hav caus put".split())
_TELLING = frozenset("tell ask inform remind warn assur urg advis order inform notify brief show convinc persuad".split())
_TALKING = frozenset("say speak writ complain confirm explain confess admit talk boast announc declar insist".split())
_FUTURE = frozenset(("will", "'ll", "shall", "won't"))
_PAST_BE = frozenset(("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"))
_CLASS_TAGS = {"dzpvng": "V", "NSP": "N", "JK": "J", "R": "R"}
_KINDS = {"V": CueKind.VERB, "N": CueKind.NOUN, "J": CueKind.ADJECTIVE, "R": CueKind.ADVERB}
_MARKS = {":": CueKind.COLON, "-": CueKind.DASH}
_GAP = 5


def word_cue(document: Document, syntax: Syntax, lexicon: Lexicon, link: Link) -> Cue:
    """The cue of *link* as a result: its span, lemma, stance, kind, tense and negation."""
    entry, phrase = find_entry(syntax, lexicon, link)
    extent = _stretch(syntax, link, phrase)
    tokens, text = document.tokens, document.text
    kind = entry.kind if entry else _kind(syntax, link.head)
    return Cue(
        span=cut(text, tokens.starts[extent.start], tokens.ends[extent.end - 1]),
        head=cut(text, tokens.starts[link.head], tokens.ends[link.head]),
        kind=kind,
        lemma=entry.lemma if entry else syntax.norms[link.head],
        stance=entry.stance if entry else Stance.NEUTRAL,
        reports=_reports(syntax, link, entry),
        tense=_tense(syntax, extent) if kind is CueKind.VERB else Tense.NONE,
        negated=any(tag == "x" for tag in syntax.tags[extent.start : extent.end])
        or any(norm.endswith("n't") for norm in syntax.norms[extent.start : extent.end]),
        entry=entry.id if entry else _WEIGHTS,
    )


def find_entry(syntax: Syntax, lexicon: Lexicon, link: Link) -> tuple[LexiconEntry | None, Range]:
    """The lexicon's row for a cue, the longest phrase around its head first, and the tokens of that phrase."""
    matches = list(_phrases(syntax, lexicon, link))
    if matches:
        return max(matches, key=_length)
    own = Range(link.head, link.head + 1)
    wanted = _class(syntax.tags[link.head])
    for form in lexicon.forms.get(syntax.norms[link.head], ()):
        if form.tag[:1] == wanted or (not form.tag and wanted not in "VN"):
            return form.entry, own
    return None, own


def _phrases(syntax: Syntax, lexicon: Lexicon, link: Link) -> Iterator[tuple[LexiconEntry, Range]]:
    norms = syntax.norms
    for start in range(link.cue.start, link.head + 1):
        for phrase in lexicon.phrases.get(norms[start], ()):
            end = start + len(phrase.words)
            if link.head < end and tuple(norms[start:end]) == phrase.words:
                yield phrase.entry, Range(start, end)


def _length(match: tuple[LexiconEntry, Range]) -> int:
    return match[1].end - match[1].start


def _class(tag: str) -> str:
    return next((short for tags, short in _CLASS_TAGS.items() if tag in tags), tag)


def _kind(syntax: Syntax, head: int) -> CueKind:
    tag = syntax.tags[head]
    return _KINDS.get(_class(tag)) or _MARKS.get(tag, CueKind.PHRASE)


def _reports(syntax: Syntax, link: Link, entry: LexiconEntry | None) -> AttributionKind:
    """The entry's kind of attribution; a passive that names nobody is hearsay whatever its verb."""
    if link.source is None and is_passive(syntax, link):
        return AttributionKind.HEARSAY
    return entry.reports if entry else AttributionKind.STATEMENT


def is_passive(syntax: Syntax, link: Link) -> bool:
    """Whether the verb group is a form of "be" with a participle: "is said", "have been told"."""
    group = syntax.tags[link.cue.start : link.head]
    return syntax.tags[link.head] == "n" and ("b" in group or "e" in group)


def _stretch(syntax: Syntax, link: Link, phrase: Range) -> Range:
    """The cue with its phrase, adverbs of manner, particles and the preposition that leads to the content."""
    start, end = min(link.cue.start, phrase.start), max(link.cue.end, phrase.end)
    taken = {token for piece in (*link.pieces, *filter(None, (link.source,))) for token in range(*piece)}
    if start and _is_manner(syntax, start - 1) and start - 1 not in taken and syntax.quoted[start - 1] == syntax.quoted[start]:
        start -= 1
    limit = len(syntax.tags)
    while end < limit and end not in taken and (syntax.tags[end] == "r" or _is_manner(syntax, end)):
        end += 1
    content = next((piece.start for piece in link.pieces if piece.start >= end), end)
    if content - end <= _GAP and taken.isdisjoint(range(end, content)) and _leads(syntax, link, end, content):
        end = content
    return Range(start, end)


def _is_manner(syntax: Syntax, token: int) -> bool:
    return syntax.tags[token] == "R" and syntax.norms[token].endswith("ly")


def _leads(syntax: Syntax, link: Link, start: int, end: int) -> bool:
    """Whether the words between the cue and its content belong to the cue: "for", "a plea for"."""
    gap = syntax.tags[start:end]
    if not gap:
        return False
    if all(tag in "rEFtBR" for tag in gap):
        return True
    return gap[-1] in "EFt" and syntax.stems[link.head] in _LIGHT and all(tag in "DiJNSEFt" for tag in gap)


def _tense(syntax: Syntax, cue: Range) -> Tense:
    tags, norms = syntax.tags[cue.start : cue.end], syntax.norms[cue.start : cue.end]
    for tag, norm in zip(tags, norms, strict=True):
        if tag == "m":
            return Tense.FUTURE if norm in _FUTURE else Tense.CONDITIONAL
        if tag == "d" or norm in _PAST_BE:
            return Tense.PAST
        if tag in "zpbho":
            return Tense.PRESENT
    return Tense.NONE


def find_recipient(syntax: Syntax, link: Link) -> Range | None:
    """The one told: "told Reuters", "said to reporters", "said in an interview with The Post"."""
    stem = syntax.stems[link.head]
    sentence_end = syntax.sentences[syntax.sentence_of[link.head] + 1]
    if link.cue.end >= sentence_end:
        return None
    chunk = syntax.chunk_of[link.cue.end]
    last = syntax.chunk_of[sentence_end - 1]
    symbols = syntax.symbols
    if symbols[chunk] in "PNI" and stem in _TELLING:
        return _free(syntax, link, chunk)
    if chunk < last and symbols[chunk + 1] in "PNI" and stem in _TALKING and syntax.norms[link.cue.end] == "to":
        return _free(syntax, link, chunk + 1)
    for place in range(chunk, min(chunk + 5, last - 1)):
        named = syntax.norms[syntax.chunk_starts[place + 1] - 1] == "interview"
        if named and symbols[place + 1] in "Et" and symbols[place + 2] in "PNG":
            return _free(syntax, link, place + 2)
    return None


def _free(syntax: Syntax, link: Link, chunk: int) -> Range | None:
    """The tokens of *chunk*, unless the source or the content has them."""
    found = Range(syntax.chunk_starts[chunk], syntax.chunk_starts[chunk + 1])
    spans = (*link.pieces, *filter(None, (link.source,)))
    return None if any(span.start < found.end and found.start < span.end for span in spans) else found
