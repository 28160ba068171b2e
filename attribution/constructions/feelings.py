"""Who feels what a participle tells: "Voters were terrified of a tax", "Four envoys are opposed to a truce"."""

from __future__ import annotations

from attrs import evolve

from ..arguments.links import Link
from ..model import AttributionKind, CueKind
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..syntax.verbgroups import is_told

_FELT = frozenset((AttributionKind.ATTITUDE, AttributionKind.BELIEF, AttributionKind.INTENTION))


def give_feeling(syntax: Syntax, link: Link) -> Link:
    """*link*, if it tells a feeling and has no source, with who feels it: the subject of its participle.

    Of a whole clause that stands ahead only the subject feels: "He slept while his aide was worried about it".
    """
    start, pieces = link.cue.start, link.pieces
    if link.source or not start or is_told(syntax, link.head, start) or not _is_felt(syntax, link.head):
        return link
    first, chunk = pieces[0].start, syntax.chunk_of[start - 1]
    ahead = first < link.head
    if len(pieces) == ahead or syntax.symbols[chunk] not in "NPI":
        return link
    whole = ahead and "V" not in syntax.symbols[syntax.chunk_of[first] : chunk]
    source = pieces[0] if whole else Range(syntax.chunk_starts[chunk], start)
    return evolve(link, source=source, pieces=pieces[ahead:], layout="right")


def _is_felt(syntax: Syntax, token: int) -> bool:
    """Whether a word is a participle whose subject feels what follows, and is told nothing by anybody."""
    norm = syntax.norms[token]
    rows = [each.entry for each in syntax.lexicon.forms.get(norm, ()) if each.entry.kind is CueKind.ADJECTIVE]
    longer = syntax.lexicon.longest_at(syntax.norms, token, "J")
    entries = [longer.entry] if longer else rows
    participle = norm.endswith("ed") or norm == "upset"
    return participle and any(row.position == "before" and row.reports in _FELT for row in entries)
