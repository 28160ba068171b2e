"""Verb groups made whole over what stands between their first word and the others: "had, in July, reported"."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.calendar import DAYS, MONTHS, TIMES
from ..vocabulary.tags import over_tags
from .retagging import TagStep, Text, retag

# Behind the first word of a verb group: what commas enclose, one or two phrases with a preposition, or a time.
_INSERTED = over_tags(
    "[hbmo](?=x?R{0,2}(?:(,)[^<finite><opener>,.;:«»()g]{1,16},"
    "|(E)[DiJKC]{0,3}[NSPJC][NSPC]{0,3}(?:E[DiJC]{0,2}[<noun>]P?)?|[DiJKRC]{0,2}[<noun>])R{0,2}([dnpvgeN]))"
)
_GROUPS = {"h": ("dne", "n"), "b": ("dnge", "n"), "m": ("pveN", "v"), "o": ("pv", "v")}
"""For the first word of a group the tags that its last may have got, and the one that it has."""
_TIMES = TIMES | MONTHS | words("past time")
_ADVERBS = _TIMES | words("fact effect part turn particular times first last least occasion occasions")
_POINTING = words("last this next earlier later early late one")
CONJUNCTIVE = words("since after before until than as like")
"""Prepositions that may open a clause: "After Mr Lee said" it."""
_VIEWS = words("view views opinion words eyes judgment judgement estimation account per")


def _join_groups(text: Text, tags: str) -> str:
    for match in _INSERTED.finditer(tags):
        start, verb = match.end(), match.start(3)
        fitting, form = _GROUPS[tags[start - 1]]
        if tags[verb] not in fitting or not _VIEWS.isdisjoint(text.norms[start:verb]):
            continue
        if match[1] and tags[start] == "R" and tags[match.end(1)] == "D":
            continue  # "jobs were scarce, the minutes, released on Monday, showed"
        if match[1] or (_is_adverbial if match[2] else _is_time)(text, tags, start, verb):
            whole = tags if tags[verb] in "ge" else retag(text, tags, verb, form)
            if whole[verb] in ("g", "e", form):
                tags = whole[:start] + "R" * (verb - start) + whole[verb:]
    return tags


def _is_time(text: Text, tags: str, start: int, verb: int) -> bool:
    """Whether a noun phrase ahead of a *verb* tells when: had "last week" told; but not: did "the week" end?"""
    while tags[verb - 1] == "R":
        verb -= 1
    if verb - start == 1:
        return text.norms[start] in DAYS
    return text.norms[verb - 1] in _TIMES and not _POINTING.isdisjoint(text.norms[start : verb - 1])


def _is_adverbial(text: Text, tags: str, start: int, verb: int) -> bool:
    """Whether a phrase with a preposition parts a *verb* from its auxiliary: was "on Friday" accused.

    In "the money she had in the bank vanished" and "a man who was there on Monday said" it does not.
    """
    auxiliary, form = tags[start - 1], tags[verb]
    usual = not _ADVERBS.isdisjoint(text.norms[start:verb]) or text.norms[verb - 1].isdigit()
    if form == "e" or (auxiliary in "mo" and form != "N"):
        return True
    if auxiliary == "b":
        return usual and tags[start] == "E"
    if text.norms[start] in CONJUNCTIVE or tags[start - 2 : start - 1] in ("W", "w", "I"):
        return usual
    return usual or form == "d" or tags[verb + 1 : verb + 2] not in ("N", "S", "J")


GROUPS = (
    TagStep(
        "join_groups",
        "“had on Monday told” is like “had already told”: nobody had anything on Monday",
        "The mayor had on/R Monday/R told/n the council.",
        _join_groups,
    ),
)
