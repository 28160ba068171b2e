"""Who is told, and where something is said: "told Reuters", "said in an interview with The Post", "on Sky News"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import chain

from ..arguments.links import Link, is_passive
from ..constructions.phrasesources import is_outlets_word
from ..cues.formulas import QUOTING
from ..mentions.mastheads import KIND_NOUNS
from ..mentions.named import OUTLET, Reader
from ..mentions.press import HOSTS, JOURNALISTS
from ..mentions.recipients import WRITTEN, describe_told
from ..model import Mention
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_end, overlap, phrase_before, sentence_end, sentence_start
from ..tables import words
from ..vocabulary.calendar import DATES, WEEKDAYS
from ..vocabulary.grammar import CONTRASTING, QUESTIONS
from ..vocabulary.tags import RELATIVES
from ..vocabulary.verbs import ASKED, TELLING
from .carriers import CONTACTED, INSIDE, LATER, Finder, choose_finders, claimed, find_quoter, find_talk, unclaimed

HEARD_BY = TELLING | words("urg order brief show")
_TALKING = words(
    """
    say speak writ complain confirm explain confess admit talk boast announc declar insist suggest claim argu disclos
    reveal alleg quot hint repeat deny insinuat comment cit
    """
)
_INFORMING = words("tell inform")
OCCASIONS = {
    "interview": ("with", "to", "on", "for", "by", "in"),
    **dict.fromkeys(words("statement comment comments remarks reply answers speaking talking"), ("to",)),
    "interviewed": ("by", "on"),
    **dict.fromkeys(("chat", "conversation"), ("with", "on")),
    **dict.fromkeys(("call", "message", "messages", "emails", "email", "e-mail", "texts", "letter"), ("to", "with")),
}
"""Words for an occasion to speak, and what stands between them and the one told: "in comments to Reuters"."""
VENUES = {
    **dict.fromkeys(WRITTEN, ("in", "for", "by")),
    **dict.fromkeys(("post", "blog"), ("for",)),
    **dict.fromkeys(("profile", "feature"), ("in", "for", "by")),
    **dict.fromkeys(("debate", "discussion", "panel", "phone-in", "segment"), ("on",)),
    "anonymity": ("to", "with"),
    "published": ("in", "for", "by"),
    **dict.fromkeys(("broadcast", "aired", "carried", "appearing", "appearance", "programme", "program"), ("on", "by")),
    **dict.fromkeys(("relayed", "reported", "quoted", "cited", "distributed", "up"), ("by",)),
    **dict.fromkeys(("speaking", "talking", "podcast", "newsletter"), ("on", "for", "from", "with")),
    **dict.fromkeys(
        ("reporter", "journalist", "correspondent", "interviewer", "reporters", "journalists"),
        ("from", "for", "at", "with", "of"),
    ),
    **dict.fromkeys(("viewers", "listeners", "readers", "episode", "edition", "issue"), ("of", "to")),
    **dict.fromkeys(("shared", "given", "provided", "issued", "released"), ("to", "with")),
    "confided": ("in", "to"),
    **dict.fromkeys(ASKED, ("by", "on")),
    **dict.fromkeys(CONTACTED, ("by",)),
    **dict.fromkeys(("question", "questions", "inquiry", "inquiries", "query", "queries"), ("from", "by")),
}
"""The same for what an outlet alone may follow: "in a column for the Post", "told a reporter from Reuters"."""
_LEADS = frozenset(chain(*OCCASIONS.values(), *VENUES.values()))
"""All that stands between any of them and whom it leads to."""
APPOSED = ASKED | CONTACTED | words("in speaking writing talking appearing when")
"""What begins an occasion between a source and its verb: the mayor, "speaking" to Reuters, said."""
_AT = frozenset(("on", "in", "for", "by", "over"))
_UNSAID = words("expect believ think know hop want plan see hear watch learn find read notic spot")
"""What one does in silence: who learned "on CNN" of it said nothing there, who warned of it on CNN did."""
PLACES = frozenset((*OCCASIONS, *VENUES))
_SURE_VENUES = words("agency newspaper broadcaster tabloid magazine journal podcast newsletter programme")
"""Nouns of which no name is needed to know that what was said there was said to an outlet."""
_LONGEST_TIME, _LONGEST_OPENING, _SHORT_OPENING, _LONGEST_AHEAD = 3, 8, 5, 10  # tokens, chunks, chunks, tokens
_LONGEST_BEHIND = 12  # tokens
_JOINING = CONTRASTING | words("and but")
"""What joins another clause."""
_OWN = words("newsletter podcast")
_STATIONS = words("station channel")
"""Those that are bodies by themselves: "on the station"."""
ON_AIR = words("slam blast address discuss criticis defend attack prais condemn mock hail dismiss deny reject speak")
"""What is done on the air as well as in a text."""
_REACHED = words("paper newspaper tabloid magazine broadcaster website site outlet publication daily podcast")
"""Nouns of which no name is needed behind any verb: "confided to the paper"."""
REACHED_BODIES = frozenset(("agency", "network", "station", "channel"))
"""The same of which the text tells whether they are outlets: declined to comment to "the agency"."""


def find_occasions(syntax: Syntax, links: Sequence[Link]) -> frozenset[int]:
    """The sentences of *links* with a word for an occasion to speak, or for what an outlet has that may be told."""
    bounds, norms = syntax.sentences, syntax.norms
    home = {syntax.sentence_of[link.head] for link in links}
    return frozenset([one for one in home if not PLACES.isdisjoint(norms[bounds[one] : bounds[one + 1]])])


def describe_recipients(
    syntax: Syntax, reader: Reader, links: Iterable[Link], occasions: Container[int]
) -> list[Mention | None]:
    """The one told, or the outlet in which it was said, of each of *links*."""
    finders = choose_finders(syntax)
    return [_describe_recipient(syntax, reader, link, occasions, finders) for link in links]


def _describe_recipient(
    syntax: Syntax, reader: Reader, link: Link, occasions: Container[int], finders: Iterable[Finder]
) -> Mention | None:
    if syntax.stems[link.head] in _INFORMING and (told := _describe_subject(syntax, reader, link)):
        return told
    leads = find_leads(syntax, link, occasions)
    found = find_recipient(syntax, link, leads)
    told = describe_told(reader, *found) if found else None
    if told and told.kind is OUTLET:
        return told
    if found and syntax.norms[found.start - 1] in INSIDE:
        told = None  # an interview in an office was not with it
    for venue in (
        _find_venue(syntax, link, leads),
        _find_ahead(syntax, link) if syntax.sentence_of[link.head] in occasions else None,
        *[find(syntax, link) for find in finders],
    ):
        if not venue:
            continue
        outlet = describe_told(reader, *venue)
        if outlet.kind is OUTLET and (outlet.name or _is_sure_venue(outlet)):
            return outlet
        if outlet.head.text in _STATIONS and syntax.norms[venue.start - 1] == "on":
            return outlet
        if outlet.title.lower() in HOSTS and syntax.norms[venue.start - 1] == "by":
            told = told or outlet  # "Asked by host Al Roe whether she knew, she said"
    return told or _describe_reached(syntax, reader, link)


def _describe_subject(syntax: Syntax, reader: Reader, link: Link) -> Mention | None:
    """The outlet that is the subject of what it was told, and not to do: "The Guardian" was told by two aides that."""
    if not is_passive(syntax, link) or syntax.tags[link.pieces[0].start] == "t":
        return None
    start = sentence_start(syntax, link.head)
    who = phrase_before(syntax, link.cue.start, syntax.chunk_of[start])
    if who is None or unclaimed(link, who) is None:
        return None
    outlet = describe_told(reader, *who)
    return outlet if outlet.kind is OUTLET and outlet.name else None


def _is_sure_venue(outlet: Mention) -> bool:
    """Whether no name is needed: in the magazine, but "a newsletter" may be that of an outlet named elsewhere."""
    text = outlet.span.text.lower()
    return outlet.head.text in _SURE_VENUES and not (
        outlet.head.text in _OWN and text.startswith(("a ", "his ", "her "))
    )


def _describe_reached(syntax: Syntax, reader: Reader, link: Link) -> Mention | None:
    """The outlet behind "to" whatever the verb: fumed to "the Post", confirmed the split to "People"."""
    norms, start, (low, high) = syntax.norms, link.cue.end, link.pieces[-1]
    if start < len(norms) and norms[start] == "to" and link.pieces[0].start != start:
        start += 1
    elif start <= low and high < len(norms) and norms[high] == "to":
        start = high + 1
    elif link.source and link.source.start == start and norms[link.source.end : link.source.end + 1] == ["to"]:
        start = link.source.end + 1  # said the builder "to" an AP reporter
    if start >= len(norms) or norms[start - 1] != "to" or overlap(claimed(link), start, start + 1):
        return None
    body = norms[start] == "the" and not REACHED_BODIES.isdisjoint(norms[start + 1 : start + 2])
    outlet = describe_told(reader, start, start + 1 + body)
    after = bisect_left(reader.tokens.starts, outlet.span.end)
    goes_on = syntax.tags[after : after + 1] in ("N", "S") and syntax.norms[after] not in KIND_NOUNS | JOURNALISTS
    told = body or (outlet.kind is OUTLET and (outlet.name or outlet.head.text in _REACHED))
    return outlet if told and not goes_on else None  # reacted to the Times "report"


def find_recipient(syntax: Syntax, link: Link, leads: Iterable[int]) -> Range | None:
    """The one told: "told Reuters", "said to reporters", "said in an interview with The Post", "Speaking to X, …".

    *leads* are the chunks ahead of which an occasion may stand, as ``find_leads`` gives them.
    """
    stem = syntax.stems[link.head]
    beyond = sentence_end(syntax, link.head)
    if link.cue.end >= beyond:
        return None
    chunk = syntax.chunk_of[link.cue.end]
    last = syntax.chunk_of[beyond - 1]
    symbols = syntax.symbols
    if symbols[chunk] in "PNIG" and stem in HEARD_BY:
        start, end = link.cue.end, link.pieces[0].start
        apart = end > start + 1 and not syntax.tags[start:end].strip("I")  # "told" the jury "Roe had left"
        return Range(start, end) if apart else _free(syntax, link, chunk)
    if stem == "giv" and not _REACHED.isdisjoint(syntax.norms[link.cue.end + 1 : link.cue.end + 2]):
        return unclaimed(link, Range(link.cue.end, link.cue.end + 2))  # gave "the paper" an account of it
    if chunk < last and symbols[chunk + 1] in "PNIG" and stem in _TALKING and syntax.norms[link.cue.end] == "to":
        return _free(syntax, link, chunk + 1)
    return _follow(syntax, link, leads, OCCASIONS)


def _find_venue(syntax: Syntax, link: Link, leads: Iterable[int]) -> Range | None:
    """Where an outlet may stand that was told or used: "said on Sky News", "in a column for the Post", "told Bild"."""
    start = _venue_start(syntax, link)
    marked = syntax.tags[start : start + 1] == "«"
    if marked:
        start += 1  # told “Good Morning Norvale”
    after = _follow(syntax, link, leads, VENUES)
    after = after or find_quoter(syntax, link) or find_talk(syntax, link)
    if after or start >= len(syntax.norms) or overlap(claimed(link), start, start + 1):
        return after
    heard = not marked and syntax.norms[start - 1] not in _AT and syntax.stems[link.head] in HEARD_BY
    if heard and syntax.symbols[syntax.chunk_of[start]] in "PNG":
        start = chunk_end(syntax, start)  # asked the mayor "on LBC"
        if syntax.norms[start : start + 1] != ["on"] or start + 1 >= link.pieces[0].start:
            return None
        start += 1
        if syntax.tags[chunk_end(syntax, start) - 1] != "P":
            return None  # told a man on the BBC "board"
    return Range(start, start + 1)


def _venue_start(syntax: Syntax, link: Link) -> int:
    """Where an outlet may begin by itself: told "it", said "on" it, quoted "by" it; behind all tokens for none."""
    norms, stem = syntax.norms, syntax.stems[link.head]
    start = link.source.end if link.source and link.source.start == link.cue.end else link.cue.end
    talks = stem in _TALKING or (link.layout == "left" and syntax.tags[link.pieces[-1].end - 1] == "»")
    if norms[start + 1 : start + 2] == ["on"] and (norms[start] in LATER or norms[start] in WEEKDAYS):
        start += 1  # said "later" on Sky News, said "Sunday" on it
    at = norms[start] if start < len(norms) else ""
    if at in _AT and (talks or (at in ("on", "in") and stem not in _UNSAID)):
        return start + 1
    if stem in QUOTING and "by" in norms[start : start + 3]:
        return norms.index("by", start) + 1
    if stem in HEARD_BY or (stem in _TALKING and norms[start - 1] in INSIDE):  # of the cue itself
        return start
    behind = link.pieces[-1].end  # called it “a farce” on Sky News; else an outlet stands only beside an occasion
    beside = norms[behind] if behind < len(norms) else ""
    aired = beside in ("on", "in") and (syntax.tags[behind - 1] == "»" or (beside == "on" and stem in ON_AIR))
    return behind + 1 if aired else len(norms)


def find_leads(syntax: Syntax, link: Link, occasions: Container[int]) -> list[int]:
    """The chunks soon after the cue or, before the source, at the sentence's head, behind which a preposition leads on.

    They may end with an occasion, if the sentence is one of *occasions*.
    """
    sentence, chunk_of = syntax.sentence_of[link.head], syntax.chunk_of
    if sentence not in occasions:
        return []
    starts, norms = syntax.chunk_starts, syntax.norms
    first, last = chunk_of[syntax.sentences[sentence]], chunk_of[syntax.sentences[sentence + 1] - 1]
    if _tells_aside(syntax, link):
        last = chunk_of[link.pieces[-1].end]  # the minister, who wants a ban, declined to comment when "asked by Bild"
    chunk = chunk_of[max(link.cue.end, link.source.end if link.source else 0) - 1]
    told = max(link.cue.end, link.pieces[-1].end, link.source.end if link.source else 0)
    last = min(last, chunk_of[_next_clause(syntax, told, syntax.sentences[sentence + 1]) - 1])
    places: Iterable[int] = range(chunk, min(chunk + 6, last - 1))
    stop = link.pieces[0].end
    if chunk < chunk_of[stop - 1] < last and not _goes_on(syntax, stop):  # "denied it in an interview with"
        places = (*places, *range(chunk_of[stop - 1], min(chunk_of[stop - 1] + 6, last - 1)))
    behind = link.source.end if link.source else link.cue.start
    if behind < link.cue.start:
        # the mayor, "in an interview with the BBC", said; the poet made the point "in an essay for The Cut", observing
        apposed = syntax.tags[behind] == "," and norms[behind + 1] in APPOSED
        if apposed or syntax.tags[link.cue.start - 1 : link.cue.start + 1] == ",g":
            places = (*places, *range(chunk_of[behind], chunk_of[link.cue.start] - 2))
    asked = link.source is not None and norms[link.source.start - 1] in QUESTIONS  # on CNN if "he" knew
    if link.source and not asked and chunk_of[link.source.start] > first + 2:
        # "Speaking of it on Sunday to", "In an interview published on Sunday in"
        opening = _LONGEST_OPENING if norms[starts[first]] in APPOSED else _SHORT_OPENING
        places = (*places, *range(first, min(first + opening, chunk_of[link.source.start] - 2, last - 1)))
    return [place for place in places if norms[starts[place + 1]] in _LEADS]


def _follow(syntax: Syntax, link: Link, places: Iterable[int], occasions: Mapping[str, Sequence[str]]) -> Range | None:
    """What follows the first of *occasions* with which one of the chunks *places* ends."""
    symbols, starts, norms = syntax.symbols, syntax.chunk_starts, syntax.norms
    for place in places:
        after = starts[place + 1]
        if norms[after] not in _LEADS:
            continue  # as mostly
        told = place + 2 + (symbols[place + 2] == "«")  # in an interview on “Meet the Press”
        named = symbols[told : told + 1] in ("P", "N", "G") or norms[starts[place + 2]] == "the"  # The Athletic
        if named or is_outlets_word(syntax, starts[place + 2]):
            word = norms[_before_time(syntax, after) - 1]
            if word in LATER or (word.endswith("ly") and word != "reply"):
                word = norms[after - 2]  # "speaking exclusively to", "broadcast live by"
            if (word == "up" and norms[after - 2] != "picked") or norms[after + 1] == "condition":
                continue  # remarks "picked up" by TASS, but backed up by it; "speaking on condition of anonymity to" it
            leads = occasions.get(word)
            if leads and norms[after] in leads:
                return _free(syntax, link, told)
    return None


def _goes_on(syntax: Syntax, after: int) -> bool:
    """Whether what stands at *after* begins another clause with its occasion: denied it, "and in a letter to"."""
    start = after + (syntax.tags[after : after + 1] == ",")
    return start < len(syntax.norms) and syntax.norms[start] in _JOINING and _leads(syntax, start + 1)


def _next_clause(syntax: Syntax, start: int, end: int) -> int:
    """Where another clause begins from *start* on, before *end*: said it was dead; "the mayor told", but "she told"."""
    for token in range(start, min(start + _LONGEST_BEHIND, end - 2)):
        if syntax.norms[token] == ";":
            return token
        if syntax.norms[token] in _JOINING and syntax.symbols[syntax.chunk_of[token + 1]] in "PN":
            after = chunk_end(syntax, token + 1)
            if after < end and syntax.symbols[syntax.chunk_of[after]] == "V":
                return token
    return end


def _find_ahead(syntax: Syntax, link: Link) -> Range | None:
    """Who stands where a clause tells first on what occasion: he left, and in a letter to "the Times" she urged."""
    if link.source is None:
        return None
    source, first = link.source.start, sentence_start(syntax, link.source.start)
    for start in range(source - 1, max(first, source - _LONGEST_AHEAD) - 1, -1):
        if (start == first or syntax.norms[start - 1] in _JOINING) and _leads(syntax, start):
            places = range(syntax.chunk_of[start], syntax.chunk_of[source] - 2)
            return _follow(syntax, link, places, {**VENUES, **OCCASIONS})
    return None


def _leads(syntax: Syntax, start: int) -> bool:
    """Whether "in", behind a comma perhaps, leads to an occasion at *start*: and, "in a letter to"."""
    start += syntax.tags[start : start + 1] == ","
    return syntax.norms[start : start + 1] == ["in"] and not PLACES.isdisjoint(syntax.norms[start + 1 : start + 6])


def _tells_aside(syntax: Syntax, link: Link) -> bool:
    """Whether *link* is that of a clause about somebody between commas, behind whose content another goes on."""
    end = link.pieces[-1].end
    aside = link.source is not None and syntax.tags[link.source.start] in RELATIVES and link.layout == "right"
    return aside and syntax.tags[end : end + 1] == ","


def _before_time(syntax: Syntax, after: int) -> int:
    """The token *after* or, ahead of it, the first of a time: an interview "last month" with, "on Monday" with."""
    first = after
    while first > 1 and after - first < _LONGEST_TIME and syntax.norms[first - 1] in DATES:
        first -= 1
    return first


def _free(syntax: Syntax, link: Link, chunk: int) -> Range | None:
    """The tokens of *chunk*, with what its possessor has, unless the source or the content has them."""
    last = chunk
    while syntax.symbols[last] == "G" and syntax.symbols[last + 2 : last + 3] in ("P", "N", "G"):
        last += 2
    start, end = syntax.chunk_starts[chunk], syntax.chunk_starts[last + 1]
    if start == link.cue.end < link.pieces[0].start < end:
        end = link.pieces[0].start  # told "the paper" riders had stopped
    return unclaimed(link, Range(start, end))
