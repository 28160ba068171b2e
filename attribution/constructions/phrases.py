"""Phrases of the lexicon that attribute without a verb: "per the club", "in the words of", "in her view"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve

from ..arguments.amounts import over_amount
from ..arguments.links import Link
from ..model import AttributionKind, CueKind, Stance
from ..syntax.clauses import is_reduced, within_quotation
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, chunk_start, quoted_until, site_of
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.lexicon import Lexicon, LexiconEntry, once_a_lexicon
from ..vocabulary.tags import FINITE, NOUNS, RELATIVES, VERBS
from .phrasesources import NOMINAL, apposed_end, end_of_source, may_speak, opening_end, with_seen

SCORE = -26

_ADVERB = CueKind.ADVERB
_ELLIPSIS = "…"
_FARTHEST = 12  # tokens between the two halves of a phrase with an ellipsis
_SURE = 3  # words that make a phrase surer than a cue among them
_NEAR_CLAUSE = 4  # tokens within which "that" opens what a phrase without a source reports
# "apparently" tells what the writer concludes, not what others say
_INFERRED = words("apparently avowedly evidently ostensibly presumably seemingly")
_WRITTEN = frozenset(("judgment", "judgement"))  # "The judge, in his judgment, held that", which is a paper
_FINITE = tuple(FINITE)
_TELLING = frozenset(NOUNS + VERBS + FINITE + "I")
_DANGLING = frozenset("TUWwtbhmyE&F")
_AFTER_COMMA = frozenset("Wwy&UgT«")


class _Row(NamedTuple):
    """A phrase cut for looking up: ``trigger`` is its longest word, at ``place`` in ``words`` before or after "…"."""

    before: list[str]
    after: list[str]
    place: int
    entry: LexiconEntry


Tokens = AbstractSet[int]


def find_phrases(syntax: Syntax, taken: Tokens, cues: Tokens) -> list[Link]:
    """Link each phrase or adverb of hearsay none of whose words are in *taken*.

    A short one has none in *cues* either, the tokens of cues found before; one of three words is surer than these.
    """
    rows = _rows_of(syntax.lexicon)
    links: list[Link] = []
    used = set(taken)
    for token in places_of(rows.keys(), syntax):
        link = _link(syntax, rows[syntax.norms[token]], token, used, cues)
        if link:
            used.update(range(*link.cue))
            links.append(link)
    return links


def leave_to_phrases(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without the verb of "as first reported by", which is a phrase, and each "first" in its cue."""
    left, norms = [], syntax.norms
    if "first" not in syntax.vocabulary:
        return list(links)
    for link in links:
        head = link.head
        if norms[head - 1] == "first" and norms[head + 1 : head + 2] == ["by"] and link.cue.start == head:
            if norms[head - 2] == "as":
                continue
            cue = Range(head - 1, link.cue.end)
            pieces = tuple([Range(start, end - 1 if end == head else end) for start, end in link.pieces])
            trimmed = [_trim(syntax, *piece) for piece in pieces]
            link = evolve(link, cue=cue, pieces=tuple([piece for piece in trimmed if piece]) or link.pieces)
        left.append(link)
    return left


@once_a_lexicon
def _rows_of(lexicon: Lexicon) -> Mapping[str, list[_Row]]:
    """What phrases are found by; the longest rows of a trigger first."""
    rows: dict[str, list[_Row]] = {}
    for entry in lexicon.entries:
        if entry.table == "phrases" and _is_wanted(entry):
            trigger, row = _cut(entry)
            rows.setdefault(trigger, []).append(row)
    for found in rows.values():
        found.sort(key=_by_length)
    return rows


def _is_wanted(entry: LexiconEntry) -> bool:
    if entry.kind is _ADVERB:
        told = entry.reports is AttributionKind.HEARSAY and entry.stance is Stance.DOUBTED
        return told and entry.lemma not in _INFERRED
    told = entry.position == "none" and entry.reports is AttributionKind.HEARSAY
    return entry.kind is CueKind.PHRASE and (told or entry.position in ("after", "both", "inside"))


def _cut(entry: LexiconEntry) -> tuple[str, _Row]:
    """The trigger of an entry and its row; that of a phrase with an ellipsis stands behind it."""
    before, _, after = entry.lemma.lower().partition(_ELLIPSIS)
    words = after.split() or before.split()
    trigger = max(words, key=len)
    first = before.split() if after else []
    return trigger, _Row(first, words, words.index(trigger), entry)


def _by_length(row: _Row) -> tuple[int, str]:
    return -len(row.before) - len(row.after), row.entry.id


