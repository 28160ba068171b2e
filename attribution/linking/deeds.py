"""Deeds: what a verb tells wherever it stands, whatever speaks for it: "called her mother", "shot down 88 drones".

The acts of contents (acts.py) are told by verbs that mostly report in the outermost attributions of articles. Here
what is done to tells by itself that nobody says anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..arguments.links import Link, is_passive
from ..syntax.columns import Syntax
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import OPENERS, over_tags
from .acts import FRIENDS, STATED, TAKEN_IN, finds_thing, last_noun, takes_thing, token_behind

_WORDS_OF_IDIOM = 3
_HELP = words(
    """
    ambulance ambulances cab taxi police doctor vet plumber lawyer paramedics firefighters helpline hotline
    halt meeting recess session sitting time
    """
)
_DOORS = words("door doors phone phones telephone bell doorbell")
_ONLOOKERS = words("reporter reporters jury jurors court visitors card cards")
_CONTRACTS = words("contract contracts lease leases")
_NAMING = frozenset("DiJNSPC$«n")
_ALOUD = words("to aloud out")
_READINGS = words("book books paper papers novel comic newspaper magazine notice sign menu script map poem thread it")
_WORKS = words(
    """
    book books song songs novel novels poem poems play plays column introduction foreword dissertation thesis screenplay
    script score music lyrics album memoir sequel opera musical film ode test code software it
    """
)
_SPOKEN = words(
    """
    caveat caveats comment comments criticism detail details dig joke line note notes plug praise remark remarks speech
    speeches statement statements support voice word words message messages demand demands threat threats
    """
)
_PAPERS_GIVEN = words(
    """
    citation citations fine fines licence licences license licenses passport passports permit permits share shares
    ticket tickets visa visas
    """
)
_JUDGMENTS = words("judgment judgement ruling decision")
_PEOPLE = words("people residents men women children families passengers patients prisoners employees")
_FLYING = words(
    """
    aircraft balloon balloons drone drones helicopter helicopters jet jets missile missiles plane planes rocket rockets
    """
)
_WHITHER = words("to into onto above below past over up down towards off")
_PICTURES = words(
    """
    clip clips footage photo photos photograph photographs picture pictures recording recordings selfie selfies snap
    snaps video videos
    """
)
_ELECTORS = words("voters electors electorate citizens viewers shareholders fans")
_FINDINGS = words(
    """
    basis breach breaches case cause causes correlation defect defects difference differences effect error errors
    evidence fault faults flaw flaws grounds inaccuracies irregularities link links merit negligence pattern problem
    problems proof reason reasons risk risks shortcomings sign signs support weaknesses wrongdoing
    """
)
_FOR_SALE = words("for as at in")
_TO_SOMEBODY = over_tags("t[DiCJNSPI]")
_TIMED = words("for since on at under")
_PRIZES = words("award awards bribe bribes comfort crown cup interview interviews medal medals prize prizes trophy")
_ROUND = words("out around round by")
_SHOWY = words("off up")
_PARTS = words("lead leads role roles part parts newcomer newcomers extras")
_PAINTED = words("picture portrait")
_PRESENT, _NEVER = words("is are 's 're"), words("not never n't")
_DIFFERENTLY, _DIFFERENT = words("differently otherwise"), words("different another other")
_ACCOUNTS = words("account version picture story tale clue")
_MINDED = words(
    """
    admiration anger complaints contempt criticism doubt doubts enthusiasm fear fears gratitude hope hopes joy praise
    pride promises regret regrets remorse scorn tributes
    """
)


def leave_deeds(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without those whose verbs tell what was done."""
    return [link for link in links if not is_deed(syntax, link)]


def is_deed(syntax: Syntax, link: Link) -> bool:
    """Whether the cue of *link* tells what was done to a thing, and nothing that anybody says or thinks."""
    tells = _DEEDS.get(syntax.stems[link.head])
    return tells is not None and bool(link.pieces) and tells(syntax, link) and not _is_idiom(syntax, link.head)


