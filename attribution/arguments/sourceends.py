"""How far a source runs that begins with its anchor: the chunks it may end with, and which of them."""

from __future__ import annotations

import re

from ..learned.decisions import Ranking
from ..syntax.adjuncts import MEANS
from ..syntax.columns import Syntax
from ..syntax.papers import PAPERS
from ..syntax.sites import Range, Site, clip, nearness, squeeze
from ..tables import words
from ..vocabulary.calendar import DAYS, MONTHS, SINGLE_TIMES, SPANS, TIMES
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import FINITE, over_tags

_END_REACH = 26  # chunks of a source
_RIGHT_CASE = 4  # chunks that tell a case apart
_SURE_AFTER = frozenset(".«»;:T")
_TIMES = TIMES | MEANS
_SUNDAY_PAPERS = words("sun mail independent scotland wales")  # "the Mail on Sunday"
_DONE = frozenset(FINITE + "ng")  # a memo leaked in May
_REDUCED = over_tags(
    r"""
    (?: (?<=[<noun>JC])n | (?<=[NSJC])g ) [Rr]?
    (?: [Et]?[DiRJKC$]{0,5}[<noun>C$]{1,5} | E[Ig]? | F | ' | R ){1,9} (?=[,.»;:(]|$)
    """,
    re.VERBOSE,
)
"""What tells who a source behind its cue is, without "who": said a lawyer "involved in the case"."""
_OTHERS = over_tags(
    r"""
    (?: ,[<nominal>$']{1,8}(?:[EF][<nominal>$']{1,6})? ){1,6} ,?&[<nominal>$']{1,8} (?:[EF][<nominal>$']{1,6}){0,2}
    (?: [ng][^<finite>.,;:«»&]{0,16} )? (?=[.»;]|$)
    """,
    re.VERBOSE,
)
_OVER_STOP = over_tags(r"\.(?=,)(?:,[DiC]?[JKNPSC]{1,5}(?:['EF&][<nominal>$']{1,6}){0,3}(?=[.»;]|$))?")
"""The stop of an abbreviation, and what tells more of whom it ends: said Ann Lee, R-Pa., "the party's whip"."""
_FOR, _TO = words("for from at with in"), words("aide adviser advisor assistant ambassador envoy deputy counsel")
_FOR_SOMETHING = words(
    """
    spokesman spokeswoman spokesperson lawyer lawyers attorney counsel minister secretary director commissioner
    society institute office centre center department association campaign agency council committee foundation
    """
)
"""Who is somebody's or something's: "a lawyer for", "the Society for"."""
_EMPLOYER = over_tags("[EFt][DiC]?[JKNPS]{1,6}(?:[EF]D?[JKNPS]{1,6})?(?=[.»T]|$)")
_OFFICE = over_tags(
    ",(?:[DiC]|P{1,4}')?[JKN]{0,3}([NS])[EF][DiC]?[JKNPS$']{1,6}(?:,?(?=[.»T])|,(?=[DiCIJNPS][<nominal>$'EF]{0,12}?[xR]{0,2}[<finite>]))"
)
_IN_PAPER = over_tags(",E[Di][JN]{0,2}?[NJ](?=[,nEBtW])")
_HERE, _WAYS = frozenset(("here", "there")), frozenset(("up", "down", "over", "out", "back"))
"""Words for where somebody is, and what may stand before them."""
_VERBS = frozenset(FINITE)
_NAMED_BEHIND = over_tags("D?P{1,5}(?=I[xR]{0,2}[<finite>])")
_CLAUSE_BEHIND = over_tags("(?<=[NSP]),(?:[<nominal>']{1,7}|I)[xR]{0,2}[<finite>]")
_VERB_BEHIND = over_tags("[xR]{0,2}[<finite>]")
_NAMING = frozenset("NSPIWw)")
_NEVER_LAST = frozenset("EFBG&TUtwWy(:;.-«r")


def propose_source_ends(syntax: Syntax, site: Site, anchor: int) -> list[int]:
    """The last chunks a source that begins with *anchor* may have."""
    limit = site.chunk - 1 if anchor < site.chunk else site.high - 1
    symbols = syntax.symbols
    return [
        chunk
        for chunk in range(anchor, min(limit, anchor + _END_REACH) + 1)
        if symbols[chunk] not in _NEVER_LAST or chunk == anchor
    ]


SourceEnd = tuple[int, str, str, str, str]
"""A chunk that may end the source; the source so far; its outline; what follows; "1" if that is the cue."""


def view_source_ends(syntax: Syntax, site: Site, anchor: int, ends: list[int]) -> list[SourceEnd]:
    """What all that is asked about the last chunks goes by."""
    symbols, outline, own, last = syntax.symbols, syntax.outline, site.chunk, site.high - 1
    return [
        (
            end,
            symbols[anchor : end + 1],
            squeeze(outline[anchor : end + 1]),
            symbols[end + 1] if end < last else "$",
            "1" if end + 1 == own else "0",
        )
        for end in ends
    ]


