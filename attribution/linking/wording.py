"""The words of a cue: how far the verb group runs, tense and negation, and the lexicon's entry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..arguments.links import Link, is_passive
from ..arguments.pieces import trim_content
from ..document import Document
from ..mentions.pronouns import auxiliary_at
from ..model import AttributionKind, Cue, CueKind, Stance, Tense
from ..spans import Span, cut
from ..syntax.columns import Syntax
from ..syntax.sites import Range, overlap, sentence_start
from ..syntax.verbgroups import PAST_AUXILIARIES
from ..tables import words
from ..vocabulary.dictionary import default_dictionary, verb_lemma
from ..vocabulary.lexicon import LexiconEntry
from ..vocabulary.tags import ADJECTIVES, AUXILIARIES, CLASSES, COMMON_NOUNS

_WEIGHTS = "weights"
_LIGHT = words("mak giv rais express issu voic hav offer deliver hold caus put")
_FUTURE = words("will 'll shall won't")
_CLASSES = {**CLASSES, **dict.fromkeys(ADJECTIVES, "J"), "R": "R"}
_KINDS = {"V": CueKind.VERB, "N": CueKind.NOUN, "J": CueKind.ADJECTIVE, "R": CueKind.ADVERB}
_MARKS = {":": CueKind.COLON, "-": CueKind.DASH, "(": CueKind.DASH}  # brackets sign as a dash does
# Members of enumerations by names of their own: to look one up costs a call.
_VERB, _PHRASE = CueKind.VERB, CueKind.PHRASE
_PAST, _PRESENT, _FUTURE_TENSE, _CONDITIONAL, _TENSELESS = (
    Tense.PAST,
    Tense.PRESENT,
    Tense.FUTURE,
    Tense.CONDITIONAL,
    Tense.NONE,
)
_NEUTRAL, _STATEMENT, _HEARSAY = Stance.NEUTRAL, AttributionKind.STATEMENT, AttributionKind.HEARSAY
_GAP = 5  # tokens between a verb and its content
_GIVEN = 8  # those of what is given between a verb that tells no more than that and its content
_GROUP = 2  # tokens of a verb that leads to a noun: "had", "never had"
_COPULA = 6  # the most tokens a copula takes: "has not always been very"
_AHEAD = "rEFtBR"
_LIGHT_GAP = "DiJKNSEFtRn&"
_NEVER = words("never hardly scarcely")
_NOBODY = words("no nobody none neither few")
_MOST_LEMMAS = 1 << 12


def measure_cue(syntax: Syntax, link: Link) -> tuple[LexiconEntry | None, Range]:
    """The lexicon's row for the cue of *link* and all the tokens of the cue.

    The cue may reach into the content ("announced plans" to leave), never through it: ``trim_content`` leaves some.
    """
    entry, phrase = _find_entry(syntax, link)
    extent = _stretch(syntax, link, phrase)
    return entry, extent


def describe_cue(document: Document, syntax: Syntax, link: Link, entry: LexiconEntry | None, extent: Range) -> Cue:
    """The result for a cue that was measured: its span, lemma, stance, kind, tense and negation."""
    tokens, text = document.tokens, document.text
    head, (first, beyond) = link.head, extent
    norm = syntax.norms[head]
    start, end = tokens.starts[head], tokens.ends[head]
    turned_on = span = Span(start, end, text[start:end])
    if beyond - first > 1 or first != head:
        start, end = tokens.starts[first], tokens.ends[beyond - 1]
        span = Span(start, end, text[start:end])
    mark = auxiliary_at(syntax.norms[first - 1]) if link.source and link.source.end == first else 0
    if mark:
        span = cut(text, tokens.starts[first - 1] + mark, end)
    kind = entry.kind if entry else _kind(syntax.tags[head])
    return Cue(
        span=span,
        head=turned_on,
        kind=kind,
        lemma=entry.lemma if entry else _find_lemma(norm) if kind is _VERB else norm,
        stance=entry.stance if entry else _NEUTRAL,
        reports=_reports(syntax, link, entry),
        tense=_tense(syntax, first, beyond) if kind is _VERB else _TENSELESS,
        negated=_is_negated(syntax, first, beyond) or _is_nobodys(syntax, link, first),
        entry=entry.id if entry else _WEIGHTS,
    )


def _find_entry(syntax: Syntax, link: Link) -> tuple[LexiconEntry | None, Range]:
    """The lexicon's row for a cue, the longest phrase around its head first, and the tokens of that phrase."""
    head, cue, norms = link.head, link.cue, syntax.norms
    entry, first, beyond = None, head, head
    longest_at = syntax.lexicon.longest_at
    for start in range(_group_start(syntax, link), head + 1):
        longest = longest_at(norms, start)
        if longest is None:
            continue
        end = start + len(longest.words)
        if end > head and end - start > beyond - first:
            entry, first, beyond = longest.entry, start, end
    if entry is not None:
        return entry, Range(first, beyond)
    extent = cue if cue == (head, head + 1) else Range(head, head + 1)
    tag = syntax.tags[head]
    wanted = _CLASSES.get(tag, tag)
    for found, form in syntax.lexicon.forms.get(norms[head], ()):
        if form[:1] == wanted or (not form and wanted not in "VN"):
            return found, extent
    return None, extent


