"""Openings: who is named or told of ahead of the clause: "According to the director, Eva Brandt, the deal was dead"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..syntax.sites import Range, bare_end, sentence_around
from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.gazetteer import BODY_NOUN, OPENER, PLACE, default_gazetteer
from ..vocabulary.tags import over_tags
from .phrasesources import is_outlets_word

_NAMED = over_tags(",P{1,4},(?=[DiIPNSJC$'][^,.;:&«»WwTU]{0,30}[<finite>])")
"""A name between commas, and a clause that has a subject of its own behind it."""
_DESCRIBED = over_tags(
    r",(?![^,]{0,40},[^,]{0,12}&)[^.,;:«»]{2,40},(?=[DiJKNPSCI$'][<nominal>EF'&I$]{0,20}[xR]{0,2}[<finite>])"
)
"""What may tell of a source between commas, and a clause that has a subject of its own behind it."""
_RELATIVES = words("who which whose")
_POST = over_tags("[DiJKNPC'$]{0,8}?(N)(?:[FE][DiJKNPSC'$]{1,8}){0,2}")
"""A noun phrase for one person up to what hangs on it, with its noun."""
_PEOPLE = ("anonymous", "collective")
_NO_PERSON = BODY_NOUN | PLACE | OPENER


def name_openers(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links*, each of whom it is "according to" ahead of the clause, with the name that stands behind the office."""
    if "according" not in syntax.vocabulary:
        return links
    heads = [link.head for link in links]
    return [_name(syntax, link, heads) if syntax.norms[link.head] == "according" else link for link in links]


def _name(syntax: Syntax, link: Link, heads: Sequence[int]) -> Link:
    start, (first, last) = link.head + 2, sentence_around(syntax, link.head)  # behind "to"
    if link.source is None or link.source.start < start or first != link.cue.start:
        return link
    shouted = start + 1 + (syntax.norms[start + 1 : start + 2] == ["!"])
    if link.source.start <= start + 1 and syntax.tags[shouted : shouted + 1] == "," and is_outlets_word(syntax, start):
        return evolve(link, source=Range(start, shouted))  # according to "OK!", it is off
    end = link.source.end - (syntax.tags[link.source.end - 1] == ",")
    named = _DESCRIBED.match(syntax.tags, end, last)
    if named and (syntax.tags[end + 1] in "nd" or syntax.norms[end + 1] in _RELATIVES):
        told = any(end < head < named.end() for head in heads)  # "a clerk, who asked not to be named,"
        return link if told else _behind(syntax, link, named.end(), last)
    named = _NAMED.match(syntax.tags, end, last)
    if named is None or not _names_one(syntax, link.source.start, end, named.end() - 1):
        return link
    return _behind(syntax, link, named.end(), last)


def _behind(syntax: Syntax, link: Link, end: int, last: int) -> Link:
    """*link* with a source that goes on to *end*, and what stands between that and *last* for its content."""
    start = link.source.start if link.source else end
    return evolve(link, source=Range(start, end), pieces=(Range(end, bare_end(syntax, end, last)),), layout="right")


def _names_one(syntax: Syntax, start: int, end: int, beyond: int) -> bool:
    """Whether tokens *start* to *end* tell the office of one person, and those behind the comma to *beyond* a person.

    "According to the ministry, Iran, the smaller country, left" names nobody.
    """
    post = _POST.fullmatch(syntax.tags, start, end)
    if post is None:
        return False
    gazetteer, noun, name = default_gazetteer(), syntax.norms[post.start(1)], syntax.norms[beyond - 1]
    called = gazetteer.heads.get(noun)
    person = noun in gazetteer.roles or (called is not None and called.kind in _PEOPLE)
    return person and name not in DATES and not gazetteer.facts.get(name, 0) & _NO_PERSON
