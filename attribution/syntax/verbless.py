"""Verbs of sentences and clauses that seem to have none: their tags take them for nouns, participles, infinitives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import PLURAL, default_gazetteer
from ..vocabulary.grammar import SUBORDINATING
from ..vocabulary.tags import over_tags
from .retagging import (
    FINITE_GROUP,
    TagStep,
    Text,
    at_each,
    at_first,
    is_finite_ahead,
    may_have,
    retag,
    sentence_bounds,
    with_tag,
)

_AHEAD = over_tags("«?&?(?:[ER][^<finite><opener>,.;:«»]{0,14},|E[Di]?J?[NP](?=[DiI]))?")
"""What may stand ahead of a subject: "But", "On Monday,", "On Monday" ahead of "the"."""
_HEADED = over_tags(
    "(?:I|[DiC]?[JKNPSC$'\"]{1,8}(?:(?:(?<=J)t|Rt)[<nominal>']{1,5})?(?:[EF&][<nominal>']{1,5}(?:E[<nominal>']{1,5})?){0,2})R?"
    "(?:[nv](?=[DiPIJNSTEFBtUwyCgr«])|S(?=[DiPIJNEFBtUwyCgr«]))"
    "|(?:[DiC]?[JKN]{1,4}|P{1,3}),[DiC]?[JKNPSC']{1,6},S(?=[DI])"
)
"""A subject and what may be its verb."""
_MAY_HEAD = over_tags(
    "[^<finite>]{0,60}?(?:[nv](?=[DiPIJNSTEFBtUwyCgr«])|S(?=[DiPIJNEFBtUwyCgr«])|N(?=[DiPIJNSTEFBtUwyg«]))"
)
"""A clause that may begin so: what could be its verb stands ahead of any that surely is one, as in one of four."""
_NAMED = over_tags("PS(?=I[xR]{0,2}[<singular>])")
_SEVERAL_HEADED = over_tags(
    "(?:I|[DiC]?[JKNPC$]{0,5}S(?:[FE][<nominal>']{1,5}){0,2}|P{1,3}&P{1,3})R?N(?=[DiPIJNSTEFBtUwyg«])"
)
_NAMED_HEADED = over_tags("PR?N(?=[DiPIJNSTEFBtUwyg«])")
_FINITES = {"n": "d", "v": "p", "S": "z", "N": "p"}
"""Tags of verbs by those of what they look like: offered, accuse, claims, demand."""
_SINGLE = words("he she it this that one")
_SUBORDINATE = over_tags(
    "[<opener>]|&(?=R?[dzp])|,g(?=[<nominal>I$'EF]{1,9}«?[xR]{0,2}[<finite>])|(?P<time>E)(?=[<nominal>I']{1,8}R?[<finite>])"
)
"""What opens a clause of its own: “before” and “after” ahead of a subject and its verb, "saying" it was late."""
_TAIL_CLAUSE = over_tags(",»?[<nominal>I]{1,6}[dz][.»]{1,2}|,»?[dz][<nominal>I]{1,6}[.»]{1,2}")
_FRONTED = over_tags("(?:[Uy]|Eg)[^,;:«»]{0,60}[<finite>][^,;:«»]{0,60},")
"""A clause that opens a sentence: "When he came,", "Despite saying it was safe,"."""
_OPENING = over_tags("T|[dzp](?=[DiPIJNSC])")
_TOLD_WHOLE = over_tags("[^,;:»<opener>]{1,60}[<finite>][^,;:»<opener>]{0,60},|.{1,400},»")
"""What is told in whole ahead of who says it."""
_CLOSING = over_tags(",&|;|[»-]")
SAYING = words(
    """
    said says say think thinks thought believe believes believed claim claims claimed hope hopes hoped fear fears feared
    """
)
CLAUSE_VERBS = SAYING | words("wrote writes added adds argued argues noted notes warned warns shows reported reports")
_BARE = CLAUSE_VERBS | words("insisted insists denied denies")
"""Verbs behind which a clause often lacks its "that"."""
_INVERTING = words("said replied wrote added says asked recalled tweeted")
_ADVISING = words("advises suggests says warns recommends cautions urges adds")
"""What somebody does who tells readers what to do."""
_HEADLINE = over_tags("[JC]{0,2}(?:[<noun>]{1,3}S(?=[DiJNSP$t«Er])|[SP]N(?=t))")
_IDIOMS = frozenset(
    (
        "rules out",
        "hints at",
        "hits out",
        "hits back",
        "lashes out",
        "speaks out",
        "calls off",
        "reacts to",
        "responds to",
    )
)
"""Verbs of headlines that look like nouns, with the word behind."""
_LAST = over_tags("[,»][DiC]?[JNPK]{0,3}(?:[NP]S|[NS]N)$")
_DEMAND = over_tags("[JC]{0,2}[<noun>'\"]{0,3}(?:[<noun>]S|[SP]N)(?:(?=[DiJNSP$«])|([dpv]{1,2})$)")
_ENDED = frozenset(".»:,-;")
_DEMANDS = words("demands urges seeks pledges promises vows threatens demand urge seek pledge promise vow threaten")
"""What somebody does in a clause of a headline, whose object looks like a verb: "minister demands cut"."""
_AIRING = over_tags("E[DiJC]{0,2}[JNP]{0,3}[NPp]$")
AIRED = words(
    """
    air autobiography book broadcast camera complaint court day debate documentary email facebook filing hearing inquest
    inquiry instagram interview lawsuit letter memo memoir message paper podcast poll post programme radio rally report
    review ruling show speech stage statement study survey testimony tiktok trial tv tweet twitter verdict video x
    youtube
    """
)
"""Where somebody says something: "…, co-star claims on podcast", "…, court hears on first day"."""
_MEANWHILE = words("as while after")
_LONGEST_AIRING = 6  # tokens
_LAST_WORDS = words("rules hears shows claims reports suggests reveals estimates report claim fear show rule hear")
"""What may end a headline: "Ban was unlawful, judge rules", "Deal is close, Gulf media report"."""
_SHORTEST = 6  # tokens of such an end with its comma


def _lead_up(text: Text, tags: str, match: re.Match[str]) -> str:
    token, end = match.start(), sentence_bounds(text, match.start())[1]
    owned = text.norms[token - 1][-1] == "'"  # "The residents' reply: “…”"
    # a quotation of several sentences ends in none of this one, nor does one that a new paragraph opens
    leads = tags.find("»", token, end) in (-1, end - 1) and not owned and not is_finite_ahead(text, tags, token)
    return retag(text, tags, token, _FINITES[tags[token]]) if leads else tags


def _invert(text: Text, tags: str, match: re.Match[str]) -> str:
    token, (first, end) = match.start(), sentence_bounds(text, match.start())
    mark = tags.find("«", token, end)
    if token == first and mark > 0 and tags[end - 1] == "»" and text.norms[token] in _INVERTING:
        aside = tags.find(",", token, mark)
        if not FINITE_GROUP.search(tags, token + 1, mark if aside < 0 else aside):
            tags = with_tag(tags, token, "d")
    return tags


def _give_headlines(text: Text, tags: str) -> str:
    for first, end in pairwise(text.sentences):
        headline = None if tags[end - 1] == "." else _HEADLINE.match(tags, first, end)
        if headline and not FINITE_GROUP.search(tags, first, end):
            token = headline.end() - 1
            if tags[token + 1] in "Er" and f"{text.norms[token]} {text.norms[token + 1]}" not in _IDIOMS:
                continue
            single = tags[token] == "S"
            if single or text.norms[token - 1][-1] == "s":
                tags = retag(text, tags, token, "z" if single else "p")
    return tags


def _end_headlines(text: Text, tags: str) -> str:
    for first, end in pairwise(text.sentences):
        end = _before_airing(text, tags, first, end)
        if text.norms[end - 1] in _LAST_WORDS and _LAST.search(tags, max(first, end - _SHORTEST), end):
            tags = with_tag(tags, end - 1, _FINITES[tags[end - 1]])
    return tags


def _before_airing(text: Text, tags: str, first: int, end: int) -> int:
    """Where a headline ends without where it was said, "on podcast"; else *end*."""
    if text.norms[end - 1] not in AIRED:
        return end
    airing = _AIRING.search(tags, max(first + 1, end - _LONGEST_AIRING), end)
    return airing.start() if airing else end


def _give_demands(text: Text, tags: str) -> str:
    for first, end in pairwise(text.sentences):
        if tags[end - 1] in _ENDED or _DEMANDS.isdisjoint(text.norms[first:end]):
            continue
        breaks = [at for at in range(first, end) if tags[at] == ";" or text.norms[at] in _MEANWHILE]
        for start, stop in pairwise([first - 1, *breaks, end]):
            tags = _give_demand(text, tags, start + 1, stop)
    return tags


def _give_demand(text: Text, tags: str, start: int, end: int) -> str:
    """*tags* with the verb of the clause of a headline by which somebody demands something that looks like a verb."""
    demand = _DEMAND.match(tags, start, end)
    if demand is None:
        return tags
    wanted = demand.start(1) if demand.group(1) else demand.end()
    verb = wanted - 1
    if text.norms[verb] not in _DEMANDS or not _may_demand(text, tags, verb - 1):
        return tags
    tags = with_tag(tags, verb, "z" if text.norms[verb][-1] == "s" else "p")
    for token in range(wanted, demand.end()):
        tags = retag(text, tags, token, "N")
    return tags


def _may_demand(text: Text, tags: str, token: int) -> bool:
    """Whether a noun is one of somebody, unlike those of peace pledges and ransom demands."""
    norm, gazetteer = text.norms[token], default_gazetteer()
    known = gazetteer.calls_source(norm) or norm in gazetteer.places
    return known or (tags[token] == "P" and norm not in default_dictionary())


def _name_last(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    ends = token + 2 == sentence_bounds(text, token)[1] or tags[token + 2] == "E"
    return with_tag(tags, token, "N") if ends and text.norms[token] in default_gazetteer().roles else tags


def _give_heads(text: Text, tags: str) -> str:
    for first, end in _clauses(text, tags):
        if not _MAY_HEAD.match(tags, first, end):
            continue
        ahead = _AHEAD.match(tags, first, end)
        start = ahead.end() if ahead else first
        if start == end:
            continue
        head = _find_head(text, tags, start, end)
        if head is None:
            continue
        verb, after = head, head + 1
        tail = _TAIL_CLAUSE.search(tags, after, end)
        others = FINITE_GROUP.findall(tags, after, tail.start() if tail else end)
        told = _NAMED.match(tags, verb - 1)  # "Dr. Lee suspects they had left"
        if tags[verb] == "v" or told or len(others) <= _count_clauses(text, tags, after, end):
            tags = with_tag(tags, verb, _FINITES[tags[verb]])
    return tags


def _count_clauses(text: Text, tags: str, start: int, end: int) -> int:
    """How many clauses open from *start* to *end* within another.

    A “before” at *start* may only tell when: in "A survey taken before the vote gave" him a lead, the survey did.
    """
    opened = [each for each in _SUBORDINATE.finditer(tags, start, end) if not each["time"] or each.start() > start]
    return sum(each["time"] is None or text.norms[each.start()] in SUBORDINATING for each in opened)


def _find_head(text: Text, tags: str, start: int, end: int) -> int | None:
    """The word that may be the verb of the clause from *start* to *end*, the last of those that its subject leaves.

    Of "The bank forecasts growth" it is no noun that nothing can be done by.
    """
    several = None if text.norms[start] in _SINGLE else _match_several(text, tags, start, end)
    last = several.end() - 1 if several else -1
    if several and not may_have(text, last, _FINITES[tags[last]]):
        last = -1
    shapes, headed = tags, _HEADED.match(tags, start, end)
    while headed and not may_have(text, headed.end() - 1, _FINITES[tags[headed.end() - 1]]):
        shapes = with_tag(shapes, headed.end() - 1, "N")
        headed = _HEADED.match(shapes, start, end)
    last = max(last, headed.end() - 1 if headed else -1)
    return last if last >= 0 else None


def _match_several(text: Text, tags: str, start: int, end: int) -> re.Match[str] | None:
    """A plural subject from *start* on and the noun that may be its verb: "Lawyers for the firm contest" it.

    What opens a sentence in capitals may be taken for a name: "Nurses protest the cuts".
    """
    named = tags[start] == "P" and default_gazetteer().facts.get(text.norms[start], 0) & PLURAL
    return (_NAMED_HEADED if named else _SEVERAL_HEADED).match(tags, start, end)


def _clauses(text: Text, tags: str) -> Iterator[tuple[int, int]]:
    """Where each sentence that a full stop ends begins and ends, its clause behind another, and each with "that"."""
    for first, end in pairwise(text.sentences):
        if tags[end - 1] in ".»":
            yield first, end
            if fronted := _FRONTED.match(tags, first, end):
                yield fronted.end(), end
    for opening in _OPENING.finditer(tags):
        token = opening.end()
        if token < len(tags) and (tags[token - 1] == "T" or text.norms[token - 1] in _BARE):
            first, end = sentence_bounds(text, token)
            if tags[token - 2] in ",»" and _TOLD_WHOLE.fullmatch(tags, first, token - 1):
                continue  # “We ran,” said a woman "caught in the rain"
            closing = _CLOSING.search(tags, token, end)
            yield token, closing.start() if closing else end


def give_verb(text: Text, tags: str, token: int) -> str:
    """*tags* with the word at *token*, behind the subject of a clause without a verb, for its verb if it may be one."""
    tag, likely = ("z", "z") if tags[token] == "S" else ("p", "pv")
    forms = {tag for tag, *_ in text.types[token].contests}.union(default_dictionary().tags(text.norms[token]))
    return tags if forms.isdisjoint(likely) else with_tag(tags, token, tag)


SENTENCES = (
    at_each(
        "lead_up",
        "who leads up to a quotation has a verb",
        "He jokes/z, “It is late.”",
        over_tags("(?:S(?<=[NPI,]S)|N(?<=SN))(?=[,:]«)"),
        _lead_up,
        shapes=("S,«", "S:«", "N,«", "N:«"),
    ),
    at_each(
        "invert",
        "what opens a sentence ahead of a name and a quotation is its verb",
        "Said/d Lee: “It is late.”",
        over_tags("[PJ](?<![^.»].)(?=R?D?P{1,3}(?:[:,]|E))"),
        _invert,
        words=(_INVERTING,),
        shapes=("«",),
    ),
    TagStep(
        "give_headlines",
        "a headline has a verb where it can",
        "Judge orders/z release of files",
        _give_headlines,
    ),
    TagStep(
        "give_demands",
        "who demands something in a clause of a headline has a verb, and what is demanded is none",
        "Bank holds rates; minister demands/z cut/N",
        _give_demands,
        (_DEMANDS,),
    ),
    at_first(
        "tell_reader",
        "who advises readers tells them to do something",
        "Taste/v before you season, says cook Ana Roe.",
        over_tags(r"[NPJ](?<![^.«»].)(?!')[^<finite>,.;:«»]{1,40},z[JN]{0,3}P{1,3}\."),
        "v",
        fitting=True,
        words=(_ADVISING,),
        shapes=(",z",),
    ),
    at_each(
        "name_last",
        "who tells it at the end is somebody",
        "Star begged to leave, co-star/N claims on podcast",
        over_tags("[,»][Jv](?=[Sz])"),
        _name_last,
        shapes=(",JS", ",Jz", "»JS", "»Jz", ",vS", ",vz", "»vS", "»vz"),
    ),
    TagStep(
        "end_headlines",
        "who tells it may end a headline",
        "Ban was unlawful, judge rules/z",
        _end_headlines,
        (_LAST_WORDS,),
    ),
    TagStep(
        "give_heads",
        "a sentence has a verb, and a clause with “that”, though it looks like a participle, infinitive or noun",
        "A 2022 study of districts in three states found/d small losses.",
        _give_heads,
    ),
)
