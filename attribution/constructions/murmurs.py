"""Murmurs: what goes round and nobody has said: "Word spread that the dam had burst", "Why it sank is unknown"."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, site_of
from ..tables import words
from ..vocabulary.tags import over_tags
from .participles import Scene, link_from

_SAID = words(
    """
    allegation allegations claim claims concern concerns doubt doubts fear fears gossip hope hopes report reports rumor
    rumors rumour rumours speculation suspicion suspicions talk whispers word
    """
)
"""What goes round."""
_GOES_ROUND = words(
    """
    abound abounded arise arisen arose broke circulate circulated circulating emerge emerged emerges emerging faded
    filtered grew grow growing grown intensified leaked linger lingered mount mounted mounting persist persisted raised
    resurfaced rife rise risen rose spread spreading surfaced surfacing swept swirl swirled swirling trickled
    """
)
_MURMUR = over_tags(
    "(?<![i'EF&])(?<![i'EF]J)[NS](?P<verb>[hbexR]{0,4}[dzpnvgJN](?![DiIPNSJC]{1,4}[<predicating>]))"
    "(?:r|R|(?:E[DiJC]?)?[JKNPSC]{1,4}){0,3}(?=T[DiIPNSJCX$RE])"
)
"""The noun, its verb, and when and where it went round: "Rumours have circulated for weeks that"."""

_OPEN = words("unclear unknown uncertain known clear")
"""What a question is that opens its sentence."""
_ASKING = words("whether how why who what where")
_BEING = words("remain remains remained made")
_LONGEST_GROUP = 5  # tokens


def find_murmurs(scene: Scene) -> Iterator[Link]:
    """The links of what goes round; nobody is their source, and noun and verb are the cue."""
    syntax = scene.syntax
    if syntax.vocabulary.isdisjoint(_GOES_ROUND):
        return
    for noun in places_of(_SAID, syntax):
        murmur = None if syntax.quoted[noun] else _MURMUR.match(syntax.tags, noun)
        if murmur is None or syntax.norms[murmur.end("verb") - 1] not in _GOES_ROUND:
            continue
        verb = murmur.end("verb") - 1
        if syntax.norms[verb] == "raised" and "b" not in murmur["verb"] and "e" not in murmur["verb"]:
            continue  # "reports raised that point"
        link = link_from(scene, site_of(syntax, verb, scene.heads), Range(noun, verb + 1), None, murmur.end())
        yield evolve(link, source=None)


def find_open(scene: Scene) -> Iterator[Link]:
    """The links of questions that open their sentence and have no answer: "Whether he knew is unclear"."""
    syntax = scene.syntax
    if syntax.vocabulary.isdisjoint(_ASKING):
        return
    for token in places_of(_OPEN, syntax):
        site = site_of(syntax, token, scene.heads)
        first, tags = site.first, syntax.tags
        if syntax.norms[first] not in _ASKING or syntax.quoted[token] or tags[token + 1 : token + 2] not in (".", ","):
            continue
        start = token
        while start > first and start > token - _LONGEST_GROUP and _is_being(syntax, start - 1):
            start -= 1
        while tags[start] == "R":  # "turned back"
            start += 1
        denied = syntax.norms[token].startswith("un") or "x" in tags[start:token]
        asked = Range(first, start)
        told = syntax.finite[first + 1 : start].strip() and "," not in tags[first:start]
        if start < token and denied and told:
            yield Link(token, Range(start, token + 1), None, (asked,), "left", WORDED)


def _is_being(syntax: Syntax, token: int) -> bool:
    """Whether a word may belong to "has never been made", "remains"."""
    return syntax.tags[token] in "bexRhm" or syntax.norms[token] in _BEING