def _link(syntax: Syntax, rows: Sequence[_Row], token: int, used: Tokens, cues: Tokens) -> Link | None:
    """The link of the longest of *rows*, whose trigger stands at *token*, that makes one."""
    for before, after, ahead, entry in rows:
        start, end = token - ahead, token - ahead + len(after)
        if start < 0 or syntax.norms[start:end] != after or not used.isdisjoint(range(start, end)):
            continue
        short = after[:2] == ["it", "is"] if after[0] == "it" else len(before) + len(after) < _SURE
        if short and not cues.isdisjoint(range(start, end)) and not (before and syntax.norms[start - 1] == "own"):
            continue
        cue = Range(start, end)
        site = site_of(syntax, token)
        bounds = within_quotation(syntax, token, site.first, site.last)
        if cue.start < bounds.start or cue.end > bounds.end:
            continue
        if entry.kind is _ADVERB:
            link = None if token + 1 in cues else _link_adverb(syntax, token, bounds)
        elif entry.position == "none":
            link = link_clause(syntax, cue, cue.start, None, _opening(syntax, cue.end, bounds.end), bounds)
        elif before:
            written = syntax.norms[cue.start] in _WRITTEN and not cues.isdisjoint(range(cue.end, site.last))
            link = None if written else _link_around(syntax, before, cue, bounds)
        else:
            link = _link_before(syntax, cue, bounds)
        if link:
            return link
    return None


def _opening(syntax: Syntax, start: int, limit: int) -> int:
    """Where the clause with "that" begins a few tokens behind *start*, else *start*: "it emerged on Tuesday that"."""
    found = syntax.tags.find("T", start, min(limit, start + _NEAR_CLAUSE))
    return found if found >= 0 and "," not in syntax.tags[start:found] else start


def _link_before(syntax: Syntax, cue: Range, bounds: Range) -> Link | None:
    """The link of a phrase whose source follows it: "per the club", "in the words of one juror"."""
    tags, norms = syntax.tags, syntax.norms
    opens = cue.start == bounds.start or tags[cue.start - 1] == "«" or tags[cue.start - 2 : cue.start] == "T,"
    loose = norms[cue.start] in ("as", "according") or cue.end - cue.start >= _SURE
    parted = tags[cue.start - 1] == "," or (tags[cue.start - 1] == "»" and norms[cue.start - 2] == ",")
    if not opens and not loose and not parted:
        return None
    if cue.end >= bounds.end:
        return None
    end = end_of_source(syntax, cue.end, bounds.end)
    if end == cue.end or (tags[cue.end] not in "PDNSJKCi$I" and over_amount(syntax, cue.end) == cue.end):
        return None
    if norms[cue.start] == "per" and (tags[cue.start] == "P" or not may_speak(syntax, cue.end, end, bounds)):
        return None  # "Per" Holm said so
    end = with_seen(syntax, end, bounds.end)
    end = apposed_end(syntax, end, bounds.end) if "o" in tags[cue.start : cue.end] else end
    end = opening_end(syntax, end, bounds.end) if opens else end
    return link_clause(syntax, cue, cue.start, Range(cue.end, end), end, bounds)


def _link_around(syntax: Syntax, before: list[str], cue: Range, bounds: Range) -> Link | None:
    """The link of a phrase whose source stands inside it: "in her view", "as one organiser put it"."""
    norms, tags = syntax.norms, syntax.tags
    size = len(before)
    first = max(bounds.start, cue.start - _FARTHEST)
    if before[0] not in norms[first : cue.start]:
        return None
    for start in range(cue.start - size - 1, first - 1, -1):
        if norms[start : start + size] != before:
            continue
        source = Range(start + size, cue.start)
        if norms[source.end - 1] == "own":
            source = Range(source.start, source.end - 1)
        if source.start >= source.end or not _may_own(syntax, source, cue):
            return None
        if start > bounds.start and tags[start - 1] not in ",«-" and norms[start] != "as":
            return None
        return link_clause(syntax, cue, start, source, cue.end, bounds)
    return None


def _may_own(syntax: Syntax, source: Range, cue: Range) -> bool:
    """Whether the words in the gap of a phrase are one source: a possessor, or a noun phrase before a verb."""
    inside = syntax.tags[source.start : source.end]
    if any(tag in ";:()«»vdgzbhom" for tag in inside):
        return False
    if cue.end - cue.start > 1:
        return inside[-1] in "PNSI,DC"
    return inside[-1] in "'i\"" or inside == "i"


def link_clause(syntax: Syntax, cue: Range, start: int, source: Range | None, end: int, bounds: Range) -> Link | None:
    """Link the phrase from *start* to *end* with its clause, behind it where it opens the sentence, else around it."""
    tags = syntax.tags
    stop = _last(syntax, bounds.end)
    left, right = _trim(syntax, bounds.start, start), _trim(syntax, end, stop)
    if right and tags[right.start] == "«":
        left, right = None, Range(right.start, end_of_quotation(syntax, right))
    elif left and right and tags[left.end - 1] in _DANGLING and not _ends_with_particle(syntax, left):
        left = None
    pieces: tuple[Range, ...]
    if left is None:
        pieces, layout = (right,) if right else (), "right"
    elif right is None or tags[end] != "," or tags[right.start] in RELATIVES or _has_verb(syntax, left):
        pieces, layout = (left,), "left"
    else:
        pieces, layout = (left, right), "both"
    return Link(cue.start, cue, source, pieces, layout, SCORE) if pieces else None


