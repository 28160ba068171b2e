"""Subjects of the sentence before that no source has named: "The report runs to nine pages. It says".

A pronoun may mean such a subject, which nothing is attributed to and which names.py passes over.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from attrs import evolve

from ..expressions import over_text
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..mentions.nounphrases import find_place_start
from ..mentions.pronouns import PRONOUNS, UNTOLD, Pronoun
from ..model import Mention, MentionKind
from ..tables import words
from ..vocabulary.gazetteer import PLACE
from ..vocabulary.grammar import SUBORDINATING
from .clusters import PERSON, UNKNOWN, Cluster
from .descriptions import place_told
from .heard import find_heard
from .known import Known
from .phrases import read_subject, read_told
from .places import OWNING, SUBJECT, Layout, Page, Place, insert, place_source, unless_named

_CALLED = over_text(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he)\ (?:called|rang|phoned|emailed|contacted|asked|told|texted|wrote\ to|went\ to)"
    r"\ ((?:the|my|our)\ (?:[a-z-]{1,20}\ ){0,2}[a-z-]{1,20}),?\ (?:and|but|so)\ $"
)
"""How somebody asks a body that has no name and answers as "they"."""
_LONGEST_CALL = 90  # characters
_NEAR = 30
"""How far into its sentence a pronoun stands at most: "In a statement it"."""
_LONGEST_TAG = 16
"""How many characters there may be from a pronoun to the next sentence where it tags its own: ", they said."."""
_JOINING = SUBORDINATING | words("and but which that where until")
"""What stands before a pronoun that may mean the subject of its own sentence: "My son came, and he"."""
_LONGEST_CLAUSE = 160
"""How many characters a clause has at most whose subject a pronoun behind it means."""
_LONGEST_OWNED = 24
"""How many characters there may be from who owns to the end of what is owned: "own annual survey"."""
_MEANT_BY = {"who": ("he", "she", "they"), "which": ("it",)}
"""The pronouns that may mean what "who" and "which" mean."""
_MOST_TOKENS = 80
"""How many tokens back somebody is looked for who is told of by a noun: more than two sentences have."""


def find_nameless_subject(reader: Reader, page: Page, pronoun: Pronoun, start: int) -> Mention | None:
    """The subject without a name of the sentence before, if *pronoun*, near its sentence's *start*, may mean it.

    "Who" and "which" mean the subject of their own sentence right before them: "The bank, which said". So may the
    subject of the clause that opens the pronoun's own sentence be meant: "When officers arrived, they found".

    Where the pronoun stands in a tag, “It will last,” he said, that is the sentence before the quotation. None where
    the subject stands on the *page* already.
    """
    layout, places = page.layout, page.places
    if pronoun.family in _MEANT_BY:
        return unless_named(_find_described(reader, layout, pronoun, start), places)
    tagged = bisect_right(layout.quote_ends, start) - 1
    behind = tagged >= 0 and start - layout.quote_ends[tagged] <= len(", ")
    begin = layout.quote_starts[tagged] if behind else start
    own = layout.sentences[bisect_right(layout.sentences, begin) - 1]
    first = bisect_right(reader.tokens.starts, own) - 1
    if reader.tokens.norms[first] in SUBORDINATING and own < start < own + _LONGEST_CLAUSE:
        subject = unless_named(read_subject(reader, pronoun, reader.tokens.starts[first + 1]), places)
        return subject or _read_alone(reader, page, pronoun, own, start)
    token = bisect_left(reader.tokens.starts, start)
    if token - first > 2 and reader.tokens.norms[token - 1] in _JOINING and start - own < _LONGEST_CLAUSE:
        subject = _read_in_clause(reader, page, pronoun, own, start)
        if subject:
            return subject
    return _find_before(reader, page, pronoun, start, begin)


def _find_before(reader: Reader, page: Page, pronoun: Pronoun, start: int, begin: int) -> Mention | None:
    """The subject of the sentence before that of *begin*: the *pronoun*'s own *start*, or what its tag is of."""
    layout, places = page.layout, page.places
    sentence = bisect_right(layout.sentences, begin) - 1
    own = layout.sentences[sentence]
    after = layout.sentences[sentence + 1] if sentence + 1 < len(layout.sentences) else len(reader.text)
    closing = after - start <= _LONGEST_TAG
    if sentence < 1 or (begin - own > _NEAR and not (closing and reader.text[start - 2 : start] == ", ")):
        return None
    before = layout.sentences[sentence - 1]
    apart = bisect_right(layout.paragraphs, before) != bisect_right(layout.paragraphs, begin)
    around = layout.quotation(start)
    if around >= 0 and before < layout.quote_starts[around] < own:
        before = layout.quote_starts[around]  # She said: “A man came. He wept.”
    opens = around >= 0 and layout.quote_starts[around] == own  # A man came. “He admired my onions,” she said.
    goes_on = opens and around > 0 and layout.quotation(before) == around - 1  # “A man came,” she said. “He wept.”
    apart = apart and not (pronoun.plural and around < 0 and start == own)  # 300 people left. ⏎ They want fans
    if (apart and (goes_on or not opens)) or not (goes_on or layout.quotation(before) == (-1 if opens else around)):
        return None
    subject = unless_named(read_subject(reader, pronoun, before), places)
    beyond = layout.quote_ends[around - 1] if goes_on else own  # who tagged the first half is not told of
    if subject is None and pronoun.family == "it" and begin == start == own:
        return _read_paper(reader, places, pronoun, before, own) or find_heard(reader, places, before, own)
    if subject:
        end = subject.head.end  # "The bank's own survey" says so, and not the bank
        owns = page.text.startswith(OWNING, end) and page.between(end, end + _LONGEST_OWNED)
        return None if pronoun.family == "it" and owns else subject
    if around < 0:
        return _read_alone(reader, page, pronoun, before, own)
    return read_told(reader, places, pronoun, before, beyond) or _read_alone(reader, page, pronoun, beyond, start)