def _is_idiom(syntax: Syntax, token: int) -> bool:
    """Whether the lexicon has a verb with its object for what is told: "called a halt to", "adds weight to"."""
    phrase = syntax.lexicon.longest_at(syntax.norms, token, "V")
    return phrase is not None and len(phrase.words) >= _WORDS_OF_IDIOM


def _thing_behind(syntax: Syntax, link: Link) -> str:
    """The last noun of what stands right behind a verb as its whole object; "" if a clause or a quotation does."""
    place = token_behind(syntax, link.head)
    start, end = link.pieces[0]
    if syntax.tags[place] == "I" and start == place:
        rest = syntax.tags[place + 1 : end].lstrip("rR")  # typed "it up"; wrote "it, longhand, in a van"
        return syntax.norms[place] if not rest or rest[0] == "," else ""
    return last_noun(syntax, place) if takes_thing(syntax, link) else ""


def _summons(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is called, and called nothing: "called her mother from the car", "called 999"."""
    place = token_behind(syntax, link.head)
    last = last_noun(syntax, place)
    end = syntax.chunk_starts[syntax.chunk_of[place] + 1]
    if syntax.tags[end : end + 2] == "tv" and link.pieces[-1].end <= end:
        return True  # called the station "to say" it was late
    wanted = last in _HELP or syntax.tags[place:end] == "C" or (syntax.tags[place] == "i" and last in FRIENDS)
    return wanted and link.pieces[0].start == place and syntax.tags[end : end + 1] not in _NAMING


def _answers(syntax: Syntax, link: Link) -> bool:
    """Whether somebody answers the door."""
    return last_noun(syntax, token_behind(syntax, link.head)) in _DOORS


def _testifies(syntax: Syntax, link: Link) -> bool:
    """Whether no more than that somebody gave evidence is told: "gave evidence by video link"."""
    behind = syntax.norms[link.head + 1 : link.head + 2]
    return behind == ["evidence"] and not any("T" in syntax.tags[start:end] for start, end in link.pieces)


def _signs(syntax: Syntax, link: Link) -> bool:
    """Whether a contract or a player is signed: "signed a lease", "have signed a striker"."""
    last = last_noun(syntax, token_behind(syntax, link.head))
    return last in _CONTRACTS or (last in default_gazetteer().roles and takes_thing(syntax, link))


def _writes(syntax: Syntax, link: Link) -> bool:
    """Whether a work is written: "wrote a song in a van", "wrote it"."""
    return _thing_behind(syntax, link) in _WORKS


def _types(syntax: Syntax, link: Link) -> bool:
    return bool(_thing_behind(syntax, link))


def _reads(syntax: Syntax, link: Link) -> bool:
    """Whether somebody reads to themselves: "is reading a book", not "read the notice to the court"."""
    place = token_behind(syntax, link.head)
    end = syntax.chunk_starts[syntax.chunk_of[place] + 1]
    return _thing_behind(syntax, link) in _READINGS and _ALOUD.isdisjoint(syntax.norms[end : end + 1])


def _adds(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is added: "added 2% each", "has added trucks", not "adding a note of caution"."""
    if syntax.tags[link.head] == "g":
        return False
    place = token_behind(syntax, link.head)
    return _is_wordless(_thing_behind(syntax, link)) or syntax.tags[place : place + 2] == "EC"  # "added about 2%"


def _is_wordless(thing: str) -> bool:
    """Whether there is a *thing*, and no words are it."""
    return bool(thing) and thing not in STATED and thing not in _SPOKEN


def _gives_out(syntax: Syntax, link: Link) -> bool:
    """Whether so many things are given out: "issued 46 citations", "delivered 300 parcels", "issued a permit"."""
    thing = _thing_behind(syntax, link)
    counted = syntax.tags[token_behind(syntax, link.head)] == "C"
    return thing in _PAPERS_GIVEN or (counted and _is_wordless(thing))


def _reserves(syntax: Syntax, link: Link) -> bool:
    """Whether a court reserves its judgment, which it has not told."""
    return _thing_behind(syntax, link) in _JUDGMENTS


def _apologises(syntax: Syntax, link: Link) -> bool:
    """Whether no more is told than where or for whom somebody apologised: "apologised on air"."""
    return (
        syntax.norms[link.head + 1 : link.head + 2] == ["on"]
        and "for" not in syntax.norms[link.head : link.pieces[-1].end]
    )


def _orders(syntax: Syntax, link: Link) -> bool:
    """Whether so many things are ordered: "ordered 300 tents", not "ordered 300 people from their homes"."""
    thing = _thing_behind(syntax, link)
    people = thing in _PEOPLE or thing in default_gazetteer().roles
    return not people and syntax.tags[token_behind(syntax, link.head)] == "C" and bool(thing)


def _pushes(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is pushed somewhere: "pushed yields to their highest since May", not "pushed him to go"."""
    place = token_behind(syntax, link.head)
    start, end = link.pieces[0]
    behind = syntax.chunk_starts[syntax.chunk_of[place] + 1]
    moved = start == place == link.head + 1 and behind < end and syntax.norms[behind] in _WHITHER
    return moved and takes_thing(syntax, link)


def _shoots(syntax: Syntax, link: Link) -> bool:
    """Whether aircraft are shot down, not a plan."""
    return not _FLYING.isdisjoint(syntax.norms[link.head + 1 : link.pieces[0].end])


def _shows_pictures(syntax: Syntax, link: Link) -> bool:
    """Whether pictures are put out: "released a video of the raid"."""
    return last_noun(syntax, token_behind(syntax, link.head)) in _PICTURES and "«" not in _told(syntax, link)


def _told(syntax: Syntax, link: Link) -> str:
    """The tags of a content."""
    return "".join([syntax.tags[start:end] for start, end in link.pieces])


def _elects(syntax: Syntax, link: Link) -> bool:
    """Whether those who vote choose somebody."""
    return link.source is not None and syntax.norms[link.source.end - 1] in _ELECTORS and takes_thing(syntax, link)


def _offers(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is to be had, or had by somebody, or what somebody offers is another account.

    "Jackets are offered for 500 naira", "the diary was offered to two publishers".
    """
    behind = slice(link.head + 1, link.head + 3)
    sold = not _FOR_SALE.isdisjoint(syntax.norms[behind][:1]) or _TO_SOMEBODY.match(syntax.tags[behind])
    return (bool(sold) and is_passive(syntax, link)) or _differs(syntax, link)


def _lists(syntax: Syntax, link: Link) -> bool:
    """Whether something stands in a list: "The hearing is listed for eight days", "listed the flat for sale"."""
    place = token_behind(syntax, link.head)
    return syntax.norms[place] in _TIMED or "sale" in syntax.norms[place : link.pieces[-1].end]


def _accepts(syntax: Syntax, link: Link) -> bool:
    """Whether people, money or prizes are taken."""
    last = last_noun(syntax, token_behind(syntax, link.head))
    return last in _PRIZES or last in TAKEN_IN


def _negotiates(syntax: Syntax, link: Link) -> bool:
    """Whether only for whom somebody negotiates is told: "negotiates for Tuvalu", not "for a rise"."""
    named = syntax.tags[link.pieces[-1].end - 1] == "P" and "P" in syntax.tags[link.head + 2 : link.head + 4]
    return named and syntax.norms[link.head + 1] == "for"


def _passes(syntax: Syntax, link: Link) -> bool:
    """Whether something is handed out: "passed out bottles", or somebody passes by."""
    return not is_passive(syntax, link) and not _ROUND.isdisjoint(syntax.norms[link.head + 1 : link.head + 2])


def _shows(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is shown to somebody: "showed reporters a photograph", "was shown a drawing", or shown off."""
    if not _SHOWY.isdisjoint(syntax.norms[link.head + 1 : link.head + 2]):
        return True
    if is_passive(syntax, link):
        return takes_thing(syntax, link)
    place = token_behind(syntax, link.head)
    end = syntax.chunk_starts[syntax.chunk_of[place] + 1]
    asked = end < len(syntax.tags) and syntax.tags[end] in OPENERS  # "showed the jury how"
    return last_noun(syntax, place) in _ONLOOKERS and not asked and takes_thing(syntax, link)


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
    last = last_noun(syntax, token_behind(syntax, link.head))
    part = last in _PARTS or last in default_gazetteer().roles or last in FRIENDS
    return part and "as" not in syntax.norms[link.head + 1 : link.pieces[-1].end]


def _charges(syntax: Syntax, link: Link) -> bool:
    """Whether it is told what somebody stands accused of, or is not: "is charged with theft"; "was charged" is news."""
    group = syntax.norms[link.cue.start : link.head]
    behind = syntax.norms[link.head + 1 : link.head + 2]
    return bool(group) and behind == ["with"] and (group[0] in _PRESENT or not _NEVER.isdisjoint(group))


def _cites(syntax: Syntax, link: Link) -> bool:
    """Whether somebody got a summons: "was cited for trespassing"."""
    return is_passive(syntax, link) and syntax.norms[link.head + 1 : link.head + 2] == ["for"]


def _differs(syntax: Syntax, link: Link) -> bool:
    """Whether only that somebody tells it differently is told, and not yet how: "tell it differently"."""
    content = syntax.norms[slice(*link.pieces[-1])]
    if content[-1] in _DIFFERENTLY:
        return content[0] == "it"
    return content[-1] in _ACCOUNTS and not _DIFFERENT.isdisjoint(content) and syntax.stems[link.head] != "tell"


def _gives(syntax: Syntax, link: Link) -> bool:
    """Whether evidence is given, or another account."""
    return _testifies(syntax, link) or _differs(syntax, link)


def _fills(syntax: Syntax, link: Link) -> bool:
    """Whether something is full of things: "a drawer full of forms", not "full of praise"."""
    content = syntax.norms[link.head + 1 : link.pieces[-1].end]
    return content[:1] == ["of"] and _MINDED.isdisjoint(content)


def _finds(syntax: Syntax, link: Link) -> bool:
    """Whether somebody comes upon a thing: "he found work as a driver", not "the study found no link"."""
    if link.source is None or syntax.tags[link.source.end - 1] != "I":
        return False
    last = last_noun(syntax, token_behind(syntax, link.head))
    return last not in _FINDINGS and finds_thing(syntax, link)


_DEEDS: Mapping[str, Callable[[Syntax, Link], bool]] = {
    "accept": _accepts,
    "add": _adds,
    "answer": _answers,
    **dict.fromkeys(("apologis", "apologiz"), _apologises),
    "call": _summons,
    "cast": _casts,
    "charg": _charges,
    **dict.fromkeys(("choos", "elect"), _elects),
    "cit": _cites,
    **dict.fromkeys(("deliver", "issu"), _gives_out),
    "find": _finds,
    "full": _fills,
    "giv": _gives,
    "know": _knows,
    "list": _lists,
    "negotiat": _negotiates,
    "offer": _offers,
    "order": _orders,
    "paint": _paints,
    "pass": _passes,
    **dict.fromkeys(("air", "post", "publish", "releas", "shar", "upload"), _shows_pictures),
    "push": _pushes,
    "read": _reads,
    "reserv": _reserves,
    "shoot": _shoots,
    "show": _shows,
    "sign": _signs,
    "tell": _differs,
    "typ": _types,
    "writ": _writes,
}
"""By the stem of a verb, whether it tells of a deed there."""
