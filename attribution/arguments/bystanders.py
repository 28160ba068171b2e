"""Noun phrases near a cue that are not who speaks."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Site, quoted_until
from ..vocabulary.grammar import ONLY_OBJECTS
from ..vocabulary.verbs import TELLING

_CLAUSES = frozenset("TUyt")


def is_object(syntax: Syntax, chunk: int) -> bool:
    """Whether *chunk* is a pronoun that can be no subject: "Doctors attending on him said"; but "US" doctors may."""
    return syntax.symbols[chunk] == "I" and syntax.norms[syntax.chunk_starts[chunk]] in ONLY_OBJECTS


def is_asked(syntax: Syntax, site: Site, chunk: int) -> bool:
    """Whether *chunk* behind the cue is who is asked or told something: "she asked Ann Lee why"."""
    if chunk != site.chunk + 1 or site.stem not in TELLING:
        return False
    return chunk + 1 < site.high and syntax.symbols[chunk + 1] in _CLAUSES


def is_spoken(syntax: Syntax, site: Site, chunk: int, *, whole: bool) -> bool:
    """Whether *chunk* stands in a quotation that the cue is no part of: “I think it sank,” she said, adding.

    With *whole* that must be a clause, so that the “Save Our Pool” group may speak.
    """
    start = syntax.chunk_starts[chunk]
    number = syntax.quoted[start]
    if not number or number == syntax.quoted[site.cue]:
        return False
    return not whole or bool(syntax.finite[start : quoted_until(syntax, start, site.last)].strip())


def is_bracketed(symbols: str, chunk: int, low: int, own: int) -> bool:
    """Whether *chunk* stands in brackets that close ahead of the cue's *own*: "Ana Ruiz (Con, Wendle) said"."""
    opening = symbols.rfind("(", low, chunk)
    return opening > symbols.rfind(")", low, chunk) and symbols.find(")", chunk, own) > 0
