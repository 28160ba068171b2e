"""Earlier: whom a pronoun means of whom a sentence further back tells by a noun, where nobody nearer can be meant."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..mentions.named import Reader
from ..mentions.pronouns import Pronoun
from ..model import Mention
from ..tables import words
from .clusters import Cluster
from .phrases import read_several, read_subject, read_told
from .places import SUBJECT, Page, before, unless_named

_TELLING = words("said says told claimed claims believes believed thinks thought knew warned complained argued argues")
"""Verbs behind which a clause tells of others."""
_MOST_SENTENCES = 4
"""How many sentences back that may be."""


def find_earlier(reader: Reader, page: Page, pronoun: Pronoun, start: int) -> Mention | None:
    """The last noun phrase without a name that a *pronoun* at *start* may mean.

    It opens its sentence, "Nurses walked out. The hall was full. They said"; or several of whom that tells in passing.
    In a quotation it is whom the sentence ahead of it tells of behind "that".
    """
    layout, places = page.layout, page.places
    around = layout.quotation(start)
    if around >= 0:
        return _find_told_of(reader, page, layout.quote_starts[around]) if pronoun.plural else None
    own = bisect_right(layout.sentences, start) - 1
    for index in range(own - 1, max(own - 1 - _MOST_SENTENCES, -1), -1):
        begin = layout.sentences[index]
        if layout.quotation(begin) >= 0:
            continue
        found = unless_named(read_subject(reader, pronoun, begin), places)
        if found is None and pronoun.plural:
            found = read_told(reader, places, pronoun, begin, layout.sentences[index + 1], bare=True)
        if found is not None:
            return found
    return None


def _find_told_of(reader: Reader, page: Page, start: int) -> Mention | None:
    """The last people or body told of in the clause behind "said that" in the sentence before a quotation at *start*.

    "Lee said the insurers were slow. “They advised us to wait,” she said."
    """
    layout, tokens = page.layout, reader.tokens
    own = bisect_right(layout.sentences, start) - 1
    if own < 1 or layout.quotation(layout.sentences[own - 1]) >= 0:
        return None
    begin = bisect_left(tokens.starts, layout.sentences[own - 1])
    for token in range(bisect_left(tokens.starts, layout.sentences[own]) - 1, begin, -1):
        if tokens.norms[token - 1] in _TELLING or tokens.norms[token - 1] == "that":
            found = read_several(reader, page.places, token)
            if found is not None:
                return found
    return None


def find_maybe_body(page: Page, pronoun: Pronoun, start: int) -> tuple[Cluster, ...]:
    """The last whose name may be a body's and began its sentence, or spoke, near before "they" or "it" at *start*.

    "Tarn Steel has sacked Lee. They said": of a firm that a table knows, "they" needs no such look.
    """
    layout = page.layout
    if pronoun.family not in ("they", "it") or layout.quotation(start) >= 0:
        return ()
    sentence = bisect_right(layout.sentences, start)
    for place in before(page.places, start):
        if sentence - place.sentence > _MOST_SENTENCES:
            break
        if place.weight >= SUBJECT and place.end < start and place.cluster.may_be_body():
            return (place.cluster,)
    return ()
