"""When and on what occasion something was said, behind a noun phrase: "rejected the claim" at a hearing on May 3."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link, end_content, with_pieces
from ..syntax.columns import Syntax
from ..syntax.papers import PAPERS, RECORDS
from ..syntax.sites import Range, behind_time, chunk_end
from ..tables import words
from ..vocabulary.calendar import MONTHS, PERIODS, SPANS
from ..vocabulary.tags import FINITE, over_tags

_PHRASE = over_tags(r"[DiXT]?[RJKCgn$]{0,4}[NSPC$]{1,8}|[IT]")
"""A noun phrase on which nothing hangs: what stands behind it tells when and where."""
_LONG_PHRASE = over_tags(r"[DiXT]?[RJKCgn$]{0,4}[NSPC$]{1,8}(?:[EFt'][DiX]?[RJKCgn$]{0,4}[NSPC]{1,6}){0,3}|[IT]")
_PLACED = over_tags(r"[EU](?:[<nominal>$'&EFRBgn]{0,40})")
_LEARNED = over_tags(
    "(?:F|E(?=[^<finite>]{2}))?(?:[DiX]?[RJKCgn$]{0,4}[NSPC]{1,6}(?:'[RJKCgn$]{0,3}[NSP]{1,4})?|[IiTD])E"
)
"""What somebody learned or learned of, and the preposition behind it."""
_LEARNING = words("learn learns learned learnt")
_PAPERS = PAPERS | RECORDS
_SEQUENCE = words("after following amid")
"""What leads to that which came before: in training articles nothing that is said begins with it."""
_VAGUE = words("a an some any another more no")
_NOT_SETTING = words("as for because by despite against about")
_LASTING = words("over within at throughout in for")
_HEADS = frozenset("NSPITC")
_CLAUSAL = frozenset(FINITE + "T")
_LOOSE = words("in at for throughout during since")
"""Prepositions that may as well hang on what was said: "a similar effort in 2007", "paintings of it during the war"."""
_TIMED = over_tags("[DiT]?[JKCR]{0,3}[NS]")
_LENGTHS = PERIODS | SPANS | words("hour minute time")
_LATER = words("later earlier before after ago")
_SAME = words("next following same that")
_EVENTS = words("hearing inquest debate rally meeting ceremony briefing conference opening vote")
"""What people come to and speak at."""
_OCCASIONS = _EVENTS | words(
    "interview speech statement tweet post email letter message video article column blog broadcast appearance reply"
)
"""Those, and what somebody writes or records to be heard."""
_SPOKEN_AT = words("in at during")
_THEN = over_tags("»[EUy](?:[<nominal>$'&]{1,8}(?:[EF][<nominal>$']{1,6}){0,2}|I)R?([dbh])")
"""Behind a quotation, that something had happened by then: called him "a cheat" after the race was run."""
_WHEN, _PRESENT = words("after when"), words("is are have having")
_AHEAD_LOOKING = words(
    """
    want call demand plan seek expect propos promis pledg schedul urg need hop aim intend forecast predict await order
    requir set push ask campaign
    """
)
"""Stems of verbs whose content lies ahead, and with it the time: "called for a vote in May"."""


_TOLD = words(
    """
    account accusation accusations allegation allegations breakup charge charges claim claims comments confusion
    criticism decision discussions figure figures gossip halt idea limitation news notion number numbers remark remarks
    report reports row rumor rumors rumour rumours speculation split story suggestion suggestions talk talks verdict
    """
)
"""What somebody has told or done before, which another confirms, laughs off or learns of somewhere."""
_COMPANY = words("talk talks discussions deal row split breakup")
_DEFINITE = over_tags("(?:[Ti](?=[JN])|[Di])[JN]{0,2}([NS])(?=[EUBy])|([ITD])(?=[EUBy])")
_WHERE = words("at in after outside inside within with during before when on")
_AIRED = words("air bus episode facebook instagram podcast programme radio show stage television tiktok tv twitter x")
_REACTING = words(
    """
    acknowledg address admit ask confirm den deny disclos dismiss disput endors learn laugh mak mention oppos
    rais recall reject retract repeat rubbish scoff shoot shot shrug talk wav reiterat refut
    """
)
"""Stems of verbs by which one takes up what was told before."""


def end_before_adjuncts(syntax: Syntax, link: Link) -> Link:
    """*link* without what tells when and where behind a last piece that is but a noun phrase: rejected "the claim".

    So ends what somebody learned before from whom: "learned of the deal" from a reporter.
    """
    start, end = link.pieces[-1]
    if syntax.norms[link.head] in _LEARNING:
        learned = _LEARNED.match(syntax.tags, start, end)
        if learned and syntax.norms[learned.end() - 1] == "from":
            return end_content(link, learned.end() - 1)
    if "»" in syntax.tags[start : end - 2] and not _WHEN.isdisjoint(syntax.vocabulary):
        return _end_before_clause(syntax, link)
    told = _behind_told(syntax, link) if start >= link.cue.end and syntax.stems[link.head] in _REACTING else end
    if told < end:
        return end_content(link, told)
    if start < link.cue.end or syntax.quoted[start] or end == start + 1:
        return link
    phrase = _LONG_PHRASE.match(syntax.tags, start, end)
    if phrase is None:
        return link
    bare = _PHRASE.match(syntax.tags, start, end)
    plain = bare.end() if bare and syntax.norms[start] not in _VAGUE else start
    timed = syntax.stems[link.head] not in _AHEAD_LOOKING
    for place in range(start + 1, min(phrase.end(), end - 1) + 1):
        loose = place > plain and syntax.norms[place] in _LOOSE
        if syntax.tags[place - 1] not in _HEADS or loose or syntax.norms[place].isdigit():
            continue
        if _behind_adjuncts(syntax, place, end, timed=timed) == end:
            return end_content(link, place)
    return link


def leave_sequels(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without what a deed came after, "The firm was blamed" after a leak, and none that have nothing else."""
    if syntax.vocabulary.isdisjoint(_SEQUENCE):
        return list(links)
    return [shorter for link in links if (shorter := _without_sequel(syntax, link))]


