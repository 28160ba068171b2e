"""Whom others quote: "Reuters quoted Mr Lee as saying X", "Mr Lee was quoted by Reuters as saying X"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import CITED, Link, is_passive
from ..arguments.pieces import trim_content
from ..cues.formulas import QUOTING
from ..mentions.named import Reader
from ..spans import merge
from ..syntax.columns import Syntax
from ..syntax.sites import Range, bare_end, chunk_end, sentence_end, sentence_start
from ..vocabulary.tags import RELATIVES, over_tags
from .citations import subject_before
from .fitness import is_outlet

_QUOTED = frozenset(("quoted", "cited"))
_NOMINAL = frozenset("PNGIFEJ'&,«»")  # quoted a “legal insider” as saying
_LONGEST_NAME = 15  # tokens of somebody quoted with a title and a description
_DESCRIBED = over_tags("(?:[RJ]?t|[nJR]|g|Wx?[<finite>][ehn]{0,2})[<nominal>IRrF$'tvnBE]{1,12}?»?(?=Eg)")
"""What tells more of who is quoted: a source "close to the player" as saying, a man "who knows him" as saying."""
_LONGEST_AGENT = 8  # tokens of "by the state news agency"


def turn_quoted(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* with "Mr Lee was quoted by Reuters as saying X" read as his, and who quotes him as no source of it."""
    found = {link.head: link for link in links}
    for link in links:
        if syntax.stems[link.head] not in QUOTING or not is_passive(syntax, link):
            continue
        after = _behind_quoter(syntax, link)
        end = _behind_gerund(syntax, after)
        told_by = syntax.norms[end : end + 1] == ["by"] and link.source is not None and link.source.start == end + 1
        quoter = link.source is not None and link.source.start >= link.cue.end
        if after == end or (after == link.cue.end and quoter and not told_by):
            continue
        gerund = found.get(end - 1)
        subject = gerund.source if gerund and gerund.source and gerund.source.end == link.cue.start else None
        source = subject or subject_before(syntax, link.cue.start)
        if source is None:
            continue
        found.pop(end - 1, None)
        ahead = gerund is not None and gerund.layout == "left"  # “No,” he was quoted as telling them
        pieces_told = gerund.pieces if gerund and ahead else _behind(syntax, gerund, end, link)
        whole = trim_content(pieces_told, Range(source.start, end))
        pieces = [kept for piece in whole if (kept := _behind_agent(syntax, piece))]
        behind = [piece for piece in pieces if piece.start >= end]
        pieces = behind or [_without_comma(syntax, piece, source.start) for piece in pieces] or _ahead(syntax, source)
        last = bare_end(syntax, end, sentence_end(syntax, link.head))
        if not pieces and last > end > after:
            pieces = [Range(end, last)]
        if pieces:
            found[link.head] = evolve(link, source=source, pieces=tuple(pieces))
    return list(found.values())


def _behind_agent(syntax: Syntax, piece: Range) -> Range | None:
    """*piece* without by whom somebody was quoted: as saying by Reuters "that it was late"; None where that is all."""
    start, end = piece
    if syntax.norms[start] != "by":
        return piece
    that = syntax.tags.find("T", start, min(start + _LONGEST_AGENT, end))
    return Range(that, end) if that > 0 else None


def split_quoted(syntax: Syntax, links: Sequence[Link]) -> tuple[list[Link], list[Link]]:
    """*links*, and the links of those whom others quote: "Reuters quoted Mr Lee as saying X".

    The content of who quotes begins behind "saying", and the gerund has no link of its own.
    """
    kept, split = list(links), dict[int, Link]()
    own = {link.head: link for link in links}
    for place, link in enumerate(links):
        start = link.cue.end
        source = _who_quotes(syntax, link)
        if source is None:
            continue
        after = _behind_quoted(syntax, start)
        behind = _behind_gerund(syntax, after)
        pieces: tuple[Range, ...] = ()
        if behind > after > start:
            told = trim_content(_behind(syntax, own.get(behind - 1), behind, link), Range(start, behind))
            if source is not link.source:
                told = tuple([piece for piece in told if piece.start >= behind])
            pieces = told or tuple(_ahead(syntax, source))  # "X, Reuters quoted Mr Lee as saying"
        if pieces:
            kept[place] = evolve(link, source=source, pieces=pieces, layout=link.layout if told else "left")
            split[behind - 1] = Link(behind - 1, Range(after, behind), Range(start, after), pieces, CITED, link.score)
    return [link for link in kept if link.head not in split], list(split.values())


def _who_quotes(syntax: Syntax, link: Link) -> Range | None:
    """Who quotes somebody in a *link*; whom "which cited an aide as saying" has for its source is the one cited."""
    source, start = link.source, link.cue.end
    if syntax.stems[link.head] not in QUOTING or source is None or source.end <= start:
        return source if syntax.stems[link.head] in QUOTING else None
    relative = syntax.tags[link.cue.start - 1] in "wW" and source.start == start
    return Range(link.cue.start - 1, link.cue.start) if relative else None


