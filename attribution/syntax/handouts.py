"""Papers that were brought, leaked, shared or put out by somebody, and what they tell."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.calendar import WEEKDAYS
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import FINITE, over_tags
from .papers import HANDED_ON, PAPERS, RECORDS
from .retagging import (
    FINITE_GROUP,
    TagStep,
    Text,
    at_each,
    is_finite_ahead,
    retag,
    sentence_bounds,
    with_tag,
)

_MESSAGES = PAPERS | words("address broadcast column interview sermon speech")
_PUBLIC = words("public")
_PUT_OUT_BY = over_tags(
    "N(?=[dn](?:r?[Et][^<finite><opener>.;:«»&B]{1,20})?B[DiC]?[JKNPSR']{1,6}"
    "(?:,[DiC]?[JKNPSF'\"]{1,6},)?([dzpn]|N(?=:))(?!B))"
)
_STATING = words("said says stated states found ruled held reported revealed")
# Patterns that begin with a mark look at few places: the tags are searched with a full stop ahead.
_BROUGHT = over_tags(
    "[.«»][DiC]?[JKNPC]{0,4}[<noun>]([dn]|ten)(?:B[DiC]?[JKNPS]{1,5}(?:EP)?|E?(P))([NSv])(?=T[DiIPNSJCX]|[Di][JKNPS])"
)
"""A subject, what was done to it, by whom or on which day, and what may be its verb."""
_HANDLED = over_tags("[.«»][DiC]?[JKNPC']{0,4}?([NSP])(?=[dnEFt])([dnrteEBF<nominal>']{2,32})([zpv]?)(?=[TDiPSICJ])")
"""A paper, and what was done to it or what it holds, with what may be its verb among that or at its end."""
_DONE = over_tags("[dn]r?(?=[DCREtBP])|ten")
_DETERMINED, _VERBAL = frozenset("DiJKEFBt"), frozenset(FINITE)
_TWO_VERBS = over_tags("[dzp][<singular>]")  # "the mayor leads fell"
_TELLS = words("claim demand recommend record report reveal say show state suggest")
_TELLING = words("claims demands recommends records reports reveals says shows states suggests")
_TOLD = words("claimed demanded found recommended recorded reported revealed said showed stated suggested")
_SHARED = words("shared viewed posted circulated published watched seen")
_PAPERS = PAPERS | RECORDS | words("papers responses")
_CLAIMED = words("claim claims say says show shows purport purports allege alleges suggest suggests")


def _smuggle_within(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = match.end() - 1
    told = text.norms[match.start() + 1] == "in" and text.norms[verb - 1] in _MESSAGES
    return retag(text, tags, verb, "n") if told else tags


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


def _show_brought(text: Text, tags: str) -> str:
    for match in _BROUGHT.finditer("." + tags):
        done, verb = match.start(1) - 1, match.start(3) - 1  # without the full stop ahead
        first, end = sentence_bounds(text, done)
        dated = match[2] is None or text.norms[match.start(2) - 1] in WEEKDAYS
        clauses = len(FINITE_GROUP.findall(tags, verb + 1, end)) + len(_TWO_VERBS.findall(tags, verb + 1, end))
        if not dated or FINITE_GROUP.search(tags, first, done) or clauses != (tags[verb + 1] == "T"):
            continue
        single = text.norms[done - 1][-1] != "s"
        told = retag(text, tags, verb, "z" if tags[verb] == "S" else "p") if single == (tags[verb] == "S") else tags
        if told is not tags:
            tags = with_tag(told, done, "n") if tags[done] == "d" else told
    return tags


def _show_handled(text: Text, tags: str) -> str:
    for match in _HANDLED.finditer("." + tags):
        head, end = match.start(1) - 1, match.end() - 1  # without the full stop ahead
        telling = range(head + 2, end) if text.norms[head] in _PAPERS else ()
        verb = next((token for token in telling if _tells(text, tags, head, token)), None)
        if verb is None:
            continue
        for done in _DONE.finditer(tags, head + 1, verb):
            if text.norms[done.start()] in HANDED_ON:
                tags = with_tag(tags, done.start(), "n") if tags[done.start()] == "d" else tags
        if tags[verb] in "NSv":
            tags = with_tag(tags, verb, "z" if text.norms[verb][-1] == "s" else "p")
    return tags


def _tells(text: Text, tags: str, head: int, token: int) -> bool:
    """Whether the word at *token* is the verb of the paper at *head*, to which something was done between."""
    norm, single = text.norms[token], text.norms[head][-1] != "s"
    done = _DONE.match(tags, head + 1)
    handed = done is not None and (tags[done.start()] == "t" or text.norms[head + 1] in HANDED_ON)
    if norm in _TOLD:
        return handed and tags[token] == "d"
    if norm not in (_TELLING if single else _TELLS) or tags[token] not in "NSvzp" or tags[token - 1] in _DETERMINED:
        return False
    held = tags[head + 1] in "EF" and tags[token + 1] == "T" and tags[token + 2 : token + 3] not in _VERBAL
    return (held or handed) and not _TWO_VERBS.search(tags, token + 1, sentence_bounds(text, token)[1])


def _claim_shared(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = match.start(1)
    if text.norms[match.start()] in _SHARED and text.norms[verb] in _CLAIMED:
        tags = with_tag(with_tag(tags, match.start(), "n"), verb, "z" if text.norms[verb][-1] == "s" else "p")
    return tags


HANDOUTS = (
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
        "smuggle_within",
        "what was done to a letter or speech between commas is not what its writer does",
        "Ann Lee, in a message smuggled/n out of prison and published by aides on Thursday, urged them on.",
        over_tags(",E[Di][JN]{0,2}Nd(?=[rEFBt])"),
        _smuggle_within,
        words=(words("in"), _MESSAGES),
        shapes=("Nd",),
    ),
    at_each(
        "be_made_public",
        "the paper in which somebody said something was made public, and makes nothing so",
        "A former manager said in a deposition made/n public Friday that the plant leaked.",
        over_tags("[EF][DiC]?[JKNPS]{1,4}d"),
        _be_made_public,
        words=(_PUBLIC,),
    ),
    TagStep(
        "show_brought",
        "what somebody brought out shows something: its verb looks like a noun, its participle like a verb",
        "Plans obtained/n by the Post show/p that it sank.",
        _show_brought,
    ),
    TagStep(
        "show_handled",
        "a paper to which something was done, or that holds something, tells what stands behind its verb",
        "Documents tabled at the hearing show/p inspectors had left.",
        _show_handled,
        (_TELLS | _TELLING | _TOLD, _PAPERS),
    ),
    at_each(
        "claim_shared",
        "posts that people share claim something",
        "Posts shared/n hundreds of times in Tarn claim/p that the drug works.",
        over_tags(
            "d(?<=[<noun>]d)(?=(?:[DC]{0,2}[JNSREC](?:F[NS])?){0,3}(?:E[DJNPS]{1,3})?"
            "([pNzS])(?:T|t|D[JN]{0,2}[NS][<finite>]|P{1,3}[dbhmo]))"
        ),
        _claim_shared,
        words=(_SHARED, _CLAIMED),
    ),
)
