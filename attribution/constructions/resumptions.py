"""What goes on behind who speaks: "The port is shut, aides told Politico, and one bank has asked for its money".

So does a quotation: "The port is shut, said Ana Lee, who runs it: “Not a ship has come.”".
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link, start_content
from ..model import AttributionKind
from ..syntax.columns import Syntax
from ..syntax.kinds import SURELY_SAID
from ..syntax.sites import Range, bare_end, quoted_until, sentence_around, sentence_end
from ..syntax.times import past_time
from ..tables import words
from ..vocabulary.tags import VERBS, over_tags

_RESUMED = over_tags(",(?P<on>&)R{0,2}[zphm]")
_GOING_ON = over_tags(",(?P<on>&)R{0,2}[zphmd]")
_REJOINED = over_tags("(?:E[DiJNPSC]{1,5}|[NP])?,(?P<on>[&U])R{0,2}(?:I|[<nominal>$'EF]{1,10}I?)x?[hR]{0,2}[<finite>]")
_HEARD = over_tags("[<nominal>I$']{1,8}(?=[E,])")
_ASIDE = over_tags(
    "(?:[<nominal>I$']{1,8}(?:E[<nominal>$']{1,5})?)?"
    ",(?P<does>gr?[EtDi][^<finite><opener>.;:«»]{1,40}|[UyE][^<opener>.;:«»,]{2,40}),(?=«)"
)
"""Whom it was said to, and what the speaker does or when: ", pointing at the quay,", ", as the crowd cheered,"."""
_MEANING = words("allud refer point")
"""Stems of what somebody does who only tells what is meant."""
_STATED, _STATED_BEHIND = frozenset(("d,", "z,")), frozenset((",d", ",z"))
_MINDS = frozenset((AttributionKind.ATTITUDE, AttributionKind.BELIEF, AttributionKind.INTENTION))
_THOUGH = words("though although")
_WAS = frozenset(("was", "were"))
_CLOSED = over_tags(",[<nominal>I$']{1,8}R?[dzp](?:E?[DJNPC]{1,3})?[.,]?$")
"""Somebody who tells the clause ahead: "…, the website understands"."""

_SPEAKS = over_tags(
    "(?=[<nominal>])[<nominal>'EF&$]{1,14}(?:,(?:[Ww][xR]{0,2}[<finite>NS])?[^<finite>,.;:«»]{1,24}){0,2}(?P<mark>[,:])«"
)
"""Who speaks, behind the verb, up to the quotation that goes on: "Lee, who runs a fund: “"."""


def close_with_quotation(syntax: Syntax, link: Link) -> Link:
    """*link* of a verb between a clause and who said it with the quotation that goes on behind that.

    "It is over, said Ana Lee, a nurse: “We tried.”" is told whole; so is "It is over, said Lee, “and we tried.”", where
    nobody ahead says anything.
    """
    (low, high), source, tags = link.cue, link.source, syntax.tags
    if tags[low - 1 : low + 1] not in _STATED_BEHIND or syntax.kinds[link.head] != SURELY_SAID:
        return link
    first, last = sentence_around(syntax, link.head)
    if tags.find("«", high, last) < 0:
        return link
    speaks = _SPEAKS.match(tags, high)
    if speaks is None or past_time(tags, syntax.norms, high) > high or "»" in tags[first:low]:
        return link
    announced = speaks["mark"] == ":"
    behind = source is not None and source.start == high
    told = behind or syntax.finite[first : low - 1].strip()
    if not told or (behind and not announced) or syntax.stems[link.head] == "tell":
        return link
    start = speaks.end() - 1
    close = tags.find("»", start)
    if close < 0 or not syntax.quoted[start]:
        return link
    left = link.pieces[0] if behind and link.pieces[0].end < low else Range(first, low - 1)
    who = Range(high, speaks.start("mark") + (not announced and "," in tags[high : speaks.start("mark")]))
    later = [piece for piece in link.pieces if piece.start > close]
    return evolve(link, source=who, pieces=(left, Range(start, close + 1), *later), layout="both")


def resume_clauses(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* in which what goes on behind who speaks is told, too: "It has agreed, aides said, and wants a vote".

    They said so, and it wants it; of "It was safe, he said, and urged people to stay" he urged them. "The bank wants
    it, aides said, but the mayor hopes to stop it" they said, too; that is left to the second look at what they said.
    """
    own = {link.cue[0]: link for link in links}
    resumed: dict[int, Link | None] = {}
    for link in links:
        if link.layout != "left" or len(link.pieces) > 1 or not syntax.finite[slice(*link.pieces[0])].strip():
            continue
        end = max(link.cue.end, link.source.end if link.source else 0)
        heard = _HEARD.match(syntax.tags, end) if syntax.stems[link.head] == "tell" else None
        end = heard.end() if heard else end
        again = _RESUMED.match(syntax.tags, end) if syntax.tags[link.head] == "d" else None
        again = again or (_GOING_ON.match(syntax.tags, end) if syntax.stems[link.head] == "accord" else None)
        joined = again or _REJOINED.match(syntax.tags, end)
        if joined is None:
            continue
        start = joined.start("on")
        last = bare_end(syntax, start, sentence_around(syntax, link.head).end)
        second = own.get(start + 1) if again else None
        behind = [other for other in links if end < other.cue.start < last]
        if second and link.source == second.source:
            pieces = (*link.pieces, Range(start, second.pieces[-1].end))
            resumed |= {link.head: evolve(link, pieces=pieces, layout="both"), second.head: None}
        elif (again and not behind) or (behind and _tells_on(syntax, link, start, behind)):
            resumed |= {link.head: evolve(link, pieces=(*link.pieces, Range(start, last)), layout="both")}
            resumed |= {other.head: None for other in behind}
    return [kept for link in links if (kept := resumed.get(link.head, link))]


