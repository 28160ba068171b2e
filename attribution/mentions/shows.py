"""Shows: names of podcasts and newsletters that no registry knows: the "Off Menu" podcast."""

from __future__ import annotations

from collections.abc import Mapping

from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import OPENER
from ..vocabulary.grammar import POSSESSIVES
from ..vocabulary.words import MARKS
from .mastheads import LEADING, is_named_behind

_SHOWS = ("podcast", "newsletter", "substack")
_SHOW_NOUNS = [[noun] for noun in _SHOWS]
_IN_SHOWS = words("the of and a an in to on with for off up how what why i my your is & this that we you")
_LONGEST_SHOW = 10
"""What may be part of a show's name without a capital, and how many tokens it has."""
_LONGEST_OWNER = 3  # tokens
_SHOWN = LEADING - words("paper site radio tv television network") | words("show programme program")
"""What a name that follows is of, where words of any sort stand ahead: told breakfast "show" Good Morning Britain."""
_MOST_SORTS, _SHORTEST_SORT = 4, 4  # words, and letters of each
_LONGEST_SORT = 3
"""How many words, "weekly true-crime", stand between whose a show is and "podcast"."""


def find_show(tokens: Tokens, first: int) -> tuple[int, int] | None:
    """The tokens of a podcast's or a newsletter's name with small words in it at *first*: the "Off Menu" podcast."""
    start, small = first + (tokens.norms[first] == "the" and tokens.words[first].form == "the"), False
    for index in range(start, min(start + _LONGEST_SHOW, len(tokens))):
        if tokens.norms[index] in _SHOWS and index > start:
            return (start, index) if small and tokens.classes[index - 1] == "W" else None
        if tokens.classes[index] not in "Wa9" and (index == start or tokens.norms[index] not in _IN_SHOWS):
            return None
        if tokens.norms[index - 1 : index + 1] == ["and", "the"]:
            return None  # told Ana and the podcast
        small = small or tokens.norms[index] in _IN_SHOWS
    return None


def find_owned(tokens: Tokens, first: int) -> tuple[int, int] | None:
    """The name of the podcast that somebody at *first* has: told Ana Ruiz's "Long Shots" podcast."""
    owner = first
    while tokens.classes[owner : owner + 1] == "W" and owner - first < _LONGEST_OWNER:
        owner += 1
    if owner == first or tokens.classes[owner : owner + 2] != "sW":
        return None
    end = owner + 1
    while tokens.classes[end : end + 1] in ("W", "a", "9") and end - owner < _LONGEST_SHOW:
        end += 1
    return (owner + 1, end) if tokens.norms[end : end + 1] == ["podcast"] else None


def find_apposed(tokens: Tokens, first: int) -> tuple[int, int] | None:
    """The name behind the comma of somebody's podcast at *first*: on her weekly podcast, "Long Shots", she said."""
    if tokens.norms[first] not in POSSESSIVES:
        return None
    noun = first + 1
    while noun - first <= _LONGEST_SORT and tokens.norms[noun : noun + 1] not in ([], *_SHOW_NOUNS):
        noun += 1
    start = noun + 2 + (tokens.classes[noun + 2 : noun + 3] in MARKS)
    if tokens.norms[noun : noun + 1] not in _SHOW_NOUNS or tokens.classes[noun + 1 : noun + 2] != ",":
        return None
    end = start
    while end - start < _LONGEST_SHOW and (
        tokens.classes[end : end + 1] in ("W", "a", "9")
        or (end > start and tokens.norms[end : end + 1] and tokens.norms[end] in _IN_SHOWS)
    ):
        end += 1
    closed = tokens.classes[end : end + 1] in (",", ".") or tokens.classes[end : end + 1] in MARKS
    return (start, end) if end > start and closed and tokens.classes[end - 1] != "w" else None


def skip_sorts(tokens: Tokens, facts: Mapping[str, int], start: int) -> int:
    """The token after words of any sort and a kind of show or paper that begin with *start*; *start* without one.

    Told current affairs show "Nieuwsuur", true-crime podcast "Cold Creek".
    """
    norms = tokens.norms
    for noun in range(start, min(start + _MOST_SORTS, len(norms) - 1)):
        if tokens.classes[noun] != "w" or facts.get(norms[noun], 0) & OPENER or len(norms[noun]) < _SHORTEST_SORT:
            return start
        if noun > start and norms[noun] in _SHOWN and tokens.classes[noun + 1] == "W":
            title = noun + 1 + (norms[noun + 1] == "the")
            return noun + 1 if is_named_behind(tokens, facts, title) else start
    return start
