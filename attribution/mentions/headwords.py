"""The core of a source: which of its words says who or what it is, a name in it or, without one, the head."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import MentionKind
from ..tables import words
from ..vocabulary.gazetteer import DEMONYM, FIRST_NAME, ROLE, gender_of
from ..vocabulary.grammar import DEFINITE
from .cores import Core, kind_of_thing
from .jointnames import read_joint
from .mastheads import KIND_NOUNS, is_kind
from .named import DOCUMENT, NAMED, ORGANISATION, OUTLET, PERSONS, TITLED, Name, Reader
from .nameless import read_nameless
from .names import read_names
from .nounphrases import CAPITALS, STOPS, find_phrase
from .offices import find_head, find_officer, is_field
from .outletsources import read_outlet
from .press import find_employer, find_owner, find_printer
from .runs import HONOURS

_APPOSED = (NAMED, TITLED, ORGANISATION, OUTLET)
_CALLED = words("named called nicknamed sign call-sign callsign")
_ONLY_CALLED = words("name identified known named only")
"""What stands before "as" and the name by which somebody goes: "who gave her name as Emma"."""
EMPHASIS = words("himself herself itself themselves both all also too alone")
"""What may stand behind a source and is none of it."""
_THE_VERY = words("the very right most former retired acting interim veteran outgoing incoming")

_BESIDE_ROLES = _THE_VERY - {"the"} | {"and"}
"""What may stand beside the offices of one person: "leader and former minister"."""

_IN_PHRASES = frozenset("wWa9")
_IN_NAMES = frozenset("WIta")
"""Classes of the tokens that names are made of."""
OPPOSING = words("rival competitor parent supplier")
"""What a firm is to another, rather than somebody: "its rival Onyx Marsh"."""
_LONGEST_FIELD, _LONGEST_LEAD = 6, 6  # tokens
_FIELDS = words("area region city town council state ward district county province forces army police nation world")
"""What somebody may hold an office of, with an article: "councillor for the area Ana Ruiz"."""


def find_core(reader: Reader, first: int, beyond: int) -> Core:
    """Classify the noun phrase of tokens *first* to *beyond*."""
    classes = reader.tokens.classes
    while beyond - first > 1 and classes[first] not in "wW9Ita":
        first += 1
    if beyond - first > 1 and reader.tokens.norms[beyond - 1] in EMPHASIS:
        beyond -= 1  # Lee herself, Lee alone
    outlet = read_outlet(reader, first, beyond)
    if outlet is not None:
        return Core(OUTLET, *outlet, named=True)
    names = [] if _IN_NAMES.isdisjoint(classes[first:beyond]) else read_names(reader, first, beyond)
    if len(names) > 1:
        names = [name for name in names if not is_field(reader.tokens.norms, name)] or names
    if not names:
        core = read_nameless(reader, first, *find_phrase(reader, first, beyond, names), names)
        if core.affiliation and core.kind is not DOCUMENT:
            return core
        printer = find_printer(reader, core.head, beyond)
        return core._replace(affiliation=printer or find_owner(reader, first, core.head))
    whole = names[0].start == first and names[0].end == beyond and classes[beyond - 1] in _IN_NAMES
    if whole and "of" not in reader.tokens.norms[first:beyond]:  # what counts may stand behind an "of"
        return _named(reader, names[0], first, beyond)
    core = _core_among(reader, first, beyond, names)
    if core.kind in PERSONS and core.affiliation is None:
        return core._replace(affiliation=find_employer(reader, names, first, beyond, core.head))
    if core.kind is DOCUMENT and core.affiliation is None:
        return core._replace(affiliation=find_printer(reader, core.head, beyond))
    return core._replace(affiliation=core.affiliation or find_owner(reader, first, core.head))


def _core_among(reader: Reader, first: int, beyond: int, names: Sequence[Name]) -> Core:
    """The core of a noun phrase that holds *names* and more."""
    office = _office_of(reader, names[-1], first)
    if office < names[-1].start:
        return _named(reader, names[-1]._replace(start=office, title=office), first, beyond)
    holder = find_officer(reader, names, first) or _holder_of(reader, names, first)
    holder = holder or find_head(reader, first, names[-1].end)
    if holder is not None:
        return _named(reader, holder, first, beyond)
    start, end = find_phrase(reader, first, beyond, names)
    joined = None if _is_described(reader, names[0], end) else read_joint(reader, names, first, beyond)
    if joined is not None:
        return Core(NAMED, *joined, named=True, plural=True)
    for name in names:
        behind = reader.tokens.norms[name.end : end]
        followed = name.kind is OUTLET and is_kind(behind)
        followed = followed or (len(behind) == 1 and behind[0] in HONOURS)
        if (name.end == end or followed) and name.start >= first:
            return _named(reader, name, start, end)
    for name in names:
        if name.start > end and name.kind in _APPOSED and _apposed(reader, name, end, beyond):
            head = reader.gazetteer.heads.get(reader.tokens.norms[end - 1])
            if name.kind is OUTLET and reader.tokens.norms[end - 1] not in KIND_NOUNS:
                continue
            if name.kind is NAMED and _is_led_by_body(reader, name.start):
                return Core(ORGANISATION, name.name, name.end, named=True)
            body = head is not None and not head.plural and head.kind in ("outlet", "organisation")
            if name.kind is not OUTLET and head and body and not _is_persons(reader, start, end):
                # "the state news agency, Agence Norvalaise,"
                thing = kind_of_thing(reader.tokens.norms, reader.tokens.norms[first], end - 1, head.kind)
                return Core(thing, name.name, name.end, named=True)
            return _named(reader, name, start, end)
    return read_nameless(reader, first, start, end, names)


def _office_of(reader: Reader, name: Name, first: int) -> int:
    """Where the office begins that stands before *name* with its field, "chief of police Ana Ruiz"; else its start."""
    norms, facts, start = reader.tokens.norms, reader.facts, name.start
    if name.kind not in PERSONS or name.end - start < 2:
        return start
    for of in range(start - 2, max(first, start - _LONGEST_FIELD), -1):
        if norms[of] in ("of", "for"):
            field = range(of + 1, start)
            plain = STOPS.isdisjoint(norms[of + 1 : start]) and all(
                reader.tokens.classes[token] == "w" and not facts.get(norms[token], 0) & ROLE for token in field
            )
            bare = norms[of + 1] not in DEFINITE or norms[start - 1] in _FIELDS
            return of - 1 if plain and bare and facts.get(norms[of - 1], 0) & ROLE else start
    return start


def _holder_of(reader: Reader, names: Sequence[Name], first: int) -> Name | None:
    """The one of *names* who holds the office that the first begins with, or stands behind a bracket after it.

    "The Chief Fire Officer of the Tarn Brigade, Ana Ruiz,"; "Tarn People's Party (TPP) leader Ana Ruiz".
    """
    norms, classes = reader.tokens.norms, reader.tokens.classes
    for name in names[1:]:
        if name.kind not in PERSONS:
            continue
        if classes[name.start - 1] == ",":
            if name.end - name.name < 2 - (name.title < name.name):
                continue
            between = norms[names[0].start : name.start]
            office = not reader.facts.get(norms[first], 0) & DEMONYM and names[0].kind is ORGANISATION
            before = names[0].start - 1
            if office and before > first and classes[before] == "," and _tells_office(reader, first, before):
                return name  # "The Chairman, House Committee on Aviation, Mr Ana Ruiz"
            told = [word for word in between[:3] if reader.facts.get(word, 0) & ROLE]
            return name if office and told and "," not in between[:-1] else None
        before = name.start - 1
        while before > first and (reader.facts.get(norms[before], 0) & ROLE or norms[before] in _BESIDE_ROLES):
            before -= 1
        offices = norms[before + 1] != "and" and (before < name.start - 1 or name.title < name.name)
        if classes[before] == ")" and offices:
            return name
    return None


def _tells_office(reader: Reader, first: int, comma: int) -> bool:
    """Whether the words from *first* up to a *comma* tell an office and no more: "The Commissioner for Information"."""
    return any(reader.facts.get(norm, 0) & ROLE for norm in reader.tokens.norms[first:comma][:4])


def _is_described(reader: Reader, name: Name, end: int) -> bool:
    """Whether *name* only describes the noun that ends at *end*: "a lawyer for Ana Ruiz and Tom Lee"."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    word, gazetteer = norms[end - 1], reader.gazetteer
    noun = classes[end - 1] == "w" or gazetteer.calls_source(word)
    return end < name.start and noun and norms[end] in STOPS and classes[name.start - 1] != ","