def resume_quotations(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* in which a quotation goes on behind what its speaker does: “It is,” Lee said, pointing at it, “a shed”.

    What he does has no more than that for its content, if it has any: "alluding to the gate".
    """
    if syntax.tags.find(",«") < 0:
        return list(links)
    resumed: dict[int, Link | None] = {}
    for link in links:
        rest = _find_rest(syntax, link)
        if rest is None:
            continue
        owners = [other for other in links if any(start < rest.end and rest.start < end for start, end in other.pieces)]
        if all(link.head < other.head < rest.start for other in owners):
            resumed |= {other.head: None for other in owners}
            resumed[link.head] = evolve(link, pieces=(*link.pieces, rest), layout="both")
    return [kept for link in links if (kept := resumed.get(link.head, link))]


def _find_rest(syntax: Syntax, link: Link) -> Range | None:
    """What a quotation that breaks off ahead of the cue of *link* has behind an aside."""
    piece, tags = link.pieces[-1], syntax.tags
    if link.layout != "left" or tags[piece.end - 2 : piece.end] != ",»":
        return None
    end = max(link.cue.end, link.source.end if link.source else 0)
    aside = _ASIDE.match(tags, end)
    if aside is None:
        return None
    does = aside.start("does")  # “…,” Lee said, adding in a letter, “…”
    if syntax.kinds[does] == SURELY_SAID and syntax.stems[does] not in _MEANING:
        return None
    return Range(aside.end(), quoted_until(syntax, aside.end(), sentence_end(syntax, link.head)))


def rejoin_statements(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* in which who passes on a statement has all of it: "Lee said, according to aides, that it was safe".

    What Lee said begins with "that", too, and not with the aides.
    """
    rejoined, parted = [], dict[int, int]()
    for link in links:
        that = _find_that(syntax, link)
        if that:
            parted[link.cue.start - 2] = that
            last = bare_end(syntax, that, sentence_around(syntax, link.head).end)
            link = evolve(link, pieces=(*link.pieces, Range(that, last)), layout="both")
        rejoined.append(link)
    return [_from_that(link, parted[link.head]) if link.head in parted else link for link in rejoined]


def _find_that(syntax: Syntax, link: Link) -> int:
    """Where the "that" stands with which a statement goes on behind *link*, of who passes it on; 0 where none does."""
    source, cue = link.source, link.cue
    if source is None or link.layout != "left" or len(link.pieces) > 1 or not cue.end <= source.start:
        return 0
    stated = syntax.tags[cue.start - 2 : cue.start] in _STATED
    return source.end + 1 if stated and syntax.tags.startswith(",T", source.end) else 0


def _from_that(link: Link, that: int) -> Link:
    """The *link* of a verb with a content that begins at *that*, where it began with who passes it on."""
    first = link.pieces[0]
    if first.start != link.head + 2 or first.end <= that:
        return link
    return start_content(link, that)


def _tells_on(syntax: Syntax, link: Link, start: int, behind: Sequence[Link]) -> bool:
    """Whether *link* tells no quotation, but what those *behind* it think, feel or mean to do.

    Behind the "and" at *start* it tells what they had done by then, too: "aides said, and a donor has asked".
    """
    later = [other for other in behind if other.pieces[0].start > link.head]
    if syntax.norms[start] in _THOUGH and not _is_of_minds(syntax, link, start):
        return False
    if syntax.quoted[link.pieces[0].start] or len(later) < len(behind):
        return False
    kinds = [syntax.kinds.report(other.head) for other in later]
    if _MINDS.issuperset(kinds):
        return True
    first, last = behind[0].cue.end, sentence_around(syntax, link.head).end
    return had_done(syntax, start, behind[0]) and not _CLOSED.search(syntax.tags, first, last)


def _is_of_minds(syntax: Syntax, link: Link, start: int) -> bool:
    """Whether *link* tells what somebody thinks, and the "though" at *start* what others do.

    Otherwise the writer goes on: "48 died, police said, though many fear more did", "though they would not say".
    """
    if syntax.tags[start + 1] == "I":
        return False
    return any(syntax.tags[token] in VERBS and syntax.kinds[token] for token in range(*link.pieces[0]))


def had_done(syntax: Syntax, start: int, link: Link) -> bool:
    """Whether the clause of *link* behind "and" at *start* tells what somebody had done, or was told, by then."""
    helper = link.cue.start
    done = syntax.tags[helper] == "h" or syntax.norms[helper] in _WAS
    return done and syntax.norms[start] == "and" and syntax.stems[link.head] != "say"
