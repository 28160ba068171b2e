"""When and how something is said, apart from the noun phrase behind it, with which it would be one.

"On Monday Mr Lee said", "Two days later ministers said", "In a statement Ann Lee said". And of whom something is told:
"the man police say killed her".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from ..tables import words
from ..vocabulary.calendar import MONTHS, SPANS, WEEKDAYS, is_year
from ..vocabulary.gazetteer import FIRST_NAME, ROLE, TITLE, default_gazetteer
from ..vocabulary.lexicon import Lexicon
from ..vocabulary.outlets import OutletRegistry, default_registry
from ..vocabulary.tags import over_tags

_LED = over_tags("[EBdzp](?=(?:C?P[NC]{0,2}|C)[NPSJC])")
_SEASONED = over_tags("EDN(?=[PDiI])")
_DAYTIMES = words("night morning afternoon evening")
_SEASONS = _DAYTIMES | words("spring summer autumn fall winter meantime past interim")
_NAMED = WEEKDAYS | MONTHS
_APART = words("later earlier")
MEANS = words("statement interview tweet post letter email memo speech")
_MEANT = over_tags("ED[JPN]{0,3}N$")
_MEANT_TO = over_tags("EDJ?N[tEF]D?J?[NS](?=[PS])")
_LONGEST_MEANS = 6  # tokens
_BEHIND_MEANS = over_tags("[PSC]|[JN]P|JF")
_MEANT_FOR = over_tags("ED[JPN]{0,3}N[tE]D?(?=P)")
_SPEAKERS = frozenset("PDICi")
# each begins with a class, which re looks for much quicker than for what must stand before: nothing, or a mark
_FRONTED = over_tags("[EB](?<![^.»«].)[Di]?J?N(?=P{2,4}[xRh]{0,2}[dznh])")
_SEATED = over_tags("E(?<![^.»«].)N(?=[CJ]{0,2}S)")
_SEATS = words("court parliament congress private public")
_WHERE = words("in at near from outside")
_PLACED = over_tags("[PS](?<=E.)(?=P{2,4}(?:,|[xRh]{0,2}[dznh]))")
_PLACE_AHEAD = over_tags("E(?<![^.»«].)(?:D[JKN]{0,2}NE)?(?=[PS])")
"""What leads to a place at the head of a sentence: "In", "At a rally in"."""
_SEVERAL_BEHIND = over_tags("C?[JKN]{0,2}S")
_LONGEST_TITLE = 3  # tokens up to the word that shows it: "Foreign Affairs Secretary"
_OF_PLACES = words("city county court crown high magistrates rovers town united university")
"""What a place's name goes on with: "Leeds Crown Court", "Manchester United"."""
_AT_THE_TIME = over_tags("E[Dw]N(?=[JC]{0,2}[NSP])")
_TOLD_OF = over_tags("[NS](?=[NS][dzp][<predicating>])")
"""Whom others tell something of, ahead of these: their verb has that of the other behind it."""
_TIMES = words("time point moment")
_PERSONAL = FIRST_NAME | TITLE | ROLE
SINCE = words("in since until by")
"""What may stand ahead of a month alone, which elsewhere may be somebody's name: "with June Smith"."""
_SAYING = words("said says announced reported added confirmed claimed warned")


def find_adjunct_ends(
    tags: str, norms: Sequence[str], places: Mapping[str, Sequence[int]], lexicon: Lexicon
) -> list[int]:
    """Where dates and settings end ahead of a noun phrase: in "on Friday night 91 fled" no Friday night is 91.

    *places* are the tokens of each word.
    """
    ends, vocabulary = [], places.keys()
    for word in vocabulary & _APART:  # "Two days later ministers said"
        ends += [token + 1 for token in places[word] if norms[token - 1] in SPANS]
    if not vocabulary.isdisjoint(MEANS):  # "In a letter to staff Ann Lee said"
        ends += _means_ends(tags, norms, places)
        ends += _outlet_ends(tags, norms, lexicon.outlets or default_registry())
    ends += _fronted_ends(tags, norms)
    roles = default_gazetteer().calls_source  # "the man police say killed her"
    ends += [match.end() for match in _TOLD_OF.finditer(tags) if roles(norms[match.end()])]
    if not vocabulary.isdisjoint(_SEATS):  # "In court ministers said"
        ends += [match.end() for match in _SEATED.finditer(tags) if norms[match.end() - 1] in _SEATS]
    if not vocabulary.isdisjoint(_TIMES):  # "said at the time ministers knew it", "at which point Mr Roe said"
        timed = [match for match in _AT_THE_TIME.finditer(tags) if norms[match.end() - 1] in _TIMES]
        ends += [match.end() for match in timed if norms[match.start()] == "at"]
    if not vocabulary.isdisjoint(_SEASONS):  # "In the autumn Mr Roe said"
        ends += [match.end() for match in _SEASONED.finditer(tags) if norms[match.end() - 1] in _SEASONS]
    if vocabulary.isdisjoint(_NAMED) and not any(map(_is_recent_year, vocabulary)):
        return ends
    starts = [match.end() for match in _LED.finditer(tags)]
    led = [start for start in starts if tags[start - 1] in "EB" or norms[start - 1] in _SAYING]
    dated = zip(led, [_date_end(norms, start) for start in led], strict=True)
    return ends + [end for start, end in dated if end > start]


