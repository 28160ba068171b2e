"""Which attribution stands inside the content of which."""

from __future__ import annotations

from collections.abc import Sequence

from ..arguments.holders import Holders
from ..arguments.links import CITED, Link
from ..syntax.sites import Range


def nest(links: Sequence[Link]) -> list[int | None]:
    """For each link the number of the smallest other link whose content holds it, if one does.

    Its cue and source stand in one piece of that content, or on either side of the cue around, its own content between
    the first and the last. Of two links with the same content, "the Post reported X, citing two officials", the one
    that is not cited, else the first, holds the other; but "Lee disagreed: “It works,” she said" is told twice. What
    stands in the content of "Reuters quoted Lee as saying X" Lee has said.
    """
    contents = [link.pieces for link in links]
    sizes = [sum([end - start for start, end in pieces]) for pieces in contents]
    holders = Holders.of(contents)
    first: dict[tuple[Range, ...], int] = {}
    order = sorted(range(len(links)), key=[link.layout == CITED for link in links].__getitem__)
    twins = {number: first.setdefault(contents[number], number) for number in order}
    quoted = {twins[number]: number for number, link in enumerate(links) if _is_quoted(link)}
    parents: list[int | None] = []
    for number, link in enumerate(links):
        if twins[number] != number:
            told_twice = (links[twins[number]].layout, link.layout) == ("right", "left")
            parents.append(None if told_twice else twins[number])
            continue
        low, high = link.cue
        if link.source:
            start, end = link.source
            low, high = low if low < start else start, high if high > end else end
        around = holders.around(low, high)
        if link.source and link.source.end + 1 < link.cue.start:  # "The mayor, aides said, wants"
            ahead = {other for _, other in holders.around(*link.source)}
            around += [(piece, other) for piece, other in holders.around(*link.cue) if other in ahead]
        larger = [
            (sizes[other], other)
            for _, other in around
            if twins[other] == other and sizes[other] > sizes[number] and _spans(contents[other], link.pieces)
        ]
        parent = min(larger)[1] if larger else None
        parents.append(None if parent is None else quoted.get(parent, parent))
    return parents


def _is_quoted(link: Link) -> bool:
    """Whether *link* is of somebody quoted as "saying" something, and not of who is cited for what an outlet says."""
    return link.layout == CITED and link.source is not None and link.source.end == link.cue.start


def still_within(parents: Sequence[int | None], links: Sequence[Link]) -> list[int | None]:
    """*parents* of *links*, now that who is told has left the contents: each holds its own, else what holds it does."""
    kept: list[int | None] = []
    for link, parent in zip(links, parents, strict=True):
        while parent is not None and not _spans(links[parent].pieces, link.pieces):
            parent = parents[parent]
        kept.append(parent)
    return kept


def _spans(outer: tuple[Range, ...], inner: tuple[Range, ...]) -> bool:
    """Whether *inner* pieces stand between the first and the last token of *outer* ones, both in order."""
    return outer[0].start <= inner[0].start and inner[-1].end <= outer[-1].end
