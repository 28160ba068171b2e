"""Statements put out: "The club posted a statement on X saying that it was sorry" is one attribution."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..syntax.sites import Range

_LONGEST = 9  # tokens from the verb to the participle, both among them


def join_statements(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, of which a participle that brings the content of the verb ahead of it is part of that verb's cue."""
    if not any(syntax.tags[link.head] == "g" for link in links):
        return list(links)
    ahead = {link.pieces[0].start: link for link in links if syntax.tags[link.head] in "dzpvn"}
    told = {link.head: _verb_of(syntax, link, ahead.get(link.pieces[0].start)) for link in links}
    verbs = {verb.head: link.cue.end for link in links if (verb := told[link.head])}
    return [
        evolve(link, cue=Range(link.cue.start, verbs[link.head])) if link.head in verbs else link
        for link in links
        if told[link.head] is None
    ]


def _verb_of(syntax: Syntax, link: Link, verb: Link | None) -> Link | None:
    """The *verb* with the content of *link*, whose cue is the participle behind the verb and its object."""
    if verb is None or syntax.tags[link.head] != "g" or not 1 < link.head - verb.head < _LONGEST:
        return None
    between = syntax.tags[verb.head + 1 : link.head]
    apart = "," in between or between[-1] not in "NSP" or syntax.finite[verb.head + 1 : link.head].strip()
    alone = link.source is None or link.source == verb.source or verb.head < link.source.start < link.head
    return verb if alone and not apart and link.pieces == verb.pieces else None
