"""Pronoun sets: who is "they" though one, as a text tells beside the name: "Kit Hale, who uses they/them pronouns,"."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice

from ..expressions import over_text
from .clusters import PERSON, UNKNOWN
from .places import Page, before

_TOLD = over_text(r"\bthey/them\b|\b[Nn]on-?binary\b|\bpronouns\ (?:are\ |were\ )?[“\"‘']?they\b")
_TELLING = ("hey/them", "binary", "pronouns")
_LONGEST = 60
"""How many characters stand at most between a name and what tells it."""
_MOST_TOLD = 20


def note_neutral(page: Page) -> None:
    """Note of the people on a *page* who is "they": whom the words that tell so follow, else whom they lead to."""
    text, layout, places = page
    if not any(word in text for word in _TELLING):
        return
    for found in islice(_TOLD.finditer(text), _MOST_TOLD):
        start = found.start()
        sentence = bisect_right(layout.sentences, start)
        ahead = next(before(places, start), None)
        near = [ahead] if ahead and ahead.sentence == sentence and start - ahead.end < _LONGEST else []
        behind = page.between(found.end(), found.end() + _LONGEST)[:1]
        near += [place for place in behind if place.sentence == sentence]
        people = [place.cluster for place in near if place.cluster.kind in (PERSON, UNKNOWN)]
        if people and not people[0].plural:
            people[0].neutral = people[0].human = people[0].sure = True
