"""Names in running text: which run of capitalised tokens names a person, an organisation or an outlet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

import regex

from .gazetteer import (
    DEMONYM,
    FIRST_NAME,
    OPENER,
    ORGANISATION,
    PLACE,
    PLURAL,
    ROLE,
    TITLE,
    Gazetteer,
    default_gazetteer,
)
from .model import MentionKind
from .outlets import OutletRegistry, default_registry, is_paper, is_station
from .tables import words
from .tokens import Tokens

# Capitalised words, initials, abbreviations: “U.S. Sen. J. Doe”.
_RUN = regex.compile(r"[WIta]++")
# What follows a first name where a nickname in quotation marks comes before the last name: Ann “Red” Lee
_NICKNAME = regex.compile(r"[\"“'‘][WIw]{1,3}[\"”'’]W")

_PARTICLES = words(
    """
    van von de der den del della di da dos du la le el al bin ibn ben bint ter ten zu zur
    """
)
_LINKS = frozenset(("of", "for", "on", "and", "&", "de", "the"))
_IN_PLACES = words("in at near from across outside around throughout to toward towards into off")
_GENERATIONS = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_OFFICES = words(
    """
    prime vice foreign defence defense interior finance attorney home deputy acting former chief first health
    education justice energy trade transport assistant associate senior secretary-general lord crown managing
    executive grand house senate state special district supreme staff superintendent detective inspector police
    fire press communications environment labour labor treasury shadow presidential majority minority lieutenant
    major brigadier rear air squadron wing right reverend privacy information culture sports housing agriculture
    """
)


_GROUNDS = words("street road avenue lane square bridge river lake mountain valley park hill island bay coast county")
_GOES_ON = _PARTICLES | _LINKS | {"'"}
_OPENING_MARKS = "\"“'‘"

OUTLET = 1 << 8
"""A fact beside the gazetteer's: the word may begin an outlet's name."""
_NO_NAME = OPENER | PLACE | DEMONYM | ROLE
_MAY_GO_ON = FIRST_NAME | TITLE | ORGANISATION


class Name(NamedTuple):
    """A name at tokens ``start`` to ``end``; the proper name itself begins at ``name``, a title at ``title``.

    ``title`` equals ``name`` where there is none. ``sure`` is False for a run that looks like a name and no more.
    """

    kind: MentionKind
    start: int
    title: int
    name: int
    end: int
    sure: bool


class Reader(NamedTuple):
    """What reading names takes: the text's columns and the tables."""

    text: str
    tokens: Tokens
    facts: Mapping[str, int]
    gazetteer: Gazetteer
    registry: OutletRegistry


@cache
def default_tables() -> tuple[Mapping[str, int], Gazetteer, OutletRegistry]:
    """The shipped tables, and the gazetteer's facts with OUTLET added where an outlet's name may begin."""
    gazetteer, registry = default_gazetteer(), default_registry()
    facts = dict(gazetteer.facts)
    for word in registry.aliases:
        facts[word] = facts.get(word, 0) | OUTLET
    return facts, gazetteer, registry


def read_names(reader: Reader, first: int, beyond: int) -> list[Name]:
    """The names within tokens *first* to *beyond*, in order, disjoint."""
    found: list[Name] = []
    classes, norms, get = reader.tokens.classes, reader.tokens.norms, reader.facts.get
    position = first
    for run in _RUN.finditer(classes, first, beyond):
        start, end = run.span()
        if start < position:
            if end <= position:
                continue
            start = position
        if end - start == 1:
            fact = get(norms[start], 0)
            if not fact & OUTLET and fact & _NO_NAME and not fact & _MAY_GO_ON:
                continue
        name, position = _read_run(reader, start, end, beyond)
        if name is not None:
            found.append(name)
    return found


def _read_run(reader: Reader, start: int, end: int, beyond: int) -> tuple[Name | None, int]:
    """The name in the run of tokens *start* to *end*, if any, and the token after what was read."""
    norms, get = reader.tokens.norms, reader.facts.get
    while start < end and get(norms[start], 0) & OPENER and not _is_named_month(reader, start, end):
        start += 1
    if start == end:
        return None, end
    told = 0
    for index in range(start, end):
        told |= get(norms[index], 0)
    if told & OUTLET:
        outlet = _read_outlet(reader, start, end)
        if outlet is not None:
            return outlet, outlet.end
    if end < beyond and (norms[end] in _GOES_ON or reader.tokens.classes[end] in _OPENING_MARKS):
        end = _extend(reader, start, end, beyond)
        told |= TITLE
    if told & TITLE and end - start > 1:
        title = _last_title(reader, start, end)
        if title is not None:
            return _titled(reader, start, title, end), end
    return _untitled(reader, start, end), end


