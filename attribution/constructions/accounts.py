"""What people told an outlet, held by what it reports: "Reuters reported that it sank, according to aides"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link
from ..mentions.mentions import describe_tokens
from ..mentions.named import DOCUMENT, ORGANISATION, OUTLET, Reader
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from .fitness import is_outlet

_THINGS = (OUTLET, ORGANISATION, DOCUMENT)


def leave_to_outlets(reader: Reader, syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, of which an outlet's hold what people told it: "Reuters reported that it sank, according to aides"."""
    kept = list(links)
    if "according" not in syntax.vocabulary:
        return kept
    begun = defaultdict[int, list[tuple[int, Range]]](list)
    for number, link in enumerate(links):
        if link.source and len(link.pieces) == 1:
            begun[link.source.start].append((number, link.source))
    for number, told in enumerate(links):
        source = told.source
        if syntax.norms[told.head] != "according" or source is None or source.start < told.cue.end:
            continue
        for other, outlet in begun[told.pieces[0].start]:
            link = links[other]
            held = link.cue.end <= link.pieces[0].start < source.start
            held = held and link.pieces[0].end == told.pieces[-1].end
            if held and is_outlet(reader, outlet) and describe_tokens(reader, *source).kind not in _THINGS:
                kept[other] = evolve(link, pieces=(Range(link.pieces[0].start, source.end),))
                kept[number] = evolve(told, pieces=link.pieces)
    return kept


def go_on_with(links: Sequence[Link]) -> list[Link]:
    """*links*, each that tells what somebody said with what he goes on to say: “No,” he said, Bild wrote. “We won.”."""
    going = {link.pieces[0].start: link for link in links if len(link.pieces) > 1}
    return [_go_on(link, going.get(link.pieces[0].start, link)) for link in links] if going else list(links)


def _go_on(link: Link, inner: Link) -> Link:
    """*link*, which tells that *inner* was said, with those pieces of *inner* that stand behind its own cue."""
    (start, end), source = link.pieces[0], inner.source
    told = link.layout == "left" and len(link.pieces) == 1 and source and start <= source.start < source.end <= end
    if not told or not start <= inner.head < end <= link.cue.start:
        return link
    last = max(link.cue.end, link.source.end if link.source else 0)
    return evolve(link, pieces=(link.pieces[0], *[piece for piece in inner.pieces if piece.start >= last]))
