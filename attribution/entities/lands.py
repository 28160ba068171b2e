"""Lands: which country, state or city, named near before, "the kingdom" or "the city" means."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..mentions.nounphrases import find_place_start
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import PLACE
from .places import Page

_COUNTRIES = words("country kingdom nation republic emirate")
_PARTS = words("state city town borough")
_ANY = words("island government")
_MOST_SENTENCES = 3
"""How many sentences back the name may stand."""


def find_land(reader: Reader, page: Page, mention: Mention) -> Mention | None:
    """The name of the land or city called "the country", a *mention*: the only one near, or the first of its sentence.

    None where a speaker tells of it, or where it is told which one that is: "the country of Lee’s birth".
    """
    layout, head = page.layout, mention.head.text.lower()
    start = mention.span.start
    if head == "state" and mention.head.start - start > len("the "):
        head = "country"  # "the Gulf state"
    if head not in _COUNTRIES | _PARTS | _ANY or not mention.span.text.startswith(("The ", "the ")):
        return None
    if mention.span.end > mention.head.end or layout.quotation(start) >= 0:
        return None
    own = bisect_right(layout.sentences, start) - 1
    for index in range(own - 1, max(own - 1 - _MOST_SENTENCES, -1), -1):
        found = _read_lands(reader, layout.sentences[index], layout.sentences[index + 1], head)
        if found:
            first = found[0].head.start == layout.sentences[index]
            return found[0] if first or len({one.head.text for one in found}) == 1 else None
    return None


def find_acting_land(reader: Reader, page: Page, start: int) -> Mention | None:
    """The land with whose name a sentence begins near before "it" at *start*: "Turkey has shut its border. It said"."""
    layout = page.layout
    if layout.quotation(start) >= 0:
        return None
    own = bisect_right(layout.sentences, start) - 1
    for index in range(own - 1, max(own - 1 - _MOST_SENTENCES, -1), -1):
        begin, end = layout.sentences[index : index + 2]
        found = [one for one in _read_lands(reader, begin, end, "country") if one.head.start == begin]
        if found and reader.tokens.classes[bisect_left(reader.tokens.starts, found[0].span.end)] == "w":
            return found[0]
    return None


def _read_lands(reader: Reader, begin: int, end: int, head: str) -> list[Mention]:
    """The names from *begin* to *end* of what may be called a *head*."""
    tokens, gazetteer = reader.tokens, reader.gazetteer
    countries = frozenset(gazetteer.demonyms.values()) if head not in _ANY else frozenset()
    found = []
    for token in range(bisect_left(tokens.starts, begin), bisect_left(tokens.starts, end)):
        if tokens.classes[token] != "W" or tokens.classes[token + 1 : token + 2] == "W":
            continue
        first = find_place_start(reader, token)
        if first == token and not reader.facts.get(tokens.norms[token], 0) & PLACE:
            continue
        if tokens.classes[first - 1 : first] == "W" and first > 0:
            continue  # of "Dalby France" no country
        name = describe_tokens(reader, first, token + 1)
        country = name.head.text.lower() in countries or name.span.text.lower() in countries
        if head in _ANY or country == (head in _COUNTRIES):
            found.append(name)
    return found