def note_described(
    reader: Reader,
    page: Page,
    known: Known,
    pronoun: Pronoun,
    start: int,
    find_teller: Callable[[int], Cluster | None],
) -> None:
    """Put among the places of *page* whom a noun means, "the captain", near before a *pronoun* at *start*.

    That is in its sentence and the one before, where he is not named. *find_teller* tells in whose words that stands.
    """
    layout, tokens = page.layout, reader.tokens
    first = layout.sentences[max(bisect_right(layout.sentences, start) - 2, 0)]
    named = [place.cluster for place in page.between(first, start)]
    beyond = bisect_left(tokens.starts, start)
    for token in range(max(bisect_left(tokens.starts, first), beyond - _MOST_TOKENS), beyond):
        if tokens.norms[token] != "the":
            continue
        mention = unless_named(read_subject(reader, pronoun, tokens.starts[token]), page.places)
        if mention is None or reader.text.startswith(OWNING, mention.head.end):
            continue
        found = place_told(mention, known, find_teller(mention.head.start))
        if len(found) == 1 and (found[0].parts or pronoun.gender is UNTOLD) and found[0] not in named:
            place = place_source(mention, found[0], layout)
            insert(page.places, place._replace(weight=place.weight - SUBJECT))


def _read_paper(reader: Reader, places: list[Place], pronoun: Pronoun, start: int, end: int) -> Mention | None:
    """The one letter or notice that a sentence tells of: "Staff put a notice on the door. It said"."""
    tokens, heads = reader.tokens, reader.gazetteer.heads
    found = []
    for token in range(bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)):
        if tokens.norms[token] in ("a", "an"):
            one = unless_named(read_subject(reader, pronoun, tokens.starts[token]), places)
            head = heads.get(one.head.text.lower()) if one else None
            if one and head and head.kind == "document":
                found.append(one)
    return found[0] if len(found) == 1 else None


def _read_in_clause(reader: Reader, page: Page, pronoun: Pronoun, own: int, start: int) -> Mention | None:
    """Who is told of in a clause, from *own* on, that goes on with a *pronoun* at *start*: "The bank shut and it"."""
    subject = unless_named(read_subject(reader, pronoun, own), page.places)
    return (
        subject or _read_called(reader, page.places, pronoun, start) or _read_alone(reader, page, pronoun, own, start)
    )


def _read_called(reader: Reader, places: list[Place], pronoun: Pronoun, start: int) -> Mention | None:
    """Whom somebody called or asked, who are "they" at *start* and answer: “I called the store and they hung up.”"""
    called = _CALLED.search(reader.text, max(0, start - _LONGEST_CALL), start) if pronoun.plural else None
    if called is None:
        return None
    starts = reader.tokens.starts
    those = describe_tokens(reader, bisect_left(starts, called.start(1)), bisect_left(starts, called.end(1)))
    if not those.plural and those.head.text.lower() in reader.gazetteer.roles:
        return None
    return unless_named(those if those.plural else evolve(those, kind=MentionKind.ORGANISATION), places)


def _read_alone(reader: Reader, page: Page, pronoun: Pronoun, start: int, end: int) -> Mention | None:
    """Whom a sentence tells of, from *start* to a *pronoun* at *end*, if nobody else there can be meant.

    "I asked a steward and he pointed": but not "Lee asked a steward, and he", nor "He found his steward, and he".
    """
    tokens = reader.tokens
    norms = tokens.norms[bisect_left(tokens.starts, start) : bisect_left(tokens.starts, end)]
    others = {PRONOUNS[norm].family for norm in norms if norm in PRONOUNS}
    named = page.between(start, end)
    if not (others or named) or pronoun.family in others:
        return None  # "After meeting a steward, he": who met him is not told
    if any(_may_be_meant(place.cluster, pronoun) for place in named):
        return None
    return read_told(reader, page.places, pronoun, start, end)


def _may_be_meant(one: Cluster, pronoun: Pronoun) -> bool:
    """Whether number and gender are those of *pronoun*, as far as they are told."""
    people = one.kind is PERSON or one.kind is UNKNOWN
    return one.plural if pronoun.plural else people and one.gender in (UNTOLD, pronoun.gender)


def _find_described(reader: Reader, layout: Layout, pronoun: Pronoun, start: int) -> Mention | None:
    """The subject of the sentence around *start*, if it ends right before the relative *pronoun* there."""
    if pronoun.family == "which" and (place := _read_place(reader, start)):
        return place
    own = layout.sentences[bisect_right(layout.sentences, start) - 1]
    for family in _MEANT_BY[pronoun.family]:
        subject = read_subject(reader, PRONOUNS[family], own)
        if subject and reader.text[subject.head.end : start] in (" ", ", "):
            return subject
    return None


def _read_place(reader: Reader, start: int) -> Mention | None:
    """The place named right before the comma and *start*: "Iran, which said"."""
    tokens = reader.tokens
    last = bisect_left(tokens.starts, start) - 2
    if last < 0 or tokens.classes[last : last + 2] != "W,":
        return None
    first = find_place_start(reader, last)
    known = first < last or reader.facts.get(tokens.norms[last], 0) & PLACE
    return describe_tokens(reader, first, last + 1) if known else None
