"""Phrases: noun phrases without a name that a pronoun may mean, read where they stand: "The bank’s clerks"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from attrs import evolve

from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..mentions.nounphrases import QUANTITIES, STOPS, behind_count
from ..mentions.pronouns import PRONOUNS, UNTOLD, Pronoun
from ..model import Mention
from ..spans import cut
from ..tables import words
from ..vocabulary.calendar import WEEKDAYS
from ..vocabulary.gazetteer import COUNTS, DEMONYM, FIRST_NAME, PLURAL, Gazetteer
from ..vocabulary.grammar import DEFINITE, INDEFINITE, POSSESSIVES
from .places import Place, unless_named

DETERMINERS = DEFINITE | INDEFINITE
_OPENING_ANOTHER = DETERMINERS | QUANTITIES
_NAMING = frozenset(("called", "named", "dubbed"))
_OPENING_WITH = words("but and so yet still then")
"""What may stand ahead of a subject: "But three clerks left"."""
_THERE = (["there", "was"], ["there", "is"], ["there", "were"])
_TELLING_WHAT = words(", is are was were be been being became remains 's 're 'm")
"""What stands before a noun that only tells what somebody named is."""
_NO_OTHERS = words("told at near around outside inside off on")
"""What stands before bodies that were told, or that are but where something was."""
_ENDS = STOPS | words("is are was were be been has have had do does did will would can could may might must should")
"""Where a noun phrase ends that has no head."""
_OTHERS = words("team counterpart counterparts")
_MANY = COUNTS | {"these", "those", "some"}
"""What tells that several are told of: "two men", "these people"."""
_LONGEST = 6
"""How many words a subject may have up to its head."""


def read_subject(reader: Reader, pronoun: Pronoun, start: int) -> Mention | None:
    """The noun phrase without a name that begins at *start*, if *pronoun* may mean it."""
    tokens, gazetteer = reader.tokens, reader.gazetteer
    norms, classes = tokens.norms, tokens.classes
    first = bisect_right(tokens.starts, start) - 1
    while classes[first] in "\"“‘'«q" and first + 1 < len(norms):
        first += 1
    first += norms[first] in _OPENING_WITH and first + 1 < len(norms)
    if pronoun.plural and classes[first] in "Wt" and (joint := _read_joint(reader, first)):
        return joint
    if classes[first : first + 2] == "WW" and reader.facts.get(norms[first], 0) & FIRST_NAME:
        return None  # "Ann Lee told reporters"
    opening = norms[first : first + 2]
    if opening in _THERE or (opening[:1] == ["on"] and not WEEKDAYS.isdisjoint(opening)):
        first += 2
    if first < len(norms) and norms[first] not in DETERMINERS and (norms[first] in PRONOUNS or not pronoun.plural):
        return None
    if opening[:1] == ["the"] and classes[first + 1 : first + 3] == "Ww" and reader.facts.get(opening[-1], 0) & DEMONYM:
        national = describe_tokens(reader, first, first + 2)  # "The Italian was late. He"
        return None if gazetteer.calls_source(norms[first + 2]) or national.plural != pronoun.plural else national
    head = _find_head(reader, behind_count(reader, first) if pronoun.plural else first, plural=pronoun.plural)
    if head is None or _is_named_behind(reader, head + 1):
        return None
    if classes[head + 1 : head + 3] == "WW" and norms[head + 1] not in WEEKDAYS:
        return None  # "Her neighbour Ann Lee"
    if classes[head + 1 : head + 3] == "wW" and norms[head + 1] in _NAMING:
        return None  # "A group called Onyx Front"
    subject = describe_tokens(reader, first, head + 1)
    return subject if _may_mean(gazetteer, pronoun, subject) else None


def _is_named_behind(reader: Reader, comma: int) -> bool:
    """Whether a name stands behind a noun and the *comma* after it: "Her ex, Al Roe,", "Her ex, the actor Al Roe"."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if classes[comma : comma + 1] != ",":
        return False
    name = comma + 1
    if norms[name : name + 1] == ["the"]:
        end = min(name + _LONGEST, len(norms))
        name += 1
        while name < end and classes[name] == "w" and norms[name] not in _ENDS:
            name += 1
        return name < end and classes[name] == "W" and norms[name - 1] in reader.gazetteer.roles
    return classes[name : name + 1] == "W"


def _find_head(reader: Reader, first: int, *, plural: bool) -> int | None:
    """The noun on which the phrase turns that begins at *first*, the last of several: "the fire chief"."""
    norms, classes, calls = reader.tokens.norms, reader.tokens.classes, reader.gazetteer.calls_source
    limit = min(first + _LONGEST, len(norms))
    body = reader.gazetteer.heads.get(norms[first])
    apart = classes[first : first + 2] == "Ww" and plural and body is not None and not body.plural
    head = first + apart  # "State fire officials"
    ends = DETERMINERS if norms[first] in DETERMINERS else _OPENING_ANOTHER
    while head < limit and classes[head] in "wW" and not calls(norms[head]):
        if norms[head] in _ENDS or (norms[head] in ends and head > first):
            return None  # "The Sun quotes a friend", "Reuters cites two officials"
        head += 1
    opens = head == first and plural  # "Residents met", "State officials met"
    if head >= limit or not calls(norms[head]) or classes[head] not in ("wW" if opens else "w"):
        return None
    while head + 1 < limit and classes[head + 1] == "w" and calls(norms[head + 1]):
        head += 1
    return head


