"""Attributions told at the end of their sentence: "The union wants a recount, the Times reported".

There the verb ahead often looks like the outermost cue, with all that follows as its content. The one at the end holds
it: its link is made where the passes gave its cue up for the one ahead (promote_trailing), takes in the whole of what
stands ahead (stretch_trailing), and leaves the one ahead no more than that (cut_to_holders). Clauses that no pass tries
are found by constructions/closings.py, and come here as links like any other.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from attrs import evolve

from ..arguments.connection import connect
from ..arguments.continuations import Flow
from ..arguments.judges import Judges
from ..arguments.links import CITED, Link, head_of, start_content
from ..constructions.citations import CITING
from ..constructions.resumptions import had_done
from ..cues.candidates import Candidate
from ..cues.formulas import find_hearer
from ..model import AttributionKind
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_start, sentence_end, sentence_start
from ..tables import words
from ..vocabulary.grammar import CONTRASTING
from ..vocabulary.tags import RELATIVES, over_tags
from .overlaps import cut_to

_LEAST = 0  # first-pass score, in hundredths, of a cue at the end that the second pass gave up
_REACH = 22  # tokens from the comma to the cue
_MOST_TRIED = 40  # candidates: more than a sentence has, so that what is none costs no more
_BEHIND_COMMA = over_tags(r",»?[<nominal>I$'Fhbemx]{1,12}(?:,n[^<finite>,.;:«»]{1,8},)?$")
_CLAUSE_ENDS = over_tags("[^<finite>vT,.;:»«-]{0,8}[,.;»-]")
_SENTENCE_ENDS = over_tags("[^<finite>vT,.;:»«-]{0,8}[.»]")
_SECOND = over_tags("[^<finite>vT,.;:»«-]{0,8},[&U]")  # what may stand behind a clause's cue, and "and"
_BEHIND_SUBJECT = over_tags("«?[DiCJKNPSEFI$'&\"]{1,20},(?:[<nominal>FI$'&]{1,12},)?")
_OWN_VERB = over_tags("(?<=.),[xR]{0,2}[<predicating>]")
_FRONTED = over_tags(r"(?:P[PCE,.()]{0,14}-)?«?(?:(?:[DCR]{0,2}[NS]?[EU]|t(?=[DiJNSP]))[^«»;:,TWw]{1,24},)?")
_OPENS_FRONT = over_tags("(?:[DC]?[JC]?[NS])?[EU]|t(?=[DiJNSP])")
_DATELINE = over_tags(r"P[PCE,.()]{0,14}-")
_CONTRASTING = CONTRASTING | words("but and")
_GOES_ON = over_tags(",?&R?[<predicating>]")
"""Behind what somebody says, what else he did: he asked whether it rained, "and left"."""
_NEAR = 4  # of two links that hold each other, the later is at most so many behind


def promote_trailing(
    syntax: Syntax, flow: Flow, candidates: Sequence[Candidate], links: Sequence[Link], judges: Judges
) -> list[Link]:
    """*links*, and for each whose content runs over "…, the Times reported" the link of that cue."""
    tokens = [candidate.token for candidate in candidates]
    outers: dict[int, Link | None] = {link.head: None for link in links}
    found = list(links)
    for link in links:
        if link.layout != "right":
            continue
        start, end = link.pieces[0]
        tail = sentence_end(syntax, link.head) if _opens_sentence(syntax, link) else end
        if "," not in syntax.tags[start:tail]:
            continue
        near = bisect_right(tokens, start)
        for token, first, second in candidates[near : min(bisect_left(tokens, tail), near + _MOST_TRIED)]:
            if first < _LEAST or not _BEHIND_COMMA.search(syntax.tags, max(start, token - _REACH), token):
                continue
            if token not in outers:
                outers[token] = connect(syntax, flow, token, second, judges)
            outer = outers[token]
            if outer and _ends_with(syntax, outer, _CLAUSE_ENDS):
                outer = _stretch_over(syntax, outer, link)
            if outer and _tells_at_end(syntax, outer, link) and _begins_before(outer, link):
                if token >= end and not _ends_with(syntax, outer, _SENTENCE_ENDS):
                    continue
                found.append(outer)
                outers[token] = None
                break
    return found


def stretch_trailing(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, those told at the end with the whole of what they tell.

    "The union wants a recount, the Times reported": not only that it is one.
    """
    ordered = sorted(links, key=head_of)
    for number, outer in enumerate(ordered):
        if _teller(syntax, outer) and _ends_with(syntax, outer, _CLAUSE_ENDS):
            for inner in ordered[max(number - _NEAR, 0) : number]:
                outer = _stretch_over(syntax, outer, inner)
        ordered[number] = _from_mark(syntax, outer)
    return ordered


