"""The pieces of a content, put right: subjects made whole; commas, notes and days left out."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, bare_end, behind_time, chunk_start, overlap, phrase_before
from ..syntax.verbgroups import is_told
from ..tables import words
from ..vocabulary.calendar import DATES, LEADING, SINGLE_TIMES, SPANS, TIMES
from ..vocabulary.gazetteer import COUNTS
from ..vocabulary.tags import COMMON_NOUNS, RELATIVES, over_tags
from .amounts import amount_start

_NOTES = words("external")
_TIME_TELLING = TIMES | words("late early earlier later afterwards time")
_TIMES = (
    DATES | COUNTS | _TIME_TELLING | words("at the same a an that next following previous few several after before")
)
"""What alone may tell when something was said, and of this what does: "late on Tuesday", "two days later"."""
_AGAINST = words("despite notwithstanding regardless amid")
_ASKERS = words("to for")
_LONGEST_TIME = 5  # tokens
_TOLD_WHAT = over_tags("[T«](?![xR]?[<finite>])|tR?v")
_TALE = over_tags("T[xR]?[<finite>]")
_OWN_CLAUSE = over_tags("(?:[<nominal>$']{1,8}(?:[EFt][<nominal>$']{1,6}){0,2}|I)[xR]{0,2}[<finite>]")
_QUESTIONS = words("how why whether")
_CONDITION = "condition"
_TERMS = words("anonymity named identified quoted")
_TERMS_REACH = 9  # words from "condition" to "named"
_JOINING = words("where when while because although")
_JOINING_SOON = words("though after before since if until unless once")
"""The same behind a clause: it rained "after the singer" was seen leaving, but "a deal before trial" is expected."""
_SPEAKING = words("speaking talking spoke")
_APPOSED, _CLAUSAL = over_tags("[PNIJC']+,"), frozenset("V«WwUyT;:")


def trim_piece(syntax: Syntax, piece: Range) -> Range:
    """*piece* of a content without what is no part of it: a mark at its head, terms, a note or a day at its end."""
    if syntax.tags[piece.start] in ",:":
        piece = _without_mark(piece)
    if not syntax.vocabulary.isdisjoint(_NOTES):
        piece = _without_note(syntax, piece)
    if _CONDITION in syntax.vocabulary:
        piece = _without_terms(syntax, piece)
    if "comment" in syntax.vocabulary and syntax.norms[piece.start : piece.start + 2] == ["to", "comment"]:
        piece = _without_asker(syntax, piece)
    return _without_day(syntax, piece)


def find_gap(syntax: Syntax, site: Site, source: Range | None) -> Range | None:
    """The relative pronoun that is the subject of a content: a charity "that" prosecutors said "was a front".

    Without one it is what stands in the chunk of the source ahead of it: "a road" officials say "is unsafe".
    """
    behind = behind_hearer(syntax, site)
    if source is None or source.end != site.start or syntax.finite[behind : behind + 1] in ("", " "):
        return None
    opening = chunk_start(syntax, source.start)
    if opening < source.start and syntax.tags[source.start - 1] == "N":
        return Range(opening, source.start)
    pronoun = source.start - 1
    return Range(pronoun, source.start) if pronoun > site.first and syntax.tags[pronoun] in RELATIVES else None


def behind_hearer(syntax: Syntax, site: Site) -> int:
    """The token after the verb, or after the name of whom it tells: a drug that experts told AFP "cannot" work."""
    end = site.end
    if site.stem == "tell" and syntax.symbols[syntax.chunk_of[site.cue] + 1 :][:1] in ("P", "N"):
        return syntax.chunk_starts[syntax.chunk_of[site.cue] + 2]
    return end


def leads_to(syntax: Syntax, site: Site, start: int) -> bool:
    """Whether the word ahead of a content belongs to it: was told "not to leave", told "how it began"."""
    if syntax.tags[start - 1 : start + 1] == "xt" and start - 1 > site.cue:
        return True
    return start == site.end + 1 and syntax.norms[start - 1] in _QUESTIONS


def behind_long_hearer(syntax: Syntax, site: Site, source: Range | None, start: int) -> int:
    """Where what is told starts, if *start* stands within those told: "told an inquiry into the crash" it was late.

    Who is told is no more than that: "was told" the head of the firm was away.
    """
    if site.stem != "tell":
        return start
    if start <= site.end or start >= site.last or _TOLD_WHAT.match(syntax.tags, start):
        return _behind_apart(syntax, site, start)
    start = _behind_apart(syntax, site, start)
    symbols, chunk = syntax.symbols, syntax.chunk_of[site.end]
    if _TALE.match(syntax.tags, start) and symbols[chunk] in "PNGI":  # "told the story of a town that died"
        about = syntax.chunk_starts[chunk + 1]
        return about if syntax.norms[about] == "about" else site.end
    if source is None or is_told(syntax, site.cue, site.start):
        return site.end if symbols[chunk] in "PNGI" and is_told(syntax, site.cue, site.start) else start
    while chunk + 2 < site.high and symbols[chunk + 1] in "EF'" and symbols[chunk + 2] in "PNG":
        chunk += 2
    hearer = syntax.chunk_starts[chunk + 1]
    behind = behind_time(syntax, hearer, site.last)
    dated = hearer < behind < start
    own = (start < behind or dated) and _OWN_CLAUSE.match(syntax.tags, behind, site.last)
    return behind if own else start


def _behind_apart(syntax: Syntax, site: Site, start: int) -> int:
    """The token behind those told whom mending has kept apart from a clause, "told staff" banks had; else *start*."""
    first = end = site.end
    while end < start + 4 and syntax.tags[end : end + 1] == "I":
        end += 1
    return end if first < end < site.last and syntax.types[end - 1].tag != "I" else start


def is_only_told(syntax: Syntax, site: Site, left: Range) -> bool:
    """Whether *left* is but the one that "was told", where a clause follows: "He was told the head was away"."""
    passive = site.stem == "tell" and left.end == site.start and is_told(syntax, site.cue, left.end)
    clause = syntax.tags[site.end : site.end + 1] in ("D", "i", "I", "P", "N", "S")
    return passive and clause and not syntax.finite[left.start : left.end].strip()


def only_tells_when(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether nothing but a time stands behind a source and cue with a clause ahead: "It sank, police said late on".

    Or what speaks against the clause: "The plan was dead, he insisted, despite reports of a deal".
    """
    ahead, start = source
    ahead = ahead if ahead < site.start else site.start
    if syntax.tags[ahead - 1] not in ",»":
        return False
    start, end = max(start, site.end), bare_end(syntax, 0, site.last)
    if start >= end:
        return False
    behind = syntax.norms[start:end]
    timed = end - start <= _LONGEST_TIME and _TIMES.issuperset(behind) and not _TIME_TELLING.isdisjoint(behind)
    against = syntax.tags[start] == "," and not _AGAINST.isdisjoint(syntax.norms[start + 1 : start + 2])
    return (timed or against) and bool(syntax.finite[site.first : ahead].strip())


