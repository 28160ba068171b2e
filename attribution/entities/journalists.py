"""Journalists: the outlet for which each works, as the text around a name tells: "told CNN's Al Roe", "host Al Roe"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from attrs import evolve

from ..expressions import expression
from ..mentions.mastheads import kind_of
from ..mentions.press import HOSTS, JOURNALISTS
from ..model import Mention, MentionKind
from ..spans import Span, cut
from ..vocabulary.grammar import DEFINITE
from ..vocabulary.outlets import OutletRegistry
from .bodies import NEAR
from .places import OWNING

_PEOPLE = (MentionKind.NAMED, MentionKind.TITLED)
_OF = (" of ", " of the ", " of The ", " from ", " from the ")
_POST = expression(r"(?:['’]s?)?+(?:\ [\w-]++){0,3}?\ (\w++),?\ (?=\p{Lu})")
_POST_BEHIND = expression(
    r",(?:\ (?:an?|the|its))?(?:\ [\w-]++){0,3}?\ (\w++)\ (?:at|for|of|from|with|on)\ (?:[Tt]he\ )?$"
)
_FORMER = expression(r"\b(?i:former|ex-?|then)\ ?(?:the\ )?$")
_LONGEST_POST = 60  # characters
_AIRING = (" podcast", " show", " programme", " program")
_HEARING = ("told ", "tells ", " to ", " by ", "interview with ")
"""What stands ahead of a host who is named "on" a station: spoke "to" Al Roe on CNN, who may be a guest otherwise."""
_HOSTED = expression(
    r"(?:\ (?:podcast|show|programme|program))?+,?+(?:\ which\ (?:is|was))?+\ (?:co-)?(?:hosted|presented)\ by"
    r"(?:\ [a-z-]++){0,4}+\ (?=\p{Lu})"
)
_LONGEST_HOSTED = len(" programme, which was co-presented by ")


def tie_press(mentions: dict[int, Mention], text: str, registry: OutletRegistry) -> None:
    """Note the outlet of each person among *mentions*, by offset, beside whose name one stands: "told CNN's Al Roe".

    What they are there may stand between: CNN's "chief legal analyst", Al Roe.
    """
    people = {one.head.end: one for one in mentions.values() if _is_unplaced(one)}
    papers = [one for one in mentions.values() if one.kind is MentionKind.OUTLET and one.name]
    for paper in [one.head for one in papers]:
        owning = next((mark for mark in OWNING if text.startswith(mark, paper.end)), "")
        behind = mentions.get(paper.end + len(owning)) if owning else None
        post, end = _read_posts(text, paper)
        before = next((one for link in _OF if (one := _before(link, paper.start, people, text))), None)
        for one in (behind, before, mentions.get(post), people.get(end)):
            if one and people.get(one.head.end) is one:
                whole = cut(text, min(one.span.start, paper.start), max(one.head.end, paper.end))
                mentions[one.head.start] = evolve(one, spans=(whole,), affiliation=paper)
    _tie_hosts(mentions, papers, text, registry)


def _tie_hosts(mentions: dict[int, Mention], papers: Sequence[Mention], text: str, registry: OutletRegistry) -> None:
    """Note the show of each host among *mentions*: told "host Al Roe" of the one named before, "hosted by" Al Roe.

    So of whom somebody spoke "to Al Roe on" it.
    """
    shows = sorted([one.head for one in papers if _airs(one, text, registry)], key=attrgetter("start"))
    if not shows:
        return
    people = {one.head.end: one for one in mentions.values() if _is_unplaced(one)}
    for show in shows:
        told = text.find("ed by ", show.end, show.end + _LONGEST_HOSTED) >= 0
        hosted = _HOSTED.match(text, show.end) if told else None
        host = mentions.get(hosted.end()) if hosted else None
        heard = _before(" on ", show.start, people, text) or _before(" on the ", show.start, people, text)
        if heard and text.endswith(_HEARING, 0, heard.span.start):
            host = heard
        if host and _is_unplaced(host):
            mentions[host.head.start] = evolve(host, affiliation=show)
    for host in [one for one in mentions.values() if _hosts(one) or _is_apposed_host(one, text)]:
        place = bisect_left(shows, host.span.start, key=attrgetter("start")) - 1
        if place >= 0 and host.span.start - shows[place].end < NEAR:
            mentions[host.head.start] = evolve(host, affiliation=shows[place])


def _is_unplaced(mention: Mention) -> bool:
    """Whether a *mention* is of somebody of whom no body is told: neither in "Al Roe" nor in "Reporter Al Roe"."""
    body = mention.affiliation
    return mention.kind in _PEOPLE and (body is None or body.text.lower() in JOURNALISTS)


def _hosts(mention: Mention) -> bool:
    """Whether somebody is called a host, and of no outlet: "host Al Roe", and where a sentence begins "Host Al Roe"."""
    if mention.affiliation is None:
        return mention.title.lower() in HOSTS
    return _is_unplaced(mention) and mention.affiliation.text.lower() in HOSTS


def _is_apposed_host(mention: Mention, text: str) -> bool:
    """Whether a name stands behind a host's comma: told the "anchor, Al Roe"."""
    start = mention.head.start
    if not _is_unplaced(mention) or text[start - 2 : start] != ", ":
        return False
    before = text[max(0, start - _LONGEST_POST) : start - 2].split()
    return len(before) > 1 and before[-1] in HOSTS and before[-2].lower() in DEFINITE


def _airs(paper: Mention, text: str, registry: OutletRegistry) -> bool:
    """Whether a *paper* is one that has hosts: a station, or a podcast or a show as *text* calls it behind its name."""
    known = registry.named(paper.name)
    airs = any(outlet.kind == "broadcaster" for outlet in known) or kind_of(paper.name.lower().split()) == "broadcaster"
    return airs or paper.name.endswith(_AIRING) or text.startswith(_AIRING, paper.head.end)


def _read_posts(text: str, paper: Span) -> tuple[int, int]:
    """Where the name may begin of whom *text* calls a journalist behind a *paper*, and where that ends before it.

    So in the Post's "royal editor, Ana Ruiz", and in "Ana Ruiz, a columnist at" the Post; but not in former Post
    "editor Ana Ruiz". Each is -1 where none does.
    """
    ahead = text[max(0, paper.start - _LONGEST_POST) : paper.start]
    behind = _POST.match(text, paper.end) if _tells_post(text[paper.end : paper.end + _LONGEST_POST]) else None
    before = _POST_BEHIND.search(ahead) if _tells_post(ahead) else None
    post = behind.end() if behind and behind[1].lower() in JOURNALISTS and not _FORMER.search(ahead) else -1
    if before is None or before[1].lower() not in JOURNALISTS or "former" in before[0]:
        return post, -1
    return post, paper.start - len(ahead) + before.start()


def _tells_post(words: str) -> bool:
    """Whether one of some *words* is what a journalist is called."""
    return not JOURNALISTS.isdisjoint(words.lower().replace(",", " ").split())


def _before(link: str, start: int, people: Mapping[int, Mention], text: str) -> Mention | None:
    """Who of *people*, by where their names end, stands before a *link* that ends at *start*."""
    return people.get(start - len(link)) if text.startswith(link, start - len(link)) else None
