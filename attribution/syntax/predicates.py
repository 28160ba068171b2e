"""Verbs that look like nouns or participles, where a sentence has no other, or one beside them shows what they are."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import NOMINAL, OPENERS, over_tags
from .retagging import (
    FINITE_GROUP,
    Text,
    at_each,
    at_first,
    at_last,
    is_finite_ahead,
    retag,
    sentence_bounds,
    with_tag,
)
from .sentenceends import UNCHANGED
from .verbless import SAYING

_SEVERAL = words(
    """
    many some few most several others media police people team club committee government council board panel union army
    jury family crew cabinet opposition group band staff
    """
)
"""What may go with a plural's verb though it has no plural's ending."""
_PAPERS = words("daily weekly newspaper magazine tabloid broadsheet broadcaster website agency")
SHOWING = words("shows suggests claims reports warns finds reveals states alleges fears estimates hopes")
"""What a text or a paper does."""
NOTED = words("notes reports claims states suggests shows warns")
_RULED = words("directed ordered ruled argued added insisted claimed said noted held stated announced declared urged")
_ADDRESSED = words("accused warned urged criticised criticized blamed praised thanked denied promised condemned told")
STRESSES = words("stress fear claim note hope report argue warn estimate forecast")
_PUT_OUT = words(
    """
    posted shared released published taken filmed shot recorded captured obtained leaked filed sent issued circulated
    uploaded tabled disclosed seized written drawn
    """
)
WARNINGS = words(
    "warning ruling finding saying hoping fearing claiming arguing insisting stressing suggesting alleging"
)
"""What a letter or a whole sentence does ahead of "that", which looks like a noun: "Warning that"."""


_MISTAKEN, _LEADING = "nJvN", "DiEFB&tbeh"
"""As what a past is mistaken behind a clause, and what no past stands right behind."""
_PARTING = OPENERS + ",;:«»&"
_LONGEST_TOLD = 60  # tokens of a sentence with one finite verb
_SAID, _LONGEST_SAID = over_tags("[dzp][<nominal>']{2,8}$"), 9
"""A verb behind which a clause without "that" may begin, and its subject and verb."""


def _lead_clause(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start() - 1
    single, past = tags[token] == "S", text.norms[token] in UNCHANGED
    if (single or past or _is_several(text, tags, token)) and _lacks_predicate(text, tags, token + 1):
        tags = retag(text, tags, token, "d" if past else "z" if single else "p")
    return tags


def _is_several(text: Text, tags: str, token: int) -> bool:
    """Whether the noun phrase ahead of a word is of several: "Historians", "minutes of a meeting"."""
    first, _ = sentence_bounds(text, token)
    joint = tags.rfind("F", first, token)
    heads = [text.norms[token - 1]]
    if joint > first and not tags[joint + 1 : token].strip(NOMINAL):
        heads.append(text.norms[joint - 1])
    return any(head[-1] == "s" or head in _SEVERAL for head in heads)


def _follow_told(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    first, end = sentence_bounds(text, token)
    if tags[end - 1] != "." or end - first > _LONGEST_TOLD:
        return tags
    groups = list(FINITE_GROUP.finditer(tags, first, end))
    if len(groups) != 1 or groups[0].start() < token:
        return tags
    behind = groups[0].end()
    opened = next((place for place in range(behind, end) if tags[place] in _PARTING), end)
    for place in range(behind, opened):
        if tags[place] in _MISTAKEN and tags[place - 1] not in _LEADING:
            mended = retag(text, tags, place, "d")
            if mended != tags:
                return mended
    return tags


def _be_put_out(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    somewhere = tags[token + 1] != "N" or text.norms[token + 1] == "online"
    return retag(text, tags, token, "n") if text.norms[token] in _PUT_OUT and somewhere else tags


def _lacks_predicate(text: Text, tags: str, token: int) -> bool:
    """Whether the sentence has no finite verb but those of the clause that begins at *token*, and of clauses in it."""
    first, end = sentence_bounds(text, token)
    said = _SAID.search(tags, max(first, token - _LONGEST_SAID), token)
    if said and text.norms[said.start()] in SAYING:  # she said "the minister hints" that
        first = said.start() + 1
    clauses = 1 + sum([tags.count(opener, token + 1, end) for opener in OPENERS])
    return not FINITE_GROUP.search(tags, first, token) and len(FINITE_GROUP.findall(tags, token, end)) <= clauses


def _follow_seen(text: Text, tags: str, match: re.Match[str]) -> str:
    if tags[match.end()] == "." or not is_finite_ahead(text, tags, match.start()):
        tags = retag(text, tags, match.end() - 1, "p")
    return tags


def _follow_paper(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    named = text.types[token - 1].tag == "P" or not _PAPERS.isdisjoint(text.norms[max(token - 2, 0) : token])
    return retag(text, tags, token, "z") if named and _opens_predicate(text, tags, token) else tags


def _show_clause(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    shows = text.norms[token] in SHOWING and _opens_predicate(text, tags, token)
    return with_tag(tags, token, "z") if shows else tags


def _opens_predicate(text: Text, tags: str, token: int) -> bool:
    """Whether nothing is finite ahead of a word in its sentence, or in what a comma and "and" join to it."""
    first, _ = sentence_bounds(text, token)
    start = max(first, tags.rfind(",&", first, token) + 2, tags.rfind(";", first, token) + 1)
    return not FINITE_GROUP.search(tags, start, token)


def _follow_shares(text: Text, tags: str, match: re.Match[str]) -> str:
    if text.norms[match.start()] not in SAYING and text.norms[match.start()] not in NOTED:
        tags = retag(text, retag(text, tags, match.start(), "S"), match.end(), "d")
    return tags


def _follow_as(text: Text, tags: str, match: re.Match[str]) -> str:
    noted = text.norms[match.start()] == "as" and text.norms[match.end() - 1] in NOTED
    return retag(text, tags, match.end() - 1, "z") if noted else tags


def _claim_within(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    return with_tag(with_tag(tags, token, "p"), token - 1, "S") if text.norms[token] in STRESSES else tags


def _follow_pronoun(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.end() - 1, "d") if text.norms[match.start()] in SAYING else tags


PREDICATES = (
    # Each pattern begins with a character or a class, which re looks for much quicker than for what must stand before.
    at_each(
        "lead_clause",
        "a sentence has a finite verb besides that of its clause",
        "The licence states/z that the pier must shut at dusk.",
        over_tags("[TUyW](?:(?<=[NP]S.)|(?<=[NSPJDK][NJ]T))"),
        _lead_clause,
    ),
    at_each(
        "follow_told",
        "what is told has a verb behind its clause",
        "Her hope that he was alive faded/d on Sunday.",
        over_tags("T(?<=[NS]T)(?=[DiIPNSJC])"),
        _follow_told,
        shapes=("NT", "ST"),
    ),
    at_each(
        "be_put_out",
        "what was put out somewhere has its verb behind that",
        "Art posted/n to social media shows the blast.",
        over_tags("d(?<=[<noun>]d)(?=(?:[EtRJN]|Rt)[<nominal>']{0,6}[zpbhm](?![T,]?[zp]))"),
        _be_put_out,
    ),
    at_each(
        "follow_seen",
        "what somebody has seen shows something",
        "Papers obtained by Reuters detail/p $2m in fees.",
        over_tags(r"nB(?<=SnB)D?P{1,4}[NSv](?=[TDiPINSJC$y.])"),
        _follow_seen,
        shapes=("SnB",),
    ),
    at_each(
        "follow_paper",
        "what a paper does ahead of “that” is a verb, whatever the sentence says of the matter",
        "The club is calm, but local paper Stube states/z that a bid has come.",
        over_tags("S(?<=[PNSJ]S)(?=T[DiPINSJC$X]|y[DiPINS])"),
        _follow_paper,
        shapes=("ST", "Sy"),
    ),
    at_each(
        "show_clause",
        "what shows something may have a clause without “that” behind it",
        "The study estimates/z wardens were asleep.",
        over_tags(
            "S(?<=[NPS]S)(?=S[dpbhm]|[JN]{1,2}[NS]R?[<singular>]|[DC][JN]{0,2}[NS]R?[dbhm]"
            "|P{1,3}(?:'[JNS]{1,3})?R?[dbhm])"
        ),
        _show_clause,
        words=(SHOWING,),
    ),
    at_each(
        "follow_shares",
        "of two that look like verbs behind a noun the second is",
        "Bank shares/S plunged/d 5 percent.",
        over_tags("z(?<=[<noun>]z)(?=n[CEDRP])"),
        _follow_shares,
        shapes=("zn",),
    ),
    at_first(
        "open_warning",
        "who warns that something may come goes on with a main clause",
        "Warning/g that it may rain, the club has shut its courts.",
        over_tags("N(?<![^.«»]N)(?=T[DiIJNSPC][^.]{0,60}[<finite>][^.]*,[^.]*[<finite>])"),
        "g",
        WARNINGS,
        shapes=("NT",),
    ),
    at_first(
        "warn_meanwhile",
        "“while” has no noun without an article ahead of “that”",
        "They welcomed the offer while warning/g that it could fail.",
        over_tags("N(?<=UN)(?=T)"),
        "g",
        WARNINGS,
        shapes=("UNT",),
    ),
    at_each(
        "follow_as",
        "“as” and its subject have a verb ahead of the comma",
        "As the Herald notes/z, it is late.",
        over_tags("E(?<![^.«»&]E)(?:D|i)?[JNPK]{1,4}S(?=,)"),
        _follow_as,
        words=(words("as"), NOTED),
        shapes=("S,",),
    ),
    at_each(
        "follow_pronoun",
        "a pronoun behind a verb of saying is the subject of what follows",
        "Men he says he tested/d in Tarn left.",
        over_tags("[dzp]In(?=[gDitTPIEUC])"),
        _follow_pronoun,
        words=(SAYING,),
        shapes=("In",),
    ),
    at_each(
        "claim_within",
        "several claim something of what a “which” is",
        "The plan, which ministers/S claim/p would save £1bn, is dead.",
        over_tags("N(?<=[Ww]zN)(?=[xR]?[<singular>])"),
        _claim_within,
        words=(STRESSES,),
        shapes=("WzN", "wzN"),
    ),
    at_last(
        "stress",
        "who stands between commas with a verb tells the sentence",
        "The quay, experts stress/p, is old.",
        over_tags(",[DJ]{0,2}[SP]{1,3}N(?=,)"),
        "p",
        STRESSES,
        fitting=True,
        shapes=("N,",),
    ),
    at_last(
        "follow_who",
        "a subject has its verb behind the clause of a “which”",
        "Iran, which has denied it, left/d in May.",
        over_tags("[<nominal>$'](?<![^.«»].)[<nominal>$']{0,5},[Ww][^,.;:«»]{2,40},n(?=[EDRPt])"),
        "d",
        fitting=True,
        shapes=(",n",),
    ),
    at_last(
        "follow_aside",
        "a subject has its verb behind what it is doing",
        "Roe, speaking at dusk, called/d Lee a liar.",
        over_tags(
            "[<nominal>$'](?<![^.«»].)[<nominal>$']{0,5}(?:[EF][<nominal>$']{1,5})?,g[^.;:«»]{2,60}?"
            "[^<finite>.;:«»,]{0,20},n(?=[EDiRPtr](?![^.;]{0,60},[xR]{0,2}[<predicating>]))"
        ),
        "d",
        fitting=True,
        shapes=(",n",),
    ),
    at_last(
        "follow_quotation",
        "behind a quotation and “and” its speaker goes on",
        "It “never does so” and subdued/d the town.",
        over_tags("[»,]&n(?=[DiPI])"),
        "d",
        fitting=True,
        shapes=("&n",),
    ),
    at_last(
        "shoot_and",
        "of two verbs for one deed both are pasts",
        "Lee shot/d and killed two men.",
        over_tags("PN(?=&d[DiPCIKJS])"),
        "d",
        fitting=True,
        shapes=("PN&d",),
    ),
    at_last(
        "follow_past",
        "who did one thing did another",
        "He accused Roe of cheating the town and called/d for calm.",
        over_tags("d[^<finite><opener>en.;:«»]{1,60}&n(?=[DiPIE])"),
        "d",
        fitting=True,
        shapes=("&n",),
    ),
    at_last(
        "follow_done",
        "who says that something was done addresses somebody next",
        "She said none had been sold and accused/d the paper of lying.",
        over_tags("n&n(?=[DiPIS])"),
        "d",
        _ADDRESSED,
        fitting=True,
        shapes=("n&n",),
    ),
    at_last(
        "rule_that",
        "behind “and” and ahead of “that” somebody rules",
        "He held that it was required and directed/d that it be kept.",
        over_tags("&n(?=T[DiPINSJCX])"),
        "d",
        _RULED,
        fitting=True,
        shapes=("&nT",),
    ),
    at_last(
        "follow_pinned",
        "a note has its verb behind where it hangs",
        "The note, written in May, records/z that it is shut.",
        over_tags("[<nominal>'](?<![^.«»].)[<nominal>EF']{0,10},n[^,.;:«»<finite>]{1,30},S(?=T)"),
        "z",
        SHOWING | NOTED | {"records"},
        fitting=True,
        shapes=(",ST",),
    ),
    at_last(
        "be_caught",
        "a speaker behind the verb of saying does nothing more",
        "“We ran,” said a woman mocked/n in the street.",
        over_tags("[dz](?<=,».)[<nominal>F$]{0,8}[NSJ]d(?=[Rr]?[EBt])"),
        "n",
        fitting=True,
        shapes=(",»d", ",»z"),
    ),
)
