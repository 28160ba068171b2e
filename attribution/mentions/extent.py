"""Extent: how far a name goes on over particles, "of" and nicknames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..expressions import over_text
from ..syntax.portfolios import listed_end
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.calendar import MONTHS, WEEKDAYS
from ..vocabulary.gazetteer import BODY_NOUN, FIELDS, FIRST_NAME, PARTICLES, SITTING, TITLE
from .mastheads import MASTHEAD

# What follows a first name where a nickname in marks comes before the last name: Ann “Red” Lee, Robert (Bob) Hale
_NICKNAME = over_text(r"(?:[\"“'‘][WIwa]{1,3}[\"”'’]|\(([WI]{1,3})\))W")
_LINKS = words("of for on and & de the")
_DATED = WEEKDAYS | MONTHS
_OPENING_MARKS = "\"“'‘("
_MARKED = frozenset('"“‘(')
"""Marks that open a nickname within a name, of which no other name has any; "'" is one only if it stands twice."""
_QUOTES = frozenset(("'", '"', "“", "‘", "``", "‘‘"))
GOES_ON = PARTICLES | _LINKS | _QUOTES | {"("}
"""The words and marks over which a name may go on."""
_STEPS = PARTICLES | {"the"}


def may_go_on(tokens: Tokens, end: int) -> bool:
    """Whether the word or mark at *end* may carry on the name before it, as far as the next token tells."""
    if tokens.norms[end] == "(":
        return _NICKNAME.match(tokens.classes, end) is not None
    if tokens.norms[end] in _QUOTES:
        return True
    after = tokens.classes[end + 1 : end + 2]
    return after in "Wa" or tokens.norms[end + 1] in _STEPS


def extend(tokens: Tokens, facts: Mapping[str, int], start: int, end: int, beyond: int) -> int:
    """Where a name goes on over particles ("Ursula von der Leyen"), "of" ("Bank of England"), a list or a nickname."""
    classes = tokens.classes
    while end < beyond:
        after = _step(tokens, facts, start, end, beyond)
        if not after:
            return _over_fields(tokens, end, beyond)
        while after < beyond and classes[after] in "WIta":
            after += 1
        end = after
    return end


def _step(tokens: Tokens, facts: Mapping[str, int], start: int, end: int, beyond: int) -> int:
    """The token with which the name from *start* to *end* goes on behind a word or mark there; 0 where it does not."""
    norms, classes = tokens.norms, tokens.classes
    word, last = norms[end], facts.get(norms[end - 1], 0)
    if word in PARTICLES and not last & BODY_NOUN:
        return _over_particles(tokens, end, beyond)
    if word in _LINKS and _holds_office(facts, norms, start, end):
        with_article = word != "and" and end + 1 < beyond and norms[end + 1] == "the"
        after = end + 2 if with_article else end + 1
        joins = word not in ("and", "on") or _is_long(norms, start, end) or (word == "on" and _sits_on(norms, end))
        return after if joins and after < beyond and classes[after] in "Wa" else 0
    if classes[end] in _OPENING_MARKS:
        nickname = _over_nickname(tokens, facts, start, end, beyond)
        if nickname or classes[end] != "'":
            return nickname
    after = end + 1
    if after >= beyond or classes[after] != "W":
        return 0
    owned = word == "'" and norms[end - 1].endswith("s") and facts.get(norms[after], 0) & (BODY_NOUN | MASTHEAD)
    return after if word == "&" or owned else 0


def holds_nickname(classes: str) -> bool:
    """Whether a name whose tokens have these *classes* holds a nickname in marks."""
    return not _MARKED.isdisjoint(classes) or classes.count("'") > 1


def _over_nickname(tokens: Tokens, facts: Mapping[str, int], start: int, end: int, beyond: int) -> int:
    """The last name behind the nickname in marks at *end*; 0 where a first name nobody knows might be something else.

    Behind such a name the nickname has a capital, and neither name is a word for a person, a place or a body.
    """
    found = _NICKNAME.match(tokens.classes, end, beyond)
    if not found or (found[1] and end - start > 1):
        return 0  # Ana Ruiz (Labour) Tom Lee (Tory)
    after, first = found.end() - 1, facts.get(tokens.norms[end - 1], 0)
    if first & FIRST_NAME:
        return after
    plain = not first and not facts.get(tokens.norms[after], 0) & ~FIRST_NAME
    return after if plain and tokens.classes[end + 1] == "W" and tokens.classes[end - 1] == "W" else 0


def _over_particles(tokens: Tokens, end: int, beyond: int) -> int:
    """The capitalised word behind the particles at *end*, "von der" Leyen; 0 where none follows."""
    after = end + 1
    while after < beyond and tokens.norms[after] in PARTICLES and tokens.classes[after] == "w":
        after += 1
    return after if after < beyond and tokens.classes[after] == "W" else 0


def _holds_office(facts: Mapping[str, int], norms: Sequence[str], start: int, end: int) -> bool:
    if facts.get(norms[end - 1], 0) & TITLE or (norms[end - 1] in FIELDS and facts.get(norms[start], 0) & TITLE):
        return True
    return any(facts.get(norms[index], 0) & BODY_NOUN for index in range(start, end))


def _sits_on(norms: Sequence[str], on: int) -> bool:
    """Whether a body's subject follows "on": the "Council on Foreign Relations", but the council on Monday."""
    return norms[on - 1] in SITTING and _DATED.isdisjoint(norms[on + 1 : on + 2])


def _is_long(norms: Sequence[str], start: int, end: int) -> bool:
    return any(norms[index] in ("of", "for", "on") for index in range(start, end))


def _over_fields(tokens: Tokens, end: int, beyond: int) -> int:
    """Where a name goes on over a list of fields: Department for "Culture, Media and Sport"."""
    listed = listed_end(tokens.norms, end) if tokens.norms[end - 1] in FIELDS else 0
    while listed and listed < beyond and tokens.classes[listed] in "WIta":
        listed += 1
    return listed if end < listed <= beyond else end