def hold_quoted(reader: Reader, syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of somebody "quoted by Reuters" held by one of the outlet: "A colonel, quoted by Reuters, said"."""
    if syntax.vocabulary.isdisjoint(_QUOTED):
        return list(links)
    held: dict[int, Link] = {}
    for link in links:
        within, behind = _quoted_in(syntax, link), _quoted_behind(syntax, link)
        place = within or behind
        quoter = _quoter(syntax, link, place)
        if quoter is None or not is_outlet(reader, quoter):
            held.setdefault(link.head, link)
            continue
        source = link.source or link.cue
        who = Range(source.start, within - (syntax.tags[within - 1] == ",")) if within else source
        told = link.cue if behind else Range(link.cue.start, max(link.cue.end, link.pieces[-1].end))
        ahead = link.pieces if link.layout == "left" else ()
        pieces = [Range(*piece) for piece in merge((*ahead, who, told))]
        held[link.head] = evolve(link, source=who)
        held[place] = Link(place, Range(place, place + 2), quoter, tuple(pieces), "both", link.score)
    return list(held.values())


def _quoter(syntax: Syntax, link: Link, place: int) -> Range | None:
    """Who quotes behind "quoted by" at *place*, in the source of *link* or behind all of it."""
    start, end = place + 2, link.source.end if link.source else 0
    if not place or start >= len(syntax.norms):
        return None
    beyond = end - (syntax.tags[end - 1] == ",") if place < end else chunk_end(syntax, start)
    return Range(start, beyond) if start < beyond else None


def _quoted_behind(syntax: Syntax, link: Link) -> int:
    """The token of "quoted by" behind the comma after a tag: “We lost,” said the captain, "quoted by" Bild; else 0."""
    end = max(link.cue.end, link.source.end) if link.source else 0
    end -= syntax.tags[end - 1 : end] == ","
    behind = link.layout == "left" and syntax.tags[end : end + 1] == "," and syntax.norms[end + 2 : end + 3] == ["by"]
    return end + 1 if behind and syntax.norms[end + 1] in _QUOTED else 0


def _quoted_in(syntax: Syntax, link: Link) -> int:
    """The token of "quoted by" within the source ahead of the cue of *link*; 0 without any."""
    start, end = link.source or link.cue
    if link.layout not in ("right", "left") or end > link.cue.start:
        return 0
    for place in range(start + 1, end - 2):
        if syntax.norms[place] in _QUOTED and syntax.norms[place + 1] == "by" and syntax.tags[place - 1] not in "bh":
            return place
    return 0


def _behind(syntax: Syntax, gerund: Link | None, start: int, quoting: Link) -> tuple[Range, ...]:
    """The content of *gerund*, "saying", where it has one from *start* on; else that of the *quoting* link."""
    told = gerund and gerund.pieces[0].start >= start and syntax.norms[start] != "by"
    return gerund.pieces if gerund and told else quoting.pieces


def _behind_quoted(syntax: Syntax, start: int) -> int:
    """The token after the noun phrase that begins with *start* and runs up to "as" or "saying"; *start* where none is.

    A clause may tell more of who is quoted: "a diplomat, whom it did not identify, as saying".
    """
    end = start
    while end < start + _LONGEST_NAME and syntax.norms[end : end + 1] not in ([], ["as"], ["saying"]):
        if syntax.symbols[syntax.chunk_of[end]] not in _NOMINAL:
            described = _DESCRIBED.match(syntax.tags, end) if end > start else None
            if described and syntax.norms[described.end() : described.end() + 2] == ["as", "saying"]:
                return described.end()
            return _behind_clause(syntax, start, end)
        end += 1
    return end


def _behind_clause(syntax: Syntax, start: int, relative: int) -> int:
    """The "as" behind the clause between commas that begins with *relative*; *start* where none does."""
    if syntax.tags[relative] not in RELATIVES or syntax.tags[relative - 1] not in ",E":
        return start
    comma = syntax.tags.find(",", relative, relative + _LONGEST_NAME)
    return comma + 1 if comma > 0 and syntax.norms[comma + 1 : comma + 2] == ["as"] else start


def _behind_quoter(syntax: Syntax, link: Link) -> int:
    """The token after "by Reuters" where that follows the cue, else the one after the cue."""
    start = link.cue.end
    if syntax.norms[start : start + 1] != ["by"]:
        return start
    if link.source and link.source.start == start + 1:
        return link.source.end
    chunk = syntax.chunk_of[start] + 1
    return syntax.chunk_starts[chunk + 1] if syntax.symbols[chunk : chunk + 1] in ("P", "N") else start


def _behind_gerund(syntax: Syntax, start: int) -> int:
    """The token after "as saying" or "saying" at *start*; *start* where nothing like it stands there."""
    if syntax.norms[start : start + 1] == ["saying"]:
        return start + 1
    told = syntax.norms[start : start + 1] == ["as"] and syntax.tags[start + 1 : start + 2] == "g"
    return start + 2 if told else start


def _ahead(syntax: Syntax, source: Range) -> list[Range]:
    """What stands ahead of *source* in its sentence, up to a comma or the end of a quotation."""
    first, end = sentence_start(syntax, source.start), source.start
    if end - first < 2 or syntax.tags[end - 1] not in ",»":
        return []
    return [_without_comma(syntax, Range(first, end), end)]


def _without_comma(syntax: Syntax, piece: Range, end: int) -> Range:
    """*piece* without the comma in which it runs up to the source at *end*."""
    stripped = piece.end == end and syntax.tags[end - 1] == "," and piece.end - piece.start > 1
    return Range(piece.start, end - 1) if stripped else piece
