"""Polls, told by "in": "In a survey of tenants, most were against it", "Lee leads by 12 points in a Gallup poll"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..arguments.links import WORDED, Link
from ..cues.estimates import POLLS
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, sentence_around, sentence_end
from ..tables import words
from ..vocabulary.grammar import INDEFINITE
from ..vocabulary.tags import over_tags
from .phrasesources import end_of_source

_ONE = words("poll survey")
_LONGEST = 14
"""How many tokens stand between "in" and the poll at most."""
_NOUN_PHRASE = over_tags("[DiJKNPSCng$'&/-]*")
_SAID_OF_IT = over_tags("[^<finite>.;:«»,]{0,14}(?:,[dng][^<finite>.;:«»,]{0,14})?,")
"""From behind the poll to the comma ahead of what it found, with "released on Monday", "conducted in March"."""


def find_polls(syntax: Syntax, links: Sequence[Link]) -> Iterator[Link]:
    """Link what a poll found with the poll, where a sentence begins with it, or ends with it and has no link yet."""
    norms, tags = syntax.norms, syntax.tags
    if syntax.vocabulary.isdisjoint(POLLS):
        return
    told = {syntax.sentence_of[link.head] for link in links}
    done = -1
    for token in places_of(POLLS, syntax):
        sentence = syntax.sentence_of[token]
        if sentence == done:
            continue
        first, last = sentence_around(syntax, token)
        while last > first and tags[last - 1] in ".»":
            last -= 1
        start = _find_in(syntax, max(first, token - _LONGEST), token)
        if start is None:
            continue
        link = None
        if start == first:
            link = _fronted(syntax, start, token, last)
        elif norms[token] in _ONE and sentence not in told:
            link = _closing(syntax, first, start, token)
        if link:
            done = sentence
            yield link


def _find_in(syntax: Syntax, low: int, poll: int) -> int | None:
    """The "in" ahead of the noun phrase that a *poll* ends, from *low* on."""
    for token in range(poll - 1, low - 1, -1):
        if syntax.norms[token] == "in":
            return token if _NOUN_PHRASE.fullmatch(syntax.tags, token + 1, poll) else None
    return None


def _fronted(syntax: Syntax, start: int, poll: int, last: int) -> Link | None:
    """The link of a sentence that begins with "In" and a poll: what stands behind its comma is what it found."""
    comma = _SAID_OF_IT.match(syntax.tags, poll + 1, last)
    if comma is None or not syntax.finite[comma.end() : last].strip():
        return None
    beyond = syntax.tags.index(",", poll + 1)
    return Link(start, Range(start, start + 1), Range(start + 1, beyond), (Range(comma.end(), last),), "right", WORDED)


def _closing(syntax: Syntax, first: int, start: int, poll: int) -> Link | None:
    """The link of a sentence with figures that some one poll closes."""
    tags = syntax.tags
    named = syntax.norms[start + 1] in INDEFINITE or "P" in tags[start + 1 : poll]
    figures = "C" in tags[first:start] and syntax.finite[first:start].strip()
    if not named or not figures or "«" in tags[first:start]:
        return None
    end = end_of_source(syntax, start + 1, sentence_end(syntax, start))
    content = Range(first, start)
    return Link(start, Range(start, start + 1), Range(start + 1, max(end, poll + 1)), (content,), "left", WORDED)