def is_time(syntax: Syntax, pieces: list[Range]) -> bool:
    """Whether a content is but the time at which something was said: "was asked on" Tuesday."""
    last = syntax.norms[pieces[-1].end - 1]
    if last not in DATES or last in LEADING:
        return False
    return DATES.issuperset(syntax.norms[pieces[0].start : pieces[-1].end])


def without_times(syntax: Syntax, pieces: list[Range]) -> list[Range]:
    """*pieces* but empty ones and those that only tell when: Lee was chosen by the party "on Tuesday"."""
    held = [piece for piece in pieces if piece.start < piece.end]
    if not held or is_time(syntax, held):
        return []
    return held if len(held) == 1 else [piece for piece in held if not is_time(syntax, [piece])]


def with_brackets(syntax: Syntax, site: Site, left: Range) -> Range:
    """*left*, of which brackets opened ahead, from the start of its sentence: "It opens today (3 May), she said"."""
    ahead = syntax.tags[left.start : left.end]
    return Range(site.first, left.end) if ")" in ahead and "(" not in ahead else left


def with_subject(syntax: Syntax, site: Site, left: Range) -> Range:
    """*left* with the subject it ends, which commas part: "The man, of Elm Road, Leeds," is charged.

    A participle may part it, too: "A man convicted of arson" is charged.
    """
    end, tags = site.start, syntax.tags
    convicted = left.start - 2 - (tags[left.start - 1] == "g")
    if convicted > site.first and syntax.symbols[syntax.chunk_of[convicted]] == "p" and tags[convicted + 1] in "EFBt":
        owner = phrase_before(syntax, convicted, site.low)
        ahead = syntax.tags[owner.start - 1 : owner.start] if owner else "R"
        if owner and (owner.start == site.first or ahead in ",»&"):
            return Range(owner.start, left.end)
    if left.end < end - 1 or syntax.tags[end - 1 : end] != "," or syntax.tags[left.start - 1 : left.start] != ",":
        return left
    ahead = syntax.symbols[syntax.chunk_of[site.first] : syntax.chunk_of[left.start]]
    parts = _APPOSED.match(ahead) and not _CLAUSAL.intersection(ahead)
    return Range(site.first, left.end) if parts and syntax.norms[site.first] not in DATES else left


def subject_of(syntax: Syntax, site: Site, left: Range) -> Range:
    """The subject of a passive, *left* or what of it stands in the cue's own clause: "the crew, whose boat".

    What joins the clause to another is no part of it: the front, where "dozens of men" are believed to have died. Nor
    is who tells that, nor a sentence ahead in the same quotation.
    """
    left = _within_sentence(syntax, site, left)
    left = Range(amount_start(syntax, site.first, left.start), left.end)
    for token in range(min(site.start, left.end) - 1, left.start - 1, -1):
        if syntax.finite[token] != " ":
            break
        behind = syntax.tags[token + 1 : left.end]
        soon = syntax.tags[token] == "T" or (syntax.norms[token] in _JOINING_SOON and "," not in behind)
        joined = syntax.norms[token] in _JOINING or (soon and syntax.finite[site.first : token].strip())
        if joined and behind and "n" not in behind:
            return Range(token + 1, left.end)
        if syntax.tags[token] in RELATIVES and syntax.tags[token - 1] == "," and token > left.start:
            return Range(token, left.end)
    return with_subject(syntax, site, left)


