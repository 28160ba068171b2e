"""What somebody seems to think and something seems to show: "Emails appear to show that he knew" is their evidence."""

from __future__ import annotations

from collections.abc import Container

from attrs import evolve

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_around
from ..tables import words
from ..vocabulary.tags import over_tags

_FELT = over_tags("R?[nJ](?=[tTFBE])(?:[FBE](?!$))?")  # "seems keen", "seems shocked by"
_SEEMING = frozenset(("seem", "appear"))
_MENTAL = words("think believe know want feel like hate fear hope expect doubt")
_TELLING = words("show suggest indicate confirm contradict reveal depict acknowledge admit concede")


def show_evidence(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links*, each of what something seems to show, or somebody to be sure of, with that for its source."""
    return [_show(syntax, link) if syntax.stems[link.head] in _SEEMING else link for link in links]


def _show(syntax: Syntax, link: Link) -> Link:
    """*link* of "seem" with who seems to tell something for its source, or to be unsure that something is so."""
    end = sentence_around(syntax, link.head).end
    felt = _FELT.match(syntax.tags, link.head + 1, end)
    sure = felt is not None and syntax.tags[felt.end()] == "T"
    return give_mind(syntax, link, end) if sure else _behind_infinitive(syntax, link, _TELLING)


def give_mind(syntax: Syntax, link: Link, beyond: int) -> Link:
    """*link* of "seem" with who seems to think, or shocked by, something for its source, and what for its content."""
    head = link.head
    if syntax.stems[head] not in _SEEMING:
        return link
    felt = _FELT.match(syntax.tags, head + 1, beyond)
    chunk = syntax.chunk_of[link.cue.start - 1]
    if felt and syntax.symbols[chunk] in "NPI":
        end = link.pieces[-1].end
        content = Range(felt.end(), end if end > felt.end() else beyond)
        source = link.source or Range(syntax.chunk_starts[chunk], link.cue.start)
        return evolve(link, cue=Range(link.cue.start, felt.end()), source=source, pieces=(content,), layout="right")
    return _behind_infinitive(syntax, link, _MENTAL)


def _behind_infinitive(syntax: Syntax, link: Link, verbs: Container[str]) -> Link:
    """*link* of "seem" with its subject for the source, where one of *verbs* follows, and what that has behind it."""
    head, verb = link.head, link.head + 2
    if link.source or len(link.pieces) < 2 or verb >= len(syntax.norms):
        return link
    (_, stop), (start, end) = link.pieces[:2]
    if not stop <= head < start <= verb < end - 1 or syntax.norms[verb] not in verbs or syntax.tags[head + 1] != "t":
        return link
    return evolve(
        link, cue=Range(link.cue.start, verb + 1), source=link.pieces[0], pieces=(Range(verb + 1, end),), layout="right"
    )