def _is_persons(reader: Reader, start: int, end: int) -> bool:
    """Whether a noun phrase tells somebody as another's, who may be a body elsewhere: "her publisher, Ann Lee"."""
    norms = reader.tokens.norms
    return norms[start] in ("his", "her", "my") and bool(reader.facts.get(norms[end - 1], 0) & ROLE)


def _apposed(reader: Reader, name: Name, end: int, beyond: int) -> bool:
    """Whether *name* stands directly after a comma that ends the phrase: "the safety chief, Ana Ruiz,"."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    first = name.start - 1
    if norms[first] in ("his", "her"):  # "the judge, His Honour Judge Lee"
        first -= 1
    while (
        first > end
        and classes[first] in "wW"
        and (reader.facts.get(norms[first], 0) & ROLE or norms[first] in _THE_VERY)
    ):
        first -= 1
    if _is_led_by_body(reader, name.start):
        first = max(classes.rfind(",", end, name.start), end)
    if classes[first] not in ",-:" and norms[first] not in _CALLED:
        return first > end and norms[first] == "as" and not _ONLY_CALLED.isdisjoint(norms[first - 2 : first])
    after = name.end
    told = after in (beyond, len(classes)) or classes[after] in ",-.()" or norms[after] in ("said", "who")
    return told or first == end


def _is_led_by_body(reader: Reader, name: int) -> bool:
    """Whether a comma, an article and a noun for a body lead to a *name*: "Its owner, the hedge fund Kestrel,"."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    head = reader.gazetteer.heads.get(norms[name - 1])
    if head is None or head.plural or head.kind != "organisation" or classes[name - 1] != "w":
        return False
    comma = classes.rfind(",", max(name - _LONGEST_LEAD, 0), name)
    return comma >= 0 and norms[comma + 1] == "the" and STOPS.isdisjoint(norms[comma + 2 : name])


