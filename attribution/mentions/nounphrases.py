"""Noun phrases: which of a source's words are its core, up to a preposition, a comma or a clause."""

from __future__ import annotations

from collections.abc import Sequence

from ..tables import words
from ..vocabulary.gazetteer import COUNTS, DEMONYM, FIRST_NAME, OPENER, PLACE, ROLE, TITLE
from ..vocabulary.grammar import ARTICLES, DEFINITE, INDEFINITE
from .named import Name, Reader

CAPITALS = frozenset("Wa")
# Words that end the core of a noun phrase.
STOPS = words(
    """
    of for from with in at on to by near inside outside beyond under within across among behind about against into over
    who whom whose which that where when while as like including familiar aware privy close briefed speaking involved
    working based dated named called known aged quoted cited interviewed identified representing living leading
    responsible seeking requesting there published released issued obtained posted compiled commissioned conducted
    here alike out
    """
)
_BREAKS = STOPS | {"and"}
_AGENTS = frozenset(("by", "to", "with", "from"))
_PARTICIPLES = words("seen sent shown written given drawn held taken made read heard shot")
_MARKS = frozenset(",;:-()es.'’\"”“")
"""Classes of the marks at which a noun phrase may end."""
QUANTITIES = words(
    """
    one two three four five six seven eight nine ten several some many most few both all each none any neither
    either half dozens hundreds thousands a another
    """
)
_ROUGHLY = words(
    "more than about around some at least nearly almost up to over roughly fewer of a few hundred thousand"
)
_COUNTS = words("dozens hundreds thousands scores dozen") | COUNTS
"""What tells how many people are told of, and with what: "More than 300", "Dozens of"."""
_PARTS = words("number majority group handful couple per percent quarter third half")
UNTOLD_OF = INDEFINITE | words("some any two three four five six several many few unnamed anonymous")
"""What stands ahead of one or several of whom the text has not told yet."""
_NO_CLUB = ROLE | TITLE | OPENER | DEMONYM | FIRST_NAME
_DETERMINERS = DEFINITE | UNTOLD_OF
_NO_ADJECTIVES = STOPS | _DETERMINERS


