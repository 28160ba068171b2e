"""Relays: attributions inside the content of others, which outermost cues leave to a second look."""

from __future__ import annotations

from collections.abc import Sequence

from .continuations import Flow
from .cues import Candidate
from .judges import Judges
from .links import Link, connect
from .sourcing import Range
from .syntax import Syntax
from .wording import is_passive

NESTED_THRESHOLD = 0  # first-pass score, in hundredths: as likely a cue as not, were it not inside a content
_CITING = frozenset(("cit", "quot"))


def find_nested(
    syntax: Syntax, flow: Flow, candidates: Sequence[Candidate], links: Sequence[Link], judges: Judges
) -> list[Link]:
    """Links whose cue stands in the content of one of *links*, outside quotation marks, and keeps within it."""
    taken = {token for link in links for token in range(*link.cue)}
    holders = sorted(piece for link in links for piece in link.pieces)
    nested: list[Link] = []
    for token, first, _ in candidates:
        if first < NESTED_THRESHOLD or token in taken or syntax.quoted[token]:
            continue
        holder = next((piece for piece in holders if piece.start < token < piece.end), None)
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


def turn_citations(syntax: Syntax, links: list[Link], parents: list[int | None]) -> None:
    """Turn "citing two officials" round, in place: the officials speak, inside what the one who cites them reports."""
    for number, link in enumerate(links):
        if syntax.stems[link.head] not in _CITING or syntax.tags[link.head] != "g":
            continue
        main = _cited_in(syntax, number, links)
        cited = _cited(syntax, link)
        if main is not None and cited:
            pieces = tuple(piece for piece in links[main].pieces)
            links[number] = link._replace(source=cited, pieces=pieces)
            parents[number] = main


def _cited_in(syntax: Syntax, number: int, links: Sequence[Link]) -> int | None:
    """The link to whose content a participle "citing ..." of the same sentence refers: the nearest before it."""
    head = links[number].head
    sentence = syntax.sentence_of[head]
    for other in range(number - 1, -1, -1):
        link = links[other]
        if syntax.sentence_of[link.head] != sentence:
            return None
        if all(piece.end <= head for piece in link.pieces):
            return other
    return None


def _cited(syntax: Syntax, link: Link) -> Range | None:
    """The noun phrase after "citing"."""
    sentence_end = syntax.sentences[syntax.sentence_of[link.head] + 1]
    if link.cue.end >= sentence_end:
        return None
    chunk = syntax.chunk_of[link.cue.end]
    end = chunk
    if syntax.symbols[chunk] not in "PNG":
        return None
    last = syntax.chunk_of[sentence_end - 1]
    while end < last and syntax.symbols[end + 1] in "PNGFEB'J&":
        end += 1
    return Range(syntax.chunk_starts[chunk], syntax.chunk_starts[end + 1])
