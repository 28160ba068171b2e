"""Tags that only the whole sentence tells: the tagger looks two words far."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

import regex

from .dictionary import default_dictionary
from .tagging import WordType

_TAIL = regex.compile(r"[,»][DiC]?[JKNPS]*[NPSK]n(?=R?\.)")
_BE_TO = regex.compile("[be][xR]{0,2}n(?=t)")
_WILLING = frozenset(("prepared", "unprepared", "determined", "inclined", "disinclined"))
_HEAD = regex.compile(r"(?<![^.«»])[Di]?[JKNPC]{0,4}[NP]S(?=T)")
_FINITE = regex.compile("[dzpbhmo][xR]{0,2}[ehbx]{0,3}[dvngpz]?")
# Of so simple patterns re makes half of the time that regex takes.
_REST = "[^dzpbhmo,.;:«»TU]"
_VERBLESS = re.compile(f"[.«:;TU]((?:{_REST}{{0,7}}S|DJN){_REST}{{1,20}})[,.;:»](?![dzpbhmo])")
_SUBJECT = regex.compile(
    r"&?(?:[Di]?[JKNPC]{1,4}')?"
    r"(?:(?:[Di]?[JKNC]{0,3}SR?|DJ(?=N[Di]))(?:N(?=[DiIPSJCFEt])|E(?=[DiIPSJCNt]))"
    r"|(?:[Di][JKNPC]{0,3}[NP]|P{1,3})S(?=[DiIPt]))"
)
_PRESS = re.compile("SN(?=T)")
_TOLD_NAME = re.compile("[dzpvng](D?P{1,4}(?=[JN]{0,2}[NS]R?[dzpbhm])|S(?=SR?[dzpbhm]))")
_TELL = frozenset(("told", "tell", "tells", "telling"))


def mend(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int]) -> str:
    """*tags*, one character a token, with those put right that the rest of their sentence settles."""
    for match in _TAIL.finditer(tags):  # "…, the poll found."
        tags = _retag(tags, types, match.end() - 1, "d")
    for match in _HEAD.finditer(tags):  # "The letter states that fees will rise."
        if not _has_predicate(tags, sentences, match.end()):
            tags = _retag(tags, types, match.end() - 1, "z")
    for press in _PRESS.finditer(tags):  # "State media report that the king is ill."
        if norms[press.start()] == "media" and not _has_predicate(tags, sentences, press.end()):
            tags = _retag(tags, types, press.end() - 1, "p")
    for clause in _VERBLESS.finditer("." + tags):  # "Children love a story", "The country's growers object to it."
        start, end = clause.span(1)
        subject = _SUBJECT.match(tags, start - 1, end - 1)
        if subject:
            tags = _give_verb(tags, types, norms, subject.end() - 1)
    for named in _TOLD_NAME.finditer(tags):  # "They told Reuters officials had left": no Reuters officials
        if norms[named.start()] in _TELL:
            start, end = named.span(1)
            tags = tags[:start] + "I" * (end - start) + tags[end:]
    for match in _BE_TO.finditer(tags):  # "is prepared to" is like "is willing to": nobody prepared anybody
        last = match.end() - 1
        if norms[last] in _WILLING:
            tags = tags[:last] + "J" + tags[last + 1 :]
    return tags


def _retag(tags: str, types: Sequence[WordType], token: int, tag: str) -> str:
    """*tags* with *tag* for *token*, if its type may have that."""
    known = types[token]
    if known.tag == tag or any(pair[1] == tag for pair, _ in known.contests):
        return tags[:token] + tag + tags[token + 1 :]
    return tags


def _give_verb(tags: str, types: Sequence[WordType], norms: Sequence[str], token: int) -> str:
    """*tags* with the word at *token*, behind the subject of a clause without a verb, for its verb if it may be one."""
    tag, likely = ("z", "z") if tags[token] == "S" else ("p", "pv")
    forms = {pair[1] for pair, _ in types[token].contests}.union(default_dictionary().get(norms[token], ""))
    return tags if forms.isdisjoint(likely) else tags[:token] + tag + tags[token + 1 :]


def _has_predicate(tags: str, sentences: Sequence[int], token: int) -> bool:
    """Whether the sentence has a finite verb behind *token* besides that of the clause that begins there."""
    end = sentences[bisect_right(sentences, token)]
    return len(_FINITE.findall(tags, token, end)) > 1