def _read_joint(reader: Reader, first: int) -> Mention | None:
    """Somebody with others who have no names, where the capitals at *first* begin them: "Ruiz and her colleagues"."""
    tokens, joined = reader.tokens, first
    while tokens.classes[joined : joined + 1] in ("W", "a", "t", "I"):
        joined += 1
    if tokens.norms[joined : joined + 1] != ["and"] or POSSESSIVES.isdisjoint(tokens.norms[joined + 1 : joined + 2]):
        return None
    for head in range(joined + 2, min(joined + 5, len(tokens))):
        norm = tokens.norms[head]
        if norm in _OTHERS or reader.gazetteer.calls_source(norm):
            others = describe_tokens(reader, joined + 1, head + 1)
            whole = cut(reader.text, tokens.starts[first], tokens.ends[head])
            return evolve(others, spans=(whole,), plural=True)
    return None


def _may_mean(gazetteer: Gazetteer, pronoun: Pronoun, subject: Mention) -> bool:
    """Whether number, gender and kind of *subject* are those of *pronoun*."""
    if subject.name or subject.plural != pronoun.plural:
        return False
    word = subject.head.text.lower()
    if pronoun.plural:
        return True
    if pronoun.gender is UNTOLD:
        head = gazetteer.heads.get(word)
        return head is not None and head.kind in ("organisation", "outlet", "document")
    return word in gazetteer.roles and subject.gender in (UNTOLD, pronoun.gender)


def read_told(
    reader: Reader, places: list[Place], pronoun: Pronoun, start: int, end: int, *, bare: bool = False
) -> Mention | None:
    """The one person or group without a name of whom a sentence tells: I asked "a boy". “He told me to sit down.”

    Where *bare*, so may several be who are told of without an article: Lee met "residents".
    """
    tokens = reader.tokens
    found = []
    for token in range(bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)):
        if bare and (several := unless_named(_read_bare(reader, token), places)):
            found.append(several)
            continue
        many = pronoun.plural and (tokens.norms[token] in _MANY or tokens.norms[token - 1] == "that")
        if many or tokens.norms[token] in DETERMINERS:  # he said that "two men" had come; that "officials" had
            if tokens.norms[token - 1] in _TELLING_WHAT and tokens.norms[token] in ("a", "an"):
                continue  # "Ann Lee, a nurse,", "Al’s a good boy"
            one = unless_named(read_subject(reader, pronoun, tokens.starts[token]), places)
            if one and _calls_people(reader.gazetteer, one.head.text.lower()):
                found.append(one)
            elif pronoun.plural and not one and (body := unless_named(_read_body(reader, token), places)):
                found.append(body)
    return found[0] if len(found) == 1 else None


def read_several(reader: Reader, places: list[Place], token: int) -> Mention | None:
    """The people or the body without a name whose phrase begins at *token*: said "the insurers" were slow."""
    tokens = reader.tokens
    they = PRONOUNS["they"]
    found = unless_named(read_subject(reader, they, tokens.starts[token]), places)
    if found is None and tokens.norms[token] == "the":
        found = unless_named(_read_body(reader, token), places)
    return found


def _read_bare(reader: Reader, token: int) -> Mention | None:
    """The people whom the noun for several at *token* calls without an article: Lee met "residents"."""
    tokens, calls = reader.tokens, reader.gazetteer.calls_source
    norms, classes = tokens.norms, tokens.classes
    if classes[token - 1 : token + 1] != "ww" or not _calls_people(reader.gazetteer, norms[token]):
        return None
    several = reader.facts.get(norms[token], 0) & PLURAL and not calls(norms[token + 1])
    led = norms[token - 1] not in DETERMINERS | _MANY | POSSESSIVES and not calls(norms[token - 1])
    return describe_tokens(reader, token, token + 1) if several and led else None


def _calls_people(gazetteer: Gazetteer, noun: str) -> bool:
    """Whether *noun* calls one or several people: "steward", "people", "staff"."""
    head = gazetteer.heads.get(noun)
    return noun in gazetteer.roles or (head is not None and head.kind in ("anonymous", "collective"))


def _read_body(reader: Reader, token: int) -> Mention | None:
    """The body without a name that "the" at *token* begins, whose members are "they": he advised "the committee"."""
    if reader.tokens.norms[token] != "the" or reader.tokens.norms[token - 1] in _NO_OTHERS:
        return None
    body = read_subject(reader, PRONOUNS["it"], reader.tokens.starts[token])
    head = reader.gazetteer.heads.get(body.head.text.lower()) if body else None
    return body if head is not None and head.kind == "organisation" else None
