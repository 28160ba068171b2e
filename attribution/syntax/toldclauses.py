"""What stands in a clause that somebody tells, and who is told it."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.calendar import PERIODS
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import ANYBODY
from ..vocabulary.outlets import DEFAULT, default_registry
from ..vocabulary.tags import COMMON_NOUNS, over_tags
from .predicates import STRESSES
from .retagging import FINITE_GROUP, Text, at_each, at_last, is_finite_ahead, retag, sentence_bounds, with_tag
from .verbless import CLAUSE_VERBS, SAYING, give_verb

TELLING_OF = SAYING | words("allege alleges alleged suspect suspects suspected")
"""Verbs that may part a relative clause from its verb: the man who police "allege" stole the boat."""
_TELL = words("told tell tells telling")
HEARD = words("hear hears heard hearing overhear overheard")
_OVERHEARD = words(
    "say tell ask claim shout yell scream admit announce declare threaten order warn joke whisper mutter boast deny"
)
_HEARING = words("court jury inquiry inquest tribunal hearing committee panel parliament paper newspaper magazine")
_MASTHEADS = words(
    "argus chronicle courier echo express gazette herald journal mail mirror news post record standard star sun times "
    "telegraph"
)
_THOSE = words("accused injured bereaved wounded homeless unemployed elderly disabled faithful rich")
"""Adjectives that people go by: "the accused"."""
_AUDIENCE = words("readers viewers listeners subscribers journalists reporters staff")
"""Whom an outlet has, and who is told what it is told."""
_NUMBERED = words("channel radio page")  # their numbers are their names


def _leave_reduced(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.end() - 1, "n") if text.norms[match.start()] in SAYING else tags


def _do_as_told(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.end() + 1, "d") if text.norms[match.end()] in TELLING_OF else tags


def _end_relative(text: Text, tags: str, match: re.Match[str]) -> str:
    token, end = match.end() - 1, sentence_bounds(text, match.start())[1]
    told = text.norms[match.start(1)] in TELLING_OF and tags[end - 1] == "."
    lacks = told and not is_finite_ahead(text, tags, match.start()) and FINITE_GROUP.search(tags, token, end) is None
    return retag(text, tags, token, "d") if lacks else tags


def _find_told_verb(text: Text, tags: str, match: re.Match[str]) -> str:
    told = tags[match.start()] == "&" or text.norms[match.start()] in CLAUSE_VERBS
    return give_verb(text, tags, match.end(1) - 1) if told else tags


def _point_to_week(text: Text, tags: str, match: re.Match[str]) -> str:
    return with_tag(tags, match.start(), "D") if text.norms[match.end()] in PERIODS else tags


def _do_as_nobody(text: Text, tags: str, match: re.Match[str]) -> str:
    return retag(text, tags, match.end() - 1, "z") if text.norms[match.start()] in ANYBODY else tags


def _part_hearers(text: Text, tags: str, match: re.Match[str]) -> str:
    start, end = match.span(1)
    if text.norms[start - 1] not in _TELL or text.norms[end - 1] in _NUMBERED:
        return tags
    end += tags[end] == "N" and text.norms[end] in _MASTHEADS  # "told the Daily Mail fees would rise"
    bodies = [at + 1 for at in range(start, end + 1) if text.norms[at] in _HEARING and tags[at + 1] in COMMON_NOUNS]
    end = bodies[0] if bodies else end
    return tags[:start] + "I" * (end - start) + tags[end:]


def _tell_paper(text: Text, tags: str, match: re.Match[str]) -> str:
    start, end = match.span(1)
    if text.norms[start - 1] not in _TELL or text.norms[end - 1] not in _MASTHEADS:
        return tags
    return tags[:start] + "I" * (end - start) + tags[end:]


def _tell_outlet(text: Text, tags: str, match: re.Match[str]) -> str:
    """Behind an article the name may go on with what the outlet has: told "the BBC Trust" was gone."""
    start, end = match.span(1)
    if text.norms[start - 1] not in _TELL:
        return tags
    first = start + (tags[start] == "D")
    for alias in default_registry().aliases.get(text.norms[first], ()):
        name = alias.folded.split()
        after = first + len(name)
        if text.norms[first:after] == name:  # the longest
            owned = first > start and not default_gazetteer().heads.keys().isdisjoint(text.norms[after:end])
            fits = after < end and tags[after] in "PSC" and text.norms[after] not in _AUDIENCE
            named = fits and not owned and alias.mark in ("", DEFAULT)
            return tags[:start] + "I" * (after - start) + tags[after:] if named else tags
    return tags


def _overhear(text: Text, tags: str, match: re.Match[str]) -> str:
    heard = text.norms[match.start()] in HEARD and text.norms[match.end() - 1] in _OVERHEARD
    return with_tag(tags, match.end() - 1, "p") if heard else tags


def _claim_as_those(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    fits = text.norms[token] in STRESSES and text.norms[token - 1] in _THOSE
    if fits and not is_finite_ahead(text, tags, token):
        tags = with_tag(with_tag(tags, token, "p"), token - 1, "S")
    return tags


TOLD_CLAUSES = (
    at_each(
        "do_as_told",
        "what somebody did stands behind who tells of it",
        "The man police say killed/d the guard was seen.",
        over_tags("[NSPI](?=[dzp]n(?:[DiPC]|I(?!n)))"),
        _do_as_told,
        words=(TELLING_OF,),
        shapes=("dn", "zn", "pn"),
    ),
    at_each(
        "overhear",
        "who is heard says something",
        "I heard the minister tell/p reporters that it was late.",
        over_tags("[<verb>g](?:I|[DiC]?[JN]{0,3}[NS]|P{1,4})[vpNP](?=[^.,;:])"),
        _overhear,
        words=(HEARD, _OVERHEARD),
    ),
    at_each(
        "leave_reduced",
        "what was done to what is talked of stands between commas ahead of the verb",
        "He said the deal, agreed/n in May, was dead.",
        over_tags("[dzp][<nominal>']{1,8},d(?=[^<finite><opener>.,;:«»&I]{1,8},R?[<singular>])"),
        _leave_reduced,
        words=(SAYING,),
        shapes=(",d",),
    ),
    at_each(
        "end_relative",
        "behind what a relative clause tells of it a subject has its own verb",
        "The bill that critics say will hurt farms passed/d on Monday.",
        over_tags("[TWw][<nominal>']{1,5}([dzp])m[xR]{0,2}[veh][^<finite>,.;:«»]{1,12}(?<=[NSPC$])n(?=[ERr.])"),
        _end_relative,
        words=(TELLING_OF,),
        shapes=("dm", "zm", "pm"),
    ),
    at_each(
        "find_told_verb",
        "a clause that somebody tells has a verb",
        "Lee noted that the town bans/z dogs in parks.",
        over_tags(
            "[dzp&](?:(?<!&)(?<![»,].)(?=T?[DiP])|(?<=&)(?=T))"
            "(?=T?([DiP][JKNPC]{0,3}[NP]S)(?:[C$DiIPt]|[EJNS]{1,2}[NSC])[^<finite>.,;:«»&TUWw]{0,16}[.,;&»])"
        ),
        _find_told_verb,
        shapes=("NS", "PS"),
    ),
    at_last(
        "be_told_to",
        "to whom would he have told it?",
        "He was sent home and told/n to wait.",
        over_tags("[&,]R?d(?=x?t|I[mhb])"),
        "n",
        words("told"),
        shapes=("dt", "dxt", "dI"),
    ),
    at_each(
        "point_to_week",
        "“that week” tells when",
        "He had told staff that/D week to stay.",
        over_tags("T(?=N[^NS])"),
        _point_to_week,
        words=(PERIODS,),
        shapes=("TN",),
    ),
    at_last(
        "tell_of_several",
        "behind “that” and ahead of a verb stands who does it",
        "He told the BBC that ministers/S knew it.",
        over_tags("Tz(?=(?:E[Di]?[JNPS]{1,3},[Ww][^.;:«»]{1,40},)?R?[dpbhmn])"),
        "S",
        fitting=True,
        shapes=("Tz",),
    ),
    at_each(
        "claim_as_those",
        "those who go by an adjective claim something that a clause tells",
        "The accused claim/p they were asleep.",
        over_tags("N(?<=D[nJN]N)(?=T|I[<finite>]|[DiP][JKN]{0,2}[<noun>][xR]?[<finite>])"),
        _claim_as_those,
        words=(_THOSE, STRESSES),
    ),
)

HEARERS = (
    at_each(
        "tell_paper",
        "a newspaper is told what others did, whose they are not",
        "She told the Harwick/I Evening/I News/I tickets had sold out.",
        over_tags("[<verb>](?<![be]n)(D[JNP]{1,4})(?=SR?[<predicating>])"),
        _tell_paper,
        words=(_TELL, _MASTHEADS),
    ),
    at_each(
        "tell_outlet",
        "an outlet is told what somebody with a name did, which is none of its own",
        "She told Sky/I News/I Omar Tal had gone.",
        over_tags(
            "[<verb>](?<![be]n)(D?P[<nominal>$']{1,9}(?:[EF][<nominal>']{1,5})?)"
            "(?=(?:,[^<finite><opener>,.;:«»]{1,20},)?[xR]{0,2}[<predicating>])"
        ),
        _tell_outlet,
        words=(_TELL,),
    ),
    at_each(
        "do_as_nobody",
        "there are no nobody dares",
        "Nobody dares/z ask him.",
        over_tags("NS"),
        _do_as_nobody,
        words=(ANYBODY,),
        shapes=("NS",),
    ),
    at_each(
        "part_hearers",
        "there are no Reuters officials: somebody must be told, and somebody said to do something",
        "They told Reuters/I officials had left.",
        over_tags(
            "[<verb>](?<![be]n)"
            "(D?P{1,4}(?=C?[JN]{0,2}(?:[NS]|SF[Di]?[JN]{0,2}[NSP])R?[<predicating>])"
            "|[DiJ]?[JN]{0,2}[NS](?=(?:C?S(?:F[Di]?[JN]{0,2}[NSP])?|P{1,5}(?:,[^<finite><opener>,.;:«»]{1,20},)?)R?[<predicating>])"
            "|S(?=CSSR?[<predicating>]))"
        ),
        _part_hearers,
        words=(_TELL,),
    ),
)
