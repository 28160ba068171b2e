"""Participles that look like nouns or pasts, and pasts and infinitives that look like something else."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED, HEARSAY
from .papers import PAPERS
from .retagging import (
    FINITE_GROUP,
    TagStep,
    Text,
    at_each,
    at_first,
    at_last,
    is_finite_ahead,
    retag,
    sentence_bounds,
    with_tag,
)

# Patterns that begin with a mark look at few places: the tags are searched with a full stop ahead.
_RECORDING = over_tags("[.«»]N(?=[Di][^.]{2,60},[DiP])")
_FRONTED_BY = over_tags("[.«»]g[^.]{1,90},[DiC]?[JKNPS]{1,4}n(?=[EFtDiI])")
_ACCUSED_OF = over_tags("[.«»,;:T&U][DiC]{0,2}[JKNPS]{0,5}(?:F[DiC]{0,2}[JKNPS]{1,5})?d(?=F)")
_SUSPECTING = words("accused acquitted cleared convicted suspected")
"""What nobody does "of" something without somebody in between."""
_CALLS = words("for on upon")
_ASKED = words("asked interviewed questioned surveyed polled consulted canvassed contacted sampled")
COUNSEL = words("prosecuting defending mitigating presiding sentencing")
"""What somebody does in court, told between commas."""
_OBJECTS = frozenset("DiJKNSPICg$")
_AGED = words("under over above below aged")
_SUSPECTED = words("suspected reported confirmed feared rumoured rumored")
_BELIEVED = HEARSAY | words("known feared suspected")

_SOME = words("some many most several few others")
_MESSAGES = PAPERS | words("address broadcast column interview sermon speech")
_SAID = words("said told")
_PUBLIC = words("public")
_ADJUNCT = over_tags("[EF][DiC]?[JKNPSI]{1,5}(?:[EF][DiC]?[JKNPSI]{1,5}){0,3}")
_NOUN_AHEAD = over_tags("[<noun>]")
_GETTING = words("got gets get became becomes felt looked seemed")
_PUT_OUT_BY = over_tags(
    "N(?=[dn](?:r?[Et][^<finite><opener>.;:«»&B]{1,20})?B[DiC]?[JKNPSR']{1,6}"
    "(?:,[DiC]?[JKNPSF'\"]{1,6},)?([dzpn]|N(?=:))(?!B))"
)
_STATING = words("said says stated states found ruled held reported revealed")
_CLAUSE_ENDS = re.compile("[TUyWw,;:«»&]|$")


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


def _stand_accused(text: Text, tags: str) -> str:
    for match in _ACCUSED_OF.finditer("." + tags):
        verb = match.end() - 2
        if text.norms[verb] in _SUSPECTING and FINITE_GROUP.search(tags, verb + 1, sentence_bounds(text, verb)[1]):
            tags = with_tag(tags, verb, "n")
    return tags


def _tell_reporters(text: Text, tags: str, match: re.Match[str]) -> str:
    if text.norms[match.end() - 1] == "told":
        tags = with_tag(with_tag(tags, match.start(), "N"), match.end() - 1, "d")
    return tags


def _call_for(text: Text, tags: str, match: re.Match[str]) -> str:
    called = text.norms[match.start()] == "called" and text.norms[match.end()] in _CALLS
    return with_tag(tags, match.start(), "d") if called else tags


def _some_fear(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.start(), "d") if text.norms[match.start() - 1] in _SOME else tags


def _be_asked(text: Text, tags: str, match: re.Match[str]) -> str:
    token, after = match.start(), match.end()
    if text.norms[token] in _ASKED:
        told = tags if tags[after] in "dzp" else _give_answer(text, tags, token, after)
        tags = with_tag(told, token, "n") if told[after] in "dzp" else tags
    return tags


def _smuggle_within(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = match.end() - 1
    told = text.norms[match.start() + 1] == "in" and text.norms[verb - 1] in _MESSAGES
    return retag(text, tags, verb, "n") if told else tags


def _tell_beside(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    beside = text.norms[match.start() + 1] == "with" and text.norms[token].endswith("ing")
    return retag(text, tags, token, "g") if beside else tags


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


def _be_made_public(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = match.end() - 1
    told = text.norms[verb] == "made" and text.norms[verb + 1 : verb + 2] == ["public"]
    return with_tag(tags, verb, "n") if told and is_finite_ahead(text, tags, match.start()) else tags


def _put_out_by(text: Text, tags: str, match: re.Match[str]) -> str:
    put, verb = match.end(), match.start(1)
    if text.norms[put] in _STATING or not default_gazetteer().calls_document(text.norms[match.start()]):
        return tags
    tags = with_tag(tags, put, "n")
    return retag(text, tags, verb, "d") if tags[verb] in "nN" else tags


def _be_asked_between(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    ahead = FINITE_GROUP.search(tags, sentence_bounds(text, token)[0], token)
    return tags if ahead or text.norms[token] not in ASKED else with_tag(tags, token, "n")


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
    TagStep(
        "stand_accused",
        "who does something behind “accused of” stands accused, and accuses nobody",
        "One of the men accused/n of the theft said he was at home.",
        _stand_accused,
        (_SUSPECTING,),
        ("dF",),
    ),
    at_first(
        "answer_quotation",
        "somebody with a name behind a quotation and a verb has said it",
        "“We do not know,” answered/d Tom Hale, shrugging.",
        over_tags("n(?<=,»n)(?=(?:[DiJN]{1,3})?P{1,4}[.,EF])"),
        "d",
        shapes=("»nP", "»nD", "»ni", "»nJ", "»nN"),
    ),
    at_each(
        "put_out_by",
        "a paper that somebody put out tells something behind that",
        "A leaflet pushed/n through doors by Fans First, a club, named him.",
        _PUT_OUT_BY,
        _put_out_by,
        words=(words("by"),),
        shapes=("Nd", "Nn"),
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
    at_each(
        "tell_reporters",
        "who told somebody something is somebody, and told it",
        "“We hold the ridge,” the general/N told/d reporters.",
        over_tags("[JN]n(?<=[»,][Di]..)(?=[SPDI])"),
        _tell_reporters,
        words=(words("told"),),
        shapes=("DJn", "DNn", "iJn", "iNn"),
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
        "smuggle_within",
        "what was done to a letter or speech between commas is not what its writer does",
        "Ann Lee, in a message smuggled/n out of prison and published by aides on Thursday, urged them on.",
        over_tags(",E[Di][JN]{0,2}Nd(?=[rEFBt])"),
        _smuggle_within,
        words=(words("in"), _MESSAGES),
        shapes=("Nd",),
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
        "tell_beside",
        "what somebody does behind “with”, ahead of “that”, is no thing",
        "It will close, with the Sun reporting/g that buyers have been found.",
        over_tags(",E[DiC]?[JKNPS$']{1,8}(?:[EF][<nominal>']{1,6})?(?<=[PNS])N(?=T[DiIPNSJKCX])"),
        _tell_beside,
        words=(words("with"),),
        shapes=("PNT", "NNT", "SNT"),
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
        "tell_what_happened",
        "what somebody said has a verb: no more than a participle ahead of “, police said” is what happened",
        "A bus carrying pupils overturned/d on the bridge, police said on Monday.",
        over_tags("n[^.,;:«»n]{1,60},[DiC]?[JKNPSI]{1,5}(?:[EF][DiC]?[JKNPSI]{1,5})?R?d"),
        _tell_what_happened,
        words=(_SAID,),
    ),
    at_each(
        "be_made_public",
        "the paper in which somebody said something was made public, and makes nothing so",
        "A former manager said in a deposition made/n public Friday that the plant leaked.",
        over_tags("[EF][DiC]?[JKNPS]{1,4}d"),
        _be_made_public,
        words=(_PUBLIC,),
    ),
    at_each(
        "follow_those",
        "those who did something do something else behind that",
        "The men who fled described/d a loud bang.",
        over_tags("n(?<=W[dzp]n)(?=[DiPIJNSCT])"),
        _follow_those,
        shapes=("Wdn", "Wzn", "Wpn"),
    ),
    at_last(
        "tell_behind_marks",
        "behind what was said stands who did so, and how",
        "“It was late,” the caller sobbed/d, according to the complaint.",
        over_tags("(?<=[,.]»)[DiP][JNP]{0,4}(?<=[NP])n(?=,)"),
        "d",
        fitting=True,
        shapes=("n,",),
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
