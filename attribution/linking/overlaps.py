"""Links that get in each other's way: contents cut off before another's cue, quotations that two claim, doubles."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from attrs import evolve

from ..arguments.links import Link, end_content, with_pieces
from ..cues.formulas import QUOTING
from ..syntax.columns import Syntax
from ..syntax.sites import Range, overlap
from ..vocabulary.grammar import CONTRASTING
from ..vocabulary.tags import RELATIVES, over_tags

_NEAREST = 2
"""How many sources ahead of a cue may hold it: one, and the "who" in it."""
_BROKEN = frozenset(("reported", "revealed", "disclosed", "confirmed"))
"""What an outlet did first: "a deal, first reported by Reuters"."""
_OBJECT = over_tags("[<nominal>$']{1,8}(?:[EF][<nominal>$']{1,6}){0,2}(?=,)")
_ASIDE = over_tags("[^<finite><opener>.;:«»]{0,24},")
"""What may stand between a verb that tells nothing itself and the participle that does, with the comma."""
_MOST_LOOKS = 30  # cues behind the start of a content that may end it


def overlaps_itself(link: Link) -> bool:
    """Whether the cue of *link* stands in its own source or content: "citing two aides citing two aides it sank"."""
    start, end = link.cue
    return overlap((*link.pieces, link.source) if link.source else link.pieces, start, end)


def end_sources(syntax: Syntax, links: list[Link], around: Sequence[Link] = ()) -> list[Link]:
    """*links*, each whose source runs over another's source and cue with what stands behind these, or with that source.

    The others are *links* and those *around* them.

    "The court heard he was there but told police": who told police is not "the court heard he". In "Mr Lee called for a
    vote, saying it was fair" he says so, too. "Officials aware of it said" that is one source.
    """
    own: dict[int, Link] = {}
    for link in sorted([*links, *around], key=_by_cue):
        if link.source:
            start, end = link.source
            if end == link.cue.start:
                own.setdefault(start, link)
    bare = {link.cue.start - 1: link for link in links if link.source is None and link.pieces[0].start >= link.cue.end}
    return [_end_source(syntax, link, link.source, own, bare) if link.source else link for link in links]


def _end_source(syntax: Syntax, link: Link, source: Range, own: Mapping[int, Link], bare: Mapping[int, Link]) -> Link:
    """*link* with its *source* cut to what another has not, of those with their *own*, or none, where that begins."""
    start, end = source
    other = own.get(start)
    if other and other is not link and other.source and start < other.cue.end < end:
        same = syntax.tags[link.head] == "g"
        if same or syntax.finite[slice(*other.cue)].strip():
            return evolve(link, source=other.source if same else Range(other.cue.end, end))
    if start in bare and bare[start].cue.end < end and syntax.tags[bare[start].cue.end] != "'":
        return evolve(link, source=Range(bare[start].cue.end, end))  # I'm told the owner wants to sell
    return link


def keep_in_sources(links: list[Link]) -> list[Link]:
    """*links*, each whose cue stands in another's source with no content outside it.

    "According to files first reported by the Post, the bridge was shut": what the Post reported are the files.
    """
    sources = sorted([link.source for link in links if link.source])
    starts = [source.start for source in sources]
    kept = []
    for link in links:
        nearest = bisect_right(starts, link.head)
        near = sources[max(nearest - _NEAREST, 0) : nearest]  # an aide "who" asked not to be named has two around it
        around = [source for source in near if link.head < source.end]
        if not around or link.source == around[-1]:
            kept.append(link)
            continue
        pieces = cut_to(link.pieces, around[-1])
        if pieces:
            kept.append(evolve(link, pieces=pieces))
    return kept


def drop_doubles(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* without those that only say a second time what belongs to a longer cue.

    "Issued a statement saying" is one cue: the "saying" behind it, with the same content, is no attribution of its own.
    """
    within = {
        link.pieces: link.head for link in links if link.source and syntax.tags[link.source.start - 1] in RELATIVES
    }
    if within:  # wrote a letter in which he said
        links = [link for link in links if not link.head < within.get(link.pieces, -1)]
    links = _leave_to_participles(syntax, links)
    longer = {(link.pieces, link.cue.end) for link in links}
    told = {(link.pieces, link.cue.start) for link in links if link.layout == "right"}
    return [
        link
        for link in links
        if ((link.pieces, (link.source or link.cue).start) not in longer or _opens(link))
        and ((link.pieces, link.cue.end + 1) not in told or syntax.stems[link.head] in QUOTING)
    ]


