"""Tags that only the whole sentence tells: the tagger looks two words far."""

from __future__ import annotations

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
_VERBLESS = regex.compile(
    r"(?<![^.«:;TU])&?(?:[Di]?[JKNPC]{1,4}')?"
    r"(?:(?:[Di]?[JKNC]{0,3}SR?|DJ(?=N[Di]))(?:N(?=[DiIPSJCFEt])|E(?=[DiIPSJCNt]))|(?:[Di][JKNPC]{0,3}[NP]|P{1,3})S(?=[DiIPt]))"
)
_TOLD_NAME = regex.compile("[dzpvng](D?P{1,4}(?=[JN]{0,2}[NS]R?[dzpbhm])|S(?=SR?[dzpbhm]))")
_TELL = frozenset(("told", "tell", "tells", "telling"))
_CLAUSE_END = regex.compile("[,.;:»]")
_MAIN_VERB = regex.compile("[dzpbhmo]")


def mend(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int]) -> str:
    """*tags*, one character a token, with those put right that the rest of their sentence settles."""
    for match in _TAIL.finditer(tags):  # "…, the poll found."
        tags = _retag(tags, types, match.end() - 1, "d")
    for match in _HEAD.finditer(tags):  # "The letter states that fees will rise."
        if not _has_predicate(tags, sentences, match.end()):
            tags = _retag(tags, types, match.end() - 1, "z")
    for match in _VERBLESS.finditer(tags):  # "Children love a story", "The country's growers object to it."
        tags = _give_verb(tags, types, norms, sentences, match.end() - 1)
    if not _TELL.isdisjoint(norms):
        for match in _TOLD_NAME.finditer(tags):  # "They told Reuters officials had left": no Reuters officials
            if norms[match.start()] in _TELL:
                first, beyond = match.span(1)
                tags = tags[:first] + "I" * (beyond - first) + tags[beyond:]
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


def _give_verb(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int], token: int) -> str:
    """*tags* with the word at *token*, behind a subject, as its verb, if its clause has no other."""
    singular = tags[token] == "S"
    known = types[token]
    forms = {pair[1] for pair, _ in known.contests}.union(default_dictionary().get(norms[token], ""))
    end = _CLAUSE_END.search(tags, token, sentences[bisect_right(sentences, token)])
    if end is None or forms.isdisjoint("z" if singular else "pv") or _MAIN_VERB.match(tags, end.end()):
        return tags
    own = 1 if tags[token + 1] == "I" else 0  # "My son doubts I will": that clause has a verb of its own
    if len(_MAIN_VERB.findall(tags, token, end.start())) > own:
        return tags
    return tags[:token] + ("z" if singular else "p") + tags[token + 1 :]


def _has_predicate(tags: str, sentences: Sequence[int], token: int) -> bool:
    """Whether the sentence has a finite verb behind *token* besides that of the clause that begins there."""
    end = sentences[bisect_right(sentences, token)]
    return len(_FINITE.findall(tags, token, end)) > 1
