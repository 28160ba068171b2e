"""From a cue to a link: its source, its content and how sure the weights are, all in tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from .contents import choose_end, choose_start
from .continuations import Flow, continue_content
from .cues import Candidate, find_hearer, is_hearsay_formula
from .decisions import MOST_LEAD
from .document import Document
from .fronted import choose_left
from .holders import Holders
from .judges import Judges
from .layouts import choose_layout
from .sites import Range, Site, site_of
from .sourcing import choose_anchor, choose_source
from .syntax import Syntax

_EMPTY = frozenset(("it", "there"))
_FEELING = frozenset(("terrified", "frightened", "scared", "tired", "convinced", "persuaded"))
"""Participles whose subject feels what "of" tells, and is told nothing by anybody."""


CITED = "cited"
LIKELY = -5
"""The second-pass score, in hundredths, from which a cue counts for what is decided about others."""
SURE = 100
"""The score from which its source does, too: "The referee favoured the visitors, coach Omar Tal said"."""


class Link(NamedTuple):
    """An attribution in tokens.

    ``layout`` is where the content stands: "right" of the cue, "left", "both", or CITED where it is another link's.

    ``score`` is how likely the whole is right, in hundredths of log-odds; ``leads`` are the score of the cue and by how
    much the source and the content's end were ahead of what else they could have been, for those that were chosen.
    """

    head: int
    cue: Range
    source: Range | None
    pieces: tuple[Range, ...]
    layout: str
    score: int
    leads: tuple[int, int, int] = (0, 0, 0)


def head_of(link: Link) -> int:
    """The token of a link's cue, by which links are ordered."""
    return link.head


def connect_all(syntax: Syntax, flow: Flow, chosen: Sequence[Candidate], judges: Judges) -> list[Link]:
    """The links of *chosen* cues, in the order of the text: each knows the sure one before."""
    links: list[Link] = []
    before = None
    for token, _, second in sorted(chosen):
        link = connect(syntax, flow, token, second, judges, before)
        if link:
            links.append(link)
            before = link if second >= SURE else before
    return links


def connect(
    syntax: Syntax,
    flow: Flow,
    cue: int,
    cue_score: int,
    judges: Judges,
    before: Link | None = None,
    within: Range | None = None,
) -> Link | None:
    """Find the source and the content of the cue at a token; None where its sentence has no room for a content.

    *before* is the link of the cue before it. A nested cue is linked *within* a stretch of the content around it, as if
    that were its sentence.
    """
    site = site_of(syntax, cue, flow.heads, _earlier(syntax, cue, before), within)
    anchor, source_lead = choose_anchor(syntax, site, judges.source)
    hearer = find_hearer(syntax, cue)
    if hearer is not None:
        anchor = syntax.chunk_of[hearer]
    elif is_hearsay_formula(syntax, cue):
        anchor = None
    source = None if anchor is None else choose_source(syntax, site, anchor, judges.source_end)
    if source and _is_empty(syntax, cue, source):
        source = None
    layout = choose_layout(syntax, site, source, judges.layouts)
    pieces: list[Range] = []
    end_lead = MOST_LEAD
    if layout != "right":
        left = choose_left(syntax, site, source, judges.left)
        if left:
            pieces.append(left)
    if layout != "left" or not pieces:
        right, end_lead = _right_piece(syntax, site, source, judges)
        if right:
            pieces.append(right)
    if not pieces:
        return None
    if within is None:
        pieces += continue_content(syntax, flow, site, source, pieces, judges.continuation)
    group = site.group
    if source and group.start <= source.start < group.end:
        group = Range(source.end, group.end)
    if hearer is not None and syntax.stems[cue] == "tell":
        source = None
    link = Link(cue, group, source, tuple(pieces), layout, cue_score, (cue_score, source_lead, end_lead))
    return link if source else _feel(syntax, link)


def _feel(syntax: Syntax, link: Link) -> Link:
    """*link* with who feels something for its source: "Voters were terrified of a tax"."""
    if len(link.pieces) < 2 or syntax.tags[link.head + 1] != "F" or syntax.norms[link.head] not in _FEELING:
        return link
    return link._replace(source=link.pieces[0], pieces=link.pieces[1:], layout="right")


def _earlier(syntax: Syntax, cue: int, before: Link | None) -> Range | None:
    """The source of the link *before* if it stands in the cue's sentence; an empty range where it has none."""
    if before is None or syntax.sentence_of[before.head] != syntax.sentence_of[cue]:
        return None
    return before.source or Range(before.head, before.head)


def _is_empty(syntax: Syntax, cue: int, source: Range) -> bool:
    """Whether the source is the empty "it" or "there" of a passive: "it is claimed that"."""
    if syntax.tags[cue] not in "nd" or source.start > cue or syntax.norms[source.start] not in _EMPTY:
        return False
    group = syntax.tags[source.end : cue]
    return "b" in group or "e" in group


def _right_piece(syntax: Syntax, site: Site, source: Range | None, judges: Judges) -> tuple[Range | None, int]:
    """The content to the right of the cue, cut off before a source inside it."""
    start = choose_start(syntax, site, source, judges.start)
    if start is None:
        return None, 0
    end, lead = choose_end(syntax, site, start, source, judges.end)
    if source and start < source.start < end:
        end = source.start
    return Range(start, end), lead


