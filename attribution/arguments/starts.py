"""Where what is attributed starts to the right of a cue."""

from __future__ import annotations

import re

from ..learned.decisions import Ranking
from ..syntax.adjuncts import MEANS
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, behind_time, chunk_end, gist, nearness, squeeze
from ..syntax.times import tells_when
from ..tables import words
from ..vocabulary.calendar import LEADING, WEEKDAYS
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import RELATIVES, over_tags

_START_REACH, _START_REACH_BEHIND = 9, 4  # chunks from the cue, and from a quotation behind it
_NEVER_STARTS = frozenset(",.»)")
_ABOUT = frozenset("EF")
_CLAUSE = over_tags("[<finite>][^,]*,(?=[<nominal>$'I]{1,8}R?[<finite>])")  # behind a verb and a comma
_HEARD = over_tags("[Di]?[JKCNSP]{1,5}(?=T)")
_PROMISED = over_tags("(?:I|i(?=I)|[Di]?[JKCNSP]{0,4}?[NSP])(?=(?:[Di][JKN]{0,3}[NS]|(?<=S)P{1,3}|I)[xR]?m)")
"""Those to whom something is promised, ahead of a clause of what will be done."""
_PROMISING = words("promis vow pledg swear")
_TOLD_TO = words(
    "admit announc complain conced confess confid confirm deny disclos explain hint indicat insist mention put report "
    "reveal say signal stress suggest swear"
)
_SHORT_DAY = 2  # tokens of "last year"
_OPENING = frozenset("TtDiIC")
SUBJECTS = frozenset("DiIXC")
"""The tags with which a clause begins that needs no "that"."""
_NO_TIMES = frozenset("T«IW")  # the tags of words with which no time begins, and nobody who is told
_SETTINGS = MEANS | words("time moment outset")
_MAIN_CLAUSE = over_tags("(?:[DiC]?[<nominal>$']{1,6}(?:[EF][<nominal>$']{1,5})?|I)[xR]?[<finite>]")
_SETTING = over_tags("E[^<finite><opener>,.;:«»]{1,12}(?=T)")
_WARNING = words("warn caution advis counsel")


def propose_starts(syntax: Syntax, site: Site, source: Range | None) -> list[int]:
    """The tokens to the right of the cue at which a content may start."""
    starts, tags, chunk, end = syntax.chunk_starts, syntax.tags, site.chunk, site.last
    low, high = source or (0, 0)
    reach = chunk + _START_REACH
    if low > site.cue:  # behind a long source too: "according to documents obtained by the Post and others, X"
        reach = max(reach, syntax.chunk_of[high - 1] + _START_REACH_BEHIND)
    proposed = [
        token
        for token in starts[chunk + 1 : reach]
        if token < end and tags[token] not in _NEVER_STARTS and not low <= token < high
    ]
    if site.cue + 1 < starts[chunk + 1]:
        proposed.insert(0, site.cue + 1)
    return proposed


Start = tuple[int, str]
"""A token at which a content may start, and the outline between it and the cue, or "S" and the source before it."""


def view_starts(syntax: Syntax, site: Site, source: Range | None, proposed: list[int]) -> list[Start]:
    """What all that is asked about the starts goes by."""
    outline, chunk_of, own = syntax.outline, syntax.chunk_of, site.chunk
    after = source.end if source and source.start > site.cue else site.last
    behind = chunk_of[after - 1] + 1
    return [
        (token, "S" + squeeze(outline[behind : chunk_of[token]])[:3])
        if token >= after
        else (token, gist(outline[own + 1 : chunk_of[token]]) if chunk_of[token] > own else "=")
        for token in proposed
    ]


def start_glances(syntax: Syntax, site: Site, starts: list[Start]) -> list[list[str]]:
    """The features at a glance of each start of a content to the right of the cue."""
    tags, norms, stem, group_end = syntax.tags, syntax.norms, site.stem, site.end
    return [
        [
            f"a{'1' if token == group_end else '0'}{tags[token]}{between[:2]}",
            f"g{stem}{between}",
            f"p{norms[token - 1]}{tags[token]}",
        ]
        for token, between in starts
    ]


def start_looks(syntax: Syntax, site: Site, source: Range | None, starts: list[Start]) -> list[list[str]]:
    """The other features of each start of a content to the right of the cue."""
    tags, norms, stem, cue, group_end = syntax.tags, syntax.norms, site.stem, site.cue, site.end
    sourceless = tags[cue] + ("1" if source is None else "0")
    return [
        [
            f"w{norms[token]}{tags[token - 1]}",
            f"n{between}{sourceless}",
            f"b{norms[token]}{'1' if token == group_end else '0'}",
            "d" + nearness(token - cue - 1),
            f"P{stem}{norms[token - 1]}",
            f"s{stem}{norms[token]}",
            f"t{between}{tags[token]}",
        ]
        for token, between in starts
    ]


def start_case(syntax: Syntax, site: Site, source: Range | None) -> str:
    """What a precedent for the start of a content goes by."""
    order = "N" if source is None else "R" if source.start > site.cue else "L"
    end = site.end
    return f"{order}{end - site.cue}{syntax.tags[end] if end < site.last else ''}{site.stem}"


def choose_start(syntax: Syntax, site: Site, source: Range | None, ranking: Ranking) -> int | None:
    """Where the content to the right of the cue starts, or None where there is no room."""
    start = _announced_quotation(syntax, site) or _likely_start(syntax, site, source, ranking)
    if start is None:
        return None
    if syntax.stems[site.cue] in _WARNING and syntax.norms[start - 1] == "against" and start - 1 > site.end:
        return start - 1  # warned fans "against travelling"
    start = _behind_setting(syntax, site, _behind_office(syntax, site, start))
    return _behind_aside(syntax, site, _behind_day(syntax, site, start))


