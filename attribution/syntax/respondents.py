"""Those who were asked, accused, or are of an age, and what they do."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED
from .retagging import (
    FINITE_GROUP,
    TagStep,
    Text,
    at_each,
    retag,
    sentence_bounds,
    with_tag,
)

# searched with a full stop ahead of the tags
_ACCUSED_OF = over_tags("[.«»,;:T&U][DiC]{0,2}[JKNPS]{0,5}(?:F[DiC]{0,2}[JKNPS]{1,5})?d(?=F)")
_SUSPECTING = words("accused acquitted cleared convicted suspected")
"""What nobody does "of" something without somebody in between."""
_ASKED = words("asked interviewed questioned surveyed polled consulted canvassed contacted sampled")
_OBJECTS = frozenset("DiJKNSPICg$")
_AGED = words("under over above below aged")
_GETTING = words("got gets get became becomes felt looked seemed")
_CLAUSE_ENDS = re.compile("[TUyWw,;:«»&]|$")


def _stand_accused(text: Text, tags: str) -> str:
    for match in _ACCUSED_OF.finditer("." + tags):
        verb = match.end() - 2
        if text.norms[verb] in _SUSPECTING and FINITE_GROUP.search(tags, verb + 1, sentence_bounds(text, verb)[1]):
            tags = with_tag(tags, verb, "n")
    return tags


def _be_asked(text: Text, tags: str, match: re.Match[str]) -> str:
    token, after = match.start(), match.end()
    if text.norms[token] in _ASKED:
        told = tags if tags[after] in "dzp" else _give_answer(text, tags, token, after)
        tags = with_tag(told, token, "n") if told[after] in "dzp" else tags
    return tags


def _give_answer(text: Text, tags: str, token: int, after: int) -> str:
    """*tags* with a verb *after* those who were asked; what looks like a noun there is one only where nothing else is.

    Half the voters surveyed "support" a ban, but pollsters surveyed "support" for it.
    """
    if tags[after] in "NR" and text.norms[token - 1] != "those":
        first, end = sentence_bounds(text, token)
        object_behind = tags[after + 1 : after + 2] in _OBJECTS or text.norms[after + 1 : after + 3] == ["at", "least"]
        if not object_behind or any(FINITE_GROUP.search(tags, *span) for span in ((first, token), (after + 1, end))):
            return tags
    return retag(text, tags, after, "d" if tags[after] == "n" else "p")


def _support_by_age(text: Text, tags: str, match: re.Match[str]) -> str:
    token, (first, end) = match.end() - 1, sentence_bounds(text, match.start())
    aged = text.norms[match.start() + 1] in _AGED
    if not aged or FINITE_GROUP.search(tags, first, token) or FINITE_GROUP.search(tags, token + 1, end):
        return tags
    return retag(text, tags, token, "p")


def _follow_those(text: Text, tags: str, match: re.Match[str]) -> str:
    token, (_, end) = match.start(), sentence_bounds(text, match.start())
    closing = _CLAUSE_ENDS.search(tags, token + 1, end)
    done = text.norms[token - 1] in _GETTING or FINITE_GROUP.search(
        tags, token + 1, closing.start() if closing else end
    )
    return tags if done else retag(text, tags, token, "d")


def _be_asked_between(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    ahead = FINITE_GROUP.search(tags, sentence_bounds(text, token)[0], token)
    return tags if ahead or text.norms[token] not in ASKED else with_tag(tags, token, "n")


RESPONDENTS = (
    TagStep(
        "stand_accused",
        "who does something behind “accused of” stands accused, and accuses nobody",
        "One of the men accused/n of the theft said he was at home.",
        _stand_accused,
        (_SUSPECTING,),
        ("dF",),
    ),
    at_each(
        "be_asked_between",
        "who does something behind what they are asked between commas has asked nothing",
        "The coach, asked/n about it on Friday, smiled.",
        over_tags("d(?<=[<noun>],d)(?=[EU][^.;:«»]{1,40},R?[dzb])"),
        _be_asked_between,
        words=(ASKED,),
        shapes=(",dE", ",dU"),
    ),
    at_each(
        "be_asked",
        "those who were asked say something",
        "The nurses interviewed/n said so.",
        over_tags("[dnN](?<=[SDC].)(?=[dzpnvNR])"),
        _be_asked,
        words=(_ASKED,),
    ),
    at_each(
        "support_by_age",
        "those of an age do something where nothing else is done",
        "Men under 35 support/p the mayor.",
        over_tags("[NS]E(?:C|C-?C)[NSR](?=[DiJNSPIgC])"),
        _support_by_age,
        words=(_AGED,),
    ),
    at_each(
        "follow_those",
        "those who did something do something else behind that",
        "The men who fled described/d a loud bang.",
        over_tags("n(?<=W[dzp]n)(?=[DiPIJNSCT])"),
        _follow_those,
        shapes=("Wdn", "Wzn", "Wpn"),
    ),
)
