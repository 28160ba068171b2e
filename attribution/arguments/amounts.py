"""The words that lead to how many speak: "at least 20 witnesses", "just over a third of pupils"."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..tables import words
from ..vocabulary.calendar import is_year
from ..vocabulary.tags import over_tags

_NEARLY = words("nearly almost roughly about around over under just only fully some approximately")
_PAIRS_AHEAD = "more than, fewer than, less than, up to, at least, at most, just under, well under"
_MORE = frozenset(tuple(pair.split()) for pair in _PAIRS_AHEAD.split(", "))
_IN_MARKS = over_tags("«[DJC]»[NSJ]")  # “several” ministers
_AS_MANY = (["as", "many", "as"], ["as", "few", "as"])
_EVERYONE = words("everyone everybody")
_FRACTIONS = words("half third quarter fifth dozen all two-thirds three-quarters one-third")


def amount_start(syntax: Syntax, first: int, start: int) -> int:
    """Where the words begin that lead to a number at *start*: "at least 20", "just over a third", "as many as 60".

    A word between marks leads to one, too: “several” ministers said so.
    """
    norms, tags = syntax.norms, syntax.tags
    if tags[start - 1] == "»" and _IN_MARKS.match(tags, start - 3) and start - 3 >= first:
        return start - 3
    if norms[start] in _EVERYONE and start > first:
        return start - (norms[start - 1] == "not")
    if norms[start] == "least":
        start -= norms[start - 1] == "at" and start > first
    elif tags[start] != "C" and _FRACTIONS.isdisjoint(norms[start : start + 2]):
        return start
    while start > first:
        led = norms[max(start - 3, first) : start]
        if led[-1] in _NEARLY or (led[-1] == "a" and norms[start] in _FRACTIONS):
            start -= 1
        elif tuple(led[-2:]) in _MORE:
            start -= 2
        elif led[-1] == "in" and tags[start - 2] == "C" == tags[start] and not is_year(norms[start - 2]):
            start -= 2  # six in ten voters, but in 2019 in ten towns
        elif led in _AS_MANY or (led[0] == "between" and tags[start - 2 : start] == "C&"):
            start -= 3
        else:
            break
    return start


def over_amount(syntax: Syntax, start: int) -> int:
    """The token of the number to which the words from *start* on lead: at least "20"; *start* itself without one."""
    for token in range(start + 1, min(start + 4, len(syntax.norms))):
        if amount_start(syntax, start, token) == start:
            return token
    return start
