"""What stands between a subject and its verb: "The mayor, the Times reported, wants a recount".

The content of an attribution there stands on both sides, of which the passes often find one. What the subject wants is
told by the two sides put together, as if nothing stood between them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from re import VERBOSE

from attrs import evolve

from ..arguments.links import Link, start_content
from ..cues.nested import Stretch, voice_of
from ..syntax.columns import Syntax, close_up
from ..syntax.sites import Range, bare_end, sentence_around, sentence_start
from ..values import NamedTuple
from ..vocabulary.tags import NOMINAL, over_tags

SUBJECT = over_tags("«?(?![iI]'|E(?!C))[<nominal>IFER$'&]{1,14}(?<=[NPSICJ])")
"""A subject that may stand ahead of what parts it from its verb."""
_HELPED = over_tags("«?(?![iI]'|E)(?:X|[<nominal>IFER$'&]{1,14}(?<=[NPSICJ]))[xR]{0,2}[bmoh]{1,2}[xR]{0,2}")
_HELPED_BEHIND = over_tags("(?:[Er]?tv)?(?:[EDNP][<nominal>$']{0,6})?,(?=[xR]{0,2}[vpndgDJE])")
"""A subject with the first of its verbs, and what closes a clause ahead of the rest: "He could not, he said, swim"."""
_PARTED = over_tags("«?(?![iI]'|E)[<nominal>IFER$'&]{1,14}(?<=[NPSICJ]),?»?")
_SECOND_SUBJECT = over_tags(",&(?![iI]'|E)[<nominal>IFER$']{1,14}(?<=[NPSICJ])$")
"""The subject of a second clause, up to what parts it from its verb."""
_PREDICATED = over_tags("«?[xR]{0,2}[<predicating>]")
_TELLS = over_tags(
    "«?(?![iI]'|E(?!C))[<nominal>IFER$'&]{1,14}(?:,[^<finite><opener>,.;:«»]{1,16},|[TW][xR]{0,2}[<finite>][<nominal>EF']{1,6})?"
    "[xR]{0,2}(?:h[xR]?)?[dzpn][DiJNPSIC]{0,4}(?:E[DiJNPSC]{1,4})?,?»?"
)
_TOLD_BEHIND = over_tags("[^<finite>vTw,.;:«»-]{0,9},(?=T)")
"""Who tells what, and what closes a clause ahead of that: "Lee told the board, the Sun reported, that it broke"."""
_TOLD = over_tags("«?(?:[<opener>]|x?t)")
_GOES_ON = over_tags("&R{0,2}[zphbm]")
_OPENED = over_tags("[NSPI]«(?=[xR]{0,2}[<predicating>])")
_TOLD_WHOM, _WAS = frozenset(NOMINAL + "I'"), frozenset("bh")
_HELPING = over_tags("[bhe]")
_HELPS = frozenset("bmohxR")
_VERB = over_tags("[xR]{0,2}[<predicating>]")
_VERB_BEHIND = over_tags(
    r"""
    (?: [^<finite>vTw,.;:«»-]{0,9} (?:,(?:g|[Ww][dz])[^<finite>vTw,.;:«»-]{1,12})?
      | (?P<gloss> ,[^<finite><opener>vE,.;:«»()-]{1,12} (?:,[^<finite><opener>vE,.;:«»()-]{1,12})? )
      | ,[^<finite>vTUE,.;:«»()-]{0,5}[Ww][xR]{0,2}[<finite>][^<finite>T,.;:«»()-]{1,16}
    )
    ,(?=[xR]{0,2}[<predicating>])
    """,
    VERBOSE,
)
"""The rest of a clause in between, and whom it cites: ", the Sun reported, citing two aides, has".

