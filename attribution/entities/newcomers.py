"""Newcomers: who comes into a text without a name or a word, and speaks only later: "An aide came … The aide said"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..expressions import over_text
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..mentions.nounphrases import STOPS
from ..model import Mention, MentionKind
from ..tables import words
from ..vocabulary.grammar import DEFINITE
from .clusters import Cluster
from .offices import key_words
from .places import Page, find_at
from .several import tells_of_two
from .unnamed import new_nameless

_PERSONS = (MentionKind.DESCRIPTION, MentionKind.ANONYMOUS)
_FARTHEST, _NEAR = 600, 3
"""How many characters back a newcomer comes, and within how many sentences those of a kind may all be meant."""
_COMING = over_text(r"\b[Aa]n(?:other)?\ |\b[Aa]\ |\b[Oo]ne\ ")
_LINKING = words("of to for from at with in")
"""What hangs on a noun with another that tells which one is meant: "an aide to the mayor"."""
_ENDS = STOPS | DEFINITE | words("a an and or")
_MOST_TRAITS = 4
"""How many words may stand ahead of the noun."""


def find_newcomers(source: Mention, found: tuple[Cluster, ...], reader: Reader, page: Page) -> tuple[Cluster, ...]:
    """Who came into the text before *source*, "the aide", as "an aide to the mayor"; several where any may be meant.

    They are clusters of their own yet, for nobody has quoted them. Those *found* otherwise are meant rather, but for
    one who only tells whose aide it is.
    """
    head, start = source.head.text.lower(), source.span.start
    definite = key_words(source) == (head,) and source.span.text[:4].lower() == "the "
    joined = source.plural or tells_of_two(source.span.text)
    if source.kind not in _PERSONS or joined or not definite or page.layout.quotation(start) >= 0:
        return found
    coming = [
        mention
        for match in _COMING.finditer(page.text, max(0, start - _FARTHEST), start)
        if (mention := _read_newcomer(reader, page, match.end(), match.start(), head)) is not None
    ]
    owned = any(place.cluster in found for one in coming for place in page.between(one.span.start, one.span.end))
    if found and not owned:
        return found
    sentence = bisect_right(page.layout.sentences, start)
    near = [one for one in coming if sentence - bisect_right(page.layout.sentences, one.span.start) < _NEAR]
    return tuple([new_nameless(one, reader.gazetteer) for one in (near or coming[-1:])])


def _read_newcomer(reader: Reader, page: Page, noun: int, start: int, head: str) -> Mention | None:
    """The noun phrase that begins at *start* with an article, its nouns at *noun*, if it turns on *head*.

    None for what somebody says, or is already among those who speak.
    """
    if page.layout.quotation(start) >= 0:
        return None
    tokens, calls = reader.tokens, reader.gazetteer.calls_source
    norms, classes = tokens.norms, tokens.classes
    first = bisect_left(tokens.starts, noun)
    for index in range(first, min(first + _MOST_TRAITS, len(tokens))):
        if norms[index] == head:
            goes_on = classes[index + 1 : index + 2] in ("w", "W", "-") and calls(norms[index + 1])
            if goes_on or find_at(page.places, tokens.starts[index]) is not None:
                return None  # of "a police spokesman" no police
            return describe_tokens(reader, first - (norms[first - 1] != "one"), _find_end(reader, index + 1))
        if classes[index] not in "wWa" or norms[index] in _ENDS:
            return None
    return None


def _find_end(reader: Reader, index: int) -> int:
    """Where the phrase ends whose noun ends at *index*: behind what tells whose, or where, somebody is."""
    norms, classes, calls = reader.tokens.norms, reader.tokens.classes, reader.gazetteer.calls_source
    linked = norms[index : index + 2]
    if len(linked) < 2 or linked[0] not in _LINKING:
        return index
    definite = linked[1] in DEFINITE
    end = begin = index + 1 + definite
    while classes[end : end + 1] in ("W", "t", "I", "a"):
        end += 1
    if end > begin:
        return end
    if not definite or classes[begin : begin + 1] != "w":
        return index
    return begin + 1 + (classes[begin + 1 : begin + 2] == "w" and calls(norms[begin + 1]))
