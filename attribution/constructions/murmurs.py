"""Murmurs: what goes round and nobody has said: "Word spread that the dam had burst", "Fears are mounting that"."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from ..arguments.links import Link
from ..syntax.columns import places_of
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
