"""The source of a cue: the one that weights or precedents choose, unless the wording tells of another or of none."""

from __future__ import annotations

from ..cues.formulas import is_hearsay_formula
from ..learned.decisions import MOST_LEAD
from ..syntax.columns import Syntax
from ..syntax.hearers import hearer_chunk
from ..syntax.sites import Range, Site, phrase_before
from ..syntax.subjects import (
    beyond_setting,
    governing_subject,
    inverted_subject,
    nearest_subject,
    parted_subject,
    relative_owner,
)
from ..syntax.verbgroups import has_be
from .amounts import amount_start, over_amount
from .anchors import choose_anchor
from .judges import Judges
from .sourceends import choose_source
from .standings import with_apposed, with_descriptions, with_name, with_relative_clause, with_standing
from .subjects import (
    absolute_subject,
    is_suspected,
    real_source,
    resumed_subject,
    teller,
    with_relative,
    without_circumstance,
    without_rest,
)

_COUNTED, _OPENINGS = frozenset("DJKNPSC$F'"), frozenset("T,»«U")
_TENSED, _SUBJECTS = frozenset("dz"), frozenset("NSPI")


def find_source(syntax: Syntax, site: Site, hearer: int | None, judges: Judges) -> tuple[Range | None, int]:
    """The source of a cue, or None, and its lead in hundredths; *hearer* is the "court" of "the court heard"."""
    resumed = resumed_subject(syntax, site, site.earlier) if site.earlier else None
    tags = syntax.tags
    if not resumed and tags[site.cue] == "g":
        resumed = absolute_subject(syntax, site)
    if resumed:
        return resumed, MOST_LEAD
    anchor, lead = choose_anchor(syntax, site, judges.source)
    settled = _settled_subject(syntax, site, anchor)
    if settled is not None:
        anchor = settled
    elif hearer is not None:
        anchor = hearer_chunk(syntax, hearer)
    elif tags[site.cue] == "n" and (is_hearsay_formula(syntax, site.cue) or is_suspected(syntax, site)):
        anchor = None
    elif (counted := _counted(syntax, site)) is not None:
        anchor = counted
    if anchor is None:
        return None, lead
    if anchor < site.chunk:
        anchor = beyond_setting(syntax, site, anchor)
    source = _whole(syntax, site, choose_source(syntax, site, anchor, judges.source_end))
    return real_source(syntax, site, source, hearer), lead


def _settled_subject(syntax: Syntax, site: Site, anchor: int | None) -> int | None:
    """The chunk of the subject that grammar settles, whatever *anchor* was chosen; None where it settles none."""
    tags, subject = syntax.tags, None
    if tags[site.start - 1] in ",»":
        subject = parted_subject(syntax, site)
        subject = inverted_subject(syntax, site) if subject is None else subject
    if subject is None and tags[site.cue] in _TENSED:
        subject = nearest_subject(syntax, site)
    if subject is None and anchor is not None and tags[site.start - 1 : site.cue + 1] == ",g":
        subject = governing_subject(syntax, site, anchor)
    if subject is None and anchor is not None and anchor > site.chunk and tags[site.start] == "h":
        subject = _subject_of_perfect(syntax, site)
    return subject


def _subject_of_perfect(syntax: Syntax, site: Site) -> int | None:
    """The chunk of the subject right ahead of "has" or "have", which is not inverted: "His lawyers have asked"."""
    if syntax.tags[site.start - 1] not in _SUBJECTS or has_be(syntax, site.start, site.cue):
        return None
    subject = phrase_before(syntax, site.start, site.low)
    return syntax.chunk_of[subject.start] if subject else None


def _counted(syntax: Syntax, site: Site) -> int | None:
    """The chunk of those counted right behind the cue, or from the start of its clause up to it: "by at least three".

    The weights take "at" and "up to" for prepositions, of which none leads to a subject.
    """
    led, start, tags = site.cue + 2, site.start, syntax.tags
    if tags[site.cue + 1 : led] in ("B", "t") and (site.stem == "accord" or tags[site.cue : led] == "nB"):
        number = over_amount(syntax, led)
        return syntax.chunk_of[number] if number > led else None
    while start > site.first and tags[start - 1] in _COUNTED:
        start -= 1
    first = amount_start(syntax, site.first, start) if site.first < start < site.start else start
    opens = first == site.first or tags[first - 1] in _OPENINGS
    return syntax.chunk_of[start] if first < start and opens and tags[start - 1] in "Et" else None


def _whole(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with what commas part from it and the clause that tells which one it is; or who tells it."""
    tags = syntax.tags
    if source.start >= site.cue:
        source = without_rest(syntax, site, without_circumstance(syntax, site, source))
        source = with_relative(syntax, site, source)
        source = with_descriptions(syntax, site, source)
    if tags[source.start - 1] == ",":
        source = with_name(syntax, site, source)
    if tags.startswith(",", source.end):
        source = with_relative_clause(syntax, site, with_standing(syntax, site, source))
    if tags[source.start - 1] == ",":
        source = with_apposed(syntax, site, source)
    told = teller(syntax, site, source) if site.stem == "tell" else None
    return told or relative_owner(syntax, site, source) or source