def _group_start(syntax: Syntax, link: Link) -> int:
    """Where the cue of *link* starts, with the verb that leads to its noun right behind the source: had "no idea"."""
    source, start = link.source, link.cue.start
    if syntax.tags[link.head] not in COMMON_NOUNS or source is None or not start - _GROUP <= source.end < start:
        return start
    return start if syntax.tags[source.end : start].strip("hdzpR") else source.end


@lru_cache(_MOST_LEMMAS)
def _find_lemma(verb: str) -> str:
    """The dictionary form of a verb that the lexicon lacks."""
    return verb_lemma(verb, default_dictionary())


def _kind(tag: str) -> CueKind:
    return _KINDS.get(_CLASSES.get(tag, "")) or _MARKS.get(tag, _PHRASE)


def _reports(syntax: Syntax, link: Link, entry: LexiconEntry | None) -> AttributionKind:
    """The entry's kind of attribution; a passive that names nobody is hearsay whatever its verb."""
    if link.source is None and is_passive(syntax, link):
        return _HEARSAY
    return entry.reports if entry else _STATEMENT


def _is_negated(syntax: Syntax, start: int, end: int) -> bool:
    if end - start == 1:
        return syntax.tags[start] == "x" or syntax.norms[start].endswith("n't")
    return "x" in syntax.tags[start:end] or "n't " in " ".join(syntax.norms[start:end]) + " "


def _is_nobodys(syntax: Syntax, link: Link, start: int) -> bool:
    """Whether it was never said, or nobody says it: "never claimed", "no minister has claimed"; but "No 10 said"."""
    norms, source = syntax.norms, link.source
    before = norms[start - 1 if start else 0]
    if before in _NEVER or (before == "longer" and start > 1 and norms[start - 2] == "no"):
        return True
    return source is not None and norms[source.start] in _NOBODY and not syntax.tags.startswith("C", source.start + 1)


def _stretch(syntax: Syntax, link: Link, phrase: Range) -> Range:
    """The cue with its phrase, copula, adverbs of manner, particles, and preposition or colon ahead of the content."""
    head, cue, source, pieces = link.head, link.cue, link.source, link.pieces
    tags = syntax.tags
    taken = (*pieces, source) if source else pieces
    # of the verb group of "has reportedly agreed" the rest is content
    adverb = tags[head] == "R" and tags[cue[1] - 1] != "E"
    start, end = (head, head + 1) if adverb else cue
    if phrase.start < start or phrase.end > end:
        whole = Range(min(start, phrase.start), max(end, phrase.end))
        if not (source and overlap((source,), *whole)) and trim_content(pieces, whole):
            start, end = whole
    if start == head and tags[start] in ADJECTIVES:
        start = _copula_start(syntax, start, taken)
    if start and tags[start - 1] == "R":
        start -= _is_manner(syntax, start - 1, taken) and syntax.quoted[start - 1] == syntax.quoted[start]
    limit = len(tags)
    while end < limit and tags[end] in "rR" and _is_manner(syntax, end, taken):
        end += 1
    for content, _ in pieces:
        if content >= end:
            light = syntax.stems[head] in _LIGHT
            if end < content <= end + (_GIVEN if light else _GAP) and _leads(syntax, light, end, content):
                end = end if overlap(taken, end, content) else content
            break
    if tags[end : end + 1] == ":" and any(begin == end + 1 for begin, _ in pieces):
        end += 1  # of 220 such colons in training articles 209 are marked as part of the cue
    return cue if start == cue.start and end == cue.end else Range(start, end)


def _copula_start(syntax: Syntax, start: int, taken: Sequence[Range]) -> int:
    """Where the cue starts with the copula of an adjective: "is adamant", "was not aware"."""
    first = max(sentence_start(syntax, start), start - _COPULA)
    low = start
    while low > first and syntax.tags[low - 1] in AUXILIARIES:
        low -= 1
    if not {"b", "e"}.intersection(syntax.tags[low:start]) or overlap(taken, low, start):
        return start
    return low


def _is_manner(syntax: Syntax, token: int, taken: Sequence[Range]) -> bool:
    """Whether the token, an adverb or a particle, goes with the verb: "said angrily", "point out"."""
    adverb = syntax.tags[token] == "R"
    return (not adverb or syntax.norms[token].endswith("ly")) and not overlap(taken, token, token + 1)


def _leads(syntax: Syntax, light: bool, start: int, end: int) -> bool:
    """Whether the words between the cue and its content belong to the cue: "for", "a plea for"."""
    gap = syntax.tags[start:end]
    if not gap.strip(_AHEAD):
        return True
    return light and gap[-1] in "EFt" and not gap.strip(_LIGHT_GAP)


def _tense(syntax: Syntax, start: int, end: int) -> Tense:
    tags, norms = syntax.tags, syntax.norms
    for token in range(start, end):
        tag = tags[token]
        if tag == "m":
            return _FUTURE_TENSE if norms[token] in _FUTURE else _CONDITIONAL
        if tag == "d" or norms[token] in PAST_AUXILIARIES:
            return _PAST
        if tag in "zpbho":
            return _PRESENT
    return _TENSELESS
