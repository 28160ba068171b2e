"""On which side of its cue the content stands."""

from __future__ import annotations

from bisect import bisect_left

from ..cues.formulas import HEARSAY, goes_on_adding, goes_on_saying
from ..learned.decisions import Ranking, near_best, settle, weigh_by
from ..syntax.clauses import ACCORDING, closes_clause, is_described, that_behind_aside
from ..syntax.columns import Syntax
from ..syntax.hearers import addresses, ends_in_setting, tells_behind
from ..syntax.sites import Range, Site, behind_time, nearness, squeeze
from ..tables import words
from ..vocabulary.grammar import SUBORDINATING
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import TELLING
from .pieces import only_tells_when

LAYOUTS = ("right", "left", "both")
_REOPENS = over_tags(",«|;«[^»]+»[.]?$|-[^-«»]{1,24}-«")  # said the MP – who is 40 – “and”
_REOPENED = over_tags("[^<finite>vg.;:«»]{0,12}(?:,«[^»]*?[<finite>n][^»]*»|;«[^»]*?[<finite>n][^»]*»(?=[.]?$))")
"""From behind a cue to the end of a quotation that it parts: “It sank,” he said in a statement, “and rose.”"""
_THAT = over_tags("T(?:[DiIPNSJCX$«]|E[DiIPNSJC]{1,5},?[DiIPNSJC]).")
_SUBORDINATING = SUBORDINATING - words("once")
_TOLD = over_tags(r"[<nominal>I$']{1,8}(?:[,:]«|T)")
"""The one told, and the mark that a quotation opens, or "that"."""
_CLAUSE_BEHIND = over_tags(",[<nominal>I$']{1,10}[^<finite>,.;:«»]{0,10}[<finite>]")
_SUBJECT_BEHIND = over_tags("(?:I|[DiC]?[JKN]{0,3}[NS])[xR]{0,2}[<finite>]")
_SHORTEST_CLAUSE = 4  # tokens, with its comma and the conjunction behind
_RIVAL = over_tags("(?:;[DiC]?[<nominal>']{1,5}R?[dz]|,E[<nominal>']{1,6}R?g)(?=[UTyWwtDiIP])")
_TITLED = over_tags("E(?:[<nominal>I$']{1,6},)?«[^»]{1,12}»")
"""A title in quotation marks ahead of who speaks: On “Meet the Press,” he; In her newsletter, “Long Shots,” she."""
_CLOSING = ".»"
_FRONTED = ("Eg", "Ug")
_AHEAD, _FOLLOWING = ":;,.-«»()WT", frozenset("tTIU")
_CLAUSE_REACH = 6  # tokens after the cue within which "that" opens what it reports: "said on Friday that"


def find_layout(
    syntax: Syntax,
    site: Site,
    source: Range | None,
    rankings: tuple[Ranking, ...],
    *,
    gap: Range | None = None,
    nested: bool = False,
) -> str:
    """Where the content stands, by the wording where that tells: around its cue if there is a *gap*.

    *nested* is whether the cue stands in another's content; *rankings* choose where nothing tells.
    """
    if site.stem in TELLING and _announces(syntax, site, source):
        return "right"
    end = site.end
    if end > site.first + 1 and _closes(syntax.tags, end, site.last):
        return "left"
    if syntax.tags[site.cue] == "g" and _goes_on_telling(syntax, site):
        return "right"
    if _opens_told(syntax, site, source):
        return "right"
    if gap or (source and _parts_clause(syntax, site, source)):
        return "both"
    if source and addresses(syntax, site) and tells_behind(syntax, site, source):
        return "left"
    if source and (closes_clause(syntax, site, source) or ends_in_setting(syntax, site, source)):
        return "left"
    if source and _tells_that(syntax, site, source):
        return "right"
    layout = choose_layout(syntax, site, source, rankings)
    if layout != "right" and nested and source and _is_plain(syntax, site, source):
        return "right"
    if layout == "right" and source and only_tells_when(syntax, site, source):
        return "left"
    if layout != "left" and source and (is_described(syntax, site, source) or _leaves_to_next(syntax, site, source)):
        return "left"
    return layout