def _means_ends(tags: str, norms: Sequence[str], places: Mapping[str, Sequence[int]]) -> list[int]:
    """Where what somebody spoke in ends: "In a statement Ann Lee said", "In a letter to staff Ann Lee said"."""
    means = chain.from_iterable([places[word] for word in places.keys() & MEANS])
    ahead = [token + 1 for token in means if _BEHIND_MEANS.match(tags, token + 1)]
    ends = [end for end in ahead if _MEANT.search(tags, max(end - _LONGEST_MEANS, 0), end)]
    told = [match.span() for match in _MEANT_TO.finditer(tags)]
    return ends + [end for start, end in told if not MEANS.isdisjoint(norms[start:end])]


def _outlet_ends(tags: str, norms: Sequence[str], outlets: OutletRegistry) -> list[int]:
    """Where an outlet ends with which somebody spoke, ahead of who did: "In an interview with the BBC Ann Lee said"."""
    ends = []
    for match in _MEANT_FOR.finditer(tags):
        if not MEANS.isdisjoint(norms[match.start() : match.end()]):
            start = match.end()
            known = [alias.folded.split() for alias in outlets.aliases.get(norms[start], ())]
            behind = [start + len(name) for name in known if norms[start : start + len(name)] == name][:1]
            ends += [end for end in behind if tags[end : end + 1] in _SPEAKERS]
    return ends


def _fronted_ends(tags: str, norms: Sequence[str]) -> list[int]:
    """Where what opens a sentence ends ahead of a full name and its verb: "In court Ann Lee said", "In Leeds Ann Lee".

    What somebody is stays with the name: "For striker Ann Lee it was over".
    """
    gazetteer = default_gazetteer()
    ends = [match.end() for match in _FRONTED.finditer(tags) if norms[match.end() - 1] not in gazetteer.roles]
    ends += [end for match in _PLACE_AHEAD.finditer(tags) if (end := _place_end(tags, norms, match.end()))]
    for match in _PLACED.finditer(tags):
        place, name = (gazetteer.facts.get(norms[match.end() + step], 0) for step in (-1, 0))
        if norms[match.start() - 1] in _WHERE and not place & _PERSONAL and name & _PERSONAL:
            ends.append(match.end())
    return ends


def _place_end(tags: str, norms: Sequence[str], start: int) -> int:
    """Where a place ends at *start* ahead of several or of a title: "In Leeds two ministers", "Ms Roe"; 0 without."""
    gazetteer = default_gazetteer()
    if norms[start - 1] not in _WHERE:
        return 0
    end = next((end for end in (start + 2, start + 1) if " ".join(norms[start:end]) in gazetteer.places), 0)
    if not 0 < end < len(norms) or norms[end] in _OF_PLACES:
        return 0
    titled = any(gazetteer.facts.get(norm, 0) & (TITLE | ROLE) for norm in norms[end : end + _LONGEST_TITLE])
    return end if (tags[end] == "P" and titled) or _SEVERAL_BEHIND.match(tags, end) else 0


def _date_end(norms: Sequence[str], start: int) -> int:
    """Where the date at *start* ends that stands behind a preposition or a verb; *start* where none does."""
    ahead, first = norms[start - 1], norms[start]
    if first in WEEKDAYS:
        return start + 1 + (norms[start + 1] in _DAYTIMES)
    if _is_recent_year(first):
        return start + (ahead in SINCE and norms[start + 1] not in MONTHS)
    if first in MONTHS:
        dated = norms[start + 1].isdigit() and (ahead == "on" or _is_recent_year(norms[start + 1]))
        return start + (2 if dated else ahead in SINCE)
    return start + 2 * (ahead == "on" and first.isdigit() and norms[start + 1] in MONTHS)


def _is_recent_year(norm: str) -> bool:
    return is_year(norm) and norm[:2] in ("18", "19", "20")
