"""Relays: attributions inside the content of others, which outermost cues leave to a second look."""

from __future__ import annotations

from collections.abc import Sequence

from .continuations import Flow
from .cues import Candidate
from .holders import Holders
from .judges import Judges
from .links import CITED, Link, connect, head_of
from .sites import Range
from .syntax import Syntax
from .wording import is_passive

NESTED_THRESHOLD = 0  # first-pass score, in hundredths: as likely a cue as not, were it not inside a content
_CITING = frozenset(("cit", "quot"))


def find_nested(
    syntax: Syntax, flow: Flow, candidates: Sequence[Candidate], links: Sequence[Link], judges: Judges
) -> list[Link]:
    """Links whose cue stands in the content of one of *links*, and which keep within it."""
    taken = {token for link in links for token in range(*link.cue)}
    holders = Holders.of([link.pieces for link in links])
    nested: list[Link] = []
    for token, first, _ in candidates:
        if first < NESTED_THRESHOLD or token in taken:
            continue
        holder = min((piece for piece, _ in holders.around(token - 1, token + 1)), default=None)
        link = connect(syntax, flow, token, first, judges) if holder else None
        kept = _keep_within(syntax, link, holder) if link and holder else None
        if kept:
            nested.append(kept)
            taken.update(range(*kept.cue))
    return nested


def _keep_within(syntax: Syntax, link: Link, holder: Range) -> Link | None:
    """*link* cut to *holder*; None where nothing is left of it, or its source stands outside."""
    pieces = tuple(
        Range(max(piece.start, holder.start), min(piece.end, holder.end))
        for piece in link.pieces
        if piece.start < holder.end and holder.start < piece.end
    )
    if not pieces or not holder.start <= link.cue.start < link.cue.end <= holder.end:
        return None
    if link.source is None:
        return link._replace(pieces=pieces) if is_passive(syntax, link) else None
    within = holder.start <= link.source.start and link.source.end <= holder.end
    return link._replace(pieces=pieces) if within else None


def turn_citations(syntax: Syntax, candidates: Sequence[Candidate], links: list[Link]) -> list[Link]:
    """Turn "The Post reported X, citing two officials" round: the links of the officials.

    The officials speak, with the content of what the Post reports. In *links* the citation's own link goes, and the
    main one ends before it.
    """
    turned = []
    for token, _, _ in candidates:
        if syntax.stems[token] not in _CITING or syntax.tags[token] != "g":
            continue
        cited = _cited(syntax, token)
        main = _main_link(syntax, token, links)
        if cited is None or main is None:
            continue
        links[:] = [link for link in links if link.head != token and link is not main]
        before = token - 1 if syntax.tags[token - 1] == "," else token
        shortened = _end_before(main, before, token)
        links.append(shortened)
        cue = Range(token, token + 1)
        turned.append(Link(token, cue, cited, shortened.pieces, CITED, main.score))
    return turned


def _main_link(syntax: Syntax, token: int, links: Sequence[Link]) -> Link | None:
    """The link to whose content "citing" at *token* refers: the nearest of its sentence, before it if there is one."""
    sentence = syntax.sentence_of[token]
    near = [link for link in links if syntax.sentence_of[link.head] == sentence and link.head != token]
    before = [link for link in near if link.head < token and link.source]
    if before:
        return max(before, key=head_of)
    after = [link for link in near if link.source and link.source.start < token < link.head]
    return min(after, key=head_of, default=None)


def _end_before(link: Link, end: int, token: int) -> Link:
    """*link* with its content, or the source that runs over *token*, cut at *end*."""
    pieces = tuple(
        Range(piece.start, end) if piece.start < end and piece.end > token else piece
        for piece in link.pieces
        if not end <= piece.start < token
    )
    source = link.source
    if source and source.start < end < source.end:
        source = Range(source.start, end)
    return link._replace(pieces=pieces or link.pieces, source=source)


def _cited(syntax: Syntax, token: int) -> Range | None:
    """The noun phrase after "citing"."""
    sentence_end = syntax.sentences[syntax.sentence_of[token] + 1]
    if token + 1 >= sentence_end:
        return None
    chunk = syntax.chunk_of[token + 1]
    end = chunk
    if syntax.symbols[chunk] not in "PNG":
        return None
    last = syntax.chunk_of[sentence_end - 1]
    while end < last and syntax.symbols[end + 1] in "PNGFEB'J&":
        end += 1
    return Range(syntax.chunk_starts[chunk], syntax.chunk_starts[end + 1])
