"""The core of a source without a name: what its head tells, and the words beside that."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Gender, MentionKind
from ..tables import words
from ..vocabulary.gazetteer import BODY_NOUN, DEMONYM, FIRST_NAME, PLACE, TITLE
from ..vocabulary.grammar import DEFINITE
from .cores import KINDS, Core, kind_of_thing
from .firms import opens_as_trade
from .named import ANONYMOUS, COLLECTIVE, DESCRIPTION, DOCUMENT, NAMED, ORGANISATION, OUTLET, Name, Reader
from .nounphrases import (
    CAPITALS,
    QUANTITIES,
    UNTOLD_OF,
    find_club_start,
    find_definite_start,
    find_owner_start,
    find_place_start,
    find_placed_start,
)
from .pronouns import UNTOLD
from .scholarship import is_scholarly

_OFFICIAL = words("spokesperson judge")
"""Roles that speak for a body: without a name, yet not anonymous."""
_HELPING = words("aide official")
_DOERS = ("er", "or", "ist", "ant", "ian", "nent")
"""Endings of words for one who does something, which no word for several has."""
_PUBLIC = words(
    """
    senior leading top key opposition public prominent political party business industry military religious community
    whitehall westminster establishment conservative labour tory democratic republican
    """
)
"""What tells that figures are people: "senior figures", but "official figures"."""
_PEOPLES = ("sh", "nch", "tch", "ese", "ss", "s")
"""How demonyms end that mean a whole people after "the"."""
_ONE_PERSON = words("the a an young old that this one")
_SINGULAR = words("one each another a an neither either")
_KNOWING = (["close", "to"], ["familiar", "with"], ["briefed"], ["in", "the", "know"], ["with", "knowledge"])
"""What tells that "those" are some who know and stay unnamed."""


def read_nameless(reader: Reader, first: int, start: int, end: int, names: Sequence[Name]) -> Core:
    """The core of a source that begins with token *first*, whose phrase stands at *start* to *end* and has no name.

    *names* stand around that phrase, one of them perhaps the body that the source belongs to.
    """
    tokens, gazetteer = reader.tokens, reader.gazetteer
    head = end - 1
    word, opening = tokens.norms[head], tokens.norms[first]
    if word == "those" and any(tokens.norms[end : end + len(told)] == told for told in _KNOWING):
        return Core(ANONYMOUS, head, end, plural=True)
    role, kind = gazetteer.roles.get(word), gazetteer.heads.get(word)
    plural = (role is not None and role.plural) or (kind is not None and kind.plural)
    plural = plural or (role is None and kind is None and _looks_plural(word))
    affiliation = _affiliation(reader, start, head, end, names)
    capital = tokens.classes[head] in CAPITALS and not (start == head and opens_as_trade(tokens, head))
    if role is None and capital and (kind is None or kind.kind == "organisation"):
        return _capital_head(reader, start, head, affiliation)
    people = word in ("figure", "figures") and tokens.norms[head - 1] in _PUBLIC
    doer = word.endswith(_DOERS) and not plural and tokens.norms[end : end + 1] == ["who"]
    if doer and kind is not None and kind.kind == "organisation":  # "a crane operator who asked not to be named"
        return Core(ANONYMOUS if opening in UNTOLD_OF else DESCRIPTION, head, end, affiliation=affiliation)
    if kind is not None and kind.kind in ("organisation", "outlet", "document") and not people:
        scholarly = word == "paper" and is_scholarly(reader, first, head)
        thing = DOCUMENT if scholarly else kind_of_thing(tokens.norms, opening, head, kind.kind)
        return Core(thing, head, end, affiliation=affiliation, plural=plural)
    gender = role.gender if role else UNTOLD
    if start > first and opening in _SINGULAR:
        return Core(ANONYMOUS, head, end, affiliation=affiliation, gender=gender)
    found = (COLLECTIVE if plural else ANONYMOUS) if people else _person_kind(reader, opening, start, word, plural)
    return Core(found, head, end, affiliation=affiliation, plural=plural, gender=gender)


def _person_kind(reader: Reader, opening: str, start: int, word: str, plural: bool) -> MentionKind:
    role, head = reader.gazetteer.roles.get(word), reader.gazetteer.heads.get(word)
    if role is not None and not plural and not role.groups.isdisjoint(_OFFICIAL):
        return DESCRIPTION
    if head is not None and head.kind == "anonymous":
        definite_singular = not plural and opening in DEFINITE
        human = role is not None and role.groups.isdisjoint(_HELPING)
        return DESCRIPTION if definite_singular and human else ANONYMOUS
    if plural:
        counted = opening in QUANTITIES and opening not in ("many", "most", "all", "some", "few")
        return ANONYMOUS if counted or reader.tokens.classes[start] == "9" else COLLECTIVE
    if head is not None and role is None:
        one = opening in UNTOLD_OF and word.endswith(_DOERS)  # "a donor", but "a crowd"
        return ANONYMOUS if one else KINDS[head.kind]
    return ANONYMOUS if role is not None and opening in UNTOLD_OF else DESCRIPTION


def _capital_head(reader: Reader, start: int, head: int, affiliation: tuple[int, int] | None) -> Core:
    """A capitalised head that no name reader took: a place for its government, a club of one, or an unknown name."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    word, begin = norms[head], head
    fact = reader.facts.get(word, 0)
    while begin and classes[begin - 1] in "Wa" and reader.facts.get(norms[begin - 1], 0) & (PLACE | DEMONYM):
        begin -= 1
    if (place := find_place_start(reader, head)) < head:
        return Core(ORGANISATION, place, head + 1, named=True)
    if fact & (PLACE | BODY_NOUN):
        return Core(ORGANISATION, find_club_start(reader, start, find_owner_start(reader, begin)), head + 1, named=True)
    if begin == head and word in QUANTITIES and word != "a":  # "Another said"
        return Core(ANONYMOUS, head, head + 1, plural=word not in _SINGULAR)
    single = head > 0 and norms[head - 1] in _ONE_PERSON
    if single and (word.endswith(("man", "woman")) or (fact & DEMONYM and not word.endswith(_PEOPLES))):
        gender = Gender.FEMININE if word.endswith("woman") else UNTOLD
        return Core(DESCRIPTION, head, head + 1, gender=gender)
    if single and reader.facts.get(word.removesuffix("er").removesuffix("n"), 0) & PLACE:
        return Core(DESCRIPTION, head, head + 1)  # "the Vermonter"
    if fact & DEMONYM:
        return Core(COLLECTIVE, head, head + 1, affiliation=affiliation, plural=True)
    if (club := find_placed_start(reader, start, head)) < head:
        return Core(ORGANISATION, club, head + 1, named=True)
    kind = NAMED if fact & FIRST_NAME or not fact & TITLE else DESCRIPTION
    return Core(kind, find_definite_start(reader, head) if kind is NAMED else head, head + 1, named=kind is NAMED)


def _affiliation(reader: Reader, start: int, head: int, end: int, names: Sequence[Name]) -> tuple[int, int] | None:
    """The body a nameless source belongs to: capitalised words before its head, or a name after it."""
    for name in names:
        if name.kind in (ORGANISATION, OUTLET) and (name.end <= head or name.start >= end):
            return name.start, _with_noun(reader, name.end)
    classes = reader.tokens.classes
    if CAPITALS.isdisjoint(classes[start:head]):
        return None
    capitals = [index for index in range(start, head) if classes[index] in CAPITALS]
    capitals = [i for i in capitals if i > start or reader.facts.get(reader.tokens.norms[i], 0) & (PLACE | DEMONYM)]
    return (capitals[0], capitals[-1] + 1) if capitals else None


def _with_noun(reader: Reader, end: int) -> int:
    """The end of a body's name with the small noun it may end in: "UK Defense ministry"."""
    norms = reader.tokens.norms
    return end + 1 if end < len(norms) and reader.facts.get(norms[end], 0) & BODY_NOUN else end


def _looks_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