def _from_mark(syntax: Syntax, link: Link) -> Link:
    """*link* with the whole of a quotation in what it tells: “It rained. We left,” she said, as quoted by Bild."""
    start, end = link.pieces[0]
    number = syntax.quoted[start]
    inside = number and syntax.tags[start] != "«" and syntax.quoted[end - 1] == 0
    if not inside or link.layout != "left" or len(link.pieces) > 1:
        return link
    return evolve(link, pieces=(Range(syntax.quoted.index(number), end),))


def _stretch_over(syntax: Syntax, outer: Link, inner: Link) -> Link:
    """*outer*, which ends a clause, with a content that takes in all of *inner*, where that begins the clause."""
    if outer is inner or not (inner.source and inner.layout == "right" and _teller(syntax, outer)):
        return outer
    if syntax.quoted[outer.head] not in (0, syntax.quoted[inner.head]):
        return outer  # what is quoted tells nothing outside: The report says: “It failed, according to engineers.”
    sentence, first = syntax.sentence_of[outer.head], min(inner.cue.start, inner.source.start)
    if syntax.sentence_of[first] != sentence or not _opens_sentence(syntax, inner):
        return outer
    first = _with_fronted(syntax, first)
    (start, end), until = outer.pieces[0], inner.pieces[0].end
    around = outer.layout == "both" and end <= outer.head < inner.pieces[0].start
    reaches = start <= until or _GOES_ON.match(syntax.tags, until) is not None
    if not (outer.layout == "left" or around) or not (first < start and reaches) or inner.head >= end:
        return outer
    if _is_introduced(syntax, outer, inner):
        return outer
    return start_content(outer, first)


def _is_introduced(syntax: Syntax, outer: Link, inner: Link) -> bool:
    """Whether *inner* but leads up to the quotation that *outer* tells: "Lee disagreed: “It works,” she said".

    "Lee said: “It works,” the Times reported" holds what Lee said.
    """
    start = outer.pieces[0].start
    if not (syntax.tags[start] == "«" and syntax.tags[start - 1] == ":" and outer.source and inner.source):
        return False
    last = outer.source.end - 1
    same = syntax.tags[last] == "I" or syntax.norms[last] in syntax.norms[slice(*inner.source)]
    return same or inner.pieces[0].start < start


def _with_fronted(syntax: Syntax, first: int) -> int:
    """Where a clause that begins at *first* does with what is fronted: "On Friday, the mayor left", but «"It" sank»."""
    start = sentence_start(syntax, first)
    dateline = _DATELINE.match(syntax.tags, start, first)
    start = dateline.end() if dateline else start
    return start if _OPENS_FRONT.match(syntax.tags, start, first) else first  # "To the third letter, he replied"


def _opens_sentence(syntax: Syntax, link: Link) -> bool:
    """Whether a link's source opens its sentence, behind no more than when or where: "On Friday, the mayor said"."""
    if not link.source:
        return False
    start = link.source.start
    first = sentence_start(syntax, start)
    return _FRONTED.fullmatch(syntax.tags, first, start) is not None


