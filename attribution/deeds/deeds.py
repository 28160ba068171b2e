"""Deeds: what a verb tells wherever it stands, whatever speaks for it: "called her mother", "shot down 88 drones".

The acts of contents (acts.py) are told by verbs that mostly report in the outermost attributions of articles. Here
what is done to tells by itself that nobody says anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from ..arguments.links import Link, is_passive
from ..syntax.columns import Syntax
from ..syntax.sites import chunk_end
from ..tables import words
from ..vocabulary.calendar import PERIODS, SPANS
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import REFLEXIVES
from ..vocabulary.tags import COMMON_NOUNS, FINITE
from .acts import FRIENDS, finds_thing, last_noun, noun_behind, takes_thing, token_behind
from .contacts import reports_for_duty, summons
from .fortunes import appreciates, declines, denies_win, is_seen_somewhere, recalls, sighs, supports_price
from .handling import (
    fills,
    gives_out,
    gives_thing,
    is_offered,
    is_posted,
    lists_thing,
    orders_things,
    passes_round,
    pushes_thing,
    puts_thing,
    shoots_down,
    shows_thing,
    takes_somebody,
    writes_thing,
)
from .objects import FINDINGS, OBJECTS, READINGS, TO_SOMEBODY, is_wordless, thing_behind, told_tags

_WORDS_OF_IDIOM = 3  # the fewest
_CONTRACTS = words("contract contracts lease leases")
_ALOUD = words("to aloud out")
_LEAVING = words("leave leaves left leaving keep keeps kept")
_SOME = words("any all some most much none")
_ELECTORS = words("voters electors electorate citizens viewers shareholders fans")
_TO = frozenset("tE")
_WEAPONS = words("knife gun pistol rifle machete hammer axe sword bat crowbar shotgun hatchet blade firearm")
_ABOUT = words("about over on that how whether against")
_SAID = frozenset("«T")
_LENGTHS = PERIODS | SPANS | words("second seconds minute minutes hour while")
_DESTINED = words("for at")
_ABLE, _FROM = frozenset("mt"), words("from apart")
_CLAUSAL_TAGS = frozenset("TUWwy«")
_PLEADED = words("case cases appeal appeals motion")
_PARTS = words("lead leads role roles part parts newcomer newcomers extras")
_PAINTED = words("picture portrait")
_PRESENT, _NEVER = words("is are 's 're"), words("not never n't")
_DIFFERENTLY, _DIFFERENT = words("differently otherwise"), words("different another other")
_ACCOUNTS = words("account version picture story tale clue")


def is_deed(syntax: Syntax, link: Link) -> bool:
    """Whether the cue of *link* tells what was done to a thing, and nothing that anybody says or thinks."""
    if syntax.tags[link.head] in "nd" and syntax.norms[link.head - 1] == "whose":
        return True  # whose "recalled" toys were found to hold lead
    if _is_left(syntax, link) or _is_how(syntax, link):
        return True
    stem = syntax.stems[link.head]
    tells, things = _DEEDS.get(stem), OBJECTS.get(stem)
    done = (tells is not None and tells(syntax, link)) or (things is not None and _is_done_to(syntax, link, things))
    return done and not _is_idiom(syntax, link.head)


def _is_left(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is left doing what the cue tells by what looks like the content: "defeat leaves fans fuming"."""
    source = link.source
    if source is None or syntax.tags[link.head] != "g" or link.layout != "left":
        return False
    return link.pieces[-1].end == source.start and syntax.norms[source.start - 1] in _LEAVING


def _is_how(syntax: Syntax, link: Link) -> bool:
    """Whether nothing but how is told of what nobody is said to do: "was trusted completely"."""
    alone = link.source is None and len(link.pieces) == 1 and is_passive(syntax, link)
    return alone and all(norm.endswith("ly") for norm in syntax.norms[link.pieces[0].start : link.pieces[0].end])


