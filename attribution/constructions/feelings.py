"""Who feels what a participle tells: "Voters were terrified of a tax", "Four envoys are opposed to a truce"."""

from __future__ import annotations

from attrs import evolve

from ..arguments.links import Link
from ..model import AttributionKind, CueKind
from ..syntax.columns import Syntax
from ..syntax.sites import Range, phrase_before
from ..syntax.verbgroups import is_told
from ..vocabulary.tags import over_tags

_STIRRED = ("nB", "JB")
_STIRRING = over_tags("[nJ]B((?:[<nominal>$'g]{1,8}(?:[EF][<nominal>$']{1,6}){0,2})),")
_SUBJECT = over_tags("(?:[<nominal>$']{1,8}(?:F[<nominal>$']{1,6})?|I)(?=[xR]{0,2}[<finite>])")
_FELT = frozenset((AttributionKind.ATTITUDE, AttributionKind.BELIEF, AttributionKind.INTENTION))


def give_feeling(syntax: Syntax, link: Link) -> Link:
    """*link*, if it tells a feeling and has no source, with who feels it: the subject of its participle.

    Of a whole clause that stands ahead only the subject feels: "He slept while his aide was worried about it".
    """
    start, pieces = link.cue.start, link.pieces
    if syntax.tags[link.head : link.head + 2] in _STIRRED:
        return _give_stirred(syntax, link)
    if link.source or not start or is_told(syntax, link.head, start) or not _is_felt(syntax, link.head):
        return link
    first, chunk = pieces[0].start, syntax.chunk_of[start - 1]
    ahead = first < link.head
    if len(pieces) == ahead or syntax.symbols[chunk] not in "NPI":
        return link
    whole = ahead and "V" not in syntax.symbols[syntax.chunk_of[first] : chunk]
    source = pieces[0] if whole else Range(syntax.chunk_starts[chunk], start)
    return evolve(link, source=source, pieces=pieces[ahead:], layout="right")


def _give_stirred(syntax: Syntax, link: Link) -> Link:
    """*link* of a feeling that something stirs, with who has it: "Angered by the ruling, nurses" left.

    What stirs it is the content, and feels nothing.
    """
    first = syntax.sentences[syntax.sentence_of[link.head]]
    parted = link.head == first or syntax.tags[link.head - 1] == ","
    stirring = _STIRRING.match(syntax.tags, link.head, len(syntax.tags)) if parted else None
    if stirring is None or not _is_felt(syntax, link.head):
        return link
    if link.head == first:
        subject = _SUBJECT.match(syntax.tags, stirring.end(), len(syntax.tags))
        who = Range(*subject.span()) if subject else None
    else:
        who = phrase_before(syntax, link.head - 1, syntax.chunk_of[first])
    if who is None:
        return link
    content = Range(stirring.start(1), stirring.end(1))
    return evolve(link, cue=Range(link.head, content.start), source=who, pieces=(content,), layout="right")


def _is_felt(syntax: Syntax, token: int) -> bool:
    """Whether a word is a participle whose subject feels what follows, and is told nothing by anybody."""
    norm = syntax.norms[token]
    rows = [each.entry for each in syntax.lexicon.forms.get(norm, ()) if each.entry.kind is CueKind.ADJECTIVE]
    longer = syntax.lexicon.longest_at(syntax.norms, token, "J")
    entries = [longer.entry] if longer else rows
    participle = norm.endswith("ed") or norm == "upset"
    return participle and any(row.position == "before" and row.reports in _FELT for row in entries)
