"""Relays: attributions inside the content of others, which outermost cues leave to a second look."""

from __future__ import annotations

from collections.abc import Sequence

from .continuations import Flow
from .cues import Candidate
from .holders import Holders
from .judges import Judges
from .links import Link, connect
from .sites import Range
from .syntax import Syntax
from .wording import is_passive

NESTED_THRESHOLD = 0  # first-pass score, in hundredths: as likely a cue as not, were it not inside a content


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
