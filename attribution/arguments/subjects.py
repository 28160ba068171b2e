"""A source put right: whole with what leads to it and what its own clause leaves of it, or none."""

from __future__ import annotations

from ..cues.formulas import HEARSAY
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, behind_time
from ..syntax.subjects import own_subject
from ..syntax.verbgroups import has_be, is_told
from ..tables import words
from ..vocabulary.tags import NOUNS, RELATIVES, over_tags
from .extents import (
    TIMES,
    WHEN,
    compared,
    with_comma,
    with_head,
    with_holder,
    with_name,
    with_subject_matter,
    with_those_among,
    without_looks,
    without_manner,
)
from .occasions import behind_occasion, behind_opening_time
from .standings import SPOKEN_OR_WRITTEN, with_office
from .widening import widen

_EMPTY = words("it there")
_HELPING = frozenset("bhm")
_PARTICIPLES = frozenset("nd")
_DETERMINING, _HEADS, _ORDINALS = frozenset("DiJ"), frozenset("NSJ"), frozenset(("first", "second", "latest"))

_SUBJECT = over_tags("[DiJNSPCI][<nominal>$'FI]{0,12}?(?=[xR]{0,2}[<finite>])")
_VERB_BEHIND = over_tags(",[xR]{0,2}[<finite>]")
_BESIDE_OBJECT = over_tags("[^<finite><opener>.;:«»]{0,16}&[xR]{0,2}|&")
_DESCRIBED = over_tags(
    r"[DiC]?[JKNPSC$']{1,7}(?:[EF][<nominal>$']{1,6}){0,2}(?:(?:[nd]|(?<=[NSD])J)[EFBt]|(?<=[<noun>])g)[^<finite><opener>,.;:«»]{1,16}"
    r"(?:[EUy][DiIJNSP]{1,3}[dz][^<finite><opener>,.;:«»]{1,12})?"
)
_MEANS = over_tags("[^<finite>,.;:«»]{1,12}(E)([Di]?[JKN]{0,2}[NS])(?:[EFt][<nominal>$]{1,5})?")
_ABSOLUTE = over_tags(",i[JK]?[NS](?=[JgR])")
_ABSOLUTE_ASIDE = over_tags(r",E([DiC]?[JKNPS$']{1,8}\([^()]{1,8}\)|[DiC][JKNPSC]{0,5}F[<nominal>I']{1,6})$")
_LONGEST_ABSOLUTE = 20  # tokens
_APPOSED = over_tags("([^,]{1,12},[^,]{1,16},)E[^,]{1,10}")
_TOPIC = over_tags("(?:(?<=[P,])|(?<=,C))F(?=i[JN]{0,3}[NS](?:[EF][<nominal>']{1,6})?$)")
_WHERE = words("on in at via during after before")
_PHRASE = "DiJKNSPIC$'"
_EARLIER = words("earlier later")
_SOME = words("another some many several few most none")
_WHO = over_tags("[DiJNSPC][<nominal>$'FE,]{0,14}")
_THAT = over_tags("[^<finite>.,;:«»]{0,10}T")
_CIRCUMSTANCES = words("after despite amid during since in on before under without when as until throughout by over")
_SUSPECTED = HEARSAY | words("accus convict acquit")
_INTERPOSED = over_tags("[hR]{0,2}[dz]")
_IDENTIFYING = over_tags("(?:J[EF][<nominal>']{1,6})?[TWw][xR]{0,2}[<finite>]|[ndJ][EBFt]")
_DEFINING = over_tags("[TW][xR]{0,2}[<finite>][^<finite><opener>,.;:«»]{0,16}(?=T)")
"""Which one told that: by the firm "that owned the ferry", ahead of what."""
_MAIN_SUBJECT = over_tags(
    ",([<nominal>$'FEI]{1,12}(?:,(?:W[^,.;:«»]{2,30}|[<nominal>$'FE]{1,12}),)?)[xR]{0,2}[<finite>]"
)


