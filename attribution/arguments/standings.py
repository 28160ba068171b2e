"""Who somebody is beside a name: an office ahead of it, for whom or from where it speaks behind."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.participles import COUNSEL
from ..syntax.sites import Range, Site, behind_time, chunk_end, phrase_before
from ..tables import words
from ..vocabulary.calendar import DATES, WEEKDAYS
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import FINITE, over_tags
from .occasions import name_start

SPOKEN_OR_WRITTEN = words(
    """
    statement report speech letter evidence interview tweet post email message remarks ruling judgment verdict testimony
    memo note opinion article column essay study release bulletin address reply response
    """
)
"""What somebody's words stand in: "a statement by its spokesman, Tony Orr"; papers alone are in syntax/papers.py."""
_INTERPOSING = over_tags("[<nominal>I$']{0,5},[xR]{0,2}[<finite>]")
_DOCUMENT_BY = over_tags("D[JN]{0,2}[NS]B[DiJKNPS']{1,10}")
_OFFICE_OF = over_tags("[DiJ]?[JKNPS']{1,6}(?:[Ft][DiJKNPS']{1,6})?")
_HOLDER = over_tags(r"P{1,6}(?:\([^()]{1,4}\))?,?")
_PLACE = frozenset("PNSDF")  # of Mill Row, from the University of Oslo
_APPOSED = over_tags(
    "(?:(?:D[JN]?)?P{1,4}(?:[FE]D?P{1,3})?|[Di][JKNPS']{1,5}(?:F[Di]?[JNPS]{1,4})?),(?:C,(?:E[<nominal>']{1,5},)?)?"
    "(?:[DiJNPS][<nominal>$'EFR&n]{0,20}(?:W[^,;:.«»]{1,30})?,(?:P{1,3},)?|[Ww][^,;:.«»][^;:.«»]{1,40},){0,2}"
)
_SETTING = over_tags("E(?:[<nominal>$']|[tEF](?=[<nominal>])){0,9}[NSP]")
"""In what somebody spoke, ahead of a name: "In a statement" Ann Lee, "In an interview with the BBC" Ann Lee."""
_DESCRIBED = over_tags(
    "(?:,C)?(?:,(?:[DiJN][<nominal>$'EF&Rn]{0,20}(?:[Ww][^,;:.«»]{1,40})?|[Ww](?!b[xR]{0,2}nB)[^;:.«»]{1,60}?|P{1,3})){1,3}"
    ",(?=«?[<nominal>I$']{1,8}(?:[EF][<nominal>$']{1,6}){0,2}[xR]{0,2}[<finite>])"
)
"""What tells of a source between commas, ahead of a clause: ", 54, a nurse in Hull, Yorkshire,"."""
_ASKING = words("asked requested insisted spoke declined wished wanted")
_TOLD_OF = over_tags(",[Ww][^,;:.«»()]{1,40}(?:,[^<finite>,;:.«»()]{1,16})?,R{0,2}")
_TOLD_BEHIND = over_tags(r",[Ww][^,;:.«»()]{1,40}(?=[.]|»[.])")
_OPENINGS = frozenset(",»:;T")
_NAMED, _OFFICE = over_tags("P{2,4},"), over_tags("D?[JNPS]+")
_PLEADERS = words("barrister counsel kc qc sc solicitor advocate lawyer attorney")
_SIDES, _FROM = words("crown prosecution defence defense state commonwealth"), words("of from at")


