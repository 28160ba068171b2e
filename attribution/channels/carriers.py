"""Carriers: where an outlet stands beside an attribution that it carried: "On CNN", "AFP quoted", "spoke to Bild"."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from ..arguments.links import Link
from ..mentions.mastheads import AIRTIME
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_end, overlap, sentence_around, sentence_end, sentence_start
from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.grammar import QUESTIONS
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED

INSIDE = frozenset(("on", "in", "for"))
_APPEARING, _LONGEST_OPENING = ASKED | words("speaking talking appearing"), 10  # forms, and tokens
LATER = words("later earlier live again also")
"""What may stand ahead of "on" and an outlet: asked "later" on Sky News."""
_OWNING = frozenset(("his", "her", "their"))
_BROADCAST = frozenset(("on", "for", "by"))
_CARRYING = words(
    """
    carry carries carried air airs aired broadcast broadcasts publish publishes published print prints printed run runs
    ran quote quotes quoted cite cites cited obtain obtains obtained release releases released
    """
)
"""What an outlet does with what others say."""
_CARRIER = over_tags("([DJ]{0,2}[JPN]{0,4}P)[hR]{0,2}([dzpn])E?[DiJC]{0,3}[<noun>]{1,3}E[Ww]?")
_SHORTEST_TALK, _LONGEST_TALK, _FURTHEST_TALK = 4, 16, 4
"""How many tokens "spoke to the Post on Monday," has, and up to its verb ", who later spoke" to it."""
_QUESTIONS = QUESTIONS | {"about"}
"""What begins what somebody was asked: asked on CNN "whether" she knew."""
CONTACTED = words("contacted reached approached")
"""Of whom an outlet has asked something."""
_QUOTED = CONTACTED | words("quoted cited interviewed")
_SPOKEN = words("spoke speaking spoken talked talking")
_AUDIENCE = words("caller callers listener listeners texter texters")
_GUESTS = words("guest guests appeared appearing spoke speaking")
"""Who is on the air, and what they do there: "a guest on" CNN, who "appeared on" it."""
_REACHING = _QUOTED | _SPOKEN | _AUDIENCE | _GUESTS
_CALLING = words("called rang phoned telephoned reached contacted approached visited caught knocked came met asked")
"""What a reporter does who seeks somebody out."""
_DURING, _LONGEST_AIRTIME = frozenset(("in", "during", "on", "at")), 7  # words, and tokens


Finder = Callable[[Syntax, Link], Range | None]


def choose_finders(syntax: Syntax) -> list[Finder]:
    """What may find an outlet beside a link, by the words that the text has."""
    finders: tuple[tuple[AbstractSet[str], Finder], ...] = (
        (INSIDE | _APPEARING, find_fronted),
        (_APPEARING, find_aside),
        (words("where"), find_relative),
        (AIRTIME, find_airtime),
        (_CARRYING, find_carrier),
        (words("on in"), find_between),
        (words("when"), find_caller),
    )
    return [find for needed, find in finders if not syntax.vocabulary.isdisjoint(needed)]


def find_fronted(syntax: Syntax, link: Link) -> Range | None:
    """What opens the sentence behind "on" or "in": "On CNN, the mayor said", "Speaking to Al Roe for CNN, she said"."""
    first = sentence_start(syntax, link.head)
    if link.source is None:
        return None
    asked = syntax.norms[first] in _APPEARING
    if asked:
        first = _airing_place(syntax, first, link.source.start)
    elif syntax.norms[first] not in INSIDE:
        return None
    if link.source.start < first + 3:
        return None
    if syntax.tags[first + 1] == "«":  # on “Meet the Press,” she said
        close = syntax.tags.find("»", first, link.source.start)
        found = Range(first + 2, close)
        return found if close > 0 and not overlap(claimed(link), *found) else None
    last = syntax.chunk_of[link.source.start] - 1
    chunk = syntax.chunk_of[first] + 1
    owner = Range(first + 1, syntax.chunk_starts[chunk + 1])
    if syntax.norms[first] == "on" and syntax.symbols[chunk] == "G" and syntax.tags[link.source.start - 1] in ",»":
        return unclaimed(link, owner)  # on CNN's State of the Union
    while chunk < last and syntax.symbols[chunk] == "G":
        chunk += 2
    start, end = first + 1, syntax.chunk_starts[min(chunk, last) + 1]
    named = syntax.symbols[chunk] == "P" or syntax.norms[start] in _OWNING  # on her podcast, "Long Shots", she said
    ends = syntax.tags[end : end + 1] == "," or (asked and syntax.norms[end] in _QUESTIONS)
    fits = named and ends and end < link.source.start
    return unclaimed(link, Range(start, end)) if fits else None


def _airing_place(syntax: Syntax, first: int, stop: int) -> int:
    """Where "on", "for" or "by" leads to a name in what opens a sentence at *first*: Asked about it "on" CNN."""
    for place in range(first + 1, min(first + _LONGEST_OPENING, stop - 1)):
        named = syntax.tags[place + 1] in "PSD" and syntax.norms[place + 1] not in DATES
        if syntax.norms[place] in _BROADCAST and named:
            return place
    return first


def find_aside(syntax: Syntax, link: Link) -> Range | None:
    """The name behind "on" in what a source has between commas, in it or behind it: Lee, "asked on CNN if" she knew."""
    start, end = link.source or (0, 0)
    if end < link.cue.start and syntax.tags[end] == ",":
        end = link.cue.start
    comma = syntax.tags.find(",", start, end - _SHORTEST_TALK) if end - start > _SHORTEST_TALK else -1
    if comma < 0 or syntax.norms[comma + 1] not in _APPEARING:
        return None
    place = _airing_place(syntax, comma + 1, end)
    return Range(place + 1, chunk_end(syntax, place + 1)) if place > comma + 1 else None


def find_relative(syntax: Syntax, link: Link) -> Range | None:
    """Where somebody appeared, of whom a relative clause tells what he said there: was on "CNN", where she said."""
    at = link.source.start - 1 if link.source else 0
    if at < _SHORTEST_TALK or syntax.norms[at] != "where":
        return None
    end = at
    while syntax.tags[end - 1] in ",»":
        end -= 1
    for place in range(end - 2, max(sentence_start(syntax, at), end - _LONGEST_AIRTIME) - 1, -1):
        if syntax.norms[place] != "on":
            continue
        start = place + 1 + (syntax.tags[place + 1] == "«")
        chunk = syntax.chunk_of[start]
        if syntax.symbols[chunk] == "G":
            end = syntax.chunk_starts[chunk + 1]  # on CNN's State of the Union
        return unclaimed(link, Range(start, end)) if start < end else None
    return None


def find_airtime(syntax: Syntax, link: Link) -> Range | None:
    """The occasion that an outlet has, wherever it stands beside *link*: "during an MSNBC interview, she said"."""
    first, beyond = sentence_around(syntax, link.head)
    if AIRTIME.isdisjoint(syntax.norms[first + 3 : beyond]):
        return None
    for noun in range(first + 3, beyond):
        if syntax.norms[noun] not in AIRTIME:
            continue
        for place in range(noun - 3, max(first, noun - _LONGEST_AIRTIME) - 1, -1):
            if syntax.norms[place] in _DURING:
                return unclaimed(link, Range(place + 1, noun + 1))
    return None


def find_carrier(syntax: Syntax, link: Link) -> Range | None:
    """Who put out that in which a source speaks: "Fox News aired an interview in which" Lee said it was late."""
    if link.source is None:
        return None
    carrier = _CARRIER.fullmatch(syntax.tags, sentence_start(syntax, link.head), link.source.start)
    if carrier is None or syntax.norms[carrier.start(2)] not in _CARRYING:
        return None
    # an interview in which Lee said it was late, a statement from Lee calling it late
    told = syntax.tags[carrier.end() - 1] in "Ww" or syntax.tags[link.head] == "g"
    return unclaimed(link, Range(*carrier.span(1))) if told else None


def find_between(syntax: Syntax, link: Link) -> Range | None:
    """What stands between a source and its verb behind "on" or "in": the captain on "Sky Sports" said."""
    start, end = link.source.end if link.source else link.cue.start, link.cue.start
    if end - start < 2 or syntax.norms[start] not in ("on", "in") or syntax.norms[start - 1] in DATES:
        return None
    return unclaimed(link, Range(start + 1, end))


def find_caller(syntax: Syntax, link: Link) -> Range | None:
    """Who sought out the source as a clause behind tells: he said when "RPP radio" called, when "a Post reporter" came.

    What called must be an outlet, which the clause does not tell to have said anything.
    """
    behind = max(link.cue.end, link.source.end if link.source else 0)
    if link.pieces[-1].end <= behind + 1 or link.pieces[-1].start >= behind:
        behind = max(behind, link.pieces[-1].end)
    if syntax.norms[behind : behind + 1] != ["when"] or behind + 3 > len(syntax.norms):
        return None
    end = chunk_end(syntax, behind + 1)
    calls = syntax.norms[end : end + 1] and syntax.norms[end] in _CALLING
    return unclaimed(link, Range(behind + 1, end)) if calls else None


def find_quoter(syntax: Syntax, link: Link) -> Range | None:
    """Who quotes the source or heard it where its own words tell: "one quoted by AFP", "aides who spoke to Bild".

    So in "a caller to Newstalk".
    """
    if link.source is None:
        return None
    start, end = link.source
    if syntax.tags[end : end + 1] in ("W", "w"):  # its clause may be left out of it
        end = link.cue.start if end <= link.cue.start else sentence_end(syntax, link.head)
    norms = syntax.norms[start:end]
    if _REACHING.isdisjoint(norms):
        return None
    for place, word in enumerate(norms[:-2], start + 2):
        if word in _QUOTED and syntax.norms[place - 1] == "by":
            return Range(place, end)
        if word in _AUDIENCE and syntax.norms[place - 1] == "to":
            return Range(place, end)
        spoken = word in _SPOKEN and syntax.norms[place - 1] in ("to", "with")
        if spoken or (word in _GUESTS and syntax.norms[place - 1] == "on"):
            return Range(place, chunk_end(syntax, place))
    return None


def find_talk(syntax: Syntax, link: Link) -> Range | None:
    """Whom a source spoke to as the verb ahead of that of *link* tells: spoke to "the Post", saying; and said."""
    start, end = link.source.end if link.source else link.cue.start, link.cue.start
    joined = syntax.tags[end - 1] == "," or syntax.norms[end - 1] == "and" or syntax.norms[end] == "to"
    if not joined or not _SHORTEST_TALK - 1 <= end - start <= _LONGEST_TALK:
        return None
    for place in range(start, min(start + _FURTHEST_TALK, end - 2)):
        if syntax.norms[place] in _SPOKEN | _GUESTS:
            after = place + 1 + syntax.norms[place + 1].endswith("ly")
            led = ("on",) if syntax.norms[place] == "appeared" else ("to", "with", "on")
            return Range(after + 1, end - (syntax.norms[end] != "to")) if syntax.norms[after] in led else None
    return None


def unclaimed(link: Link, found: Range) -> Range | None:
    """*found*, unless the content or the source of *link* takes some of it."""
    return None if overlap(claimed(link), *found) else found


def claimed(link: Link) -> tuple[Range, ...]:
    """What the content and the source of *link* take."""
    return (*link.pieces, link.source) if link.source else link.pieces