def measure_flow(
    document: Document,
    syntax: Syntax,
    candidates: Sequence[Candidate],
    heads: Sequence[int] = (),
    chosen: Sequence[int] = (),
) -> Flow:
    """What the linking of a cue needs to know of the whole document.

    *chosen* are the cues in order, *heads* those that keep their own sentence.
    """
    opening = set(document.paragraph_tokens)
    opens = frozenset(number for number, first in enumerate(syntax.sentences[:-1]) if first in opening)
    rivals: dict[int, int] = {}
    for token, _, second in candidates:
        if not syntax.quoted[token]:
            sentence = syntax.sentence_of[token]
            if second > rivals.get(sentence, -10_000):
                rivals[sentence] = second
    claimed = frozenset([syntax.sentence_of[token] for token in heads])
    return Flow(opens, rivals, claimed, chosen)


def select(syntax: Syntax, candidates: Sequence[Candidate], threshold: int) -> list[Candidate]:
    """The candidates whose second score reaches *threshold*, best first, one for each verb group or other chunk."""
    best: dict[int, Candidate] = {}
    likely = [candidate for candidate in candidates if candidate.second >= threshold]
    for candidate in sorted(likely, key=_by_second):
        best.setdefault(syntax.chunk_of[candidate.token], candidate)
    return list(best.values())


def _by_second(candidate: Candidate) -> tuple[int, int]:
    return -candidate.second, candidate.token


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
            ends = [
                other.cue.start
                for other in ordered[first:beyond]
                if other.head != link.head and other.source and other.source.end <= link.cue.end
            ]
            if ends:
                end = min(ends)
                while end > piece.start + 1 and syntax.tags[end - 1] in ",&":
                    end -= 1
                pieces = list(cut[number].pieces)
                pieces[piece_number] = Range(piece.start, end)
                cut[number] = cut[number]._replace(pieces=tuple(pieces))
    return cut


def keep_in_sources(links: list[Link]) -> list[Link]:
    """*links*, each whose cue stands in another's source with no content outside it.

    "According to files first reported by the Post, the bridge was shut": what the Post reported are the files.
    """
    sources = sorted([link.source for link in links if link.source])
    starts = [source.start for source in sources]
    kept = []
    for link in links:
        around = sources[bisect_right(starts, link.head) - 1] if starts and starts[0] <= link.head else None
        if around is None or link.head >= around.end or link.source == around:
            kept.append(link)
            continue
        pieces = cut_to(link.pieces, around)
        if pieces:
            kept.append(link._replace(pieces=pieces))
    return kept


def cut_to(pieces: tuple[Range, ...], within: Range) -> tuple[Range, ...]:
    """What of *pieces* stands *within* a stretch."""
    low, high = within
    return tuple([Range(max(start, low), min(end, high)) for start, end in pieces if start < high and low < end])


def give_up_quotations(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* without the later pieces in a quotation that another link's cue follows: a quotation has one owner."""
    quoted = syntax.quoted
    owners = {
        quoted[start]: link.head
        for link in links
        for start, end in link.pieces
        if quoted[start] and end <= link.cue.start
    }
    kept = []
    for link in links:
        head, pieces = link.head, link.pieces
        if len(pieces) > 1:
            own = [p for p in pieces if p.start < head or owners.get(quoted[p.start], head) == head]
            if 0 < len(own) < len(pieces):
                link = link._replace(pieces=tuple(own))
        kept.append(link)
    return kept


def _by_cue(link: Link) -> int:
    return link.cue.start


def nest(links: Sequence[Link]) -> list[int | None]:
    """For each link the number of the smallest other link whose content holds it, if one does.

    Its cue and source stand in one piece of that content, or on either side of the cue around, its own content between
    the first and the last. Of two links with the same content, "the Post reported X, citing two officials", the one
    that is not cited, else the first, holds the other.
    """
    contents = [link.pieces for link in links]
    sizes = [sum([end - start for start, end in pieces]) for pieces in contents]
    holders = Holders.of(contents)
    first: dict[tuple[Range, ...], int] = {}
    cited = [number for number, link in enumerate(links) if link.layout == CITED]
    order = [*[number for number in range(len(links)) if number not in cited], *cited] if cited else range(len(links))
    twins = {number: first.setdefault(contents[number], number) for number in order}
    parents: list[int | None] = []
    for number, link in enumerate(links):
        if twins[number] != number:
            parents.append(twins[number])
            continue
        low, high = link.cue
        if link.source:
            start, end = link.source
            low, high = low if low < start else start, high if high > end else end
        around = [
            (sizes[other], other)
            for _, other in holders.around(low, high)
            if twins[other] == other and sizes[other] > sizes[number] and _spans(contents[other], link.pieces)
        ]
        if not around and link.source and link.source.end + 1 < link.cue.start:  # "The mayor, aides said, wants"
            ahead = {other for _, other in holders.around(*link.source)}
            around = [
                (sizes[other], other)
                for _, other in holders.around(*link.cue)
                if other in ahead and sizes[other] > sizes[number] and _spans(contents[other], link.pieces)
            ]
        parents.append(min(around)[1] if around else None)
    return parents


def _spans(outer: tuple[Range, ...], inner: tuple[Range, ...]) -> bool:
    """Whether *inner* pieces stand between the first and the last token of *outer* ones, both in order."""
    return outer[0].start <= inner[0].start and inner[-1].end <= outer[-1].end