def with_office(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, a name, with its office, of which only one comma parts it: "The minister of works, Ann Lee" said."""
    start, first = source.start, site.first
    if start < first + 2 or syntax.tags[start - 1] != "," or not _HOLDER.fullmatch(syntax.tags, start, source.end):
        return source
    if _INTERPOSING.match(syntax.tags, site.end, site.last):  # "The captain, Lee told us, was ill"
        return source
    noun = chunk_end(syntax, first) - 1
    if syntax.norms[noun] in SPOKEN_OR_WRITTEN and _DOCUMENT_BY.fullmatch(syntax.tags, first, start - 1):
        return Range(first, source.end)  # "A statement by its spokesman, Tony Orr" said
    office = default_gazetteer().roles.get(syntax.norms[noun])
    fits = office and not office.plural and syntax.norms[first] not in ("a", "an")
    return Range(first, source.end) if fits and _OFFICE_OF.fullmatch(syntax.tags, first, start - 1) else source


def with_name(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, behind a comma, with the name it is apposed to though none ends it: "Ana Ruiz, head of policy said"."""
    start = source.start
    if source.end != site.start or start <= site.first:
        return source
    if not _NAMED.fullmatch(syntax.tags, site.first, start):
        return source
    office = _OFFICE.match(syntax.tags, start, source.end)
    roles = default_gazetteer().roles
    return Range(site.first, source.end) if office and syntax.norms[office.end() - 1] in roles else source


def with_apposed(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* whole, of which only what tells of a name was taken: "On Monday Ann Lee, a nurse from Hull," said.

    What stands ahead of the name is when it spoke, or a clause or phrase that a comma ends.
    """
    start, end = source.start, site.start
    tells = site.first < start < end and syntax.tags[start - 1] == syntax.tags[end - 1] == ","
    name = phrase_before(syntax, start - 1, site.low) if tells else None
    if name is None or syntax.norms[name.end - 1] in DATES:
        return source
    first = name.start
    opens = (
        first == site.first
        or syntax.tags[first - 1] in _OPENINGS
        or behind_time(syntax, site.first, first) == first
        or _SETTING.fullmatch(syntax.tags, site.first, first) is not None
    )
    if not opens and syntax.tags[first - 1] == "E":  # "At the hearing Ann Lee, a nurse, said"
        first = name_start(syntax, first, name.end)
        opens = first > name.start
    return Range(first, end) if opens and _APPOSED.fullmatch(syntax.tags, first, end) else source


def with_descriptions(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, of "According to Ann Lee, 54, a nurse in Hull," at a sentence's head, with all that tells who it is.

    What follows must be a clause with a subject of its own: "According to Lee, a nurse, who was ill, has left".
    """
    if site.start != site.first or site.stem != "accord":
        return source
    asks = not _ASKING.isdisjoint(syntax.norms[source.end + 2 : source.end + 3])  # ", who asked not to be named,"
    told = None if asks else _DESCRIBED.match(syntax.tags, source.end, site.last)
    return Range(source.start, told.end()) if told else source


def with_standing(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with what tells behind a comma for whom or from where it speaks: "Ann Lee, prosecuting"."""
    start, norms, tags = source.end + 1, syntax.norms, syntax.tags
    limit = site.start if source.start < site.cue else site.last
    end = start + len(tags[start:limit].partition(",")[0].rstrip(".»"))
    standing = norms[start] in COUNSEL if end == start + 1 else end > start and _is_standing(syntax, source, start, end)
    if not standing:
        return source
    return Range(source.start, end + 1 if end + 1 == site.start and tags[end] == "," else end)


def with_relative_clause(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with the clause between commas that tells of who speaks: "Ann Lee, who runs a pub in Hull," said.

    So does one that ends the sentence, though not that of a "which" for what was said: said Ann Lee, "whose pub it is".
    """
    start, end = source
    if start < site.cue:
        clause = _TOLD_OF.fullmatch(syntax.tags, end, site.start)
        return Range(start, syntax.tags.rindex(",", end, site.start) + 1) if clause else source
    clause = _TOLD_BEHIND.match(syntax.tags, end, site.last) if syntax.tags[site.cue] in FINITE else None
    return Range(start, clause.end()) if clause and syntax.norms[end + 1] != "which" else source


def _is_standing(syntax: Syntax, source: Range, start: int, end: int) -> bool:
    """Whether a phrase between commas behind *source* is "for the Crown" or "of Mill Row"."""
    if syntax.norms[start] == "for":
        if syntax.norms[start + 1] == "the" and syntax.norms[end - 1] in _SIDES and end == start + 3:
            return True
        pleads = not _PLEADERS.isdisjoint(syntax.norms[slice(*source)])
        return pleads and not syntax.finite[start:end].strip()
    told = set(syntax.tags[start + 1 : end])
    placed = syntax.norms[start] in _FROM and "P" in told and told <= _PLACE
    return placed and WEEKDAYS.isdisjoint(syntax.norms[start + 1 : end])
