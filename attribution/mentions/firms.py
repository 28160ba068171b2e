"""Firms: names that the word for a trade before them shows to be a body's: "the airline Velora"."""

from __future__ import annotations

from collections.abc import Mapping

from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import FIRST_NAME, PLURAL

_TRADES = words(
    """
    airline carmaker automaker chipmaker drugmaker planemaker steelmaker phonemaker toymaker toolmaker truckmaker
    shipbuilder housebuilder retailer supermarket insurer lender startup start-up fintech telco conglomerate
    brokerage consultancy subsidiary
    """
)
"""What calls a body by what it does, and nobody else."""
_LOOSE = words(
    "firm company group giant chain platform operator developer maker manufacturer provider brand union charity"
)
"""Those that do so behind another word: "energy giant Velora", but not "the company Lee founded"."""
_MINED = words("state gold copper lithium uranium platinum diamond iron-ore nickel cobalt")
"""What stands before a miner that is none who digs."""
_NO_SORT = words("the a an this that any no every each another which what some and or of for at in by with from as")
_OPENING = _TRADES | words("union charity regulator watchdog publisher brewer brewery hospital campaign")
"""Nouns that in a sentence's capital, "Airline says", are no body's name."""
TRADES = _TRADES | _LOOSE | {"miner"}


def follows_trade(tokens: Tokens, facts: Mapping[str, int], start: int) -> bool:
    """Whether the word for a trade stands right before the name at *start*, which begins with no first name."""
    norms, classes = tokens.norms, tokens.classes
    if not start or norms[start - 1] not in TRADES or facts.get(norms[start], 0) & FIRST_NAME:
        return False
    if norms[start - 1] in _TRADES:
        return True
    sort = norms[start - 2] if start > 1 and classes[start - 2] in "wW" else ""
    return sort in _MINED if norms[start - 1] == "miner" else bool(sort) and sort not in _NO_SORT


def opens_with_trade(tokens: Tokens, facts: Mapping[str, int], start: int, end: int) -> bool:
    """Whether a run begins with a trade in its sentence's capital: "Chipmaker" Vantor, but not the Airline Pilots."""
    norms = tokens.norms
    opens = end - start > 1 and norms[start] in _TRADES and (not start or tokens.classes[start - 1] not in "wW,")
    return opens and not facts.get(norms[start + 1], 0) & (PLURAL | FIRST_NAME)


def opens_as_trade(tokens: Tokens, index: int) -> bool:
    """Whether the word at *index* is a trade that has its capital from its sentence alone: "Airline says"."""
    return tokens.norms[index] in _OPENING and (not index or tokens.classes[index - 1] not in "wW,a")
