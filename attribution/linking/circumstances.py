"""Where, when and to whom something was said, which is no part of what was said: "wrote in a letter on Monday that"."""

from __future__ import annotations

from attrs import evolve

from ..arguments.links import Link, start_content
from ..cues.formulas import goes_on_saying
from ..syntax.clauses import that_behind_aside
from ..syntax.columns import Syntax
from ..syntax.sites import Range, bare_end, sentence_end
from ..tables import words
from ..vocabulary.calendar import DATES, MONTHS, PERIODS, WEEKDAYS
from ..vocabulary.grammar import QUESTIONS
from ..vocabulary.tags import FINITE, over_tags
from ..vocabulary.verbs import TELLING
from .trailing import end_relatives

_LONGEST_TIME = 8  # tokens
_ADJUNCT = over_tags(r"[EDiJKNSCgnFB]+")
_WHEN = over_tags("[EDiJKNPSC]+")
_HEARER = over_tags("t(?:D?P|[DIi])[JKNPSv]{0,5}")
_TOLD = over_tags("I|[DiC]?[JKNPS']{1,6}")
_CLAUSAL = words(
    """
    say claim writ tell testify announc argu warn admit explain insist suggest confirm reveal stat declar
    predict alleg report conced not add post tweet boast complain hint jok conclud hear rul find promis pledg vow
    deny acknowledg recall stress emphasis emphasiz maintain swear estimat
    """
)
_HEARD = words("tell promis warn")
"""Stems of verbs behind which those told stand ahead of "that", perhaps with a clause of their own."""
_DOING = words("following speaking testifying writing appearing talking")
"""What opens when or where somebody said it: said "following a vote that"."""
_SETTING = over_tags(
    r"(?:[^<finite><opener>.;:«»-]|(?<=[<noun>])d(?![DiNPSIC$])){0,24}"
    r"(?:[TWw](?:[DJ]{0,2}[NPSI])?[xR]{0,2}[<finite>][^<finite><opener>.;:«»-]{0,10})?(?:(?<=[EP'N])«[^.,;:«»]{1,6}»(?:E[<nominal>]{1,4})?)?"
    r"(?<![dzpv])(?=T[DiIPNSJCX$R])"
)
"""What stands between a cue and "that", perhaps with a clause or a title: "in a post on the site, which he owns,"."""
_OBJECT_GAP = over_tags(r"T[DiJNPSI]{1,4}[xR]?[dz][.,]")
_DATED = over_tags(r"E[<nominal>$'FE]{0,12}?P(?=(?:D?[JKNC]{0,3}[<noun>]{1,3}|[DI])[xR]{0,2}[<singular>])")
_FRONTED = over_tags(
    "[EB][^<finite><opener>,.;:«»]{1,40},(?=(?:(?:[ER][JKR])?[DiC]?[JKNPSC']{1,8}(?:F[<nominal>']{1,6})?|I)$)"
)
"""What opens a clause ahead of a subject that ends there."""
_ASKED = over_tags("E[<nominal>]{1,5}(?=[UyEw])")


def leave_fronted(syntax: Syntax, link: Link) -> Link:
    """*link* of what nobody in particular says without what opens it: "After the crash," two are thought to live."""
    start, end = link.pieces[0]
    if link.source or end != link.cue.start or syntax.tags[link.head] not in "nJ" or len(link.pieces) < 2:
        return link
    fronted = _FRONTED.match(syntax.tags, start, end)
    return start_content(link, fronted.end()) if fronted else link