def find_phrase(reader: Reader, first: int, beyond: int, names: Sequence[Name]) -> tuple[int, int]:
    """First and last+1 token of the core noun phrase, past "one of the" and up to a preposition or a comma."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if not names and _BREAKS.isdisjoint(norms[first:beyond]) and _MARKS.isdisjoint(classes[first:beyond]):
        return first, beyond
    start = _behind_quantity(reader, first, beyond)
    inside = {name.start: name.end for name in names}
    end = start
    while end < beyond:
        if end in inside:
            end = min(inside[end], beyond)
            continue
        word = norms[end]
        if end > start + 1 and word.endswith("ed") and reader.gazetteer.calls_document(norms[end - 1]):
            break  # a complaint unsealed Monday
        if end > start and word.endswith("ing") and end + 1 < beyond and _is_doing(reader, end):
            break
        stops = word in STOPS and not (end == start + 1 and norms[start] in ARTICLES)  # but "a leading economist"
        if end > start and (stops or (word == "and" and end + 1 < beyond and norms[end + 1] == "the")):
            break
        if classes[end] in ",;:-()e" and not (end + 2 < beyond and _joins_adjectives(reader, end)):
            break
        end += 1
    while end > start + 1 and classes[end - 1] in "s.'’\"”“,":
        end -= 1
    if end < beyond and end - start > 1 and _is_clause(norms, end):
        end -= 1
    return start, max(end, start + 1)


def behind_count(reader: Reader, first: int) -> int:
    """The token behind how many the phrase at *first* counts, "More than 300" people; *first* where it counts none."""
    norms, classes, token = reader.tokens.norms, reader.tokens.classes, first
    while token + 1 < len(norms) and (norms[token] in _ROUGHLY or norms[token] in _COUNTS or classes[token] == "9"):
        token += 1
    counted = classes.find("9", first, token) >= 0 or not _COUNTS.isdisjoint(norms[first:token])
    return token if counted else first


def _is_doing(reader: Reader, word: int) -> bool:
    """Whether the participle at *word* only says what the noun before it does: "a trainer suing the paper"."""
    norms, classes, gazetteer = reader.tokens.norms, reader.tokens.classes, reader.gazetteer
    if classes[word - 1 : word + 1] != "ww" or not (gazetteer.calls_source(norms[word - 1])):
        return False
    if word + 1 == len(norms):
        return False
    begins = norms[word + 1] in _DETERMINERS or classes[word + 1] in CAPITALS
    return begins and norms[word] not in gazetteer.roles and norms[word] not in gazetteer.heads


def _is_clause(norms: Sequence[str], end: int) -> bool:
    """Whether the word before the preposition at *end* only says what was done to the noun: "emails seen by"."""
    word = norms[end - 1]
    if norms[end] not in _AGENTS or not (word.endswith("ed") or word in _PARTICIPLES):
        return False
    return norms[end - 2] not in _NO_ADJECTIVES


def _behind_quantity(reader: Reader, first: int, beyond: int) -> int:
    """Where a noun phrase begins without a quantity before it: "one of the", "30 percent of"."""
    norms, limit = reader.tokens.norms, min(first + 4, beyond - 1)
    if "of" in norms[first + 1 : limit]:
        for index in range(first + 1, limit):
            before = norms[index - 1]
            counted = before in QUANTITIES or before in _PARTS or reader.tokens.classes[index - 1] == "9"
            if counted and norms[index] == "of":
                return index + 1
    return first


def _joins_adjectives(reader: Reader, comma: int) -> bool:
    """Whether a comma stands between adjectives: "a tall, thin man", "the Austin, Texas-based firm"."""
    classes, norms = reader.tokens.classes, reader.tokens.norms
    if norms[comma + 1].endswith("-based"):
        return True
    if classes[comma - 1 : comma + 3] != "w,ww":
        return False
    roles = reader.gazetteer.roles
    return (
        norms[comma + 2] in roles
        and norms[comma - 1] not in roles
        and norms[comma - 1] not in reader.gazetteer.heads
        and norms[comma + 1] not in _NO_ADJECTIVES
    )


def find_place_start(reader: Reader, head: int) -> int:
    """Where the place of several words begins that ends at *head*, "Wall Street"; *head* itself without one."""
    norms, places = reader.tokens.norms, reader.gazetteer.places
    return next((start for start in range(max(head - 3, 0), head) if " ".join(norms[start : head + 1]) in places), head)


def find_owner_start(reader: Reader, begin: int) -> int:
    """Where the capitals begin of whom the body at *begin* belongs to: the "Prime Minister's Office"."""
    classes, start = reader.tokens.classes, begin
    if start > 1 and classes[start - 1] == "s" and classes[start - 2] in CAPITALS:
        start -= 2
        while start and classes[start - 1] in CAPITALS and reader.tokens.norms[start - 1] != "the":
            start -= 1
        while reader.facts.get(reader.tokens.norms[start], 0) & DEMONYM:
            start += 1
    return start


def find_definite_start(reader: Reader, head: int) -> int:
    """Where the capitals that end at *head* begin if "the" stands before them, "the Smoking Gun"; else *head*."""
    norms, classes, start = reader.tokens.norms, reader.tokens.classes, head
    while start and classes[start - 1] in CAPITALS and norms[start - 1] != "the":
        start -= 1
    return start if start and norms[start - 1] == "the" else head


def find_club_start(reader: Reader, start: int, place: int) -> int:
    """Where a club's name begins that ends in its *place*, at or behind *start*: "Real" Madrid, "Inter" Miami."""
    classes, norms, get = reader.tokens.classes, reader.tokens.norms, reader.facts.get
    begin = place
    while begin > start and classes[begin - 1] in "Wa" and not get(norms[begin - 1], 0) & _NO_CLUB:
        begin -= 1
    return begin


def find_placed_start(reader: Reader, start: int, head: int) -> int:
    """Where a club's name begins with its place, at or behind *start*: "Boston Red Sox"; else *head*."""
    classes, norms, get = reader.tokens.classes, reader.tokens.norms, reader.facts.get
    place = head
    while place > start and classes[place - 1] in "Wa" and not get(norms[place], 0) & (_NO_CLUB | PLACE):
        place -= 1
    return find_place_start(reader, place) if place < head and get(norms[place], 0) & PLACE else head