def _within_sentence(syntax: Syntax, site: Site, left: Range) -> Range:
    """*left* of a passive without what stands of its quotation ahead of its sentence."""
    within = left.start < site.first < left.end and syntax.quoted[left.start] == syntax.quoted[site.cue]
    return Range(site.first, left.end) if within else left


def with_purpose(syntax: Syntax, site: Site, subject: Range) -> Range:
    """*subject* with what has it for its object in an infinitive: "Plans to close the mill" were opposed.

    It must open its sentence, or a clause behind a comma.
    """
    (start, end), tags = subject, syntax.tags
    if tags[start - 2 : start] != "tv" or start - 2 <= site.first or syntax.finite[site.first : end].strip():
        return subject
    owner = phrase_before(syntax, start - 2, site.low)
    opens = owner is not None and (owner.start == site.first or tags[owner.start - 1] in ",»&")
    return Range(owner.start, end) if owner and opens and tags[owner.end - 1] in COMMON_NOUNS else subject


def _without_day(syntax: Syntax, piece: Range) -> Range:
    """*piece*, a noun phrase, without the day or the time at its end: denounced "the war" on Monday, for years."""
    start, end = piece
    last = syntax.norms[end - 1]
    if not (last in DATES or last in TIMES) or last in LEADING:
        return piece
    clausal = syntax.tags[start] == "v" or syntax.finite[start:end].strip()  # "Keep receipts for six years, says" she
    if clausal or "t" in syntax.tags[start:end]:
        return piece
    while end > start and syntax.norms[end - 1] in DATES:
        end -= 1
    if end == piece.end:
        end = _before_time(syntax, start, end)
    return Range(start, end) if end > start and syntax.tags[end - 1] in "NSPIC" else piece


def _before_time(syntax: Syntax, start: int, end: int) -> int:
    """Where "for many years" or "last week" begins at the *end* of what starts at *start*; *end* where none does."""
    pointing = end - 2
    if syntax.norms[end - 1] in SINGLE_TIMES and syntax.norms[pointing] == "last":
        return pointing
    lasting = end - 1
    while lasting > start and syntax.tags[lasting - 1] in "CDJ":
        lasting -= 1
    spans = syntax.norms[end - 1] in SPANS and syntax.norms[lasting - 1] == "for"
    return lasting - 1 if spans and lasting - 1 > start else end


def _without_terms(syntax: Syntax, piece: Range) -> Range:
    """*piece* without the terms on which its source spoke: confirmed "the sale" on condition of anonymity."""
    (start, end), norms = piece, syntax.norms
    if _CONDITION not in norms[start:end]:
        return piece
    place = norms.index(_CONDITION, start)
    first = place - 2 if norms[place - 1] == "the" else place - 1
    if norms[first] != "on" or _TERMS.isdisjoint(norms[place : place + _TERMS_REACH]) or syntax.quoted[place]:
        return piece
    first -= norms[first - 1] in _SPEAKING
    first -= syntax.tags[first - 1] == ","
    return Range(start, first) if first > start else piece


def _without_asker(syntax: Syntax, piece: Range) -> Range:
    """*piece*, "to comment", without whom somebody would not tell it: declined "to comment" to the agency."""
    behind = piece.start + 2
    return Range(piece.start, behind) if behind < piece.end and syntax.norms[behind] in _ASKERS else piece


def _without_mark(piece: Range) -> Range:
    """*piece* without the comma or colon that it begins with."""
    start, end = piece
    return Range(start + 1, end) if end - start > 1 else piece


def _without_note(syntax: Syntax, piece: Range) -> Range:
    """*piece* without the note that a page puts behind its links, at either end: "on X, external, it would pay"."""
    (start, end), norms, tags = piece, syntax.norms, syntax.tags
    if norms[end - 1] in _NOTES and end - start > 2 and tags[end - 2] == ",":
        end -= 2
    if norms[start] in _NOTES and tags[start - 1 : start] == "," and tags[start + 1 : start + 2] in (",", ":"):
        start += 2
    return Range(start, end) if start < end else piece


def trim_content(pieces: tuple[Range, ...], cue: Range) -> tuple[Range, ...]:
    """The *pieces* of a content without the tokens of its *cue*; empty where the cue takes all."""
    low, high = cue
    if not overlap(pieces, low, high):
        return pieces
    kept: list[Range] = []
    for start, end in pieces:
        if high <= start or end <= low:
            kept.append(Range(start, end))
            continue
        if start < low:
            kept.append(Range(start, low))
        if high < end:
            kept.append(Range(high, end))
    return tuple(kept)