def start_at_that(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* without when, where or to whom something was said ahead of a that-clause: "said the next month that"."""
    return [_start_at_that(syntax, link) for link in links]


def _start_at_that(syntax: Syntax, link: Link) -> Link:
    """*link* with a content that begins with "that", where what stands between that and the cue tells no more."""
    start, end = link.pieces[0]
    if link.layout != "right" or syntax.tags[start] == "T" or start < link.cue.end:
        return link
    started = start_behind_time(syntax, link)
    if started is not link:
        return started
    that = _behind_setting(syntax, link) or that_behind_aside(syntax, link.cue.end, sentence_end(syntax, link.head))
    if that <= start:
        return _start_behind_adverb(syntax, link)
    if end > that:
        return evolve(link, pieces=(Range(that, end), *link.pieces[1:]))
    end = bare_end(syntax, that, sentence_end(syntax, link.head))
    return end_relatives(syntax, [evolve(link, pieces=(Range(that, end), *link.pieces[1:]))])[0]


def _start_behind_adverb(syntax: Syntax, link: Link) -> Link:
    """*link* without the adverb between commas ahead of what was said: She said, "however," the plan was late."""
    start, end = link.pieces[0]
    adverb = syntax.tags[start : start + 2] in ("R,", "U,") and syntax.tags[start - 1] == "," and start + 3 < end
    return start_content(link, start + 2) if adverb and start == link.cue.end + 1 else link


def start_behind_time(syntax: Syntax, link: Link) -> Link:
    """*link* without when it was said, or to whom, ahead of "that": told her "on Monday" that it was late."""
    (start, end), tags = link.pieces[0], syntax.tags
    that = tags.find("T", start + 1, min(start + _LONGEST_TIME, end - 1)) if start >= link.cue.end else -1
    heard = syntax.stems[link.head] in TELLING and _TOLD.fullmatch(tags, link.cue.end, start)
    if that < 0 or not (start == link.cue.end or heard):
        return link
    timed = syntax.norms[that - 1] in PERIODS or tags[start] == "E"
    told = start == link.cue.end and _HEARER.fullmatch(tags, start, that)
    adjunct = timed and tags[that + 1] not in FINITE and (_WHEN if heard else _ADJUNCT).fullmatch(tags, start, that)
    return start_content(link, that) if told or adjunct else link


def _behind_setting(syntax: Syntax, link: Link) -> int:
    """The "that" behind where something was said, 0 without one: "said in a statement posted on Monday that".

    A noun there with no preposition ahead is what was said: "repeated in court the claim that it sank".
    """
    low, last = link.cue.end, sentence_end(syntax, link.head)
    asked = _ASKED.match(syntax.tags, link.pieces[0].start, last) if syntax.stems[link.head] == "ask" else None
    if asked and _is_date(syntax, asked.end() - 1) and syntax.norms[asked.end()] in QUESTIONS:
        return asked.end()  # "asked in May whether it was late"
    dated = _DATED.match(syntax.tags, low - (syntax.tags[low - 1] == "E"), last)
    if dated and syntax.stems[link.head] in _CLAUSAL and syntax.norms[dated.end() - 1] in WEEKDAYS:
        return dated.end()  # "announced at a rally on Saturday it would split"
    aired = syntax.norms[low] in WEEKDAYS and syntax.tags.startswith("E", low + 1)  # Sunday on “Meet the Press” that
    where = aired or syntax.tags[low - 1] in "Et" or syntax.tags[low] in "Et" or syntax.norms[low] in _DOING
    where = where or syntax.stems[link.head] in _HEARD
    if not where or syntax.stems[link.head] not in _CLAUSAL or "T" not in syntax.tags[low + 2 : last]:
        return 0
    setting = _SETTING.match(syntax.tags, low, last)
    if setting is None or _OBJECT_GAP.match(syntax.tags, setting.end(), last):
        return 0
    that = setting.end()
    saying = syntax.tags.rfind(",g", low, that)
    told = saying >= 0 and syntax.kinds[saying + 1] and "," not in syntax.tags[saying + 1 : that]
    if told or goes_on_saying(syntax, that - 1):
        return 0  # "vowed to sue the firm, alleging that it had lied", "…, assuring residents that it was safe"
    chunk = syntax.chunk_of[that - 1]
    timed = syntax.symbols[chunk] not in "PN" or syntax.norms[that - 1] in PERIODS
    return that if timed or chunk == syntax.chunk_of[low] or syntax.symbols[chunk - 1] not in "PNIV" else 0


def _is_date(syntax: Syntax, token: int) -> bool:
    """Whether a day, a month or a year stands at a token."""
    return syntax.norms[token] in DATES or syntax.norms[token] in MONTHS or syntax.tags[token] == "C"
