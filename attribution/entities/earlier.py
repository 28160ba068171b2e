"""Earlier: whom a pronoun means of whom a sentence further back tells by a noun, where nobody nearer can be meant."""

from __future__ import annotations

from bisect import bisect_right

from ..mentions.named import Reader
from ..mentions.pronouns import Pronoun
from ..model import Mention
from .phrases import read_subject, read_told
from .places import Page, unless_named

_MOST_SENTENCES = 4
"""How many sentences back that may be."""


def find_earlier(reader: Reader, page: Page, pronoun: Pronoun, start: int) -> Mention | None:
    """The last noun phrase without a name that a *pronoun* at *start*, outside quotations, may mean.

    It opens its sentence, "Nurses walked out. The hall was full. They said"; or several of whom that tells in passing.
    """
    layout, places = page.layout, page.places
    if layout.quotation(start) >= 0:
        return None
    own = bisect_right(layout.sentences, start) - 1
    for index in range(own - 1, max(own - 1 - _MOST_SENTENCES, -1), -1):
        begin = layout.sentences[index]
        if layout.quotation(begin) >= 0:
            continue
        found = unless_named(read_subject(reader, pronoun, begin), places)
        if found is None and pronoun.plural:
            found = read_told(reader, places, pronoun, begin, layout.sentences[index + 1])
        if found is not None:
            return found
    return None