def _named(reader: Reader, name: Name, start: int, end: int) -> Core:
    kind, begin, title, proper, beyond, _ = name
    if kind not in PERSONS:
        return Core(kind, proper, beyond, named=True)
    norms = reader.tokens.norms
    if begin == proper and not reader.facts.get(norms[proper], 0) & FIRST_NAME:
        thing = _apposed_thing(reader, beyond)
        if thing is not None:
            return Core(thing, proper, beyond, named=True)
    title_end = proper
    affiliation = (begin, title) if begin < title else None
    if title == title_end and beyond == end:
        before, facts = begin, reader.facts
        while before > start and facts.get(norms[before - 1], 0) & ROLE:
            before -= 1
        if before < begin and not (norms[before - 1 : before] == ["its"] and norms[before] in OPPOSING):
            title, title_end = before, begin
            bracket = reader.tokens.classes.find("(", start, before)
            until = before if bracket < 0 else bracket
            modifiers = [i for i in range(start, until) if reader.tokens.classes[i] in CAPITALS]
            if modifiers:
                affiliation = (modifiers[0], modifiers[-1] + 1)
            kind = TITLED
    gender = gender_of(reader.gazetteer, norms[title:title_end], norms[proper:beyond])
    return Core(kind, proper, beyond, True, title, title_end, affiliation, gender=gender)


def _apposed_thing(reader: Reader, comma: int) -> MentionKind | None:
    """The body or outlet that what stands behind a name and a *comma* calls it: "Onyx, a charity for cats,"."""
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if classes[comma : comma + 1] != "," or norms[comma + 1 : comma + 2] not in (["a"], ["an"], ["the"]):
        return None
    end = comma + 2
    while end < len(norms) and classes[end] in _IN_PHRASES and norms[end] not in STOPS:
        end += 1
    if classes[end : end + 1] == "s" or norms[end : end + 1] == ["behind"] or norms[end - 1] in reader.gazetteer.roles:
        return None
    head = reader.gazetteer.heads.get(norms[end - 1])
    if not head or head.plural or head.kind not in ("organisation", "outlet"):
        return None
    return kind_of_thing(norms, norms[comma + 1], end - 1, head.kind)