def real_source(syntax: Syntax, site: Site, source: Range, hearer: int | None) -> Range | None:
    """*source* with the words that lead to its number; None where it is but told, or nobody."""
    cue, begin, tag = site.cue, site.start, syntax.tags[site.cue]
    if tag in _PARTICIPLES and source.start < cue:
        told = hearer is None and is_told(syntax, cue, begin)
        if told or _is_empty(syntax, cue, source):
            return None
    if site.stem in HEARSAY and _is_before_noun(syntax, cue):
        return None
    if tag == "g" and begin == site.first and syntax.tags[source.start] in RELATIVES:
        return None  # "Saying the firm, which is old, was sound"
    source = with_holder(syntax, site, own_subject(syntax, site, compared(syntax, site, source)))
    if source.end < begin:
        source = with_those_among(syntax, site, with_head(syntax, site, source))
        source = with_comma(syntax, site, with_subject_matter(syntax, site, source))
    if source.start > cue:
        return widen(syntax, site, with_name(syntax, _without_topic(syntax, _without_place(syntax, source))))
    start, end = source = behind_opening_time(syntax, site, without_manner(syntax, site, source))
    plain = start == site.first and not syntax.tags[start:end].strip(_PHRASE) and syntax.norms[end - 1] not in _EARLIER
    if end == begin and start >= site.first and not plain:
        source = _without_fronted(syntax, site, _within_clause(syntax, source))
        source = _whole_subject(syntax, site, _behind_parted(syntax, site, source))
        source = behind_occasion(syntax, site, with_office(syntax, site, _without_means(syntax, source)))
    return without_looks(syntax, widen(syntax, site, source))


def absolute_subject(syntax: Syntax, site: Site) -> Range | None:
    """Of whom a participle behind "with" tells: "with Joan Hart (Labour) calling it a farce", "one of them saying"."""
    start = site.start
    first = max(site.first, start - _LONGEST_ABSOLUTE)
    found = _ABSOLUTE_ASIDE.search(syntax.tags, first, start) if "with" in syntax.norms[first:start] else None
    return Range(*found.span(1)) if found and syntax.norms[found.start() + 1] == "with" else None


