"""What an office or a body is for, as one noun phrase: the Department for "Culture, Media and Sport".

And where it is: "the Austin, Texas-based chipmaker".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..vocabulary.gazetteer import FIELDS
from ..vocabulary.tags import over_tags
from .retagging import TagStep, Text, at_each

_SEATED = over_tags("(?<=[Di])P{1,3},(?=[JPN][JNPS])")
_BASED = ("-based", "-headquartered", "-listed")
_LISTED = over_tags(",(?:(?<=P,)(?=[PNSJgE])|(?<=[NSJ],)(?=P))")


def _join_fields(text: Text, tags: str) -> str:
    norms = text.norms
    for match in _LISTED.finditer(tags):
        start, comma = match.start() - 1, match.start()
        if tags[comma] == "," and norms[start] in FIELDS and norms[comma + 1] in FIELDS:
            end = listed_end(norms, comma)
            tags = tags[:start] + "P" * (end - start) + tags[end:] if end else tags
    return tags


def _join_seat(text: Text, tags: str, match: re.Match[str]) -> str:
    start, end = match.span()
    return tags[:start] + "J" * (end - start) + tags[end:] if text.norms[end].endswith(_BASED) else tags


def listed_end(norms: Sequence[str], comma: int) -> int:
    """Where the list of fields ends that goes on behind a *comma*; 0 where no "and" comes before its last."""
    token = comma
    while token + 1 < len(norms) and norms[token] == "," and norms[token + 1] in FIELDS:
        token = _fields_end(norms, token + 1)
    token += norms[token : token + 1] == [","]
    closes = norms[token : token + 1] in (["and"], ["&"])
    end = _fields_end(norms, token + 1) if closes and token > comma else 0
    return end if end > token + 1 else 0


def _fields_end(norms: Sequence[str], token: int) -> int:
    """The first token from *token* on that is no field."""
    while token < len(norms) and norms[token] in FIELDS:
        token += 1
    return token


PORTFOLIOS = (
    TagStep(
        "join_fields",
        "the commas and the “and” of a list of fields are parts of the name they stand in",
        "The Department for Culture,/P Media and/P Sport said so.",
        _join_fields,
    ),
    at_each(
        "join_seat",
        "the comma between a town and its state is a part of the phrase that tells where a firm is",
        "The Austin,/J Texas-based chipmaker said so.",
        _SEATED,
        _join_seat,
        shapes=("P,J", "P,P", "P,N"),
    ),
)
