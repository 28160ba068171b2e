"""Names in running text: its runs of capitalised words, each read as a name or remembered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.calendar import MONTHS
from ..vocabulary.gazetteer import (
    BODY_NOUN,
    FIRST_NAME,
    OPENER,
    ROLE,
    TITLE,
    Gazetteer,
    default_gazetteer,
)
from ..vocabulary.outlets import OutletRegistry, default_registry
from .leading import IN_PLACES, is_placed
from .mastheads import MASTHEAD, MASTHEADS
from .named import NAMED, OUTLET_WORD, Name, Reader, Reading, bare
from .outletnames import read_known
from .recall import Memory, Recall
from .runs import DESCRIBES, OUTLETS, asks_around, read_run

# Capitalised words, initials, abbreviations: “U.S. Sen. J. Doe”; behind a digit they may be an outlet: “404 Media”.
_RUN = re.compile("9?[WIta]+|9")  # of so simple a pattern re makes two thirds of the time that regex takes
_ADDRESSING = words("ask tell call see thank meet blame poor dear dearest thanks sorry hi")
"""What may stand in a capital before a first name, and is no name."""

_NO_NAME = OPENER | DESCRIBES
_PERSONAL = FIRST_NAME | TITLE | ROLE
_MAY_GO_ON = FIRST_NAME | TITLE | BODY_NOUN | OUTLETS
_UNREAD = Reading(bare(NAMED, 0, 0, False), 0)
"""Stands for no reading yet where None is a reading."""
_ANEW = Reading(bare(NAMED, 0, 0, False), 0)
"""Stands for that of a run which is read anew each time, since it depends on what stands around it."""


@lru_cache(maxsize=8)
def tables_of(outlets: OutletRegistry | None) -> tuple[Mapping[str, int], Gazetteer, OutletRegistry, Recall[Reading]]:
    """The tables with *outlets*, if not those shipped; OUTLET_WORD is a fact where an outlet's name may begin."""
    gazetteer, registry = default_gazetteer(), outlets or default_registry()
    facts = dict(gazetteer.facts)
    for found, fact in ((registry.aliases, OUTLET_WORD), (MASTHEADS, MASTHEAD)):
        for word in found:
            facts[word] = facts.get(word, 0) | fact
    roles = [word for word, fact in facts.items() if fact & ROLE]
    return facts, gazetteer, registry, Recall(IN_PLACES, roles, registry)


def read_names(reader: Reader, first: int, beyond: int) -> list[Name]:
    """The names within tokens *first* to *beyond*, in order, disjoint; a single one behind "in" is rather a place."""
    names = [_shift(reading.name, base) for base, reading in read_runs(reader, first, beyond)]
    return [name for name in names if name.sure or name.end - name.start > 1 or not _is_placed(reader, name.start)]


def _is_placed(reader: Reader, start: int) -> bool:
    return is_placed(reader.tokens.norms, start)


def read_runs(reader: Reader, first: int, beyond: int) -> list[tuple[int, Reading]]:
    """The names that read_names finds, each with the token from which it counts its own."""
    found: list[tuple[int, Reading]] = []
    tokens, get, recall = reader.tokens, reader.facts.get, reader.recall
    norms, words = tokens.norms, tokens.words
    before, plain, definite, after, count = recall.before.get, recall.plain, recall.definite, recall.after, len(norms)
    position = first
    for run in _RUN.finditer(tokens.classes, first, beyond):
        start, end = run.span()
        # behind an outlet a name may follow: "Reuters President Ana Ruiz"
        while (start := start if start > position else position) < end:
            if tokens.classes[start] == "9":
                outlet = _read_numbered(reader, start, end) if get(norms[start], 0) & OUTLET_WORD else None
                if outlet is not None:
                    found.append((start, Reading(_shift(outlet, -start), outlet.end - start)))
                    position = outlet.end
                    break
                start += 1
                if start == end:
                    break
            if end - start == 1:
                fact = get(norms[start], 0)
                if fact & _NO_NAME and (fact & OPENER or not fact & _MAY_GO_ON):
                    break
            memory = before(_lead_of(norms, start), plain) if start else recall.opening
            if (
                memory is None
                or (end == beyond and _is_cut(tokens, end))
                or (end < count and norms[end] in after and recall.is_open(tokens, end))
            ):
                reading, position = _read_anew(reader, start, end, beyond)
            else:
                if memory is definite and words[start - 1].form != "the":
                    memory = recall.capital
                reading, position = _recall(reader, memory, start, end, beyond)
            if reading is not None:
                found.append((start, reading))
            if position < end and not get(norms[position], 0) & _PERSONAL:
                break  # what Bloomberg New Energy Finance is called by is no name of its own
    return found


def _lead_of(norms: Sequence[str], start: int) -> str:
    """The word before *start*, but for the "to" of "according to", which leads to no place."""
    return "" if norms[start - 1] == "to" and not is_placed(norms, start) else norms[start - 1]


def _recall(reader: Reader, memory: Memory[Reading], start: int, end: int, beyond: int) -> tuple[Reading | None, int]:
    """What the run of tokens *start* to *end* was read as before, by *memory*, else now; and the token behind that."""
    words = reader.tokens.words
    key = words[start] if end - start == 1 else tuple(words[start:end])
    reading = memory.get(key, _UNREAD)
    if reading is _ANEW:
        return _read_anew(reader, start, end, beyond)
    if reading is not _UNREAD:
        return reading, end if reading is None else start + reading.beyond
    reading, position = _read_anew(reader, start, end, beyond)
    reader.recall.learn(memory, key, _ANEW if asks_around(reader, start, end) else reading)
    return reading, position


def _read_numbered(reader: Reader, start: int, end: int) -> Name | None:
    """The outlet that begins with the number at *start*, unless that is a day's: "On May 5 News Corp said"."""
    dated = start > 0 and reader.tokens.norms[start - 1] in MONTHS
    outlet = None if dated else read_known(reader, start, end)
    return outlet if outlet is not None and outlet.start == start else None


def _read_anew(reader: Reader, start: int, end: int, beyond: int) -> tuple[Reading | None, int]:
    norms = reader.tokens.norms
    asked = end - start == 2 and norms[start] in _ADDRESSING and reader.facts.get(norms[start + 1], 0) & FIRST_NAME
    name, position = read_run(reader, start + bool(asked), end, beyond)
    return name and Reading(_shift(name, -start), position - start), position


def _is_cut(tokens: Tokens, end: int) -> bool:
    """Whether the run that is read until *end* goes on there."""
    return tokens.classes[end : end + 1] in ("W", "I", "t", "a")


def _shift(name: Name, by: int) -> Name:
    kind, start, title, proper, end, sure = name
    return Name(kind, start + by, title + by, proper + by, end + by, sure)