def _is_done_to(syntax: Syntax, link: Link, things: AbstractSet[str]) -> bool:
    """Whether the last noun of what stands behind a verb is one of *things*, and nothing is said of them or by them.

    So it is in "released a video of the raid", not in "released a video claiming" anything.
    """
    place, end = token_behind(syntax, link.head), link.pieces[-1].end
    place += syntax.tags[place] in _TO
    told = not _SAID.isdisjoint(syntax.tags[place:end]) or syntax.tags[link.head + 1 : link.cue.end].endswith("g")
    behind = chunk_end(syntax, place) if place < end else end
    told = told or (behind < end and syntax.tags[behind] in FINITE)  # claimed the pensions "were" safe
    return not told and last_noun(syntax, place) in things


def _is_idiom(syntax: Syntax, token: int) -> bool:
    """Whether the lexicon has a verb with its object for what is told: "called a halt to", "adds weight to"."""
    phrase = syntax.lexicon.longest_at(syntax.norms, token, "V")
    return phrase is not None and len(phrase.words) >= _WORDS_OF_IDIOM


def _testifies(syntax: Syntax, link: Link) -> bool:
    """Whether no more than that somebody gave evidence is told: "gave evidence by video link"."""
    behind = syntax.norms[link.head + 1 : link.head + 2]
    return behind == ["evidence"] and not any("T" in syntax.tags[start:end] for start, end in link.pieces)


def _signs(syntax: Syntax, link: Link) -> bool:
    """Whether a contract or a player is signed: "signed a lease", "have signed a striker"."""
    last = noun_behind(syntax, link.head)
    return last in _CONTRACTS or (last in default_gazetteer().roles and takes_thing(syntax, link))


def _types(syntax: Syntax, link: Link) -> bool:
    return bool(thing_behind(syntax, link))


def _reads(syntax: Syntax, link: Link) -> bool:
    """Whether somebody reads to themselves: "is reading a book", not "read the notice to the court"."""
    place = token_behind(syntax, link.head)
    end = chunk_end(syntax, place)
    thing = thing_behind(syntax, link)
    if thing in _SOME and syntax.norms[end : end + 2] == ["of", "it"]:  # "is not reading any of it"
        thing, end = "it", end + 2
    return thing in READINGS and _ALOUD.isdisjoint(syntax.norms[end : end + 1])


