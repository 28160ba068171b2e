"""Sources apart from the occasion ahead of them: "After the inquest Mr Pitcher said that it was late"."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.insertions import CONJUNCTIVE
from ..syntax.sites import Range, Site, behind_time
from ..tables import words
from ..vocabulary.calendar import PERIODS, SPANS
from ..vocabulary.gazetteer import COURTESIES, FIRST_NAME, TITLE, default_gazetteer
from ..vocabulary.tags import COMMON_NOUNS, over_tags

_LONGEST_LED = 14  # tokens of what leads an occasion
_LED = over_tags(r"(?:^|[.,;:&«»T])(?:E[<nominal>']{1,5}){0,2}E$")
"""What opens a clause up to the preposition ahead of an occasion: "With tears in" her eyes."""
_BEFORE_NAME = over_tags("D[JCKN]{0,4}[NS](?=P{1,5}$)")
_BEFORE_BARE = over_tags("i?[JCKN]{0,4}[NSJ](?=P{1,5}$)")  # "Under cross-examination Lee said"
_BEFORE_COURTESY = over_tags("D[JCKN]{0,4}P{1,3}?(?=P{2,4}$)")  # "In the Commons Mr Lee said"
_TIME = over_tags("D([NJ])(?:FDN)?(?=[JKC]{0,2}[NS]{0,2}S$)")
_SCENE = over_tags("D[JNP]{0,3}[NP](?=[JCK]{0,2}S$)")
_SCENES = words("at in on outside inside near across along around")
"""Behind which a clause opens with where its subject is: "At the front soldiers" said."""
_TIMES = PERIODS | SPANS | words("end meantime past weekend evening summer winter spring autumn outset start")
"""Nouns of times behind which those who speak follow without a comma: "In the end officials" said."""
_PHRASE = over_tags("[EB][Di]?[JCKN]{0,4}[<noun>]{1,3}(?:E[Di]?[JCKN]{0,4}[<noun>]{1,3})?")
_TIMES_OPEN, _SUBJECT_OPENS = words("last this earlier"), frozenset("DiCIJKPS")
_LETTERS = words("us uk u.s. u.k. eu")  # "In US courts", which are no courts in the US


def behind_opening_time(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without when it spoke: "Last week" one of the officers warned."""
    start, end = source
    opens = start == site.first or (start == site.first + 1 and syntax.norms[site.first] == "earlier")
    if not opens or syntax.norms[start] not in _TIMES_OPEN:
        return source
    first = behind_time(syntax, start, end)
    timed = start + 1 < first < end and syntax.tags[first] in _SUBJECT_OPENS
    return Range(first, end) if timed else source


def behind_occasion(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without the occasion with which the clause opens, where no comma parts it from a name.

    A noun that tells who the name is stays: "After the defendant Mr Lee said", and all of "with Mayor Lee saying".
    """
    start, end = source
    absolute = syntax.norms[start - 1] == "with" and syntax.tags[site.cue] == "g"
    if absolute or start <= site.first or end != site.start:
        return source
    if syntax.tags[start - 1] != "E" or not _LED.search(
        syntax.tags, max(site.first - 1, start - _LONGEST_LED, 0), start
    ):
        return source
    return Range(name_start(syntax, start, end), end)


def name_start(syntax: Syntax, start: int, end: int) -> int:
    """Where who speaks begins behind an occasion at *start*, else *start*.

    In "the Commons" Mr Lee, on "X" Ana Ruiz, in "court" Lee, in "New York" police.
    """
    tags, norms, gazetteer = syntax.tags, syntax.norms, default_gazetteer()
    time = _TIME.match(tags, start, end)
    if time and norms[time.start(1)] in _TIMES and gazetteer.calls_source(norms[end - 1]):
        return time.end()
    scene = _SCENE.match(tags, start, end) if norms[start - 1] in _SCENES else None
    if scene and gazetteer.calls_source(norms[end - 1]):
        return scene.end()
    occasion = _BEFORE_COURTESY.match(tags, start, end)
    if occasion and norms[occasion.end()] in COURTESIES:
        return occasion.end()
    definite = tags[start] == "D"
    if norms[start - 1] in CONJUNCTIVE and not definite:
        return start
    if not tags[start:end].strip("P"):
        if gazetteer.facts.get(norms[start], 0) & TITLE:  # "After Mayor Ana Lee said so"
            return start
        begins = range(start + 1, end - 1)
        return next((at for at in begins if gazetteer.facts.get(norms[at], 0) & (FIRST_NAME | TITLE)), start)
    if (
        tags[end - 1] in COMMON_NOUNS
        and " ".join(norms[start : end - 1]) in gazetteer.places
        and norms[start] not in _LETTERS
    ):
        return end - 1
    occasion = (_BEFORE_NAME if definite else _BEFORE_BARE).match(tags, start, end)
    if occasion is None or norms[occasion.end() - 1] in gazetteer.roles:
        return start
    return start if definite and _tells_whom(norms[occasion.end() - 1]) else occasion.end()


def is_occasion(syntax: Syntax, left: Range, source: Range | None) -> bool:
    """Whether *left*, up to the *source*, is but the occasion ahead of it: "Before the match" Mr Lee told reporters."""
    beside = source is not None and left.end == source.start
    return beside and _PHRASE.fullmatch(syntax.tags, *left) is not None


def _tells_whom(noun: str) -> bool:
    """Whether a *noun* ahead of a name tells who has it."""
    gazetteer = default_gazetteer()
    return noun in gazetteer.roles or (noun in gazetteer.heads and not gazetteer.calls_document(noun))