def _ends_with(syntax: Syntax, link: Link, end: re.Pattern[str]) -> bool:
    """Whether a comma stands before a link's source and cue, and *end* behind them."""
    low, high = link.cue
    teller = _teller(syntax, link)
    if teller:
        start, stop = teller
        low, high = low if low < start else start, high if high > stop else stop
    if low == 0 or syntax.tags[low - 1] not in ",»":
        return False
    # a headline has no full stop
    return high == sentence_end(syntax, link.head) or end.match(syntax.tags, high) is not None


def _teller(syntax: Syntax, link: Link) -> Range | None:
    """The source of *link*, or who was told what nobody is given for: "…, a court was told"."""
    hearer = None if link.source else find_hearer(syntax, link.head)
    if hearer is None:
        return link.source
    return Range(chunk_start(syntax, hearer), link.cue.start)


def _tells_at_end(syntax: Syntax, outer: Link, inner: Link) -> bool:
    """Whether *outer* has a teller that does not hold the cue of *inner*, and tells what stands ahead of it."""
    source = _teller(syntax, outer)
    return source is not None and outer.layout != "right" and not source.start <= inner.head < source.end


def _begins_before(outer: Link, inner: Link) -> bool:
    """Whether the content of *outer* begins with *inner* or before it, and reaches over its cue."""
    start, end = outer.pieces[0]
    return start <= inner.cue.start <= inner.head < end and not (inner.source and inner.source.start < start)