def _without_sequel(syntax: Syntax, link: Link) -> Link | None:
    behind = link.cue.end
    sequel = syntax.tags[link.head] == "n" and syntax.norms[behind : behind + 1] and syntax.norms[behind] in _SEQUENCE
    if not sequel or not behind <= link.pieces[-1].start <= behind + 1:
        return link
    return with_pieces(link, link.pieces[:-1]) if len(link.pieces) > 1 else None


def _end_before_clause(syntax: Syntax, link: Link) -> Link:
    """*link* without the clause that tells when, behind a quotation in a content that is none itself.

    He accused them of "greed" after the fare went up; in "said she was “ill” after he left" it may be told.
    """
    start, end = link.pieces[-1]
    if start < link.cue.end or syntax.tags[link.head] not in "dg":
        return link
    for clause in _THEN.finditer(syntax.tags, start, end):
        close = clause.start() + 1
        then = syntax.norms[close] in _WHEN and syntax.norms[clause.start(1)] not in _PRESENT
        if not then or syntax.quoted[close] or _tells_clause(syntax, start, close):
            continue
        return end_content(link, close)
    return link


def _tells_clause(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a verb that agrees with a subject, or "that", stands outside quotations from *start* to *end*."""
    clausal = "T" in syntax.tags[start:end] or syntax.finite[start:end].strip()
    return bool(clausal) and any(
        syntax.tags[token] in _CLAUSAL and not syntax.quoted[token] for token in range(start, end)
    )


def _behind_told(syntax: Syntax, link: Link) -> int:
    """Where the last piece of *link* ends, without where or how it was taken up: laughed off "the row" at his gym."""
    start, end = link.pieces[-1]
    told, norms = _DEFINITE.match(syntax.tags, start, end), syntax.norms
    if told is None or syntax.quoted[start] or (told[1] and norms[told.end() - 1] not in _TOLD):
        return end
    place = told.end()
    if norms[place] not in _WHERE or (told[1] and norms[place] == "on" and _AIRED.isdisjoint(norms[place:end])):
        return end
    if syntax.tags[place] not in "Uy" and syntax.finite[place:end].strip():
        return end  # recalled "that in the last war it sank"
    if norms[place] == "with" and not _COMPANY.isdisjoint(norms[start:place]):
        return end  # "the talks with a rival"
    held = norms[place] == "in" and norms[place + 1 : place + 2] != ["a"]
    return end if held and not _PAPERS.isdisjoint(norms[place:end]) else place


def _behind_adjuncts(syntax: Syntax, place: int, end: int, *, timed: bool) -> int:
    """Where what tells when and where ends, from *place* on; when only where the content is not itself *timed*."""
    while place < end:
        if syntax.norms[place : place + 3] == ["on", "behalf", "of"]:
            return end
        behind = _behind_time(syntax, place, end) if timed else place
        if behind == place and _is_occasion(syntax, place, end):
            behind = end
        if behind == place:
            break
        place = behind
    return place


def _is_occasion(syntax: Syntax, place: int, end: int) -> bool:
    """Whether all that stands from *place* to *end* tells of an occasion to speak: "at a hearing in Leeds"."""
    norms, after = syntax.norms, syntax.tags[place + 1 : end][:1]
    if not after or syntax.tags[place] not in "EU" or not _PLACED.fullmatch(syntax.tags, place, end):
        return False
    event = next((noun for noun in range(place, end) if norms[noun] in _EVENTS), end)
    if not _NOT_SETTING.isdisjoint(norms[place:event]):
        return False  # but "at a ceremony for" the new lock
    if norms[place] == "during" or (after == "g" and norms[place] in _LATER):
        return True
    if syntax.tags[place] == "U" and after in ("g", "n"):  # "when asked by the judge"
        return True
    if norms[place] not in _SPOKEN_AT:
        return False
    noun = chunk_end(syntax, place + 1) - 1
    vague = norms[place + 1] not in ("the", "this", "that") or norms[noun] in _EVENTS
    return norms[noun] in _OCCASIONS and noun < end and vague


def _behind_time(syntax: Syntax, place: int, end: int) -> int:
    """Where a time ends that begins at *place*: "on May 3", "over the weekend", "two days later", "the next day"."""
    norms, tags = syntax.norms, syntax.tags
    behind = behind_time(syntax, place, end)
    if norms[behind - 1] in MONTHS and norms[behind : behind + 1] and norms[behind].isdigit():
        behind += 1
    if norms[place] == "on" and not MONTHS.isdisjoint(norms[place + 1 : place + 3]) and place + 3 <= end:
        behind = place + 3
    if behind > place:
        return behind
    lasting = norms[place] in _LASTING
    phrase = _TIMED.match(tags, place + lasting, end)
    noun = phrase.end() - 1 if phrase else place
    if norms[noun] not in _LENGTHS or (lasting and "next" in norms[place:noun]):
        return place
    if lasting:
        often = norms[place] == "for" and norms[noun] != "time"  # "the forecast for the year"
        return place if often else noun + 1
    if tags[place] in "DT" and not _SAME.isdisjoint(norms[place:noun]):
        return noun + 1
    if noun + 1 == end or norms[noun + 1] not in _LATER:
        return place
    return end if _PLACED.fullmatch(tags, noun + 1, end) else noun + 2  # "hours after reports of a deal"


def with_adverb(syntax: Syntax, link: Link) -> Link:
    """*link* with the adverb that parts a participle from what it is said of in its cue: a feat "once thought"."""
    first, cue = link.pieces[0], link.cue
    parted = first.end == cue.start and first.end - first.start > 2 and syntax.tags[first.end - 1] == "R"
    if not parted or syntax.tags[link.head] != "n" or cue.start != link.head or syntax.quoted[first.end - 1]:
        return link
    end = first.end - 1 - (syntax.norms[first.end - 2] == "as")
    end -= syntax.tags[end - 1] == ","
    shorter = (Range(first.start, end), *link.pieces[1:])
    return evolve(link, cue=Range(cue.start - 1, cue.end), pieces=shorter)