def _is_named_month(reader: Reader, start: int, end: int) -> bool:
    """Whether an opener such as "April" or "Will" begins a longer name."""
    return (
        end - start > 1
        and bool(reader.facts[reader.tokens.norms[start]] & FIRST_NAME)
        and not reader.facts.get(reader.tokens.norms[start + 1], 0) & ~(FIRST_NAME | OUTLET)
        and reader.tokens.classes[start + 1] != "I"
    )


def _read_outlet(reader: Reader, start: int, end: int) -> Name | None:
    """An outlet's name at the run's start, or after the words of another name."""
    tokens, known = reader.tokens, reader.registry.aliases
    for index in range(start, end):
        word = tokens.norms[index]
        if word not in known:
            continue
        aliases = reader.registry.match(reader.text, tokens.starts[index], word)
        if not aliases:
            continue
        after = index
        stop = tokens.starts[index] + len(aliases[0].text)
        while after < len(tokens) and tokens.starts[after] < stop:
            after += 1
        single = after - index == 1
        if single and after < end and len(word) > 1 and not _introduces_role(reader, after):
            continue
        if aliases[0].mark and not _has_article(reader, index, aliases[0].mark):
            continue
        if index == start or not single:
            return Name(MentionKind.OUTLET, index, index, index, after, True)
    return None


def _introduces_role(reader: Reader, index: int) -> bool:
    fact = reader.facts.get(reader.tokens.norms[index], 0)
    return bool(fact & (ROLE | TITLE)) and not fact & PLURAL


def _has_article(reader: Reader, index: int, mark: str) -> bool:
    """Whether a marked alias has its article: any for a short form, a capital one within a sentence for a word."""
    if not index:
        return False
    article = reader.tokens.words[index - 1].form
    return article == "The" or (mark != "~" and article == "the")


def _extend(reader: Reader, start: int, end: int, beyond: int) -> int:
    """Where a name goes on over particles ("Ursula von der Leyen"), "of" ("Bank of England") or a nickname."""
    norms, classes, facts = reader.tokens.norms, reader.tokens.classes, reader.facts
    while end < beyond:
        word = norms[end]
        if word in _PARTICLES and not facts.get(norms[end - 1], 0) & ORGANISATION:
            after = end + 1
            while after < beyond and norms[after] in _PARTICLES and classes[after] == "w":
                after += 1
            if after >= beyond or classes[after] != "W":
                return end
        elif word in _LINKS and _holds_office(facts, norms, start, end):
            with_article = word != "and" and end + 1 < beyond and norms[end + 1] == "the"
            after = end + 2 if with_article else end + 1
            if (
                after >= beyond
                or classes[after] not in "Wa"
                or (word in ("and", "on") and not _is_long(norms, start, end))
            ):
                return end
        elif classes[end] in "\"“'‘" and facts.get(norms[end - 1], 0) & FIRST_NAME:
            match = _NICKNAME.match(classes, end, beyond)
            if match is None:
                return end
            after = match.end() - 1
        elif word == "&" or (word == "'" and norms[end - 1].endswith("s")):
            after = end + 1
            if (
                after >= beyond
                or classes[after] != "W"
                or (word == "'" and not facts.get(norms[after], 0) & ORGANISATION)
            ):
                return end
        else:
            return end
        while after < beyond and classes[after] in "WIta":
            after += 1
        end = after
    return end


def _holds_office(facts: Mapping[str, int], norms: Sequence[str], start: int, end: int) -> bool:
    if facts.get(norms[end - 1], 0) & TITLE:
        return True
    return any(facts.get(norms[index], 0) & ORGANISATION for index in range(start, end))


def _is_long(norms: Sequence[str], start: int, end: int) -> bool:
    return any(norms[index] in ("of", "for") for index in range(start, end))


def _last_title(reader: Reader, start: int, end: int) -> int | None:
    """The last title in the run that a name follows."""
    norms, facts = reader.tokens.norms, reader.facts
    for index in range(end - 2, start - 1, -1):
        if facts.get(norms[index], 0) & TITLE:
            return index
    return None