def _ends_with_particle(syntax: Syntax, piece: Range) -> bool:
    """Whether the last word belongs to the verb before it, "to step in", and waits for no noun phrase."""
    last = piece.end - 1
    return syntax.tags[last] == "E" and last > piece.start and syntax.tags[last - 1] in VERBS


def end_of_quotation(syntax: Syntax, piece: Range) -> int:
    """Where a quotation that opens a content ends, be it sentences later; else where the content does."""
    quoted = syntax.quoted[piece.start]  # 0 where the content of another is read as if nothing in it were quoted
    return max(quoted_until(syntax, piece.start, len(syntax.quoted)), piece.end) if quoted else piece.end


def _trim(syntax: Syntax, start: int, end: int) -> Range | None:
    """The range without commas, dashes and stray stops at its edges; None where it holds nothing."""
    while start < end and syntax.tags[start] in ",;:-.":
        start += 1
    while start < end and syntax.tags[end - 1] in ",;:-(" and not syntax.quoted[end - 1]:
        end -= 1
    inside = syntax.tags[start:end]
    return Range(start, end) if inside == "D" or any(tag in _TELLING for tag in inside) else None  # or "that"


def _last(syntax: Syntax, end: int) -> int:
    """The end of a sentence without its full stop."""
    return end - 1 if syntax.norms[end - 1] == "." and not syntax.quoted[end - 1] else end


def _has_verb(syntax: Syntax, piece: Range) -> bool:
    return any(tag in FINITE for tag in syntax.tags[piece.start : piece.end])


def is_inside_group(syntax: Syntax, token: int) -> bool:
    """Whether an adverb stands behind the auxiliary of its verb group, "has reportedly sold", which is no cue then."""
    return syntax.tags[token] == "R" and chunk_start(syntax, token) < token


def _link_adverb(syntax: Syntax, token: int, bounds: Range) -> Link | None:
    """The link of "reportedly" and its like: no source, and the clause around as the content."""
    symbols, chunk = syntax.symbols, syntax.chunk_of[token]
    cue = Range(token, token + 1)
    stop = _clause_end(syntax, token + 1, _last(syntax, bounds.end))
    if syntax.tags[token + 1 : token + 2] == ",":
        right = _trim(syntax, token + 1, _last(syntax, bounds.end)) if token == bounds.start else None
        return Link(token, cue, None, (right,), "right", SCORE) if right else None
    if token and syntax.tags[token - 1] in "DiJ":
        return None
    verbal = symbols[chunk] in "Vvgp" or symbols[chunk + 1 : chunk + 2] in ("V", "v", "g", "p")
    right = _trim(syntax, token + 1, stop)
    if not verbal or not right:
        return None
    left = _subject(syntax, token, bounds)
    pieces = (left, right) if left else (right,)
    return Link(token, cue, None, pieces, "both" if left else "right", SCORE)


def _subject(syntax: Syntax, token: int, bounds: Range) -> Range | None:
    """The subject before an adverb with the auxiliaries between."""
    symbols, starts = syntax.symbols, syntax.chunk_starts
    first = syntax.chunk_of[bounds.start]
    chunk = syntax.chunk_of[token] - 1
    while chunk > first and symbols[chunk] in "VRx" and starts[chunk] < token:
        chunk -= 1
    if chunk >= first and symbols[chunk] in RELATIVES:
        return Range(starts[chunk], token)
    if chunk >= first and symbols[chunk] == "&":
        return Range(starts[chunk + 1], token) if starts[chunk + 1] < token else None
    low = chunk + 1
    while chunk >= first:
        if symbols[chunk] in NOMINAL or symbols[chunk] in "DR":
            low, chunk = chunk, chunk - 1
        else:
            break
    while starts[low] < token and symbols[low] in "EFB&R'":
        low += 1
    low = first if is_reduced(syntax, bounds.start, starts[low]) else low
    return Range(starts[low], token) if starts[low] < token else None


def _clause_end(syntax: Syntax, start: int, limit: int) -> int:
    """Where the clause that runs on from *start* ends: at a stronger mark, or a comma before a new clause."""
    tags = syntax.tags
    around = syntax.quoted[start - 1]
    relative = start > 1 and tags[start - 2] in RELATIVES
    for token in range(start, limit):
        if tags[token] in ";:()-" and syntax.quoted[token] == around:
            return token
        if tags[token] == "," and (relative or tags[token + 1 : token + 2] in _FINITE):
            return token
        if tags[token] == "," and token + 1 < limit and _begins_clause(syntax, token + 1):
            return token
        if (
            token > start
            and (
                (tags[token] == "U" and tags[token - 1] not in "EF")  # "over whether" goes on
                or (syntax.norms[token] == "as" and tags[token + 1 : token + 2] == "I")
            )
        ):
            return token
    return limit


def _begins_clause(syntax: Syntax, token: int) -> bool:
    """Whether a new clause begins behind a comma: with a linking word, or a noun phrase and its verb."""
    if syntax.tags[token] in _AFTER_COMMA:
        return syntax.norms[token] != "including"
    chunk = syntax.chunk_of[token]
    return syntax.symbols[chunk] in "PNI" and syntax.symbols[chunk + 1 : chunk + 2] == "V"
