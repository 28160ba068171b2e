"""What is passed on and needs no source: legends, what is long past or over, irony, what somebody is told to hold."""

from __future__ import annotations

import re

from ..expressions import over_text
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import default_gazetteer
from .draft import Draft
from .surveys import around
from .words import lowered

_WRITER = frozenset(("i", "my"))
_LONG_AGO = over_text(
    r"""\b(?:in|since|around|about|circa|before|by|of|from)\s(?:the\s)?1[0-8]\d\d\b | \b\d{1,4}\s?(?:BC|AD|BCE|CE)\b
    | \b(?:haunted|haunts?|ghosts?(?!\s?writ)|monks?|saints?|Romans|Vikings|Normans|medieval|myths?|pharaohs?)\b
    | \b(?:[Tt]he\s(?:word|name|term|phrase)|[Ii]ts\sname)\b[^.!?]{0,40}\b(?:come|derive|originate|date|mean)\b
    """,
    re.VERBOSE,
)
# what nobody believes for being told, but no "club legend", and what the writer tells to be without proof
_LEGEND = over_text(
    r"\b(?:(?:[Tt]he|[Ll]ocal|[Oo]ld)\slegend\s(?:is|has|says|goes|tells|of)|(?:in|[Aa]ccording\sto)\slegend|[Ll]egend\s(?:has|says)"
    r"|folklore|myths?|superstitions?|mermaids?|fairies|witch(?:es)?(?!\s?hunt)|dragons?|[Tt]he\s[Dd]evil(?!\sis\sin)"
    r"|[Aa]\scurse|[Nn]o\srecord\sof\s(?:one|it|any|them|such))\b"
)
_TOLD_OF_OLD = frozenset(("said", "believed", "reputed", "rumoured", "rumored", "supposedly"))
_UNTIL = over_text(r"\b(?:until|till)\b")
_LASTS = over_text(r"\sto\s(?:have|be\s[a-z]+ing)\b")  # what is believed goes on "until": "to have slept until noon"
_WAS_BELIEVED = over_text(r"(?:was|were|had\sbeen)\s(?:\w+\s)?(?:thought|believed|understood|assumed|feared)")
# "thought to be worth £9,000 by a valuer in Leith", but not "believed to have been stolen by a gang"
_HELD_BY = over_text(
    r"\sto\s(?:be|date|come|have\s(?:come|dated))\s(?!\w{1,20}(?:ed|en|wn|ght)\b)[^.;:()]{0,60}?"
    r"\sby\s(?:(?:an?|the|its|his|her|their|many|most|some|several|two|three)\s)?(?:\w{2,16}\s){0,2}?([a-z’'-]{3,20})\b"
)


def is_held_by(draft: Draft, found: Span) -> bool:
    """Whether who holds it stands at the end of what they hold: "thought to be worth £9,000 by a valuer"."""
    held = _HELD_BY.match(draft.text, found.end)
    return held is not None and lowered(held[1]) in default_gazetteer().roles


def is_of_old(draft: Draft, number: int, found: Span) -> bool:
    """Whether it tells of what nobody alive has seen, of a word's origin, or of what was believed until it ended.

    "The bridge was thought to be sound until a lorry fell through it" passes on no claim.
    """
    sentence = draft.graph.document.sentences[number]
    if _LONG_AGO.search(sentence.text):
        return True
    if found.text.split()[-1].lower() in _TOLD_OF_OLD and _LEGEND.search(around(draft, found.start, 1, 1).text):
        return True
    ended = _UNTIL.search(draft.text, found.end, sentence.end) and not _LASTS.match(draft.text, found.end)
    return bool(ended) and _WAS_BELIEVED.fullmatch(found.text.lower()) is not None


def is_wry(norms: list[str], place: int) -> bool:
    """Whether the writer tells of a thing of theirs that it was no such thing: "my supposedly windproof coat"."""
    if _WRITER.isdisjoint(norms) or place + 1 == len(norms):
        return False
    tags = default_dictionary().tags(norms[place + 1])
    return ("J" in tags and "d" not in tags) or (not tags and not norms[place + 1].endswith("ed"))