def _titled(reader: Reader, start: int, title: int, end: int) -> Name | None:
    norms, facts = reader.tokens.norms, reader.facts
    name = title + 1
    if norms[name] in ("of", "for"):
        name = next((i for i in range(name + 1, end) if facts.get(norms[i], 0) & FIRST_NAME), end)
        if name == end:
            has_body = any(facts.get(norms[i], 0) & ORGANISATION for i in range(start, end))
            return Name(MentionKind.ORGANISATION, start, start, start, end, True) if has_body else None
    last = facts.get(norms[end - 1], 0)
    if last & ORGANISATION or (end - name == 1 and last & (ROLE | PLACE) and not last & FIRST_NAME):
        return Name(MentionKind.ORGANISATION, start, start, start, end, True) if last & ORGANISATION else None
    if (
        start < title
        and facts.get(norms[start], 0) & FIRST_NAME
        and not facts.get(norms[start], 0) & ~(FIRST_NAME | OUTLET)
    ):
        # "Martin Luther King Day" and the surname "Bishop": a first name before means no title.
        return Name(MentionKind.NAMED, start, start, start, end, True)
    begin = title
    while begin > start and (norms[begin - 1] in _OFFICES or facts.get(norms[begin - 1], 0) & (TITLE | ROLE)):
        begin -= 1
    return Name(MentionKind.TITLED, start, begin, name, end, True)


def _untitled(reader: Reader, start: int, end: int) -> Name | None:
    norms, facts, gazetteer = reader.tokens.norms, reader.facts, reader.gazetteer
    if end - start > 1 and norms[end - 1] in _GENERATIONS and end - start < 3:
        return Name(MentionKind.NAMED, start, start, start, end, True)
    first, last = facts.get(norms[start], 0), facts.get(norms[end - 1], 0)
    if end - start == 1:
        return _single(reader, start, first)
    if " ".join(norms[start:end]) in gazetteer.places:
        return None
    if any(facts.get(norms[index], 0) & ORGANISATION for index in range(start, end)) and not (
        first & FIRST_NAME and end - start == 2 and not last & ORGANISATION
    ):
        return Name(MentionKind.ORGANISATION, start, start, start, end, True)
    name = start
    while (
        name < end - 1
        and facts.get(norms[name], 0) & (DEMONYM | PLACE | ROLE)
        and not (facts.get(norms[name], 0) & FIRST_NAME)
    ):
        name += 1
    begins = facts.get(norms[name], 0)
    before = norms[start - 1] if start else ""
    if begins & FIRST_NAME and end - name > 1:
        return Name(MentionKind.NAMED, start, name, name, end, True)
    if facts.get(before, 0) & ROLE and not last & PLACE:
        return Name(MentionKind.NAMED, start, name, name, end, True)
    if is_paper(norms[end - 1]) and not first & FIRST_NAME:
        return Name(MentionKind.OUTLET, start, start, start, end, True)
    if (
        norms[end - 1] in _GROUNDS
        or name > start
        or last & (PLACE | ROLE | DEMONYM)
        or before in _IN_PLACES
        or before == "the"
        or end - start > 4
    ):
        return None
    if reader.tokens.words[end - 1].form.isupper() and len(norms[end - 1]) > 1:
        return None
    return Name(MentionKind.NAMED, start, start, start, end, False)


def _single(reader: Reader, start: int, fact: int) -> Name | None:
    word = reader.tokens.words[start]
    form = word.form
    if fact & (PLACE | DEMONYM):
        return None
    if is_station(form) or ("-" in form and is_paper(reader.tokens.norms[start]) and form[0].isupper()):
        return Name(MentionKind.OUTLET, start, start, start, start + 1, True)
    if word.cls == "a" or (form.isupper() and 1 < len(form) < 7):
        return Name(MentionKind.ORGANISATION, start, start, start, start + 1, len(form) < 6)
    if fact & ORGANISATION:
        return (
            None
            if not start or reader.tokens.norms[start - 1] != "the"
            else Name(MentionKind.ORGANISATION, start, start, start, start + 1, True)
        )
    if fact & (ROLE | OPENER) and not fact & FIRST_NAME:
        return None
    if word.cls != "W":
        return None
    before = reader.tokens.norms[start - 1] if start else ""
    sure = bool(reader.facts.get(before, 0) & ROLE)
    if (before in _IN_PLACES or before == "the") and not fact & FIRST_NAME:
        return None
    return Name(MentionKind.NAMED, start, start, start, start + 1, sure)