def _side(site: Site, anchor: int) -> str:
    """Where the source stands: "L" of the cue, "R" of it, or "F" where the cue comes first and content must follow."""
    if anchor < site.chunk:
        return "L"
    return "R" if site.start > site.first else "F"


def source_end_glances(syntax: Syntax, site: Site, anchor: int, ends: list[SourceEnd]) -> list[list[str]]:
    """The features at a glance of each last chunk of a source."""
    symbols, side = syntax.symbols, _side(site, anchor)
    rows = []
    for end, inside, gist, following, adjacent in ends:
        commas, verbs = inside.count(","), inside.count("V")
        rows.append(
            [
                f"a{side}{inside[-1]}{adjacent}{'012'[commas] if commas < 3 else '3'}",
                f"g{side}{gist[:3]}{'+' if len(gist) > 3 else '='}{following}",
                f"d{side}{symbols[end : end + 3]}{adjacent}",
                f"v{side}{inside.count('W')}{'01'[verbs] if verbs < 2 else '2'}{following}{adjacent}",
            ]
        )
    return rows


def source_end_looks(syntax: Syntax, site: Site, anchor: int, ends: list[SourceEnd]) -> list[list[str]]:
    """The other features of each last chunk of a source."""
    starts, norms, outline = syntax.chunk_starts, syntax.norms, syntax.outline
    own = site.chunk
    side = _side(site, anchor)
    clause = "W" if syntax.symbols[anchor + 1 : anchor + 3] == ",W" else ""
    rows = []
    for end, inside, gist, following, adjacent in ends:
        closing = side + inside[-1]
        rest = squeeze(outline[end + 1 : own]) if side == "L" else "="
        rows.append(
            [
                f"w{closing}{norms[starts[end + 1]] if following != '$' else '$'}",
                f"p{side}{clip(gist, 4, 3)}",
                f"r{side}{clip(inside, 3, 2)}{following}",
                f"x{closing}{following}{adjacent}",
                f"t{side}{clip(rest, 4, 3)}",
                f"n{side}{nearness(end - anchor)}{clause}",
                f"c{side}{adjacent}{gist[-3:]}",
                f"s{side}{site.stem}{min(inside.count(','), 3)}{following}",
                f"e{norms[starts[end + 1] - 1]}{following}",
            ]
        )
    return rows


def source_end_case(syntax: Syntax, site: Site, anchor: int) -> str:
    """What a precedent for the last chunk of a source goes by."""
    if anchor < site.chunk:
        return "L" + syntax.symbols[anchor : site.chunk]
    symbols = syntax.symbols[anchor : min(anchor + _RIGHT_CASE, site.high)]
    return _side(site, anchor) + symbols if len(symbols) < _RIGHT_CASE or symbols[1] in _SURE_AFTER else ""


def choose_source(syntax: Syntax, site: Site, anchor: int, ranking: Ranking) -> Range:
    """The whole source that begins with *anchor*."""
    source = _choose_end(syntax, site, anchor, ranking)
    if source.start > site.cue:
        source = _without_subject(syntax, site, source)
        source = _with_employer(syntax, site, _with_others(syntax, site, _with_reduced(syntax, site, source)))
        source = _with_office(syntax, site, _over_stop(syntax, site, source))
    else:
        source = _without_paper(syntax, _with_place(syntax, source) if source.end < site.cue else source)
    last = syntax.norms[source.end - 1]
    if source.start > site.cue:
        if not _DONE.isdisjoint(syntax.tags[slice(*source)]):
            return source  # "figures released by the bank on Tuesday"
        if last in MONTHS or last.isdigit():
            return _without_month(syntax, source)
    return _without_time(syntax, source) if last in _TIMES else source


