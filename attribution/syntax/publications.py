"""What newspapers, letters, posts and banners say, where its verb looks like a noun."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.outlets import default_registry
from ..vocabulary.tags import over_tags
from .predicates import NOTED
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
# "The Sun claim Lee will go", "The club, for their part, claim it sank", and nothing finite behind that would make the
# claim a noun, unless the clause has its object by then: "claim Lee saw a bid turned down"
_CLAIMED_BY_SEVERAL = over_tags(
    "[.«»,;:-](?:D?P{1,3}|D[JP]{0,2}[NJ])(?:,EiN,)?N"
    "(?=T?[<nominal>I$'F]{1,9}R?(?:[bhmo]|[dzp](?![<finite>n]))(?:[^<finite>.]*[.;,&TUWw«]|[DiPSNJ$CI]))"
)
_SHOWS = words("show podcast special report interview broadcast")
_REJECTS = over_tags("[.«»,][DiJP][JNP]{1,3}S(?=[Sz]T[DiIPNSJ])")
_CLAIMS = words("claim report fear")
_CALLING_OUT = words("ok hello")
"""Magazines whose names end with an exclamation mark, and are other words as well."""
_STATED = NOTED | words("says reads")
_REPORTS = words("report reports write writes")
_CITING = words("citing quoting referring")
_QUOTES = words("quotes cites")
_HAVING = {"has": "z", "had": "d", "have": "p"}
_DAILIES = words("daily weekly")
_SORTS = words("business sports sport state opposition party finance morning evening tabloid broadsheet")


def _claim_in_plural(text: Text, tags: str) -> str:
    for match in _CLAIMED_BY_SEVERAL.finditer("." + tags):
        token = match.end() - 2
        last = token - 6 if tags[token - 1] == "," else token - 1
        if text.norms[token] in _CLAIMS and (tags[last] == "P" or _is_body(text.norms[last])):
            told = retag(text, tags, token, "p")
            tags = with_tag(told, last, "N") if told is not tags and tags[last] == "J" else told
    return tags


def _is_body(norm: str) -> bool:
    """Whether a word calls an outlet or another body of people: "the tabloid", "the union", "the Athletic"."""
    head = default_gazetteer().heads.get(norm)
    called = head is not None and head.kind in ("outlet", "organisation")
    return called or any(alias.folded == norm for alias in default_registry().aliases.get(norm, ()))


def _report_daily(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    if text.norms[token] in _DAILIES and text.norms[token + 1] in _STATED:
        tags = with_tag(with_tag(tags, token, "N"), token + 1, "z")
    return tags


def _report_where(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = match.start()
    if text.norms[verb] not in _REPORTS:
        return tags
    first, _ = sentence_bounds(text, verb)
    comma = tags.rfind(",", first, verb)
    told = comma > first and FINITE_GROUP.search(tags, first, comma) and not FINITE_GROUP.search(tags, comma, verb)
    return with_tag(tags, verb, "z" if text.norms[verb][-1] == "s" else "p") if told else tags


def _report_citing(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    cites = text.norms[token] in _STATED and text.norms[token + 2] in _CITING
    return with_tag(tags, token, "z") if cites else tags


def _quote_as_saying(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    quotes = text.norms[token] in _QUOTES and text.norms[tags.index("Eg", match.end())] == "as"
    return with_tag(tags, token, "z") if quotes and not is_finite_ahead(text, tags, token) else tags


def _have_it(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    tag = _HAVING.get(text.norms[token], "") if text.norms[token + 1] == "it" else ""
    return with_tag(tags, token, tag) if tag else tags


def _name_daily(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    sort = tags[token - 1] != "N" or text.norms[token - 1] in _SORTS
    return with_tag(tags, token, "N") if sort and text.norms[token] == "daily" else tags


def _reject_claims(text: Text, tags: str) -> str:
    for match in _REJECTS.finditer("." + tags):
        token = match.end() - 2
        told = tags if is_finite_ahead(text, tags, token) else retag(text, tags, token, "z")
        if told is not tags:
            tags = with_tag(with_tag(told, token - 1, "P" if tags[token - 1] == "P" else "N"), token + 1, "S")
    return tags


def _call_out(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    if text.norms[token] not in _CALLING_OUT or text.norms[token + 1] != "!":
        return tags
    (first, end), behind = sentence_bounds(text, token), match.end()
    if not first < token < behind < end:
        return tags
    states = text.norms[behind] in _STATED and tags[behind : behind + 2] in ("S,", "S.")
    return tags[:token] + ("PPz" if states else "PP") + tags[behind + states :]


def _state(text: Text, tags: str, match: re.Match[str]) -> str:
    states = text.norms[match.start()] in _STATED and not is_finite_ahead(text, tags, match.start())
    return with_tag(tags, match.start(), "z") if states else tags


def _name_show(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    named = text.norms[token] in _SHOWS and is_finite_ahead(text, tags, token)
    return with_tag(tags, token, "N") if named else tags


PUBLICATIONS = (
    TagStep(
        "claim_in_plural",
        "a newspaper, or another body, may stand in the plural",
        "The French daily claim/p Lee saw his bid rejected.",
        _claim_in_plural,
        (_CLAIMS,),
    ),
    at_each(
        "report_daily",
        "a country's daily reports something",
        "The Norvalian daily/N claims/z he is ill.",
        over_tags("[JRN]S(?<=D[JP]..)(?=[TIDPC])"),
        _report_daily,
        words=(_DAILIES, _STATED),
    ),
    at_each(
        "report_where",
        "who closes a sentence with where it stands reports what is ahead",
        "The ice was moving, a team of geologists report/p in Science.",
        over_tags("[NSv](?<=[NPS].)(?=E(?:[DiC]?[JNPS']{1,6})(?:EP)?(?:[.»]|$))"),
        _report_where,
        words=(_REPORTS,),
        shapes=("SE", "NE", "vE"),
    ),
    at_each(
        "report_citing",
        "who cites somebody reports something",
        "Reuters reports/z, citing two aides, that it sank.",
        over_tags("S(?<=[<noun>]S)(?=,g)"),
        _report_citing,
        words=(_STATED, _CITING),
        shapes=("S,g",),
    ),
    at_each(
        "quote_as_saying",
        "a paper quotes somebody as saying something",
        "The tabloid quotes/z a source close to the deal as saying it is off.",
        over_tags("S(?<=[NPJ]S)(?=[DiC]?[JKNP'$CF]{1,6}(?:[ER]t?[<nominal>']{1,5})?Eg)"),
        _quote_as_saying,
        words=(_QUOTES, words("saying")),
        shapes=("Eg",),
    ),
    at_each(
        "have_it",
        "who has it that something is so tells it",
        "The daily has/z it that Lee will go.",
        over_tags("h(?=I(?:T[<nominal>I$]|EJ?NT))"),
        _have_it,
        words=(_HAVING.keys(),),
        shapes=("hIT", "hIE"),
    ),
    at_last(
        "report_together",
        "two reporters at the end of a sentence report it",
        "The pact is off, ESPN’s Al Roe and Ann Lee report/p.",
        over_tags("P&P{1,3}N(?=[.,;»]|$)"),
        "p",
        words("report"),
        shapes=("P&P",),
    ),
    at_each(
        "name_daily",
        "a business daily is a newspaper, while ferries leave daily",
        "The lock will close, per the business daily/N.",
        over_tags("(?<=D[JPgN])[JR](?=[.,;»zdE])"),
        _name_daily,
        words=(words("daily"),),
    ),
    TagStep(
        "reject_claims",
        "claims that something is so are rejected by the subject ahead",
        "The Norvalian military/N rejects/z claims/S that it fired.",
        _reject_claims,
        shapes=("ST", "SzT"),
    ),
    at_each(
        "state",
        "a website states what stands between marks",
        "The firm's website states/z “we care”.",
        over_tags("S(?<=[NP]S)(?=«)"),
        _state,
        words=(_STATED,),
        shapes=("S«",),
    ),
    at_first(
        "read_out",
        "a banner reads what stands between marks",
        "A banner in the away end read/d: “Go home”.",
        over_tags("v(?<=[NSv]v)(?=:«)"),
        "d",
        words("read"),
        shapes=("v:«",),
    ),
    at_each(
        "call_out",
        "a magazine's name may end with an exclamation mark",
        "She told OK/P ! magazine that it was over.",
        over_tags(r"[^«»]\.(?=[<nominal>TtdzI])"),
        _call_out,
        words=(_CALLING_OUT, words("!")),
    ),
    at_first(
        "name_programme",
        "what stands between whose it is and the rest of a name is a part of that",
        "The BBC’s Look/P North reported it.",
        over_tags("[vp](?<=P'[vp])(?=P{1,2}[<singular>])"),
        "P",
        shapes=("'vP", "'pP"),
    ),
    at_each(
        "name_show",
        "behind a verb and a preposition an outlet has a programme, whose name stands between marks",
        "She said on the BBC show/N “Early Doors” that it sank.",
        over_tags("ED?P{1,3}[vp](?=«)"),
        _name_show,
        words=(_SHOWS,),
    ),
    at_first(
        "name_members",
        "whose federation it is tells it in the plural",
        "She told the Confederation of School Trusts/P that it sank.",
        over_tags("z(?:(?<=[PN]FPz)|(?<=[PN]FPPz))(?=T[<nominal>I])"),
        "P",
        words("trusts guards coaches judges pilots hosts funds banks shops stores plants crafts guides"),
        shapes=("PzT",),
    ),
    at_last(
        "read_notice",
        "a banner read what stands between marks",
        "“Come home,” the message read/d.",
        over_tags("[NJ»](?:(?<!»)(?=[,:]«)|(?<=»)[<nominal>EFB']{1,8}[NSJ]N(?=R?[.,]|E))"),
        "d",
        words("read"),
    ),
)