def _behind_setting(syntax: Syntax, site: Site, start: int) -> int:
    """Where a clause starts behind how or when it was told: "confirmed in a statement" the bridge would stay shut."""
    chunk = syntax.chunk_of[start]
    first, end = syntax.chunk_starts[chunk], syntax.chunk_starts[chunk + 1]
    if syntax.tags[first - 1] != "E" or first - 1 != site.end or syntax.norms[end - 1] not in _SETTINGS:
        return start
    return end if _MAIN_CLAUSE.match(syntax.tags, end, site.last) else start


def _behind_day(syntax: Syntax, site: Site, start: int) -> int:
    """Where a content starts behind the day or the count it may seem to begin with, and behind those told.

    "It confirmed on Thursday it would close", "voted 9 to 1 this week to sell", "admitted to the press that it rained".
    """
    tags, last = syntax.tags, site.last
    told = _find_hearer(syntax, site, start)
    if tags[start] in _NO_TIMES and not told:
        return start
    timed = chunk_end(syntax, start) if tells_when(syntax, syntax.chunk_of[start]) else last
    setting = _SETTING.match(tags, timed, last) if tags[timed : timed + 1] == "E" else None
    if setting:
        return setting.end()  # "confirmed this morning in a letter that"
    after = start + 2 if tags[start - 1 : start + 2] == "CtC" else start
    after = behind_time(syntax, told.end() if told else after, last)
    if not start < after < last or tags[after] not in _OPENING:
        return start
    day = syntax.norms[after - 1] in WEEKDAYS if tags[after] == "t" else syntax.norms[after - 1] not in LEADING
    return after if told or after - start > _SHORT_DAY or day else start  # but wants "last year to be different"


def _find_hearer(syntax: Syntax, site: Site, start: int) -> re.Match[str] | None:
    """Who is told at the *start* of a content: admitted to "the press" that it rained, vowed to "his wife" he would."""
    stem, to = syntax.stems[site.cue], syntax.norms[start - 1] == "to"
    if stem in _PROMISING:
        hearer = start + (syntax.norms[start] == "to")
        promised = _PROMISED.match(syntax.tags, hearer, site.last) if site.end <= hearer <= site.end + 1 else None
        if promised and (
            syntax.tags[promised.end() - 1] in "IiP"
            or default_gazetteer().calls_source(syntax.norms[promised.end() - 1])
        ):
            return promised  # but promised "the money the town will need"
    return _HEARD.match(syntax.tags, start, site.last) if to and stem in _TOLD_TO else None


def _announced_quotation(syntax: Syntax, site: Site) -> int | None:
    """Where the quotation starts that a colon announces behind what it is about: "said of the keeper": “He is fit.”"""
    after = site.cue + 1
    colon = syntax.tags.find(":«", after, site.last) if syntax.tags[after : after + 1] in _ABOUT else -1
    return colon + 1 if colon >= 0 and not syntax.finite[after:colon].strip() else None


def _behind_office(syntax: Syntax, site: Site, start: int) -> int:
    """Where a clause starts if *start* is but the rest of an office: told the Secretary of "State Ana Ruiz that"."""
    if syntax.tags[start - 1] != "F" or syntax.tags[start] != "P":
        return start
    clause = syntax.tags.find("T", start, site.last)
    return start if clause < 0 or syntax.finite[start:clause].strip() else clause


def _behind_aside(syntax: Syntax, site: Site, start: int) -> int:
    """Where a content starts behind what dashes or commas tell of a source: "the Post — which saw it —", X."""
    before, opening = syntax.tags[start - 1], syntax.tags[start]
    if opening not in RELATIVES or site.start > site.first or before not in "-,":
        return start
    if before == "-":
        closing = syntax.tags.find("-", start, site.last - 1)
        return closing + 1 if closing > 0 else start
    clause = _CLAUSE.search(syntax.tags, start, site.last)
    return clause.end() if clause else start


def _likely_start(syntax: Syntax, site: Site, source: Range | None, ranking: Ranking) -> int | None:
    """The start that precedents or weights choose."""
    settled = ranking.precedents.get(start_case(syntax, site, source))
    if settled is not None:
        token = site.cue + settled
        if token < site.last and not (source and source.start <= token < source.end):
            return token
    proposed = propose_starts(syntax, site, source)
    if len(proposed) < 2:
        return proposed[0] if proposed else None
    starts = view_starts(syntax, site, source, proposed)
    best, _ = ranking.choose(
        start_glances(syntax, site, starts),
        lambda near: start_looks(syntax, site, source, [starts[number] for number in near]),
    )
    return proposed[best]


def behind_day(syntax: Syntax, site: Site, source: Range | None, start: int, *, told: bool) -> int:
    """Where a content starts behind when it was said: said yesterday "it", according to the firm on Friday, "it".

    So it is behind who is *told* it, too: told the BBC on Monday "it".
    """
    if told or start == site.end:
        after = behind_time(syntax, start, site.last)
        return after if start < after < site.last and syntax.tags[after] in SUBJECTS else start
    if source is None or not site.end <= source.start < source.end <= start:
        return start
    day = source.end + (syntax.tags[source.end] == "R")  # late on Friday
    after = behind_time(syntax, day, site.last)
    return after + 1 if start < after < site.last and syntax.tags[after] == "," else start
