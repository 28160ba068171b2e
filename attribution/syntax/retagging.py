"""Tags put right one at a time, and those that a single word beside them shows to be misread."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import KeysView, Sequence

from ..learned.tagging import WordType
from ..tables import words
from ..vocabulary.calendar import WEEKDAYS
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.tags import over_tags

FINITE_GROUP = over_tags("[<finite>][xR]{0,2}[ehbx]{0,3}[<verb>]?")
"""A finite verb group."""
# Patterns that begin with a mark look at few places: the tags are searched with a full stop ahead.
_FRONTED_BY = over_tags("[.«»]g[^.]{1,90},[DiC]?[JKNPS]{1,4}n(?=[EFtDiI])")
_REJECTS = over_tags("[.«»,][DiJP][JNP]{1,3}S(?=[Sz]T[DiIPNSJ])")
_STATES = over_tags("S(?<=[NP]S)(?=«)")
_THINK = over_tags("[pv](?=[NS])")
_TANKS = words("tank tanks")
_THEN = over_tags("R(?<=BR)(?=[NP])")
_BELIED = over_tags("[.«»][DiC]?[JKNPC]{0,4}[<noun>]n(?=ST)")
_SINCE = over_tags("E(?<=hE)(?=[nexd])")
_ACCUSED = over_tags("[dn](?<=[NS].)(?=P)")
_THE_WORKS = over_tags("[Di]z(?=[<noun>])")
_A_SALES_CALL = over_tags("[vp](?<=DS.)")
_THE_ACCUSED = over_tags("D[nd]R?[ndhb](?!F)")
_RECORDING = over_tags("[.«»]N(?=[Di][^.]{2,60},[DiP])")
_SAID_TO_BE = over_tags("d(?<=[,NPS]d)(?=t[eh])")
_ILL = over_tags("R(?<=bR)(?=[hm])")
_HIMSELF = over_tags("n(?<=In)(?=[DiIPJNS])")
_CALLED = over_tags("n(?<=[NPSI]n)(?=E[^B,.;:])")
_TOLD = over_tags("[JN]n(?<=[»,][Di]..)(?=[SPDI])")
_DONE_TO = over_tags("d(?:(?<=[be]d)|(?<=[be]Rd))")
# "The Sun claim Lee will go", and nothing finite behind that would make the claim a noun
_PAPER_CLAIMS = over_tags("[.«»,;:-]D?P{1,3}N(?=T?[<nominal>I$'F]{1,9}R?[<finite>][^<finite>.]*[.;,&TUWw«])")
_CLAIMS = words("claim report fear")
_DID_NOT = over_tags("[NSJ](?<=ox.)")
_READ_OUT = over_tags("v(?<=[NSv]v)(?=:«)")
_ARTICLES = words("the a an")
_CALLS = words("for on upon")
_BOTH = over_tags("&(?<=,&)(?=[EFNSPJ][^<finite>,&.;:]{0,12},)")
_THAT_MANY = over_tags("D(?<![.«»,:;(]D)(?=[CJK]{0,2}S[EFdpbhmo])")
_OF_NAME = over_tags("E(?=P)")
_PLURAL_OWNER = over_tags('"(?<=[SP]")(?=[JKNSP])')
_PER_CENT = over_tags("E(?<=CE)(?=N)")
_ABOUT = over_tags("E(?<![^.«»,;:TR&]E)(?=(?:D[NJ]|C)[^<finite>.,;:«»]{1,24}[<finite>])")
_FRACTION = over_tags("J(?<=D.)(?=F|R?[dzp])")
_THOSE_ASKED = over_tags("[dnN](?<=[SD].)(?=[dzpvN])")
_ASKED = words("asked interviewed questioned surveyed polled")
_AMOUNTING = words("around about over under")
_FRACTIONS = words("third half quarter fifth")
_SELVES = words("himself herself itself themselves")
_BELIEVED = words("believed thought alleged reported known understood rumoured rumored feared suspected")
_CRIMES = words("murder rape fraud terror theft assault arson drugs drug bribery corruption sex stabbing")
_DAILY = over_tags("[JRN]S(?<=D[JP]..)(?=[TIDPC])")
_BROUGHT = over_tags(
    "[.«»][DiC]?[JKNPC]{0,4}[<noun>]([dn]|ten)(?:B[DiC]?[JKNPS]{1,5}(?:EP)?|E?(P))([NSv])(?=T[DiIPNSJCX]|[Di][JKNPS])"
)
"""A subject, what was done to it, by whom or on which day, and what may be its verb."""
_TWO_VERBS = over_tags("[dzp][dzbhm]")  # "the mayor leads fell"
_THE_DAILY = over_tags("(?<=D[JPgN])[JR](?=[.,;»zdE])")
_SORTS = words("business sports sport state opposition party finance morning evening tabloid broadsheet")
_PAIR_REPORTS = over_tags("P&P{1,3}N(?=[.,;»]|$)")
_GERMAN = over_tags("[.«»,;:EGt][vpNJR](?=P)")
_REPORTS = over_tags("S(?<=[<noun>]S)(?=,g)")
_CITING = words("citing quoting referring")
_STATED = words("notes reports claims states suggests shows warns says reads")


def mend_misread(
    tags: str,
    types: Sequence[WordType],
    norms: Sequence[str],
    vocabulary: KeysView[str],
    sentences: Sequence[int],
) -> str:
    """*tags* with verbs that look like nouns or participles, and a few words, put right by what stands beside them."""
    for match in _RECORDING.finditer("." + tags):  # "Recording a verdict, the coroner left"
        word = norms[match.start()]
        tags = with_tag(tags, match.start(), "g") if word.endswith("ing") and not word.endswith("thing") else tags
    for match in _FRONTED_BY.finditer("." + tags):  # "Noting that it had rained, the MCA called on the firm"
        verb = match.end() - 2
        if not FINITE_GROUP.search(tags, verb, sentence_bounds(sentences, verb)[1]):
            tags = retag(tags, types, verb, "d")
    tags = _mend_papers(tags, types, norms)
    for match in _DID_NOT.finditer(tags) if "ox" in tags else ():  # "The director did not dispute that"
        tags = retag(tags, types, match.start(), "v")
    if "ST" in tags or "SzT" in tags:
        tags = _mend_claims(tags, types, sentences)
    if "S«" in tags:
        for match in _STATES.finditer(tags):  # "The firm's website states “we care”"
            first, _ = sentence_bounds(sentences, match.start())
            if norms[match.start()] in _STATED and not FINITE_GROUP.search(tags, first, match.start()):
                tags = with_tag(tags, match.start(), "z")
    tags = _mend_brought(tags, types, norms, sentences)
    tags = _mend_amounts(_mend_known(_mend_tanks(tags, norms, vocabulary), types, norms), norms, vocabulary)
    tags = tags if vocabulary.isdisjoint(_ASKED) else _mend_asked(tags, types, norms)
    tags = _mend_owners(tags, norms) if "'" in vocabulary else tags
    if not vocabulary.isdisjoint(("de", "die")):
        tags = _mend_articles(tags, norms)
    tags = _mend_both(tags, norms) if "both" in vocabulary else tags
    return _mend_accused(tags, norms) if "accused" in vocabulary else tags


def _mend_tanks(tags: str, norms: Sequence[str], vocabulary: KeysView[str]) -> str:
    """*tags* with those put right whose trade looks like a verb: "a Washington think tank"."""
    if "think" not in vocabulary or vocabulary.isdisjoint(_TANKS):
        return tags
    for match in _THINK.finditer(tags):
        if norms[match.start()] == "think" and norms[match.end()] in _TANKS:
            tags = with_tag(tags, match.start(), "N")
    return tags


def _mend_articles(tags: str, norms: Sequence[str]) -> str:
    """*tags* with the foreign articles with which names begin put right: “No,” de la Cruz said, "Die Welt" reports."""
    for match in _OF_NAME.finditer(tags):
        tags = with_tag(tags, match.start(), "P") if norms[match.start()] == "de" else tags
    for match in _GERMAN.finditer("." + tags):
        token = match.start()
        tags = with_tag(tags, token, "P") if norms[token] == "die" and norms[token + 1] not in WEEKDAYS else tags
    return tags


def _mend_brought(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int]) -> str:
    """*tags* with the verb put right of what somebody brought out: "Emails obtained by the Post show that it sank".

    It looks like a noun or an infinitive, and the participle ahead like a verb: "A report issued on Monday paints a".
    """
    for match in _BROUGHT.finditer("." + tags):
        done, verb = match.start(1) - 1, match.start(3) - 1  # without the full stop ahead
        first, end = sentence_bounds(sentences, done)
        dated = match[2] is None or norms[match.start(2) - 1] in WEEKDAYS
        clauses = len(FINITE_GROUP.findall(tags, verb + 1, end)) + len(_TWO_VERBS.findall(tags, verb + 1, end))
        if not dated or FINITE_GROUP.search(tags, first, done) or clauses != (tags[verb + 1] == "T"):
            continue
        single = norms[done - 1][-1] != "s"
        told = retag(tags, types, verb, "z" if tags[verb] == "S" else "p") if single == (tags[verb] == "S") else tags
        if told is not tags:
            tags = with_tag(told, done, "n") if tags[done] == "d" else told
    return tags


def _mend_amounts(tags: str, norms: Sequence[str], vocabulary: KeysView[str]) -> str:
    """*tags* with words that lead to numbers, or are some, put right."""
    if "cent" in vocabulary:
        for match in _PER_CENT.finditer(tags):  # "60 per cent of them" is like "60 percent of them"
            tags = with_tag(tags, match.start(), "C") if norms[match.start()] == "per" else tags
    if not vocabulary.isdisjoint(_FRACTIONS):
        for match in _FRACTION.finditer(tags):  # "a third of the firms" is like "a part of the firms"
            tags = with_tag(tags, match.start(), "N") if norms[match.start()] in _FRACTIONS else tags
    if not vocabulary.isdisjoint(_AMOUNTING):
        for match in _ABOUT.finditer(tags):  # "Around a third of them agree" is like "Roughly a third"
            token = match.start()
            if norms[token] in _AMOUNTING and (tags[token + 1] == "C" or norms[token + 2] in _FRACTIONS):
                tags = with_tag(tags, token, "R")
    return tags


def _mend_asked(tags: str, types: Sequence[WordType], norms: Sequence[str]) -> str:
    """*tags* with the participle put right of those who were asked and say something: "The doctors asked fear so"."""
    for match in _THOSE_ASKED.finditer(tags):
        token, after = match.start(), match.end()
        if norms[token] in _ASKED and (tags[after] != "N" or norms[token - 1] == "those"):
            told = tags if tags[after] in "dzp" else retag(tags, types, after, "p")
            tags = with_tag(told, token, "n") if told[after] in "dzp" else tags
    return tags


def _mend_both(tags: str, norms: Sequence[str]) -> str:
    """*tags* with a "both" put right that joins no two: "The couple, both in their sixties, said"."""
    for match in _BOTH.finditer(tags):
        if norms[match.start()] == "both":
            tags = with_tag(tags, match.start(), "D")
    return tags


def _mend_owners(tags: str, norms: Sequence[str]) -> str:
    """*tags* with the mark of plurals that own something: "the Workers' Party" is like "the worker's party"."""
    for match in _PLURAL_OWNER.finditer(tags):
        token = match.start()
        if norms[token] == "'" and norms[token - 1][-1] == "s":
            tags = with_tag(tags, token, "'")
    return tags


def _mend_papers(tags: str, types: Sequence[WordType], norms: Sequence[str]) -> str:
    """*tags* with what newspapers claim and report put right that looks like nouns."""
    if not _CLAIMS.isdisjoint(norms):
        for match in _PAPER_CLAIMS.finditer("." + tags):  # "Marca report that Lee is ill", a newspaper in the plural
            token = match.end() - 2
            tags = retag(tags, types, token, "p") if norms[token] in _CLAIMS else tags
    if not _STATED.isdisjoint(norms):
        for match in _DAILY.finditer(tags):  # "The Spanish daily reports he has gone"
            token = match.start()
            if norms[token] in ("daily", "weekly") and norms[token + 1] in _STATED:
                tags = with_tag(with_tag(tags, token, "N"), token + 1, "z")
        for match in _REPORTS.finditer(tags):  # "Reuters reports, citing two aides, that"
            token = match.start()
            cites = norms[token] in _STATED and norms[token + 2] in _CITING
            tags = with_tag(tags, token, "z") if cites else tags
    if "report" in norms:
        for match in _PAIR_REPORTS.finditer(tags):  # "The deal is off, ESPN's Al Roe and Ann Lee report"
            token = match.end() - 1
            tags = with_tag(tags, token, "p") if norms[token] == "report" else tags
    if "daily" in norms:
        for match in _THE_DAILY.finditer(tags):  # "per the business daily", not "leaves the island daily"
            token = match.start()
            sort = tags[token - 1] != "N" or norms[token - 1] in _SORTS
            tags = with_tag(tags, token, "N") if sort and norms[token] == "daily" else tags
    return tags


def _mend_claims(tags: str, types: Sequence[WordType], sentences: Sequence[int]) -> str:
    """*tags* with the verbs put right that stand ahead of claims and "that"."""
    for match in _REJECTS.finditer("." + tags):  # "The military rejects claims that it did"
        token = match.end() - 2
        if not FINITE_GROUP.search(tags, sentence_bounds(sentences, token)[0], token):
            told = retag(tags, types, token, "z")
            if told is not tags:
                tags = with_tag(with_tag(told, token - 1, "P" if tags[token - 1] == "P" else "N"), token + 1, "S")
    for match in _BELIED.finditer("." + tags):  # "Lee belied claims that it sank", where nothing ahead is finite
        tags = with_tag(tags, match.end() - 2, "d")
    return tags


def _mend_known(tags: str, types: Sequence[WordType], norms: Sequence[str]) -> str:
    """*tags* with "that", "then", "since", "said" and its like, and what "himself" does put right, where tags ask."""
    if "bR" in tags:
        tags = _ILL.sub("J", tags)  # "The man who said he was ill has died": there are no "was ill has died"
    for match in _THAT_MANY.finditer(tags):  # "said two days ago that nurses had left": several are "those"
        token = match.start()
        tags = with_tag(tags, token, "T") if norms[token] == "that" else tags
    if "BR" in tags:
        for match in _THEN.finditer(tags):  # "He was asked by then captain Ann Lee"
            tags = with_tag(tags, match.start(), "J") if norms[match.start()] == "then" else tags
    if "hE" in tags:
        for match in _SINCE.finditer(tags):  # "He has since resigned" is like "He has now resigned"
            tags = with_tag(tags, match.start(), "R") if norms[match.start()] == "since" else tags
    if (
        "dte" in tags or "dth" in tags
    ):  # "The names, said to be those of thieves"; "A man believed to be ill hit somebody"
        for match in _SAID_TO_BE.finditer(tags):
            if norms[match.start()] == "said" or norms[match.start()] in _BELIEVED:
                tags = with_tag(tags, match.start(), "n")
    for match in _READ_OUT.finditer(tags) if "v:«" in tags else ():  # "A banner in the away end read: “Go!”"
        tags = with_tag(tags, match.start(), "d") if norms[match.start()] == "read" else tags
    return _mend_pasts(tags, types, norms)


def _mend_pasts(tags: str, types: Sequence[WordType], norms: Sequence[str]) -> str:
    """*tags* with what somebody told or called for, and what “herself” did, put right that looks like a participle."""
    for match in _TOLD.finditer(tags):  # “We hold the ridge,” the general told reporters
        if norms[match.end() - 1] == "told":
            tags = with_tag(with_tag(tags, match.start(), "N"), match.end() - 1, "d")
    for match in _DONE_TO.finditer(tags):  # "He was also said to have left", "They are resigned to it"
        tags = with_tag(tags, match.start(), "n")
    for match in _THE_WORKS.finditer(tags):  # "The works council said": behind an article there is no verb
        if tags[match.start()] == "i" or norms[match.start()] in _ARTICLES:
            tags = with_tag(tags, match.end() - 1, "S")
    for match in _A_SALES_CALL.finditer(tags):  # "on a sales call": one who is several calls nobody
        if norms[match.start() - 2] in ("a", "an"):
            tags = retag(tags, types, match.start(), "N")
    for match in _CALLED.finditer(tags):  # "The union called for talks": who is called something is called no "for"
        if norms[match.start()] == "called" and norms[match.end()] in _CALLS:
            tags = with_tag(tags, match.start(), "d")
    if "In" in tags:
        for match in _HIMSELF.finditer(tags):  # "The mayor herself criticised it" did so
            tags = with_tag(tags, match.start(), "d") if norms[match.start() - 1] in _SELVES else tags
    return tags


def _mend_accused(tags: str, norms: Sequence[str]) -> str:
    """*tags* with "accused" put right that tells who somebody is: "Murder accused Ann Lee said"."""
    for match in _ACCUSED.finditer(tags):
        if norms[match.start()] == "accused" and norms[match.start() - 1] in _CRIMES:
            tags = with_tag(tags, match.start(), "N")
    for match in _THE_ACCUSED.finditer(tags):  # "The accused promised to marry her"
        if norms[match.start() + 1] == "accused":
            tags = with_tag(tags, match.start() + 1, "N")
            tags = with_tag(tags, match.end() - 1, "d") if tags[match.end() - 1] == "n" else tags
    return tags


def with_tag(tags: str, token: int, tag: str) -> str:
    """*tags* with *tag* for *token*."""
    return tags[:token] + tag + tags[token + 1 :]


def retag(tags: str, types: Sequence[WordType], token: int, tag: str) -> str:
    """*tags* with *tag* for *token*, if its type may have that, by the articles or the dictionary."""
    known = types[token]
    told = known.tag == tag or any(rival == tag for rival, *_ in known.contests)
    if told or tag in default_dictionary().tags(known.norm):
        return with_tag(tags, token, tag)
    return tags


def sentence_bounds(sentences: Sequence[int], token: int) -> tuple[int, int]:
    """Where the sentence of *token* starts and ends."""
    number = bisect_right(sentences, token)
    return sentences[number - 1], sentences[number]