def part_coordinated(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, of two that tell one of two clauses at its end each with its own.

    "The mayor will go, the Times reported, and he has hired a lawyer, the Post said": he has hired one, says the Post.
    """
    parted = list(links)
    behind = [number for number, link in enumerate(links) if link.source and link.pieces[0].end <= link.head]
    if len(behind) < 2:
        return parted
    behind.sort(key=[link.head for link in links].__getitem__)
    for place, later in enumerate(behind):
        for early in behind[max(place - _NEAR, 0) : place]:
            first, second = parted[early], parted[later]
            (start, end), low = second.pieces[0], first.pieces[0].start
            if first.source is None or len(second.pieces) > 1 or not start <= low < first.head < end:
                continue
            conjunction = _SECOND.match(syntax.tags, max(first.cue.end, first.source.end), end)
            if conjunction:
                cut = conjunction.end()
                parted[later] = evolve(second, pieces=(Range(cut, end),))
                parted[early] = evolve(first, pieces=tuple([piece for piece in first.pieces if piece.end <= cut]))
    return parted


def part_contrasted(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each that ends before "while" or "but" and the whole clause of another who says something.

    "Two ships sank, medics said, while the army said it hit a depot": medics do not tell what the army said; but "The
    port is shut, medics said, but the army hopes to open it": they may well tell what it hopes, and what it had said.
    """
    contrasted = [
        link.layout == "both" and len(link.pieces) == 2 and syntax.norms[link.pieces[1].start] in _CONTRASTING
        for link in links
    ]
    if True not in contrasted:
        return list(links)
    others = {
        link.source.start: link
        for link in links
        if link.source and link.layout == "right" and syntax.kinds.report(link.head) is AttributionKind.STATEMENT
    }
    return [
        _end_before_other(syntax, link, others) if apart else link
        for link, apart in zip(links, contrasted, strict=True)
    ]


def _end_before_other(syntax: Syntax, link: Link, others: Mapping[int, Link]) -> Link:
    """*link* without its last piece, if that is but the clause of one of *others*, by the first token of its source."""
    start, end = link.pieces[-1]
    other = others.get(start + 1)
    if other is None or had_done(syntax, start, other):
        return link
    whole = other.pieces[-1].end >= end and start < other.head < end
    return evolve(link, pieces=link.pieces[:1], layout="left") if whole else link


def cite_within(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each once, of which "Citing a report, Lee said" has what Lee said, not that he did."""
    if syntax.vocabulary.isdisjoint(CITING):
        return list(links)
    told = {each.source.start: each for each in links if each.source and each.layout == "right"}
    turned = []
    for link in links:
        inner = told.get(link.pieces[0].start) if syntax.norms[link.head] in CITING else None
        if inner and link.head == sentence_start(syntax, link.head) < link.pieces[0].start:
            link = evolve(link, pieces=inner.pieces, layout=CITED)
        turned.append(link)
    turned.sort(key=lambda link: link.layout == CITED)  # of two links of one citation the one turned round counts
    return list({(link.head, link.source): link for link in turned}.values())


def end_relatives(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of "who" behind a subject with its content cut before the subject's own verb.

    "Growers, who say the tax hurts, are planning a march": they do not say so. Nor is "The club, whose owner said he
    would stay, has been sold" what the owner said.
    """
    ended = []
    for link in links:
        who = _relative_at(syntax, link)
        ended.append(link if who is None else _end_relative(syntax, link, who))
    return ended


def _relative_at(syntax: Syntax, link: Link) -> int | None:
    """The "who" that is the source of *link*, or the "whose" ahead of it."""
    if link.source is None:
        return None
    start, tags = link.source.start, syntax.tags
    if tags[start] in RELATIVES:
        return start
    return start - 1 if start and tags[start - 1] in RELATIVES else None


def _end_relative(syntax: Syntax, link: Link, who: int) -> Link:
    """*link* of *who* with its content cut before the verb of the subject ahead, if there is one."""
    start, end = link.pieces[0]
    if link.layout != "right" or len(link.pieces) > 1:
        return link
    own = next(reversed(list(_OWN_VERB.finditer(syntax.tags, start, end))), None)
    first = sentence_start(syntax, link.head)
    if own is None or not _BEHIND_SUBJECT.fullmatch(syntax.tags, first, who):
        return link
    predicate = syntax.finite[start : own.start()].strip() or "e" in syntax.tags[start : own.start()]
    if syntax.tags[start] == "T" and not predicate:
        return link  # the verb of the clause itself
    return evolve(link, pieces=(Range(start, own.start()),))


def cut_to_holders(links: Sequence[Link]) -> list[Link]:
    """*links*, of two that stand in each other's content the inner one cut to the other's.

    A content that runs into the source behind what that source tells is cut, too: "It is loath to sell, Lee, an agent,
    said".
    """
    ordered = sorted(links, key=head_of)
    reaching = [later for later, link in enumerate(ordered) if link.pieces[0].start < link.head or len(link.pieces) > 1]
    near = [(number, later) for later in reaching for number in range(max(later - _NEAR + 1, 0), later)]
    for number, later in sorted(near):
        early, late = ordered[number], ordered[later]
        under = _around(late, early.head)
        if not under:
            continue  # as mostly
        over = _around(early, late.head) or (late.source and _around(early, late.source.start))
        first = min(late.head, late.source.start) if late.source else late.head
        if not over or early.pieces[-1].end <= first:
            continue
        behind = late.pieces[-1]
        if late.layout == "left":
            ordered[number] = _cut(early, under) or early
        elif late.source and early.source and under.start <= early.source.start and _parts_telling(early, late):
            told = cut_to(early.pieces, behind)
            ordered[number] = evolve(early, pieces=told) if told else early
        else:
            ordered[later] = _cut(late, over) or late
    return ordered


def _parts_telling(early: Link, late: Link) -> bool:
    """Whether *late* parts who tells from what: "Lee told reporters, according to Reuters, that it was late"."""
    return late.pieces[0].end <= late.head < late.pieces[-1].start and early.pieces[0].start >= late.cue.start


def _around(link: Link, token: int) -> Range | None:
    """The piece of the content of *link* in which a token stands."""
    for piece in link.pieces:
        start, end = piece
        if start <= token < end:
            return piece
    return None


def _cut(link: Link, holder: Range) -> Link | None:
    """*link* cut to *holder*; None where nothing is left of it, or its source stands outside."""
    low, high = holder
    if link.source and not low <= link.source.start < link.source.end <= high:
        return None
    pieces = cut_to(link.pieces, holder)
    return evolve(link, pieces=pieces) if pieces else None
