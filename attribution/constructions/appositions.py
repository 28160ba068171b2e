"""Appositions ahead of a predicate, at which a content may have stopped: "He said the firm, Dale & Son, was shut"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..syntax.sites import Range, bare_end, sentence_around
from ..syntax.verbgroups import CLAUSAL
from ..vocabulary.tags import over_tags
from .interposed import SUBJECT

_APPOSED = over_tags(r",[<nominal>EFRWwUy'$ngB-]{1,3}[^,.;:«»()]{0,12}|-[^-.;:«»()]{1,16}(?=-)")
_PREDICATE = over_tags(r"[,-][xR]{0,2}(?:[bhmo]|[dz](?![DiNSPJC]*[.,]))")


def reach_predicates(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each whose content stopped at a subject with the predicate that an apposition parts from it.

    What was found in that predicate for the same source is none of it: "Lee says the firm, Dale & Son, is aware of it".
    """
    tried = [link.layout == "right" and stops_at_subject(syntax, link) for link in links]
    reaches = [link.layout == "right" and _has_predicate(syntax, link) for link in links]
    if not any(tried) and not any(reaches):
        return list(links)
    home, beside, wider = syntax.sentence_of, dict[int, list[Link]](), dict[int, list[Link]]()
    for link in links:
        if link.source:
            beside.setdefault(home[link.source.start], []).append(link)
    reached = []
    for link, stops, has in zip(links, tried, reaches, strict=True):
        sentence = home[link.head]
        whole = reach_predicate(syntax, link, _own_end(syntax, link, beside.get(sentence, ()))) if stops else link
        if has or whole is not link:
            wider.setdefault(sentence, []).append(whole)
        reached.append(whole)
    if not wider:
        return reached
    return [link for link in reached if not any(is_misread(link, other) for other in wider.get(home[link.head], ()))]


def stops_at_subject(syntax: Syntax, link: Link) -> bool:
    """Whether the content of a link that says something may be but the subject of what is said."""
    if link.layout != "right" or len(link.pieces) > 1 or syntax.stems[link.head] not in CLAUSAL:
        return False
    start, end = link.pieces[0]
    parted = syntax.tags[end : end + 1] == "-" or "," in syntax.tags[start : end + 1]
    return parted and not syntax.finite[start:end].strip()


def _has_predicate(syntax: Syntax, link: Link) -> bool:
    """Whether the content of a link that says something is a subject, an apposition and a predicate."""
    if len(link.pieces) > 1 or syntax.stems[link.head] not in CLAUSAL:
        return False
    end = link.pieces[0].end
    return "," in syntax.tags[link.pieces[0].start : end] and _apposition(syntax, link, end) is not None


def reach_predicate(syntax: Syntax, link: Link, last: int) -> Link:
    """*link*, whose content may be but a subject, with the predicate behind an apposition, which ends at *last*."""
    start, end = link.pieces[0]
    apposed = _apposition(syntax, link, last)
    return evolve(link, pieces=(Range(start, last),)) if apposed and end in apposed else link


def _apposition(syntax: Syntax, link: Link, last: int) -> Range | None:
    """What stands between the subject that a content begins with and its predicate, which ends at *last*."""
    start, end = link.pieces[0]
    start += syntax.tags[start] == "T"
    subject = SUBJECT.match(syntax.tags, start, end)
    apposed = subject and _APPOSED.match(syntax.tags, subject.end(), last)
    if not apposed or not _PREDICATE.match(syntax.tags, apposed.end(), last):
        return None
    return Range(*apposed.span())


def _own_end(syntax: Syntax, link: Link, beside: Sequence[Link]) -> int:
    """Where what *link* tells may end: with its sentence, or before the source of one *beside* it that tells all."""
    first, last = sentence_around(syntax, link.head)
    behind = [
        other.source.start - 1
        for other in beside
        if other.source and link.pieces[0].end < other.source.start < last and other.pieces[0].start <= link.head
    ]
    return min([bare_end(syntax, first, last), *behind])


def is_misread(link: Link, wider: Link) -> bool:
    """Whether *link*, of the same source, stands in the predicate that *wider* has reached."""
    start, end = wider.pieces[0]
    return link is not wider and link.source == wider.source and start <= link.cue.start < end
