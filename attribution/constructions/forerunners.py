"""Forerunners: the outlet that told it before, at the head of a sentence: "As the Mail on Sunday reported, it sank"."""

from __future__ import annotations

from collections.abc import Sequence

from ..arguments.links import WORDED, Link, cue_tokens
from ..mentions.named import Reader
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, bare_end, sentence_end, sentence_start
from ..tables import words
from ..vocabulary.tags import PREDICATING, over_tags
from .fitness import is_outlet

_AS = words("as")
_TOLD = words("reported revealed disclosed announced noted reports reveals notes writes wrote")
_BEFORE = words("first exclusively previously originally earlier recently has had have also")
_LONGEST = 10  # tokens from "As" to the verb
_LONGEST_TIME = 6  # tokens of when and where, "last week"
_WHEN = over_tags("(?:E[<nominal>]{1,4}|J?N|R){0,2}")
_FINITE = frozenset(PREDICATING)


def find_forerunners(reader: Reader, syntax: Syntax, known: Sequence[Link]) -> list[Link]:
    """Link each clause behind "As", an outlet and its verb, unless the verb is a cue of *known*."""
    if syntax.vocabulary.isdisjoint(_AS) or syntax.vocabulary.isdisjoint(_TOLD):
        return []
    taken = cue_tokens(known)
    found = [_link(reader, syntax, token) for token in places_of(_AS, syntax) if token == sentence_start(syntax, token)]
    return [link for link in found if link and link.head not in taken]


def _link(reader: Reader, syntax: Syntax, token: int) -> Link | None:
    """The link of the outlet behind the "As" at *token*."""
    end = bare_end(syntax, token, sentence_end(syntax, token))
    limit = min(token + _LONGEST, end)
    verb = next((at for at in range(token + 2, limit) if syntax.norms[at] in _TOLD), -1)
    first = verb
    while first > token and syntax.norms[first - 1] in _BEFORE:
        first -= 1
    comma = syntax.tags.find(",", verb, min(verb + _LONGEST_TIME, end)) if verb > 0 else -1
    if comma < 0 or first <= token + 1 or not is_outlet(reader, Range(token + 1, first)):
        return None
    timed = _WHEN.fullmatch(syntax.tags, verb + 1, comma) is not None
    told = not _FINITE.isdisjoint(syntax.tags[comma:end])
    content = Range(comma + 1, end)
    source = Range(token + 1, first)
    return Link(verb, Range(first, verb + 1), source, (content,), "right", WORDED) if timed and told else None
