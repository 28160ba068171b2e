"""Extent: how far a name goes on over particles, "of" and nicknames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..expressions import expression
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import FIRST_NAME, ORGANISATION, PARTICLES, TITLE
from .mastheads import MASTHEAD

# What follows a first name where a nickname in quotation marks comes before the last name: Ann “Red” Lee
_NICKNAME = expression(r"[\"“'‘][WIw]{1,3}[\"”'’]W")
_LINKS = words("of for on and & de the")
_OPENING_MARKS = "\"“'‘"
GOES_ON = PARTICLES | _LINKS | frozenset(("'", '"', "“", "‘", "``", "‘‘"))
"""The words and marks over which a name may go on."""
_STEPS = PARTICLES | {"the"}


def may_go_on(tokens: Tokens, end: int) -> bool:
    """Whether the word or mark at *end* may carry on the name before it, as far as the next token tells."""
    if tokens.norms[end] not in PARTICLES and tokens.norms[end] not in _LINKS:
        return True
    after = tokens.classes[end + 1 : end + 2]
    return after in "Wa" or tokens.norms[end + 1] in _STEPS


def extend(tokens: Tokens, facts: Mapping[str, int], start: int, end: int, beyond: int) -> int:
    """Where a name goes on over particles ("Ursula von der Leyen"), "of" ("Bank of England") or a nickname."""
    norms, classes = tokens.norms, tokens.classes
    while end < beyond:
        word = norms[end]
        if word in PARTICLES and not facts.get(norms[end - 1], 0) & ORGANISATION:
            after = end + 1
            while after < beyond and norms[after] in PARTICLES and classes[after] == "w":
                after += 1
            if after >= beyond or classes[after] != "W":
                return end
        elif word in _LINKS and _holds_office(facts, norms, start, end):
            with_article = word != "and" and end + 1 < beyond and norms[end + 1] == "the"
            after = end + 2 if with_article else end + 1
            if (
                after >= beyond
                or classes[after] not in "Wa"
                or (word in ("and", "on") and not _is_long(norms, start, end))
            ):
                return end
        elif classes[end] in _OPENING_MARKS and facts.get(norms[end - 1], 0) & FIRST_NAME:
            match = _NICKNAME.match(classes, end, beyond)
            if match is None:
                return end
            after = match.end() - 1
        elif word == "&" or (word == "'" and norms[end - 1].endswith("s")):
            after = end + 1
            if (
                after >= beyond
                or classes[after] != "W"
                or (word == "'" and not facts.get(norms[after], 0) & (ORGANISATION | MASTHEAD))
            ):
                return end
        else:
            return end
        while after < beyond and classes[after] in "WIta":
            after += 1
        end = after
    return end


def _holds_office(facts: Mapping[str, int], norms: Sequence[str], start: int, end: int) -> bool:
    if facts.get(norms[end - 1], 0) & TITLE:
        return True
    return any(facts.get(norms[index], 0) & ORGANISATION for index in range(start, end))


def _is_long(norms: Sequence[str], start: int, end: int) -> bool:
    return any(norms[index] in ("of", "for") for index in range(start, end))