def _leaves_to_next(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether somebody else tells something behind a semicolon: "It sank, he said; his brother wondered why".

    Or behind "with": "It sank, he said, with his brother calling it a wreck".
    """
    behind = max(site.end, source.end)
    if source.start <= site.first or syntax.tags[behind : behind + 1] not in (";", ","):
        return False
    rival = _RIVAL.match(syntax.tags, behind, site.last)
    if rival is None or not syntax.kinds[rival.end() - 1]:
        return False
    return syntax.tags[behind] == ";" or syntax.norms[behind + 1] == "with"


def _goes_on_telling(syntax: Syntax, site: Site) -> bool:
    """Whether a participle has what it tells behind it: “…”, "adding" that, "After saying" he would run, Lee left."""
    fronted = site.start == site.first + 1 and syntax.tags[site.first : site.start + 1] in _FRONTED
    return fronted or goes_on_adding(syntax, site.cue) or goes_on_saying(syntax, site.cue)


def _closes(tags: str, start: int, end: int) -> bool:
    """Whether nothing but marks stands from *start* to *end*."""
    return start >= end or (tags[start] in _CLOSING and not tags[start:end].strip(_CLOSING))


def _opens_told(syntax: Syntax, site: Site, source: Range | None) -> bool:
    """Whether a clause behind a cue is told by it: "that, according to aides, it sank", "hinted, in May, that it did".

    So is the second of two that a phrase opens: "It is off, she said, but, according to Roe, he is staying".
    """
    start, tags = site.start, syntax.tags
    parted = start > site.first + 1 and tags[start - 1] == ","
    if parted and tags[start - 2] == "T":
        return True
    if source is None or source.start < start:
        return source is not None and source.end == start and that_behind_aside(syntax, site.end, site.last) > 0
    if tags[start - 1] in "&U" and syntax.norms[site.cue] == ACCORDING:  # and "according to People she has left"
        return _SUBJECT_BEHIND.match(tags, source.end, site.last) is not None
    joined = parted and (tags[start - 2] in "&U" or syntax.norms[start - 2] in SUBORDINATING)
    second = joined and start - site.first >= _SHORTEST_CLAUSE
    return second and _CLAUSE_BEHIND.match(tags, source.end, site.last) is not None


def _announces(syntax: Syntax, site: Site, source: Range | None) -> bool:
    """Whether a quotation follows the one told, or "that", and nothing told stands ahead: "he told Lee, “I know.”"."""
    behind = source is not None and source.start > 0 and syntax.tags[source.start - 1] == "»"
    told = None if behind else _TOLD.match(syntax.tags, site.end)
    reported = told is not None and source is not None and syntax.tags[told.end() - 1] == "T"
    return told is not None and not (reported and source and syntax.finite[site.first : source.start].strip())


def _is_plain(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether source, cue and more follow each other within a clause, so that nothing is said ahead of them."""
    beside = source.end == site.start and syntax.tags[source.start - 1] not in _AHEAD
    behind = syntax.tags[site.end : site.end + 1]
    return beside and source.start > site.first and behind in _FOLLOWING


def _parts_clause(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether who speaks and the cue stand within what is told: “It,” he said, “sank”, It was, he fumed, “a wreck”."""
    if goes_on_quoting(syntax, site, source) or is_said_by(syntax, site, source):
        return True
    start, end = (source.start, site.end) if source.start < site.start else (site.start, source.end)
    return start > site.first + 1 and syntax.tags.startswith("b,", start - 2) and syntax.tags.startswith(",", end)


def _tells_that(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether a source and its cue have a clause with "that" right behind, and no quotation ahead that is all said.

    "When she called it a “farce”, he said that she was wrong": the farce is not his.
    """
    if source.end != site.start:
        return False
    start = behind_time(syntax, site.end, site.last)
    if start >= site.last or syntax.tags[start] != "T" or _THAT.match(syntax.tags, start, site.last) is None:
        return False
    if syntax.tags[source.start - 1 : source.start] != "»" or syntax.norms[site.first] in _SUBORDINATING:
        return True
    return _TITLED.fullmatch(syntax.tags, site.first, source.start) is not None


def choose_layout(syntax: Syntax, site: Site, source: Range | None, rankings: tuple[Ranking, ...]) -> str:
    """Where the content stands: "right" of the cue, "left" of it, or "both"; *rankings* are in the order of LAYOUTS.

    The three share their features and differ in the weights of these.
    """
    if site.start <= site.first or (source is not None and source.start <= site.first):
        return "right"
    low, high, _ = _extent(site, source)
    beside = low - 2 if low - 2 > site.first else site.first
    if "»" in syntax.tags[beside:low] and _REOPENED.match(syntax.tags, high, site.last):
        return "both"
    settled = rankings[0].precedents.get(layout_case(syntax, site, source))
    if settled is not None:
        return LAYOUTS[settled]
    features = layout_glance(syntax, site, source)
    totals = weigh_by(features, [ranking.glances for ranking in rankings])
    near = near_best(totals)
    if len(near) == 1:
        return LAYOUTS[near[0]]
    features += layout_look(syntax, site, source)
    best, _ = settle(totals, near, weigh_by(features, [rankings[number].looks for number in near]))
    return LAYOUTS[best]


def layout_case(syntax: Syntax, site: Site, source: Range | None) -> str:
    """What a precedent for the layout goes by."""
    low, high, order = _extent(site, source)
    tags, symbols, chunk_of = syntax.tags, syntax.symbols, syntax.chunk_of
    before = "V" if symbols.find("V", site.low, chunk_of[low]) >= 0 else "-"
    after = "V" if symbols.find("V", chunk_of[high - 1] + 1, site.high) >= 0 else "-"
    return order + before + tags[low - 1] + "|" + tags[high : min(high + 1, site.last)] + after


def layout_glance(syntax: Syntax, site: Site, source: Range | None) -> list[str]:
    """The features at a glance that tell on which side of the cue and its source the content stands."""
    tags, norms = syntax.tags, syntax.norms
    start, end = site.first, site.last
    low, high, order = _extent(site, source)
    left, right = tags[start:low], tags[high:end].rstrip(".)")
    quoted = "1" if "»" in left[-3:] else "0"
    opening = right.find("«")
    mark = right[opening - 1] if opening > 0 else "0" if opening == 0 else "#"
    ahead = syntax.links[high:end].replace(" ", "")[:1]
    return [
        "r" + order + right[:2],
        f"z{order}{'1' if left[:1] == '«' else '0'}{left[-1:]}{ahead}",
        f"m{order}{_skipped(syntax, site, source)}{left[-1:]}",
        f"Q{mark}{order}{quoted}{'1' if right.endswith('»') else '0'}",
        f"W{order}{norms[high] if high < end else '$'}",
    ]


def layout_look(syntax: Syntax, site: Site, source: Range | None) -> list[str]:
    """The other features of the layout."""
    tags, norms, symbols, chunk_of = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of
    start, end, stem = site.first, site.last, site.stem
    low, high, order = _extent(site, source)
    left, right = tags[start:low], tags[high:end].rstrip(".)")
    quoted = "1" if "»" in left[-3:] else "0"
    edge, first = left[-1:], right[:1]
    after = chunk_of[high - 1] + 1
    ahead = syntax.links[high:end].replace(" ", "")[:1]
    return [
        f"l{order}{left[-2:]}",
        f"s{stem}{order}",
        f"V{min(symbols.count('V', after, site.high), 2)}{order}{first}{edge}",
        f"c{min(symbols.count('V', site.low, chunk_of[low]), 2)}{order}{edge}{stem}",
        f"g{order}{site.tags}{edge}{first}",
        f"f{order}{left[:1]}{edge}{quoted}",
        f"S{norms[source.end - 1] if source else '-'}{edge}",
        f"t{stem}{first}{edge}",
        f"J{order}{left[:1]}{ahead}",
        f"b{order}{nearness(low - start)}{edge}",
        f"T{order}{quoted}{'T' if 'T' in right[:_CLAUSE_REACH] else ''}{first}",
        f"H{order}{edge}{_cues_beside(site)}",
        "=",
    ]


def _cues_beside(site: Site) -> str:
    """How many other cues, up to two, the sentence has before the cue, and after it."""
    heads, cue = site.heads, site.cue
    before = bisect_left(heads, cue) - bisect_left(heads, site.first)
    after = bisect_left(heads, site.last) - bisect_left(heads, cue + 1)
    return "012"[min(before, 2)] + "012"[min(after, 2)]


def _skipped(syntax: Syntax, site: Site, source: Range | None) -> str:
    """What stands between a source and the cue after it."""
    if source is None or source.start > site.cue:
        return ""
    return squeeze(syntax.outline[syntax.chunk_of[source.end - 1] + 1 : site.chunk])[:4]


def _extent(site: Site, source: Range | None) -> tuple[int, int, str]:
    """The first token of cue and source, the token after them, and on which side the source stands."""
    low, high = site.start, site.end
    if source is None:
        return low, high, "N"
    start, end = source
    return low if low < start else start, high if high > end else end, "R" if start > site.cue else "L"


def goes_on_quoting(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether a quotation ends ahead of the cue and another begins behind the source: “It is,” said Roe, “a shed”."""
    if source.start != site.end or site.start < 2 or syntax.tags[site.start - 2 : site.start] != ",»":
        return False
    return _REOPENS.match(syntax.tags, source.end, site.last) is not None


def is_said_by(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether a *source* says what somebody has done: he "was said by" the clerk "to have left"."""
    hearsay = site.stem in HEARSAY and syntax.tags[site.cue] == "n" and source.start > site.cue
    return hearsay and syntax.tags[source.start - 1] == "B" and syntax.tags[source.end : source.end + 1] == "t"
