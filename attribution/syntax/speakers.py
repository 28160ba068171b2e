"""Nouns and names of who speaks that look like something else, and the verb that stands beside them."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.calendar import WEEKDAYS
from ..vocabulary.gazetteer import CRIMES, PLURAL, default_gazetteer
from ..vocabulary.grammar import ARTICLES
from ..vocabulary.tags import over_tags
from .predicates import SHOWING
from .retagging import TagStep, Text, at_each, at_first, at_last, retag, sentence_bounds, with_tag
from .verbless import CLAUSE_VERBS, SAYING

# Patterns that begin with a mark look at few places: the tags are searched with a full stop ahead.
_GERMAN = over_tags("[.«»,;:EGt][vpNJR](?=P)")
_TANKS = words("tank tanks")
_ONE = words("a an")
_ABOUT, _CLAIMS = words("over amid despite"), words("claims fears")
_CRIMES = CRIMES | words("terror drugs drug sex stabbing")
_PERSONAL = words("who whose")
# what makes a name behind "Per" the subject or one of several, and no source: "Per Holm, 44, told", "Per Holm’s"
_AFTER_PER = over_tags(
    "E(?=P)(?:(?<=,E)P{1,3},(?=R?[<finite>])|P{1,3}(?:(,W)|(?=R?[<finite>])|(?=')|(?=,C(?:SJ)?,)"
    "|F[<nominal>]{1,4}(?=R?[<finite>])|(,[DiJN][<nominal>'EF]{1,12},)(?=R?[<finite>])))"
)
_WRITING = CLAUSE_VERBS | words("reiterated repeated insisted explained revealed confirmed stressed admitted")
_TOWNS = words("borough city council county town university college hospital police united rovers")


def _think_in_tank(text: Text, tags: str, match: re.Match[str]) -> str:
    tank = text.norms[match.start()] == "think" and text.norms[match.end()] in _TANKS
    return with_tag(tags, match.start(), "N") if tank else tags


def _name_press(text: Text, tags: str, match: re.Match[str]) -> str:
    source = text.norms[match.start()] == "according"
    return retag(text, tags, match.end() - 1, "N") if source else tags


def _name_claims(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    told = text.norms[match.start()] in _ABOUT and text.norms[token] in _CLAIMS
    _, end = sentence_bounds(text, token)
    return with_tag(tags, token, "S") if told and tags[token + 1 : end].strip(".") == "" else tags


def _name_works(text: Text, tags: str, match: re.Match[str]) -> str:
    token, ahead = match.end() - 1, text.norms[match.start()]
    lone = token == match.start() + 1  # "a smoking pan of", but "the poor think of"
    article = ahead in (ARTICLES if lone else _ONE) or (lone and tags[match.start()] == "i")
    return with_tag(tags, token, "S" if tags[token] == "z" else "N") if article else tags


def _be_several(text: Text, tags: str, match: re.Match[str]) -> str:
    several = default_gazetteer().facts.get(text.norms[match.start()], 0) & PLURAL
    return with_tag(tags, match.start(), "S") if several else tags


def _name_who_said(text: Text, tags: str, match: re.Match[str]) -> str:
    return with_tag(tags, match.start(), "P") if text.norms[match.end()] == "said" else tags


def _hyphen_role(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    word = text.norms[token]
    return with_tag(tags, token, "N") if "-" in word and word in default_gazetteer().roles else tags


def _write_in_notes(text: Text, tags: str, match: re.Match[str]) -> str:
    wrote = text.norms[match.start()] in _WRITING and text.norms[match.end() - 1] == "notes"
    return with_tag(tags, match.end() - 1, "S") if wrote else tags


def _name_call(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.start(), "N") if text.norms[match.start() - 2] in _ONE else tags


def _name_german(text: Text, tags: str) -> str:
    for match in _GERMAN.finditer("." + tags):
        token = match.start()
        german = text.norms[token] == "die" and text.norms[token + 1] not in WEEKDAYS
        tags = with_tag(tags, token, "P") if german else tags
    return tags


def _name_per(text: Text, tags: str, match: re.Match[str]) -> str:
    if text.norms[match.start()] != "per":
        return tags
    outlet = (
        match.group(1) and text.norms[match.end() - 1] not in _PERSONAL
    )  # "Per ESPN, which first had it, Lee is out"
    told = match.group(2) and default_gazetteer().roles.keys().isdisjoint(text.norms[slice(*match.span(2))])
    return tags if outlet or told else retag(text, tags, match.start(), "P")


def _accuse_of(text: Text, tags: str, match: re.Match[str]) -> str:
    accused = text.norms[match.start()] == "accused" and text.norms[match.start() - 1] in _CRIMES
    return with_tag(tags, match.start(), "N") if accused else tags


def _speak_as_accused(text: Text, tags: str, match: re.Match[str]) -> str:
    if text.norms[match.start() + 1] == "accused":
        tags = with_tag(tags, match.start() + 1, "N")
        tags = with_tag(tags, match.end() - 1, "d") if tags[match.end() - 1] == "n" else tags
    return tags


def _direct_works(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = text.norms[match.start()]
    return tags if verb in SHOWING or verb in SAYING else retag(text, tags, match.start(), "S")


def _name_town(text: Text, tags: str, match: re.Match[str]) -> str:
    return with_tag(tags, match.start(), "P") if text.norms[match.end()] in _TOWNS else tags


def _call_upon(_: Text, tags: str, match: re.Match[str]) -> str:
    return tags[: match.start()] + "PP" + tags[match.end() :]


def _join_peoples(text: Text, tags: str, match: re.Match[str]) -> str:
    last = match.end() - 1
    return retag(text, with_tag(tags, last, "N"), last, "P")


SPEAKERS = (
    at_each(
        "think_in_tank",
        "a think tank does not think a tank",
        "A Washington think/N tank said so.",
        over_tags("[pv](?=[NS])"),
        _think_in_tank,
        words=(words("think"), _TANKS),
    ),
    at_last(
        "name_back",
        "what “the” stands before is a thing, where a mark follows",
        "It came from the back/N, where she sat.",
        over_tags("DR(?=[,.;»])"),
        "N",
        words("back front inside outside"),
        shapes=("DR",),
    ),
    at_each(
        "name_claims",
        "behind “over” and “amid” stands what it is about, to the end of the headline",
        "Vicar sacked over false expenses claims/S",
        over_tags("E«?[JndNS]{1,3}»?[JNS]{0,3}(?<=[NS»])z"),
        _name_claims,
        words=(_ABOUT, _CLAIMS),
        shapes=("Nz", "Sz", "»z"),
    ),
    at_last(
        "answer_claim",
        "behind a claim and somebody stands what they do about it",
        "It sank, a claim the bank disputes/z.",
        over_tags(",[Di]J?N(?:[DiC][JKN]{0,3}[NP]|P{1,3})S(?=[.,;])"),
        "z",
        words("disputes contests"),
        shapes=("NS", "PS"),
    ),
    at_last(
        "answer_claim_together",
        "the same of several",
        "It sank, a claim aid workers dispute/p.",
        over_tags(",[Di]J?N[DiC]?[JKN]{0,3}SN(?=[.,;])"),
        "p",
        words("dispute contest"),
        shapes=("SN",),
    ),
    at_each(
        "name_press",
        "nothing is done behind “according to”",
        "It sank, according to press/N accounts.",
        over_tags("gtv"),
        _name_press,
        words=(words("according"),),
        shapes=("gtv",),
    ),
    at_each(
        "name_works",
        "behind an article there is no verb",
        "The works/S council said so.",
        over_tags("[Di]z(?=[<noun>])|[Di]J?[pv](?=F)"),
        _name_works,
        shapes=("Dz", "iz", "pF", "vF"),
    ),
    at_each(
        "hyphen_role",
        "behind an article whoever is called a co-host or a passer-by is somebody",
        "His former co-host/N Ana Ruiz said so.",
        over_tags("[pv](?<=[DiJ'].)|J(?<=[Di]J)(?![<noun>JCn])"),
        _hyphen_role,
    ),
    at_each(
        "write_in_notes",
        "what somebody wrote something in does not note it",
        "He wrote in his programme notes/S that it was late.",
        over_tags("[dz]E[Di][JN]{0,2}Nz(?=T)"),
        _write_in_notes,
        words=(words("notes"),),
        shapes=("NzT",),
    ),
    at_each(
        "name_call",
        "one who is several calls nobody",
        "She said on a sales call/N that it was late.",
        over_tags("[vp](?<=DS.)"),
        _name_call,
        words=(_ONE,),
        shapes=("DSv", "DSp"),
    ),
    at_first(
        "name_de",
        "a “de” ahead of a name is part of it",
        "“No,” de/P la Cruz said.",
        over_tags("E(?=P)"),
        "P",
        words("de"),
    ),
    at_first(
        "be_per",
        "behind a mark a “Per” tells whom it is according to, if not what name_per tells of",
        "It is near Oslo. Per/E Le Soir, the offer stands.",
        over_tags("P(?<![^.«»,]P)(?=P)"),
        "E",
        words("per"),
        shapes=("PP",),
    ),
    at_each(
        "name_per",
        "who does something behind a “Per” is called so, and nothing is according to them",
        "Per/P Holm, who runs the fund, said so.",
        _AFTER_PER,
        _name_per,
        words=(words("per"),),
        shapes=("EP",),
    ),
    TagStep(
        "name_german",
        "a “die” ahead of a name is an article, where no day follows",
        "As die/P Welt reported, it sank.",
        _name_german,
        (words("die"),),
    ),
    at_each(
        "accuse_of",
        "who is accused of murder accuses nobody",
        "Murder accused/N Ann Lee said she was ill.",
        over_tags("[dn](?<=[NS].)(?=P|R?[<singular>])"),
        _accuse_of,
        words=(words("accused"), _CRIMES),
    ),
    at_each(
        "speak_as_accused",
        "the accused does something",
        "The accused/N promised/d to marry her.",
        over_tags("D[nd]R?[ndhb](?!F)"),
        _speak_as_accused,
        words=(words("accused"),),
    ),
    at_each(
        "direct_works",
        "what stands ahead of somebody's title belongs to it",
        "Public works/S director Ann Lee said so.",
        over_tags("z(?<=[PJN]z)(?=NPP+R?[<singular>])"),
        _direct_works,
        shapes=("zNPP",),
    ),
    at_each(
        "name_town",
        "a council and a club are called after their town",
        "Reading/P Borough Council said so.",
        over_tags("[vg](?:(?<=[.«»].)|(?<=^.))(?=P{1,3}R?[<singular>])"),
        _name_town,
        words=(_TOWNS,),
        shapes=("vP", "gP"),
    ),
    at_first(
        "name_alone",
        "nothing else can be the subject",
        "Marian/P thinks it is late.",
        over_tags("J(?:(?<=[.«»].)|(?<=^.))(?=z[DiPIJNSTC])"),
        "P",
        shapes=("Jz",),
    ),
    at_first(
        "name_body",
        "who begins a sentence ahead of its verb does nothing besides",
        "Unite/P has rejected the offer.",
        over_tags("[vp](?:(?<=[.«»].)|(?<=^.))(?=R?[dzh])"),
        "P",
        shapes=("vd", "vz", "vh", "vR", "pd", "pz", "ph", "pR"),
    ),
    at_each(
        "name_who_said",
        "nothing else can have said it",
        "French/P said loans had doubled.",
        over_tags("J(?:(?<=[.«»].)|(?<=^.))(?=d[DiPIJNSTC])"),
        _name_who_said,
        words=(words("said"),),
        shapes=("Jd",),
    ),
    at_each(
        "call_upon",
        "nobody is asked to save anybody",
        "Save/P the/P Children said so.",
        over_tags("vD(?:(?<![^.«»,]..)(?=P{1,2}R?[<singular>])|(?<=[dz]..)(?=P{1,2}[.,]))"),
        _call_upon,
        shapes=("vDP",),
    ),
    at_each(
        "join_peoples",
        "two peoples have officials together",
        "Irish/P and Welsh officials said so.",
        over_tags("J(?<![^.«»,;:T&U]J)J?(?=&(?:J{1,2}N?[NS]|P{1,3}S|gS)S?R?[<finite>])"),
        _join_peoples,
        shapes=("J&J", "J&P", "J&gS"),
    ),
    at_each(
        "be_several",
        "who has a verb behind them are several, and do nothing besides",
        "Two days later ministers/S criticised the plan.",
        over_tags("z(?<=[RKC,]z)(?=[xR]{0,2}[dbhm])"),
        _be_several,
    ),
)
