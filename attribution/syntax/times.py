"""Noun phrases that tell when or how something was done: they are nobody who does it."""

from __future__ import annotations

from collections.abc import Sequence

from ..tables import words
from ..vocabulary.calendar import DAYS, MONTHS, SINGLE_TIMES, SPANS, TIMES, is_year
from ..vocabulary.tags import VERBS, over_tags
from .adjuncts import SINCE
from .columns import Syntax

_APART = words("ago before earlier later")
_POINTING = words("last this next every")
_EDGES = words("end start beginning")  # "by the end of the month"
_WAYS = words("email e-mail letter post phone telephone text message fax lunchtime noon midday midnight then now law")
_LINES = words("email e-mail letter post phone telephone text message messages call link mail")
_BY_ITSELF = words("stand abid")  # "stood by", whose object is no agent
_NO_AGENTS = SINGLE_TIMES | MONTHS | _EDGES
_PARTING = over_tags("(?:[EB](?:[RJ]E)?)?[DiJCNSPR$]{1,5}(?=[Tt])")
_PARTING_TIMES = TIMES | MONTHS | words("time times beginning start end outset")
_UNLED = _POINTING | words("all earlier later")
_OPENS_PARTING = frozenset("BDEJNPR")
_OPENS_DAY = DAYS | {"on"}
LEADS_PARTING, OPENS_TIME = frozenset("EB"), _UNLED | _OPENS_DAY
"""Tags and words with which what parts a verb from its clause begins: before others ``past_time`` need not be asked."""
_OF_SOMEBODY = frozenset("DiP'")
"""Tags of what is no mere way: "told by a letter", "by the Post"."""


def _past_day(norms: Sequence[str], token: int) -> int:
    """The token behind the day, if one stands at *token*: "pledged Tuesday to reopen", "said on Tuesday that"."""
    if token < len(norms):
        word = norms[token]
        if word in DAYS:
            return token + 1
        if word == "on" and token + 1 < len(norms) and norms[token + 1] in DAYS:
            return token + 2
    return token


def past_time(tags: str, norms: Sequence[str], token: int) -> int:
    """The token behind what parts a verb from its clause, if that stands at *token*: a day, a time, who told it.

    "Pledged Tuesday to reopen", "had been advised in 2019 that", "advised by its lawyers that", "heard from Ann that".
    """
    if token >= len(tags) or tags[token] not in _OPENS_PARTING:
        return token
    first = norms[token]
    parting = _PARTING.match(tags, token) if tags[token] in LEADS_PARTING or first in _UNLED else None
    if parting:
        end = parting.end()
        last = norms[end - 1]
        timed = last in _PARTING_TIMES or is_year(last)
        if timed and tags[token] != "B":
            return end
        teller = tags[token] == "B" or first == "from"
        behind_verb = token > 0 and tags[token - 1] in VERBS
        if teller and behind_verb and tags[end] == "T":  # "remarks by Ann that": others find that
            return end
    return _past_day(norms, token) if first in _OPENS_DAY else token


def tells_when(syntax: Syntax, chunk: int) -> bool:
    """Whether a noun phrase tells when something was said: "The mayor last week said"."""
    norms, first, last = syntax.norms, syntax.chunk_starts[chunk], syntax.chunk_starts[chunk + 1] - 1
    if norms[last] not in TIMES and norms[first] not in MONTHS:
        return False
    if norms[first] in MONTHS and norms[first - 1] in SINCE:  # "In May Prime Minister Ann Lee said"
        return last == first or norms[last].isdigit()
    if syntax.tags[last + 1 : last + 2] == "'":
        return False  # "Last year's winner said"
    word = norms[last]
    apart = last + 1 < len(norms) and norms[last + 1] in _APART
    if word in SPANS or (apart and word in SINGLE_TIMES):
        return apart
    if first == last:
        return word in DAYS  # and no "Day" or "Winter", who may be somebody
    return word in SINGLE_TIMES and norms[first] in _POINTING


def tells_how(syntax: Syntax, chunk: int, stem: str) -> bool:
    """Whether a noun phrase behind "by" tells when or how something was done: "told by email", "decided by noon"."""
    if syntax.symbols[chunk - 1] != "B":
        return False
    first, last = syntax.chunk_starts[chunk], syntax.chunk_starts[chunk + 1] - 1
    norm = syntax.norms[last]
    way = syntax.norms[first] in _WAYS and (first == last or syntax.norms[first + 1] in _POINTING)  # by email last week
    line = norm in _LINES and _OF_SOMEBODY.isdisjoint(syntax.tags[first : last + 1])  # by text message
    return norm in _NO_AGENTS or stem in _BY_ITSELF or way or line
