"""Participles that look like nouns or pasts, and pasts and infinitives that look like something else."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import HEARSAY
from .retagging import (
    FINITE_GROUP,
    TagStep,
    Text,
    at_each,
    at_first,
    at_last,
    retag,
    sentence_bounds,
    with_tag,
)

# Patterns that begin with a mark look at few places: the tags are searched with a full stop ahead.
_RECORDING = over_tags("[.«»]N(?=[Di][^.]{2,60},[DiP])")
_FRONTED_BY = over_tags("[.«»]g[^.]{1,90},[DiC]?[JKNPS]{1,4}n(?=[EFtDiI])")
_CALLS = words("for on upon")
COUNSEL = words("prosecuting defending mitigating presiding sentencing")
"""What somebody does in court, told between commas."""
_SUSPECTED = words("suspected reported confirmed feared rumoured rumored")
_BELIEVED = HEARSAY | words("known feared suspected")

_SOME = words("some many most several few others")
_SAID = words("said told")
_ADJUNCT = over_tags("[EF][DiC]?[JKNPSI]{1,5}(?:[EF][DiC]?[JKNPSI]{1,5}){0,3}")
_NOUN_AHEAD = over_tags("[<noun>]")


def _record(text: Text, tags: str) -> str:
    for match in _RECORDING.finditer("." + tags):
        word = text.norms[match.start()]
        tags = with_tag(tags, match.start(), "g") if word.endswith("ing") and not word.endswith("thing") else tags
    return tags


def _follow_fronted(text: Text, tags: str) -> str:
    for match in _FRONTED_BY.finditer("." + tags):
        verb = match.end() - 2
        if not FINITE_GROUP.search(tags, verb, sentence_bounds(text, verb)[1]):
            tags = retag(text, tags, verb, "d")
    return tags


def _call_for(text: Text, tags: str, match: re.Match[str]) -> str:
    called = text.norms[match.start()] == "called" and text.norms[match.end()] in _CALLS
    return with_tag(tags, match.start(), "d") if called else tags


def _some_fear(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.start(), "d") if text.norms[match.start() - 1] in _SOME else tags


def _tell_beside(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    beside = text.norms[match.start() + 1] == "with" and text.norms[token].endswith("ing")
    return retag(text, tags, token, "g") if beside else tags


def _tell_what_happened(text: Text, tags: str, match: re.Match[str]) -> str:
    verb, teller = match.start(), match.end() - 1
    start = sentence_bounds(text, verb)[0]
    if text.norms[teller] not in _SAID or tags[teller + 1 : teller + 2] == "," or tags[verb + 1] == "B":
        return tags
    comma = tags.index(",", verb)
    clause = max(start, tags.rfind(",", start, verb) + 1)
    if _ADJUNCT.fullmatch(tags, clause, verb):
        return tags  # "In a poll released on Monday, two voters said"
    if FINITE_GROUP.search(tags, start, comma) or not _NOUN_AHEAD.search(tags, clause, verb):
        return tags
    return retag(text, tags, verb, "d")


PARTICIPLES = (
    TagStep(
        "record",
        "what opens a sentence ahead of its object and its subject is what the subject does",
        "Recording/g a verdict of misadventure, the coroner left.",
        _record,
    ),
    TagStep(
        "follow_fronted",
        "behind what its subject does a sentence has its verb",
        "Noting that it had rained, the delegates attempted/d to secure a vote.",
        _follow_fronted,
    ),
    at_first(
        "do_not",
        "behind “did not” stands an infinitive",
        "The director did not dispute/v that.",
        over_tags("[NSJ](?<=ox.)"),
        "v",
        fitting=True,
        shapes=("oxN", "oxS", "oxJ"),
    ),
    at_first(
        "be_suspected",
        "what is but suspected, behind a preposition, is told by nobody there",
        "People with suspected/J measles should ring.",
        over_tags("n(?<=[EF]n)(?=J?[<noun>])"),
        "J",
        _SUSPECTED,
        shapes=("EnN", "EnS", "EnJ", "FnN", "FnS", "FnJ"),
    ),
    at_first(
        "be_said_to",
        "whoever is said to be something has said nothing",
        "A driver believed/n to be drunk hit a wall.",
        over_tags("d(?:(?<=[,NPS]d)|(?<=[,NPS]Rd))(?=t[eh])"),
        "n",
        _BELIEVED,
        shapes=("dte", "dth"),
    ),
    at_first(
        "be_done_to",
        "behind “was” and “are” stands what was done to somebody",
        "The islanders are resigned/n to it.",
        over_tags("d(?:(?<=[be]d)|(?<=[be]Rd))"),
        "n",
        shapes=("bd", "ed", "bRd", "eRd"),
    ),
    at_first(
        "stand_in_court",
        "for whom somebody stands in court, told between commas, is nothing they say",
        "Asked by Simon Teare KC, defending/J, she wept.",
        over_tags("g(?<=P,g)(?=,)"),
        "J",
        COUNSEL,
        shapes=("P,g,",),
    ),
    at_each(
        "call_for",
        "who is called something is called no “for”",
        "It fell when advocates in the town called/d for his dismissal.",
        over_tags("n(?<=[NPSI]n)(?=E[^B,.;:])"),
        _call_for,
        words=(words("called"), _CALLS),
    ),
    at_each(
        "some_fear",
        "some do something ahead of “that”",
        "The town cheered even as some worried/d that it would flood.",
        over_tags("n(?<=[DJS]n)(?=T)"),
        _some_fear,
        words=(_SOME,),
        shapes=("DnT", "JnT", "SnT"),
    ),
    at_first(
        "several_tell",
        "several, behind a mark, do something ahead of “that”",
        "He was never told; rivals whisper/p that he did not listen.",
        over_tags("N(?<=[;:»,]SN)(?=T[DiIPNSJCX])"),
        "p",
        fitting=True,
        shapes=("SNT",),
    ),
    at_each(
        "tell_beside",
        "what somebody does behind “with”, ahead of “that”, is no thing",
        "It will close, with the Sun reporting/g that buyers have been found.",
        over_tags(",E[DiC]?[JKNPS$']{1,8}(?:[EF][<nominal>']{1,6})?(?<=[PNS])N(?=T[DiIPNSJKCX])"),
        _tell_beside,
        words=(words("with"),),
        shapes=("PNT", "NNT", "SNT"),
    ),
    at_each(
        "tell_what_happened",
        "what somebody said has a verb: no more than a participle ahead of “, police said” is what happened",
        "A bus carrying pupils overturned/d on the bridge, police said on Monday.",
        over_tags("n[^.,;:«»n]{1,60},[DiC]?[JKNPSI]{1,5}(?:[EF][DiC]?[JKNPSI]{1,5})?R?d"),
        _tell_what_happened,
        words=(_SAID,),
    ),
    at_last(
        "follow_some_among",
        "several have their verb behind whom they include",
        "Many others, including the mayor, think/p it should close.",
        over_tags("S,[gE][<nominal>'F&]{1,10},v"),
        "p",
        shapes=(",v",),
    ),
    at_last(
        "follow_told_of",
        "several have their verb behind who tells of them",
        "Four in ten of them, police say, turn/p out to be hoaxes.",
        over_tags("[SCI],[DiC]?[JKNPSI]{1,4}[dzp],v"),
        "p",
        shapes=(",v",),
    ),
)