def _whole_subject(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* from its sentence's start on, of which a participle tells: "A man accused of robbing a bank" said.

    A clause may tell more of it: "A man accused of robbing a clerk as she locked up".
    """
    start, end = source
    clause = site.first < start and syntax.symbols[site.chunk] == "V"
    if not clause or syntax.tags[site.last - 1] not in ".»" or syntax.tags[site.start] not in "dzph":
        return source
    earlier = site.earlier
    tells = earlier is not None and earlier.end > earlier.start == site.first  # "It said on Monday aides"
    if tells or syntax.norms[start - 1] in _CIRCUMSTANCES:  # "Shares fell after the Post reported"
        return source
    return Range(site.first, end) if _DESCRIBED.fullmatch(syntax.tags, site.first, end) else source


def _within_clause(syntax: Syntax, source: Range) -> Range:
    """*source* without "that" ahead of it or when behind it: it is that "officials" earlier said."""
    start, end = source
    start += syntax.tags[start] == "T" and end > start + 1 and syntax.tags[start + 1] in "PSDiI"
    comma = syntax.tags.rfind(",", start, end - 1) if syntax.tags[end - 1] == "," else -1
    aside = syntax.norms[comma + 1 : end - 1] if comma > start else []
    if TIMES.issuperset(aside) and not WHEN.isdisjoint(aside):  # "The mayor, on Monday," said
        return Range(start, comma)
    return Range(start, end - (syntax.norms[end - 1] in _EARLIER and end > start + 1))


def _without_fronted(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without the clause that a participle opens ahead: "Recording a verdict, the coroner, Ann Lee," said."""
    start, tags = source.start, syntax.tags
    within = tags[start] == "g" or (tags[site.first] == "g" and tags[start - 1 : start] in ("E", "F"))
    comma = tags.find(",", start, source.end - 1) if within else -1
    return Range(comma + 1, source.end) if comma > 0 and tags[comma + 1] in "DiJNSPC" else source


def _behind_parted(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without the subject that it parts from its verb: "Mrs Lee, analysts" said, has her reasons."""
    comma = syntax.tags.rfind(",", source.start, source.end - 1) if site.first == source.start else -1
    parts = comma > 0 and _VERB_BEHIND.match(syntax.tags, site.end, site.last)
    return Range(comma + 1, source.end) if parts else source


def _without_means(syntax: Syntax, source: Range) -> Range:
    """*source* without in what it spoke: "the ministry in its report" said."""
    means = _MEANS.fullmatch(syntax.tags, *source) if syntax.tags.find("E", *source) >= 0 else None
    if means is None or syntax.norms[means.start(1)] != "in" or syntax.norms[means.end(2) - 1] not in SPOKEN_OR_WRITTEN:
        return source
    if syntax.tags[means.start(1) - 1] == "n":
        return source  # experts not involved "in the study"
    return Range(source.start, means.start(1))


def _without_place(syntax: Syntax, source: Range) -> Range:
    """*source* without where it spoke, behind what tells who it is: said "Ann Lee, the mayor," on Sky News."""
    if syntax.tags.find(",", *source) < 0:
        return source
    absolute = _ABSOLUTE.search(syntax.tags, *source)
    if absolute:  # "said Ann Lee, her eyes red"
        source = Range(source.start, absolute.start())
    apposed = _APPOSED.fullmatch(syntax.tags, *source)
    return Range(source.start, apposed.end(1)) if apposed and syntax.norms[apposed.end(1)] in _WHERE else source


def _without_topic(syntax: Syntax, source: Range) -> Range:
    """*source* without of what it spoke, behind a name: said "Ann Lee, 81," of her eviction."""
    topic = _TOPIC.search(syntax.tags, *source) if syntax.tags.find("F", *source) > 0 else None
    return Range(source.start, topic.start()) if topic else source


def fronted_subject(syntax: Syntax, site: Site, content: Range) -> Range | None:
    """Who says what a participle does, if it opens the sentence: "Declaring that it was late, the mayor" went home.

    A preposition may stand ahead: "Despite saying it was late, the mayor" stayed.
    """
    led = site.start == site.first + 1 and syntax.tags[site.first] in "EU"
    fronted = (led or site.start == site.first) and syntax.norms[site.cue] != "according"
    if not fronted or syntax.tags[content.end - 1] in ".,":
        return None
    subject = _MAIN_SUBJECT.match(syntax.tags, content.end, site.last)
    return Range(*subject.span(1)) if subject else None


def teller(syntax: Syntax, site: Site, source: Range) -> Range | None:
    """Who tells the one that seems to: "Ann Lee, his mother, told Coroner Roe at the hearing that he was well"."""
    start, end = site.first, site.start
    if source.start != site.end or start == end:
        return None
    ahead = syntax.finite[start:end].strip() or not _WHO.fullmatch(syntax.tags, start, end)
    return None if ahead or not _THAT.match(syntax.tags, source.end, site.last) else Range(start, end)


def joined_subject(syntax: Syntax, site: Site, source: Range | None) -> Range | None:
    """Who speaks behind "and": "It said “no” and urged" patience; *source* where that is no object of a verb before.

    "The board thanked its chairman and said": it said so, not he.
    """
    start = site.start
    joined = start > site.first and syntax.tags[start] in "dz"
    if not joined or (source and not _is_object(syntax, site, source)):
        return source
    if site.earlier and site.earlier.end > site.earlier.start:
        return site.earlier
    subject = _SUBJECT.match(syntax.tags, behind_time(syntax, site.first, start), start) if source else None
    return Range(*subject.span()) if subject else source


def _is_object(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether *source* stands behind a verb of its clause, and ahead of none but the cue."""
    verb = syntax.finite[site.first : source.start].strip()
    behind = syntax.tags[source.end : site.start]
    return bool(verb) and source.end < site.start and _BESIDE_OBJECT.fullmatch(behind) is not None


def with_relative(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with the clause that tells which one: "According to a report that was leaked", the bridge is unsafe.

    Ahead of "that" it may stand behind an agent: told by the firm "that owned the ferry" that it sank.
    """
    if source.start < site.cue:
        return source
    which = _DEFINING.match(syntax.tags, source.end, site.last) if syntax.tags[source.start - 1] == "B" else None
    if which:
        return Range(source.start, which.end())
    opens = syntax.tags[site.start - 1] == "«" or syntax.tags[site.start - 2 : site.start] == "T,"
    if not opens and syntax.finite[site.first : site.start].strip():
        return source
    comma = syntax.tags.find(",", source.end, site.last)
    clause = comma > 0 and _IDENTIFYING.match(syntax.tags, source.end, comma)
    return Range(source.start, comma) if clause and syntax.finite[comma : site.last].strip() else source


def without_circumstance(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without when or why what it tells is so, behind a comma: according to "police", after a row, he left."""
    comma = syntax.tags.find(",", source.start + 1, source.end - 1) if source.start > site.cue else -1
    ahead = site.start > site.first or comma < 0 or syntax.norms[comma + 1] not in _CIRCUMSTANCES
    return source if ahead else Range(source.start, comma)


def without_rest(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without what its commas part: the plan was, according to "Ann Lee", a fraud.

    Ahead of the cue waits a helping verb for the rest of its clause, or a subject for its verb.
    """
    tags, comma = syntax.tags, site.start - 1
    if source.start < site.cue or site.first >= comma - 1 or tags[comma] != ",":
        return source
    if tags[comma - 1] in _HELPING:
        rest = tags.rfind(",", source.start, source.end - 1)
    else:
        found = (
            None if syntax.finite[site.first : comma].strip() else _VERB_BEHIND.search(tags, source.start, source.end)
        )
        rest = found.start() if found else -1
    return Range(source.start, rest) if rest > source.start else source


def is_suspected(syntax: Syntax, site: Site) -> bool:
    """Whether the cue is a participle behind what it is said of: "a man suspected of theft", "believed to be ill"."""
    cue = site.cue
    alone = site.start == cue > site.first and syntax.tags[cue : cue + 2] in ("nF", "nt")
    return alone and syntax.tags[cue - 1] in NOUNS and syntax.stems[cue] in _SUSPECTED


def resumed_subject(syntax: Syntax, site: Site, source: Range) -> Range | None:
    """Who goes on telling, the *source* of an interposed clause: "Two were hurt, it added, but later said" none was."""
    tags, start = syntax.tags, site.start
    while start > site.first and tags[start - 1] == "R":
        start -= 1
    if source.start == source.end or start <= source.end + 2 or tags[start - 2 : start] != ",&":
        return None
    return source if _INTERPOSED.fullmatch(tags, source.end, start - 2) and tags[source.start - 1] == "," else None


def _is_empty(syntax: Syntax, cue: int, source: Range) -> bool:
    """Whether the source is the empty "it" or "there" of a passive: "it is claimed that"."""
    return syntax.norms[source.start] in _EMPTY and has_be(syntax, source.end, cue)


def _is_before_noun(syntax: Syntax, cue: int) -> bool:
    """Whether a participle of hearsay stands before its noun: "the first reported attack" is nobody's report."""
    if cue == 0 or syntax.tags[cue + 1 : cue + 2] not in _HEADS:
        return False
    if syntax.tags[cue] == "d" and syntax.norms[cue - 1] in _SOME:
        return False  # "Another said staff had left"
    if behind_time(syntax, cue + 1, min(cue + 3, len(syntax.tags))) > cue + 1:
        return False  # "As Reuters first reported last week"
    return syntax.tags[cue - 1] in _DETERMINING or syntax.norms[cue - 1] in _ORDINALS