def _leave_to_participles(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* without those of verbs whose content a participle behind a comma has: She pushed back on it, "saying" no.

    That tells it by the same source.
    """
    own = {link.pieces[0].start: link for link in links if syntax.tags[link.cue.start - 1 : link.head + 1] == ",g"}
    kept: dict[int, Link] = {link.head: link for link in links}
    for link in links:
        told = own.get(link.pieces[0].start)
        if told is None or told is link or not link.cue.end < told.cue.start < told.cue.end <= link.pieces[0].start:
            continue
        if _ASIDE.fullmatch(syntax.tags, link.cue.end, told.cue.start):
            kept.pop(link.head, None)
            kept[told.head] = evolve(told, source=link.source)
    return list(kept.values())


def _opens(link: Link) -> bool:
    """Whether the content of *link* does not stand behind its cue, or its source not before that."""
    source = link.source
    return link.pieces[0].start < link.cue.end or (source is not None and source.end != link.cue.start)


def separate(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* with each content cut off before the cue of another whose source stands outside it.

    "She called the plan a waste, saying nobody had asked for it" has two attributions of hers, side by side.
    """
    cut = list(links)
    ordered = sorted(links, key=_by_cue)
    starts = [link.cue.start for link in ordered]
    for number, link in enumerate(links):
        for piece_number, piece in enumerate(link.pieces):
            if piece.start < link.head:
                continue
            first, beyond = bisect_right(starts, piece.start), bisect_left(starts, piece.end)
            if first >= beyond:
                continue
            within = ordered[first : min(beyond, first + _MOST_LOOKS)]
            rivals = [
                other.cue.start
                for other in within
                if other.head != link.head and other.source and other.source.end <= link.cue.end
            ]
            if rivals:
                end = rivals[0]
                while end > piece.start + 1 and syntax.tags[end - 1] in ",&":
                    end -= 1
                pieces = list(cut[number].pieces)
                pieces[piece_number] = Range(piece.start, end)
                cut[number] = evolve(cut[number], pieces=tuple(pieces))
    return cut


def leave_announced(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links*, each whose quotation a later cue announces with what follows its own cue.

    "She complained of the noise, putting up a sign and saying: “No more”": she complained of the noise.
    """
    announcing = {link.pieces: link.head for link in links if syntax.tags[link.pieces[0].start] == "«" and link.source}
    return [_leave_announced(syntax, link, announcing.get(link.pieces, link.head)) for link in links]


def _leave_announced(syntax: Syntax, link: Link, announcing: int) -> Link:
    """*link*, which has the content of the cue *announcing* it, with its own object where that is another cue's."""
    if not link.head < announcing < link.pieces[0].start or syntax.tags[link.cue.end] not in "EF":
        return link
    thing = _OBJECT.match(syntax.tags, link.cue.end + 1, announcing)
    return evolve(link, pieces=(Range(*thing.span()),), layout="right") if thing else link


def give_up_quotations(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* without what stands in a quotation that another link's cue follows: a quotation has one owner.

    These are later pieces, and what follows a colon: "She accused them of lying: “It never was,” she said".
    """
    quoted = syntax.quoted
    owners = {
        quoted[start]: link.head
        for link in links
        for start, end in link.pieces
        if quoted[start] and end <= link.cue.start
    }
    owned = {piece for link in links for piece in link.pieces if piece.end <= link.cue.start}
    introduced = {end: start - 1 for start, end in owned if quoted[start] and syntax.tags[start - 1] == ":"}
    kept = []
    for link in links:
        start, end = link.pieces[-1]
        if link.head < start < introduced.get(end, start):
            link = end_content(link, introduced[end])
        head, pieces = link.head, link.pieces
        if len(pieces) > 1:
            inside = quoted[head]  # the cue's own: what it tells there, another tells, too
            own = [
                p
                for p in pieces
                if p.start < head or owners.get(quoted[p.start], head) == head or quoted[p.start] == inside
            ]
            if 0 < len(own) < len(pieces):
                link = evolve(link, pieces=tuple(own))
        kept.append(link)
    return kept


def tell_first_reports(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* of which those behind a comma tell what stands there: "the deal, first reported by Reuters, is off"."""
    if syntax.vocabulary.isdisjoint(_BROKEN):
        return links
    kept = []
    for link in links:
        head = link.head
        start = head - (syntax.norms[head - 1] == "first")
        chunk = syntax.chunk_of[start - 1] - 1 if start > 1 and syntax.tags[start - 1] == "," else -1
        behind = syntax.norms[head] in _BROKEN and syntax.norms[head + 1 : head + 2] == ["by"]
        if behind and chunk >= 0 and syntax.symbols[chunk] in "PN" and link.source and link.source.start > head:
            while chunk > 1 and syntax.symbols[chunk - 1] == "F" and syntax.symbols[chunk - 2] in "PN":
                chunk -= 2
            link = evolve(link, pieces=(Range(syntax.chunk_starts[chunk], start - 1),), layout="left")
        kept.append(link)
    return kept


def cut_to(pieces: tuple[Range, ...], within: Range) -> tuple[Range, ...]:
    """What of *pieces* stands *within* a stretch."""
    low, high = within
    return tuple([Range(max(start, low), min(end, high)) for start, end in pieces if start < high and low < end])


def _by_cue(link: Link) -> int:
    return link.cue.start


def part_siblings(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """The nested *links*, each with its content cut before "and" and the source of another, or another cue of its own.

    "She said he thought it dear and the council wanted it": he does not think what the council wants.
    """
    cuts: set[int] = set()
    own: dict[Range | None, set[int]] = {}
    for link in links:
        if (place := _conjunction(syntax, link.source and link.source.start)) is not None:
            cuts.add(place)
        if (place := _conjunction(syntax, link.cue.start)) is not None:
            own.setdefault(link.source, set()).add(place)
    if not cuts and not own:
        return list(links)
    every = sorted(cuts)
    return [
        with_pieces(link, _end_at(link.pieces, sorted([*cuts, *own[link.source]]) if link.source in own else every))
        for link in links
    ]


def _conjunction(syntax: Syntax, start: int | None) -> int | None:
    """Where the content before "and", "and that" or "while" ends, if one of these stands before *start*."""
    if not start:
        return None
    while start > 1 and syntax.tags[start - 1] == "R":  # "and now nobody dares"
        start -= 1
    place = start - (2 if syntax.tags[start - 1] == "T" else 1)
    if place < 1 or (syntax.tags[place] != "&" and syntax.norms[place] not in CONTRASTING):
        return None
    return place - 1 if syntax.tags[place - 1] in ",-" else place


def _end_at(pieces: tuple[Range, ...], cuts: Sequence[int]) -> tuple[Range, ...]:
    """*pieces*, each that runs over one of *cuts*, in order, ended at the first."""
    nexts = [(start, end, bisect_right(cuts, start)) for start, end in pieces]
    ends = [min(end, cuts[first]) if first < len(cuts) else end for _, end, first in nexts]
    if ends == [piece.end for piece in pieces]:
        return pieces
    return tuple([Range(piece.start, end) for piece, end in zip(pieces, ends, strict=True)])
