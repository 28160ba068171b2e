"""Verbs and their groups: which words make one cue, whose subject is but told, and what has a bare clause behind it."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.tags import over_tags
from .columns import Syntax
from .sites import Range

_PASSED_ON = words("tell assur inform notify promis warn advis")
"""Stems of what others do to whoever is their subject: who "is convinced" thinks so; who "was asked" is in the content.
"""
_GOING_ON = words("keep keeps kept start starts started stop stops stopped begin begins began")
"""What makes one verb with another in "-ing": "kept asking"."""
_GROWING = words("used come grown grew learned learnt hastened hastens rushed rushes hurried")
"""What makes one verb with an infinitive, whose subject does that: "used to say", "has come to prefer"."""
_ONWARD = words("went goes go going gone")
_INFINITIVE = over_tags("x?tv|xv")  # "began to suspect", "dared not ask"
PAST_AUXILIARIES = words("was were had did wasn't weren't hadn't didn't")
_STRANDED = {"ask": "for", "call": "for", "hop": "for", "push": "for", "object": "to", "agre": "to", "complain": "of"}
_OBJECTS = ("D", "i", "I", "N", "S", "P", "J", "K", "C", "$", "g")
CLAUSAL = words(
    "say tell think believ claim hop fear know suspect insist argu report add suggest alleg maintain testify"
)
"""Stems of verbs behind which a clause stands without "that"."""


def has_be(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a form of "be" stands from *start* up to *end*, which before a participle makes a passive."""
    tags = syntax.tags[start:end]
    return "b" in tags or "e" in tags


def is_told(syntax: Syntax, cue: int, start: int) -> bool:
    """Whether a verb group from *start* on is a passive whose subject is told: "Investors were promised a recovery".

    It may be the second of two: "He was sent home and told to wait".
    """
    if syntax.tags[cue] != "n" or syntax.stems[cue] not in _PASSED_ON:
        return False
    if start == cue and syntax.tags[start - 1] in "&," and syntax.norms[start] == "told":
        return True
    return has_be(syntax, start, cue) or syntax.norms[start - 1].endswith(("'re", "'m"))


def has_grown(syntax: Syntax, token: int) -> bool:
    """Whether a verb is an infinitive that tells what its subject does: "used to say", "has come to prefer"."""
    first = syntax.chunk_starts[syntax.chunk_of[token]]
    return syntax.tags[first] == "t" and growth_start(syntax, first) < first


def growth_start(syntax: Syntax, infinitive: int) -> int:
    """Where the verb begins that makes one with an *infinitive*, as "went on" does; *infinitive* where none does."""
    norms = syntax.norms
    if norms[infinitive - 1] in _GROWING:
        return infinitive - 1
    onward = norms[infinitive - 1] == "on" and infinitive > 1 and norms[infinitive - 2] in _ONWARD
    return infinitive - 2 if onward else infinitive


def whole_group(syntax: Syntax, cue: int, group: Range, source: Range | None, content: int) -> Range:
    """The verb *group* of a cue with what goes before it, and with its infinitive where the *content* begins behind."""
    start, end = group
    if start == cue and source and source.end < start and syntax.norms[start - 1] in _GOING_ON:
        start -= 1
    grown = growth_start(syntax, start) if syntax.norms[start] == "to" else start
    if grown < start and (source is None or source.end < start):
        start = grown
        while start > 0 and syntax.tags[start - 1] in "hRx" and (source is None or source.end < start):
            start -= 1
        start += len(syntax.tags[start:grown]) - len(syntax.tags[start:grown].lstrip("R"))  # then "rushed to deny"
    if syntax.norms[start] == "to" and syntax.norms[start - 1] == "yet" and syntax.tags[start - 2] == "h":
        start -= 2  # has yet to approve
    if 0 < content - end < 4 and _INFINITIVE.fullmatch(syntax.tags, end, content):
        end = content
    return group if (start, end) == group else Range(start, end)


def stranded_end(syntax: Syntax, cue: int, end: int) -> int:
    """Where the group of a passive ends with the preposition it leaves alone: "Trucks had been asked for in May"."""
    particle = _STRANDED.get(syntax.stems[cue])
    if syntax.tags[cue] != "n" or particle is None or syntax.norms[end : end + 1] != [particle]:
        return end
    return end + (syntax.tags[end + 1 : end + 2] not in _OBJECTS)