def _without_subject(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* behind its cue, a name, without the subject of the clause behind it: according to "Marca" they won.

    A comma may part them: according to "Marca", the head of the club wept; first, says "Lee", the work begins.
    """
    if site.start > site.first and not syntax.finite[site.first : site.start].strip():
        clause = _CLAUSE_BEHIND.search(syntax.tags, source.start, min(source.end + 2, site.last))
        return Range(source.start, clause.start()) if clause and clause.start() < source.end else source
    named = _NAMED_BEHIND.match(syntax.tags, source.start)
    if named and named.end() < source.end:
        return Range(source.start, named.end())
    comma = syntax.tags.rfind(",", source.start, source.end)
    own = comma > 0 and syntax.norms[site.cue] == "according" and _VERB_BEHIND.match(syntax.tags, source.end)
    return Range(source.start, comma) if own and site.start == site.first else source


def _with_reduced(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* behind its cue with the participle that tells who it is: said a lawyer "involved in the case"."""
    start, end = source
    first = end - 1 if syntax.tags[end - 1] == "n" else end
    clause = _REDUCED.match(syntax.tags, first, site.last) if syntax.tags[first : first + 1] in ("n", "g") else None
    return Range(start, clause.end()) if clause else source


def _over_stop(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* behind its cue, of which an abbreviation was the end, with its stop and what tells more behind it."""
    start, end = source
    stop = _OVER_STOP.match(syntax.tags, end, site.last) if syntax.tags.startswith(".,", end) else None
    return Range(start, stop.end()) if stop else source


def _with_place(syntax: Syntax, source: Range) -> Range:
    """*source* ahead of its verb with where its people are: "people up here" say."""
    (start, end), norms = source, syntax.norms
    place = end + (norms[end] in _WAYS)
    placed = norms[place] in _HERE and syntax.tags[place + 1 : place + 2] in _VERBS and syntax.tags[end - 1] != "I"
    return Range(start, place + 1) if placed else source


def _without_paper(syntax: Syntax, source: Range) -> Range:
    """*source* ahead of its verb without where it spoke between commas: "the minister", in a circular, said."""
    start, end = source
    if syntax.tags[end - 1] != ",":
        return source
    aside = _IN_PAPER.search(syntax.tags, start + 1, end)
    paper = aside and syntax.norms[aside.start() + 1] == "in" and syntax.norms[aside.end() - 1] in PAPERS
    return Range(start, aside.start()) if aside and paper else source


def _with_others(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* behind its cue with those in one breath: according to memos, "logs and emails it saw"."""
    start, end = source
    if site.start == site.first or end >= site.last or syntax.tags[end] != ",":
        return source
    others = _OTHERS.match(syntax.tags, end, site.last)
    return Range(start, others.end()) if others else source


def _with_employer(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* behind its cue with whom it speaks for, if nothing else follows: said a clerk "for the firm"."""
    start, end = source
    if end >= site.last or syntax.tags[end] not in "EFt":
        return source
    joins = _joins(syntax.norms[end - 1], syntax.norms[end], syntax.tags[start - 1] == "B")
    employer = _EMPLOYER.match(syntax.tags, end, site.last) if joins else None
    told = employer and SINGLE_TIMES.isdisjoint(syntax.norms[end : employer.end()])
    return Range(start, employer.end()) if employer and told else source


def _joins(head: str, joint: str, done: bool) -> bool:
    """Whether what follows *joint* belongs to the noun *head*: the union "of", the society "for", a clerk "at".

    Behind who has *done* something "for" tells why, unless it is somebody's voice: praised by a union "for it".
    """
    if joint in ("of", "to"):
        return joint == "of" or head in _TO
    if joint == "for" and (done or head in _FOR_SOMETHING):
        return head in _FOR_SOMETHING
    return joint in _FOR and head in default_gazetteer().roles


def _with_office(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, a name behind its cue, with its office between commas: told by Ana Ruiz, "head of policy", it fell."""
    start, end = source
    if syntax.tags[end - 1] != "P" or not syntax.tags.startswith(",", end):
        return source
    office = _OFFICE.match(syntax.tags, end, site.last)
    fits = office and syntax.norms[office.end(1) - 1] in default_gazetteer().roles
    return Range(start, office.end()) if office and fits else source


def _without_month(syntax: Syntax, source: Range) -> Range:
    """*source* behind its cue without when that was: told by "Norden Bank" in May."""
    start, end = source
    dated = syntax.norms[end - 2] == "in" and syntax.tags[start : end - 2][-1:] in _NAMING
    return Range(start, end - 2) if dated else source


def _without_time(syntax: Syntax, source: Range) -> Range:
    """*source* without when or how it spoke: "Police on Monday" said, "the envoy in a statement" denied."""
    start, end = source
    last = syntax.norms[end - 1]
    if last in DAYS and syntax.norms[end - 2] != "sheffield":
        cut = end - 2 if syntax.norms[end - 2] == "on" and syntax.norms[end - 3] not in _SUNDAY_PAPERS else end - 1
    elif syntax.norms[end - 2] in ("last", "this"):
        cut = end - 2
    elif last in SPANS or last in MEANS:
        before = ["in", "recent"] if last in SPANS else ["in", "a"]
        if syntax.norms[end - 3 : end - 1] != before:
            return source
        cut = end - 3
    else:
        return source
    cut -= syntax.norms[cut - 1] in ("early", "late", "earlier", "later")
    return Range(start, cut) if cut > start and syntax.tags[cut - 1] in _NAMING else source


def _choose_end(syntax: Syntax, site: Site, anchor: int, ranking: Ranking) -> Range:
    """The source that begins with *anchor*, as far as its end was learned."""
    starts = syntax.chunk_starts
    if anchor == site.chunk:
        return Range(starts[anchor], starts[anchor] + 1)
    settled = 0 if anchor + 1 == site.chunk else ranking.precedents.get(source_end_case(syntax, site, anchor))
    if settled is not None:
        return Range(starts[anchor], starts[anchor + settled + 1])
    proposed = propose_source_ends(syntax, site, anchor)
    if len(proposed) == 1:
        return Range(starts[anchor], starts[anchor + 1])
    ends = view_source_ends(syntax, site, anchor, proposed)
    best, _ = ranking.choose(
        source_end_glances(syntax, site, anchor, ends),
        lambda near: source_end_looks(syntax, site, anchor, [ends[number] for number in near]),
    )
    return Range(starts[anchor], starts[proposed[best] + 1])