Or more on who tells: "The bridge, according to the Sun, a local weekly, needs" repairs.
"""

_CLAUSE_AHEAD = over_tags(
    r"R{0,2}&?[<nominal>I$'][^<finite><opener>.:;«»]{0,14}?[xR]{0,2}[<finite>][^<opener>.:;«»]{0,30}(?<![&,]),"
)
"""A whole clause without another under it, and a comma."""


class Apart(NamedTuple):
    """A content put together without what parts it: its tokens, their syntax, the stretch they are, and the gaps.

    *gaps* are the places among *tokens* behind which something is left out.
    """

    tokens: list[int]
    syntax: Syntax
    stretch: Stretch
    gaps: list[int]

    def restore(self, link: Link) -> Link | None:
        """*link*, found in this syntax, in the tokens of the text; None where no gap parts source, cue and content."""
        source, (start, end) = link.source, link.pieces[0]
        if source is None or len(link.pieces) > 1 or not source.end <= link.cue.start < link.cue.end <= start:
            return None
        tokens = self.tokens
        beyond_mark = tokens[start] > tokens[start - 1] + 2
        if not any(source.end <= gap <= link.cue.start or (gap == start and beyond_mark) for gap in self.gaps):
            return None
        if any(low < gap < high for gap in self.gaps for low, high in (source, link.cue)):
            return None
        return evolve(
            link,
            head=tokens[link.head],
            cue=Range(tokens[link.cue.start], tokens[link.cue.end - 1] + 1),
            source=Range(tokens[source.start], tokens[source.end - 1] + 1),
            pieces=(Range(tokens[start], tokens[end - 1] + 1),),
        )


def read_parted(syntax: Syntax, links: Sequence[Link]) -> list[Apart]:
    """The contents of *links* that an attribution parts into a subject and what is told of it, or a verb and that."""
    found = []
    for link in links:
        if link.layout != "both" or len(link.pieces) < 2:
            continue
        (first, stop), (start, end) = link.pieces[:2]
        sentence = syntax.sentence_of[link.head]
        end = min(end, syntax.sentences[sentence + 1])
        if not stop <= link.head < start or syntax.sentence_of[first] != sentence:
            continue
        subject = _PARTED.fullmatch(syntax.tags, first, stop) and _PREDICATED.match(syntax.tags, start, end)
        told = _TELLS.fullmatch(syntax.tags, first, stop) and _TOLD.match(syntax.tags, start, end)
        if subject or told or _GOES_ON.match(syntax.tags, start, end):
            mark = "q" if syntax.quoted[start] else "i"
            tokens = _unmarked(syntax, (*range(first, stop), *range(start, end)))
            stretch = Stretch(
                Range(0, len(tokens)),
                mark,
                syntax.stems[link.head],
                syntax.tags[link.head],
                "L",
                voice_of(syntax, link.source),
            )
            found.append(_put_together(syntax, tokens, stretch))
    return found


def read_opened(syntax: Syntax, stretches: Sequence[Stretch]) -> list[Apart]:
    """Those of *stretches* in which a quotation begins with a verb: she said the board “refused to listen”."""
    return [
        _put_together(syntax, _unmarked(syntax, range(*stretch.span)), stretch)
        for stretch in stretches
        if stretch.mark == "i" and _OPENED.search(syntax.tags, *stretch.span)
    ]


def _unmarked(syntax: Syntax, tokens: Sequence[int]) -> list[int]:
    """*tokens* without quotation marks, and without marks before a gap or at the end."""
    kept = [token for token in tokens if syntax.tags[token] not in "«»"]
    tags = syntax.tags
    ahead = [*kept[1:], -1]
    return [token for token, after in zip(kept, ahead, strict=True) if after == token + 1 or tags[token] not in ",."]


def _put_together(syntax: Syntax, tokens: list[int], stretch: Stretch) -> Apart:
    """*tokens* of *stretch* as a sentence of their own."""
    gaps = [place for place in range(1, len(tokens)) if tokens[place] > tokens[place - 1] + 1]
    whole = stretch._replace(span=Range(0, len(tokens)))
    return Apart(tokens, close_up(syntax, tokens), whole, gaps)


def part_interposed(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each told between a subject and its verb without the clause ahead in which somebody reports something.

    "Lee rejected the offer, and the union, she said, would strike": she said what the union would do.
    """
    return [_part_interposed(syntax, link) for link in links]


def _part_interposed(syntax: Syntax, link: Link) -> Link:
    if link.layout != "both" or len(link.pieces) < 2 or not _PREDICATED.match(syntax.tags, link.pieces[1].start):
        return link
    first, stop = link.pieces[0]
    second = _SECOND_SUBJECT.search(syntax.tags, first, stop)
    if second is None or syntax.quoted[first]:
        return link
    verbs = range(sentence_start(syntax, first), second.start())
    told = any(syntax.finite[token] != " " and syntax.kinds[token] for token in verbs)
    return start_content(link, second.start() + 2) if told else link


