"""Adjectives that are nouns, and nouns and participles that are adjectives."""

from __future__ import annotations

import re
from itertools import pairwise

from ..tables import words
from ..vocabulary.tags import over_tags
from .retagging import FINITE_GROUP, TagStep, Text, at_each, at_first, at_last, retag, sentence_bounds, with_tag

_TOLD_LAST = over_tags(r",[DiC]?[JKNPS]{1,6}R?[dzp][DJKNPESIC]{0,6}\.")
_LEAKED = words("leaked unsealed declassified unpublished")
_SERVING = words(
    "serving leading visiting sitting retiring practising practicing ruling competing striking surviving trailing"
)
"""Participles that tell what somebody is."""
_OPENING = over_tags("«?&?«?([ngv])[JNSP]{1,5}(?:F[DiJKNSPC$']{1,6})?(?=(?:,[WDi][^,]{1,60},)?R?[<predicating>])")
"""What opens a sentence ahead of its subject and the verb of that."""
_CAUSING = words("let make help have watch see hear ask bid")
"""What is done to somebody who does something: "Let lawyers decide"."""


def _head_subject(text: Text, tags: str, match: re.Match[str]) -> str:
    last = match.end() - 1
    if tags[last] == "J":
        return retag(text, tags, last, "N")
    # but "those accused" are told by what they are accused of
    return with_tag(tags, last, "N") if text.norms[last - 1] == "the" else tags


def _head_verbless(text: Text, tags: str, match: re.Match[str]) -> str:
    noun = match.end() - 1
    verb = tags.index("n", noun)
    first, last = sentence_bounds(text, noun)
    tail = _TOLD_LAST.search(tags, noun, last)  # "The suspect fled, the Post reported"
    if tags[noun - 1] == "i" or not FINITE_GROUP.search(tags, first, tail.start() if tail else last):
        tags = retag(text, retag(text, tags, noun, "N"), verb, "d")
    return tags


def _describe_subject(text: Text, tags: str, match: re.Match[str]) -> str:
    if tags[match.start() - 1] != "," or text.norms[match.start()] in _LEAKED:
        tags = with_tag(tags, match.start(), "J")
    return tags


def _describe_opening(text: Text, tags: str) -> str:
    for first, end in pairwise(text.sentences):
        opening = _OPENING.match(tags, first, end)
        if opening is None:
            continue
        token = opening.start(1)
        if tags[token] == "n" or text.norms[token] in _SERVING:
            tags = with_tag(tags, token, "J")
        elif tags[token] == "v" and text.norms[token] not in _CAUSING:
            named = tags[token + 1] == "P"
            tags = with_tag(tags, token, "P") if named else retag(text, tags, token, "N")
    return tags


ADJECTIVES = (
    at_each(
        "head_subject",
        "an article and a finite verb have a noun between them",
        "The routine/N begins at noon.",
        over_tags("[Di][Jn](?=R?[<singular>o])"),
        _head_subject,
    ),
    at_each(
        "head_verbless",
        "where nothing else is finite, a subject and its verb stand behind an article",
        "The general/N asked/d for shells in April, the Post reported.",
        over_tags(r"[Di]J(?<![^.«»]..)(?=R?n[^NSPJC$-])"),
        _head_verbless,
    ),
    at_first(
        "end_with_noun",
        "an article leads to a noun",
        "The boy was reading a comic/N.",
        over_tags("J(?<=DJ)(?=[.,;])"),
        "N",
        fitting=True,
        shapes=("DJ.", "DJ,", "DJ;"),
    ),
    at_first(
        "name_office",
        "what stands between a noun and a name tells what somebody is",
        "Subdivision resident/N Ann Lee said so.",
        over_tags("J(?<=[NS]J)(?=PP)"),
        "N",
        fitting=True,
        shapes=("NJPP", "SJPP"),
    ),
    at_each(
        "describe_subject",
        "what was done to a subject that opens a clause is told as an adjective would",
        "“It sank,” leaked/J emails say.",
        over_tags(r"n(?<![^.«»,]n)(?=[NS]{1,3}[<finite>])"),
        _describe_subject,
        shapes=("nN", "nS"),
    ),
    TagStep(
        "describe_opening",
        "what opens a sentence ahead of its subject, and nothing parts from it, tells who that is",
        "Retired/J surgeon Ana Roe proposed a ban.",
        _describe_opening,
    ),
    at_last(
        "serve_as",
        "of some who are counted a participle tells what they are",
        "Bild cited two serving/J officers.",
        over_tags("Cg(?=S)"),
        "J",
        _SERVING,
    ),
    at_last(
        "be_willing",
        "who is prepared to sail is willing to: nobody prepared anybody",
        "The crew are not prepared/J to sail.",
        over_tags("[be][xR]{0,2}n(?=t)"),
        "J",
        words("prepared unprepared determined inclined disinclined"),
    ),
)
