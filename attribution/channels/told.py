"""Told: a content without the one told at its head: "told" the BBC’s Ana Ruiz "it was safe"."""

from __future__ import annotations

from bisect import bisect_left

from ..arguments.links import Link, start_content, with_pieces
from ..mentions.mastheads import KIND_NOUNS
from ..mentions.named import OUTLET, Reader
from ..mentions.press import HOSTS, JOURNALISTS
from ..mentions.recipients import describe_told
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_end
from ..tables import words
from ..vocabulary.tags import FINITE, over_tags
from .recipients import HEARD_BY

_AHEAD = frozenset(("to", "on"))
"""What stands ahead of an outlet that is told, besides a form of "tell": whispered to "the Post that"."""
_HOST = over_tags("NP{1,3}(?=T|[<nominal>I]{1,4}[<finite>])")
_HOSTING = HOSTS | JOURNALISTS
_DESCRIBING = words("describ recount relat outlin detail")
"""What one may do to an outlet and name the thing only then."""


def start_behind_told(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the one told at the head of its content."""
    if syntax.stems[link.head] in _DESCRIBING:
        link = with_pieces(link, tuple([_trim_reached(syntax, reader, link, piece) for piece in link.pieces]))
    if syntax.stems[link.head] == "tell" and len(link.pieces) > 1:
        said = [piece for piece in link.pieces if not _is_host(syntax, reader, link, piece)]
        link = with_pieces(link, tuple(said or link.pieces))
    start = link.pieces[0].start
    if start - link.cue.end not in (0, 1) and not (start > link.cue.end and syntax.norms[start - 1] in KIND_NOUNS):
        return link
    link = trim_recipient(syntax, link)
    if syntax.stems[link.head] == "tell" or syntax.norms[link.pieces[0].start - 1] in _AHEAD:
        return _trim_outlet(syntax, reader, link)
    return link


def _is_host(syntax: Syntax, reader: Reader, link: Link, piece: Range) -> bool:
    """Whether a *piece* of a content is the one told: “They lied,” he told "“Meet the Press” host Al Roe"."""
    start, end = piece
    close = syntax.tags.find("»", start, end) + 1
    if start != link.cue.end or syntax.tags[start] != "«" or close == 0:
        return False
    return not syntax.tags[close:end].strip("NP") and describe_told(reader, start + 1, close).kind is OUTLET


def _trim_reached(syntax: Syntax, reader: Reader, link: Link, piece: Range) -> Range:
    """A *piece* of a content without "to" and an outlet at its head: described "to the Post" a night of fear."""
    start, end = piece
    if start != link.cue.end or start + 2 > end or syntax.norms[start] != "to":
        return piece
    outlet = describe_told(reader, start + 1, start + 2)
    after = bisect_left(reader.tokens.starts, outlet.span.end)
    told = outlet.kind is OUTLET and outlet.name and after < end and syntax.tags[after] not in "NS"
    if told and after + 1 < end and syntax.norms[after] == "as":
        after += 1  # described it to the Post "as" a farce
    return Range(after, end) if told else piece  # not so in "to the Times readers"


def trim_recipient(syntax: Syntax, link: Link) -> Link:
    """*link* without the one told at the head of its content: "convinced" the panel "that the dam was safe"."""
    start, end = link.pieces[0]
    if syntax.stems[link.head] not in HEARD_BY or start != link.cue.end:
        return link
    chunk = syntax.chunk_of[start]
    after = syntax.chunk_starts[chunk + 1]
    told = syntax.symbols[chunk] in "PNI" and after < end
    clause = told and (syntax.tags[after] == "T" or syntax.norms[after] == "whether")
    return start_content(link, after) if clause else link


def _trim_outlet(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* without the outlet told at the head of its content: "told" the BBC’s Ana Ruiz "it was safe"."""
    start, end = link.pieces[0]
    after = _behind_outlet(syntax, reader, link, start, end)
    return start_content(link, after) if start < after < end else link


def _behind_outlet(syntax: Syntax, reader: Reader, link: Link, start: int, end: int) -> int:
    """The token behind the outlet told at the head of a content, where a clause follows; else its *start*."""
    told = syntax.stems[link.head] == "tell" and start - link.cue.end < 2
    told = told or syntax.norms[start - 1] == "to"  # whispered to "the Post that"
    aired = start == link.cue.end + 1 and syntax.norms[start - 1] == "on"
    if syntax.stems[link.head] == "tell":  # told “Good Morning Norvale” that
        aired = aired or syntax.norms[start - 1] in KIND_NOUNS or syntax.tags[start] == "«"
    if aired and syntax.tags[start] == "«" and "»" in syntax.tags[start:end]:
        close = syntax.tags.index("»", start) + 1
        opening = start if syntax.norms[start - 1] in KIND_NOUNS else start + 1
        if describe_told(reader, opening, close).kind is not OUTLET:
            return start
        host = None if _HOSTING.isdisjoint(syntax.norms[close:end][:1]) else _HOST.match(syntax.tags, close, end)
        return host.end() if host else close  # told “Meet the Press” host Al Roe that
    if not (told or aired) or reader.tokens.classes[start] not in "wW9a":
        return start
    beyond = chunk_end(syntax, start)
    kinds = [token + 1 for token in range(start, beyond) if syntax.norms[token] in KIND_NOUNS]
    first = link.cue.end if told and syntax.norms[start - 1] != "to" else start
    outlet = describe_told(reader, first, kinds[0] if kinds else beyond)
    if outlet.kind is not OUTLET and not kinds:
        return start
    after = _behind_owned(syntax, bisect_left(reader.tokens.starts, outlet.span.end), end)
    clause = after < end and syntax.tags[after] not in FINITE  # told CNN "Washington was ready"
    clause = clause and "V" in syntax.symbols[syntax.chunk_of[after] : syntax.chunk_of[end - 1] + 1]
    return after if clause else start


def _behind_owned(syntax: Syntax, after: int, end: int) -> int:
    """The token behind the programme or person that the outlet ahead of *after* has; *after* where it has none.

    That is one noun phrase, or a title in quotation marks. A text may *end* with "told Reuters".
    """
    chunk = syntax.chunk_of[after] if after < end else 0
    if after >= end or syntax.symbols[chunk] != "'" or chunk + 1 >= len(syntax.symbols):
        return after
    last = syntax.symbols.find("»", chunk) if syntax.symbols[chunk + 1] == "«" else chunk + 1
    return syntax.chunk_starts[last + 1]