def complete_interposed(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, those that stand between a subject and its verb with the content on both sides.

    Whose source was taken to run over one of them, up to the verb behind it, is left to the second look at its content.
    """
    completed = [_complete(syntax, link) for link in links]
    changed = [link.pieces for link, before in zip(completed, links, strict=True) if link is not before]
    helped = {syntax.sentence_of[first.start]: (first, *rest) for first, *rest in changed if _is_helped(syntax, first)}
    if helped:
        completed = [link for link in completed if not _is_divided(link, helped.get(syntax.sentence_of[link.head]))]
    completed = _begin_behind_interposed(syntax, completed, changed)
    parting = sorted([(link.pieces[0].start, link.cue.start) for link in completed if _parts_subject(syntax, link)])
    return [link for link in completed if not _runs_over(link, parting)]


def _begin_behind_interposed(syntax: Syntax, links: list[Link], changed: Sequence[Sequence[Range]]) -> list[Link]:
    """*links*, none of which tells who says so: Lee said, according to the Sun, "that it broke"."""
    told = {left.end + 1: right.start for left, right, *_ in changed if syntax.tags[right.start] == "T"}
    if not told:
        return links
    starts = [told.get(link.pieces[0].start) for link in links]
    return [link if start is None else start_content(link, start) for link, start in zip(links, starts, strict=True)]


def _is_helped(syntax: Syntax, first: Range) -> bool:
    """Whether what a content begins with is a subject with its helping verb: "He could not", he said."""
    return syntax.tags[first.end - 1] in _HELPS


def _is_divided(link: Link, pieces: Sequence[Range] | None) -> bool:
    """Whether *link* has its source in the first of two *pieces* and its cue in the second."""
    source = link.source
    if source is None or pieces is None:
        return False
    (low, high), second = pieces[0], pieces[1]
    return low <= source.start < source.end <= high and link.head >= second.start


def take_clauses(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each that announces a quotation behind a whole clause with both: "Nobody came, Lee said: “Not one.”".

    What was found to run from the clause into the quotation is left to the second look.
    """
    taken = [_take_clause(syntax, link) for link in links]
    clauses = [link.pieces[0] for link, before in zip(taken, links, strict=True) if link is not before]
    return [link for link in taken if not any(_runs_out(link, clause) for clause in clauses)] if clauses else taken


def _take_clause(syntax: Syntax, link: Link) -> Link:
    """*link* with the clause that opens its sentence ahead of its source, where a colon and a quotation follow it."""
    source, tags, (start, _) = link.source, syntax.tags, link.pieces[0]
    if tags[start - 1 : start + 1] != ":«" or source is None or link.layout != "right":
        return link
    first = sentence_start(syntax, link.head)
    apart = source.end != link.cue.start or tags[source.start] in "WwT"
    if apart or not _CLAUSE_AHEAD.fullmatch(tags, first, source.start):
        return link
    return evolve(link, pieces=(Range(first, source.start - 1), *link.pieces), layout="both")


def _runs_out(link: Link, clause: Range) -> bool:
    """Whether *link* has its cue in a *clause* and its content behind it."""
    return clause.start <= link.head < clause.end <= link.pieces[0].start


def _parts_subject(syntax: Syntax, link: Link) -> bool:
    """Whether *link* stands between the subject that its content begins with and the verb of it."""
    if link.layout != "both" or len(link.pieces) < 2 or not _VERB.match(syntax.tags, link.pieces[1].start):
        return False
    first, stop = link.pieces[0]
    return stop < link.cue.start < link.pieces[1].start and SUBJECT.fullmatch(syntax.tags, first, stop) is not None


def _runs_over(link: Link, parting: Sequence[tuple[int, int]]) -> bool:
    """Whether the source of *link* begins as a subject does and holds the cue that parts it from its verb.

    *parting* are the first tokens of such subjects, each with its cue, in order.
    """
    source = link.source
    if source is None or source.end > link.head:
        return False
    place = bisect_left(parting, (source.start, 0))
    return place < len(parting) and parting[place][0] == source.start and parting[place][1] < source.end


def _complete(syntax: Syntax, link: Link) -> Link:
    """*link* with the subject ahead and the clause behind for its content, where it stands between them.

    It may stand between who told somebody something and what that was, too.
    """
    source, tags = link.source, syntax.tags
    (start, end), (low, high) = source or _told_ahead(syntax, link), link.cue
    if start == end:
        return link
    if start < low:
        low = start
    if end > high:
        high = end
    if tags[low - 1] != "," or tags[start] in "WwT" or _is_aside(syntax, link):
        return link
    first, last = sentence_around(syntax, link.head)
    first = _behind_colon(syntax, first, low)
    if low < first + 2:
        return link
    ahead = tags[first : low - 1]
    helped = ahead[-1] in _HELPS and _HELPED.fullmatch(ahead)
    tells = not helped and syntax.finite[first:low].strip() and _TELLS.fullmatch(ahead)
    if not helped and not tells and not SUBJECT.fullmatch(ahead):
        return link
    behind = (_HELPED_BEHIND if helped else _TOLD_BEHIND if tells else _VERB_BEHIND).match(tags, high, last)
    if not behind:
        return link
    if source and not helped and not tells and behind.start("gloss") == source.end > link.head:
        link = evolve(link, source=Range(source.start, behind.end()))
    left, start = Range(first, low - 1), behind.end()
    right = next((piece for piece in link.pieces if piece.start == start), None)
    if right is None:
        right = Range(start, bare_end(syntax, start, last))
    rest = [piece for piece in link.pieces if piece.start >= right.end]
    return evolve(link, pieces=(left, right, *rest), layout="both")


def _behind_colon(syntax: Syntax, first: int, end: int) -> int:
    """Where the last clause before *end* begins in a sentence that a colon or a semicolon parts: "It is over: the"."""
    mark = max(syntax.tags.rfind(":", first, end), syntax.tags.rfind(";", first, end))
    return mark + 1 if mark > 0 and syntax.finite[first:mark].strip() else first


def _told_ahead(syntax: Syntax, link: Link) -> Range:
    """Who stands ahead of the cue of a *link* without a source and was told: the driver, "the court" was told, fled."""
    start = link.cue.start
    while syntax.tags[link.cue.start] in _WAS and syntax.tags[start - 1] in _TOLD_WHOM:
        start -= 1
    return Range(start, link.cue.start)


def _is_aside(syntax: Syntax, link: Link) -> bool:
    """Whether the cue is a participle alone, which tells more of the subject: "Reuters, citing two aides, said"."""
    if syntax.tags[link.head] not in "gn" or syntax.stems[link.head] == "accord":
        return False
    return not _HELPING.search(syntax.tags, *link.cue)
