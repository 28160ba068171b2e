"""Reputations: what somebody is said to have said, or to want: "The duke is thought to have told her that he knew"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from ..arguments.links import WORDED, Link, end_content
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_start
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import HEARSAY, TELLING
from .citations import subject_before

_HELD = HEARSAY | {"reputed"}
_SURE = (WORDED, WORDED, WORDED)
_INFINITIVE = over_tags("t[hR]{0,2}(?:[be]R?g|R?[nv])(?=[TUDiPNSJCXI$tgEWy])")
"""To "have told", to "be considering", to "prefer", with what may be told behind it."""
_NAMED, _OFFICE = over_tags(",P{1,4},"), over_tags("[Di][JN]{0,3}N")
_SHORTEST_OFFICE = 3  # tokens ahead of a name, with the comma
_TOLD = words("tell warn urg caution promis threaten accus complain demand insist assur argu advis beg implor")
_MINDED = words("prefer consider weigh dread oppos resent bank press fear doubt believ")
_HEARING = TELLING | words("promis caution")
_INFORMING = ("tell", "advis")
_HEARER = over_tags("(?:I|[DiC]?[JKNPC']{0,4}[NPS])(?=[TtW]|[DiIPNSJ]{1,6}[<finite>])")
_LEADING = {"caution": "against", "complain": "about", "bank": "on", "press": "for"}
"""The prepositions that belong to such a verb."""


def find_reputed(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """The links of what the subject of a passive of hearsay among *links* has said or has in mind by it."""
    if _HELD.isdisjoint(syntax.vocabulary):
        return []
    heads = {link.head for link in links}
    found = [_reputed(syntax, link) for link in links if syntax.norms[link.head] in _HELD]
    return [link for link in found if link and link.head not in heads]


def hold_hearsay(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each with the hearsay of a time that it closes with: It began in May, "when he is said to have"."""
    if _HELD.isdisjoint(syntax.vocabulary) or "when" not in syntax.vocabulary:
        return list(links)
    heard = {}
    for link in links:
        start = link.pieces[0].start
        told = syntax.norms[link.head] in _HELD and link.source is None and syntax.norms[start - 1] == "when"
        if told and start > 1 and syntax.tags[start - 2] == "," and not syntax.quoted[start]:
            heard[start - 2] = link.pieces[-1].end
    return [_hold(link, heard) for link in links] if heard else list(links)


def with_office(syntax: Syntax, link: Link) -> Link:
    """*link* of hearsay with what its subject is ahead of the name: It rained after "the coach, Al Roe," is said to."""
    (start, end), rest = link.pieces[0], link.pieces[1:]
    named = link.source is None and end <= link.cue.start and _NAMED.match(syntax.tags, start - 1)
    if not named or start < _SHORTEST_OFFICE or named.end() != end + 1:
        return link
    office = Range(chunk_start(syntax, start - 2), start - 1)
    told = _OFFICE.fullmatch(syntax.tags, *office) and syntax.norms[office.end - 1] in default_gazetteer().roles
    return evolve(link, pieces=(Range(office.start, end), *rest)) if told else link


def _hold(link: Link, heard: Mapping[int, int]) -> Link:
    """*link* with the hearsay behind the comma at its end, by which *heard* is told where that ends."""
    start, end = link.pieces[-1]
    if link.source is None or start < link.cue.end or end not in heard:
        return link
    return end_content(link, heard[end])


def _reputed(syntax: Syntax, link: Link) -> Link | None:
    """The link of the infinitive in the content of *link* that tells something, where there is one."""
    subject, (start, end) = link.pieces[0], link.pieces[-1]
    if syntax.finite[slice(*subject)].strip():  # it closed after "the mayor" was said to have
        subject = subject_before(syntax, link.cue.start) or subject
    if syntax.tags[link.head] != "n" or subject.end > link.cue.start or start < link.cue.end:
        return None
    infinitive = _INFINITIVE.match(syntax.tags, start, end)
    if infinitive is None or syntax.quoted[start] != syntax.quoted[link.head]:
        return None
    verb = infinitive.end() - 1
    stem, after = syntax.stems[verb], verb + 1
    if stem not in _TOLD and stem not in _MINDED:
        return None
    if stem in _LEADING:
        led = syntax.norms[after] == _LEADING[stem]
        if not led and syntax.tags[after] not in "TDiPIS":
            return None
        after += led
    hearer = _HEARER.match(syntax.tags, after, end) if stem in _HEARING else None
    if stem in _INFORMING and hearer is None:
        return None  # to have told "nobody", to be advising "the rebels"
    told = Range(hearer.end() if hearer else after, end)
    if told.start >= told.end:
        return None
    return Link(verb, Range(start, after), subject, (told,), "right", WORDED, _SURE)