def _adds(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is added: "added 2% each", "has added trucks", not "adding a note of caution"."""
    if syntax.tags[link.head] == "g":
        return False
    place = token_behind(syntax, link.head)
    return is_wordless(thing_behind(syntax, link)) or syntax.tags[place : place + 2] == "EC"  # "added about 2%"


def _apologises(syntax: Syntax, link: Link) -> bool:
    """Whether no more is told than where or for whom somebody apologised: "apologised on air"."""
    return (
        syntax.norms[link.head + 1 : link.head + 2] == ["on"]
        and "for" not in syntax.norms[link.head : link.pieces[-1].end]
    )


def _elects(syntax: Syntax, link: Link) -> bool:
    """Whether those who vote choose somebody."""
    return link.source is not None and syntax.norms[link.source.end - 1] in _ELECTORS and takes_thing(syntax, link)


def _offers(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is to be had, or had by somebody, or what somebody offers is another account.

    "Jackets are offered for 500 naira", "the diary was offered to two publishers".
    """
    return is_offered(syntax, link) or _differs(syntax, link)


def _negotiates(syntax: Syntax, link: Link) -> bool:
    """Whether only for whom somebody negotiates is told: "negotiates for Tuvalu", not "for a rise"."""
    named = syntax.tags[link.pieces[-1].end - 1] == "P" and "P" in syntax.tags[link.head + 2 : link.head + 4]
    return named and syntax.norms[link.head + 1 : link.head + 2] == ["for"]


def _knows(syntax: Syntax, link: Link) -> bool:
    """Whether "you know" but fills a pause, or opens a tale."""
    idle = link.source is not None and syntax.norms[link.source.end - 1] == "you" and syntax.norms[link.head] == "know"
    return idle and not syntax.quoted[link.head]


def _paints(syntax: Syntax, link: Link) -> bool:
    """Whether a wall is painted, and nobody painted as anything."""
    place = token_behind(syntax, link.head)
    likened = "as" in syntax.norms[place : link.pieces[-1].end] or last_noun(syntax, place) in _PAINTED
    return not likened and takes_thing(syntax, link)


def _casts(syntax: Syntax, link: Link) -> bool:
    """Whether a part is given to somebody: "cast a newcomer", not "cast doubt"."""
    last = noun_behind(syntax, link.head)
    part = last in _PARTS or last in default_gazetteer().roles or last in FRIENDS
    return part and "as" not in syntax.norms[link.head + 1 : link.pieces[-1].end]


def _charges(syntax: Syntax, link: Link) -> bool:
    """Whether it is told what somebody stands accused of, or is not: "is charged with theft"; "was charged" is news."""
    group = syntax.norms[link.cue.start : link.head]
    behind = syntax.norms[link.head + 1 : link.head + 2]
    return bool(group) and behind == ["with"] and (group[0] in _PRESENT or not _NEVER.isdisjoint(group))


def _cites(syntax: Syntax, link: Link) -> bool:
    """Whether somebody got a summons: "was cited for trespassing", "Driver cited after crash"."""
    behind = syntax.norms[link.head + 1 : link.head + 2]
    return behind == ["after"] or (behind == ["for"] and is_passive(syntax, link))


def _tells_apart(syntax: Syntax, link: Link) -> bool:
    """Whether somebody can tell things from each other: "can tell the two apart", "could tell four seeds from five"."""
    able = not _ABLE.isdisjoint(syntax.tags[link.cue.start - 1 : link.head])
    if not able or any("T" in syntax.tags[start:end] for start, end in link.pieces):
        return False
    place = link.head + 1
    if place >= len(syntax.norms):
        return False
    behind = chunk_end(syntax, place)
    return not _FROM.isdisjoint((syntax.norms[place], syntax.norms[behind - 1], *syntax.norms[behind : behind + 1]))


def _extends(syntax: Syntax, link: Link) -> bool:
    """Whether it is told how much there is of a thing: "covers 34,000 acres"."""
    return syntax.tags[link.head + 1 : link.head + 2] == "C"


def _is_destined(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is for somebody: "was intended for voters", "is aimed at drivers"."""
    return is_passive(syntax, link) and not _DESTINED.isdisjoint(syntax.norms[link.head + 1 : link.head + 2])


def _suspects(syntax: Syntax, link: Link) -> bool:
    """Whether somebody was held for something: "arrested on suspicion of theft"."""
    return syntax.norms[link.head - 1] == "on"


def _differs(syntax: Syntax, link: Link) -> bool:
    """Whether only that somebody tells it differently is told, and not yet how: "tell it differently"."""
    content = syntax.norms[slice(*link.pieces[-1])]
    if content[-1] in _DIFFERENTLY:
        return content[0] == "it"
    return content[-1] in _ACCOUNTS and not _DIFFERENT.isdisjoint(content) and syntax.stems[link.head] != "tell"


def _gives(syntax: Syntax, link: Link) -> bool:
    """Whether evidence is given, or another account, or a thing: "gave the buyer a lead of two weeks"."""
    return gives_thing(syntax, link) or _testifies(syntax, link) or _differs(syntax, link)


def _argues(syntax: Syntax, link: Link) -> bool:
    """Whether it is told with whom somebody argued, or in court, not about what: "argued an appeal in May"."""
    rest = syntax.norms[link.head + 1 : link.pieces[-1].end]
    if thing_behind(syntax, link) in _PLEADED:
        return "for" not in rest and "against" not in rest
    return rest[:1] == ["with"] and _ABOUT.isdisjoint(rest) and not _CLAUSAL_TAGS & {*told_tags(syntax, link)}


def _proposes(syntax: Syntax, link: Link) -> bool:
    """Whether somebody asks to be married: "proposed to her in Paris"."""
    return TO_SOMEBODY.match(syntax.tags, link.head + 1) is not None and not _CLAUSAL_TAGS & {*told_tags(syntax, link)}


def _threatens(syntax: Syntax, link: Link) -> bool:
    """Whether a thing threatens another, "the storm threatened the harvest", or somebody does with a weapon."""
    if link.source is None or not takes_thing(syntax, link):
        return False
    if syntax.norms[link.pieces[-1].end - 1] in _WEAPONS:
        return True
    last = link.source.end - 1
    return syntax.tags[last] in COMMON_NOUNS and not default_gazetteer().calls_source(syntax.norms[last])


def _pleads(syntax: Syntax, link: Link) -> bool:
    """Whether nothing is told that somebody pleads guilty to."""
    return syntax.norms[link.pieces[-1].end - 1] == "guilty"


def _speaks_long(syntax: Syntax, link: Link) -> bool:
    """Whether no more is told than for how long somebody spoke: "spoke for an hour"."""
    return syntax.norms[link.head + 1 : link.head + 2] == ["for"] and syntax.norms[link.pieces[-1].end - 1] in _LENGTHS


def _finds(syntax: Syntax, link: Link) -> bool:
    """Whether somebody comes upon a thing: "he found work as a driver", not "the study found no link"."""
    if not REFLEXIVES.isdisjoint(syntax.norms[link.head + 1 : link.head + 2]):
        return True  # "found themselves hunted by dogs"
    if link.source is None or syntax.tags[link.source.end - 1] != "I":
        return False
    last = noun_behind(syntax, link.head)
    return last not in FINDINGS and finds_thing(syntax, link)


def _hits(syntax: Syntax, link: Link) -> bool:
    """Whether no more is told than that somebody hit back, or what they say with that tells of itself."""
    behind = syntax.norms[link.head + 1 : link.head + 3]
    if behind[:1] == ["back"] and syntax.tags.startswith(",g", link.head + 2):
        return "«" not in told_tags(syntax, link)
    return behind[:1] == ["back"] and behind[1:] != ["at"] and _SAID.isdisjoint(told_tags(syntax, link))


_DEEDS: Mapping[str, Callable[[Syntax, Link], bool]] = {
    "add": _adds,
    "appreciat": appreciates,
    "argu": _argues,
    **dict.fromkeys(("apologis", "apologiz"), _apologises),
    "call": summons,
    "cast": _casts,
    "charg": _charges,
    **dict.fromkeys(("choos", "elect"), _elects),
    "cit": _cites,
    "declin": declines,
    "cover": _extends,
    **dict.fromkeys(("deliver", "issu"), gives_out),
    **dict.fromkeys(("deny", "deni"), denies_win),
    "find": _finds,
    "full": fills,
    "giv": _gives,
    "hit": _hits,
    "know": _knows,
    **dict.fromkeys(("intend", "aim", "meant"), _is_destined),
    "list": lists_thing,
    "negotiat": _negotiates,
    "offer": _offers,
    "order": orders_things,
    "paint": _paints,
    "pass": passes_round,
    "plead": _pleads,
    "post": is_posted,
    "propos": _proposes,
    "push": pushes_thing,
    "put": puts_thing,
    "read": _reads,
    "recall": recalls,
    "report": reports_for_duty,
    **dict.fromkeys(("see", "seen"), is_seen_somewhere),
    "shoot": shoots_down,
    "show": shows_thing,
    "sigh": sighs,
    "sign": _signs,
    "snap": takes_thing,
    "speak": _speaks_long,
    "tak": takes_somebody,
    "suspicion": _suspects,
    "tell": lambda syntax, link: _differs(syntax, link) or _tells_apart(syntax, link),
    "threaten": _threatens,
    "typ": _types,
    "support": supports_price,
    "writ": writes_thing,
}
"""By the stem of a verb, whether it tells of a deed there."""
