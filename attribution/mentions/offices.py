"""Offices in capitals: the body in which one is held, and who is named behind it; bodies of a whole country.

"The Governor of the Bank of England", "Tarn Club Chairman", "Green Party MEP Ana Ruiz", "Swim Norvale".
"""

from __future__ import annotations

from collections.abc import Sequence

from ..tables import words
from ..vocabulary.clubs import CLUBS
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import BODY_NOUN, COURTESIES, DEMONYM, FIELDS, FIRST_NAME, PLACE, PLURAL, ROLE, TITLE
from ..vocabulary.grammar import DEFINITE, INDEFINITE
from .mastheads import MASTHEAD
from .named import NAMED, ORGANISATION, PERSONS, TITLED, UNITS, Name, Reader, bare
from .nounphrases import STOPS

_SPORTS = words("rugby cricket cycling athletics swimming gymnastics hockey rowing netball tennis golf boxing sailing")
_CONTESTS = words("olympics paralympics games awards championships finals playoffs talks accords heights springs falls")
_LINKS = words("and & the state of for ,")
_COUNTRIES = words("uk england scotland wales ireland britain australia canada india africa zealand")
"""What the names of bodies for a whole country end in: "Age UK", "Cricket Australia"."""
_FIELDS = _SPORTS | words("biosecurity health police transport corrections fire rescue tourism volleyball basketball")
"""What bodies for a country or a state see to: "Corrections Norvale"."""
_OF = words("of for at")
_NAMED_SO = words(
    """
    album band bar boat book brand cafe charity club film group hotel label magazine movie musical novel opera play pub
    restaurant series ship shop show song trawler yacht
    """
)
"""What may have somebody's name: the owner of "the restaurant Rosa Lee"."""
_LONGEST_OFFICE = 6
_BESIDE = (STOPS | DEFINITE | {"and"}) - _OF - {"in", "the"}
"""What parts somebody from what stands ahead: "a mother of three who leads" Ash Green, "head of Oxfam and" Ana Ruiz."""
_FULL, _PLAIN = frozenset("WIta"), frozenset("WIta9w")
_SURNAMES_TOO = words("banks church court house temple")
_PARTS = words(
    """
    north south east west northern southern eastern western central middle great greater rural urban modern little
    inner outer upper lower new old republic
    """
)
"""What stands before a country and names a part of it or itself."""


def read_held(reader: Reader, title: int, after: int, end: int) -> Name | None:
    """The body in which the office is held whose *title* stands before "of": the Governor of the "Bank of England".

    "The Duke of Norvale Trust" is a body as a whole. None where the words after "of" are a part of the office, or none
    is a name's: "the Commander Of The" second brigade.
    """
    norms = reader.tokens.norms
    if after + (norms[after : after + 1] == ["the"]) >= end:
        return None
    role = reader.gazetteer.roles.get(norms[title])
    if norms[after] == "the":
        after += 1
    elif role is not None and (role.courtesy or "royal" in role.groups):
        return bare(ORGANISATION, title, end)
    elif norms[after] == "state" or reader.facts.get(norms[end - 1], 0) & (BODY_NOUN | PLURAL) != BODY_NOUN:
        return None  # the Secretary of State for Defence, the Director of Public Prosecutions
    return bare(ORGANISATION, after, end)


def ends_in_office(reader: Reader, start: int, end: int) -> bool:
    """Whether a run that ends in a word for a person is no body's name, but tells of somebody in one."""
    norms, get = reader.tokens.norms, reader.facts.get
    if get(norms[end - 1], 0) & (BODY_NOUN | PLURAL | FIRST_NAME) or norms[end - 1] in UNITS:
        return False
    return not get(norms[start], 0) & FIRST_NAME and "of" not in norms[start:end]


def read_led(reader: Reader, start: int, end: int) -> Name | None:
    """The body that stands before the office with which a run ends: "Tarn Football Club" Chairman; None without any."""
    held = end - start > 2 and reader.facts.get(reader.tokens.norms[end - 2], 0) & BODY_NOUN
    return bare(ORGANISATION, start, end - 1) if held else None


def read_holder(reader: Reader, start: int, end: int) -> Name | None:
    """Who is named in full behind the last role of a run that tells a body, too: "Green Party MEP" Ana Ruiz."""
    norms, get = reader.tokens.norms, reader.facts.get
    if get(norms[end - 1], 0) & BODY_NOUN or get(norms[start], 0) & FIRST_NAME:
        return None
    for role in range(end - 3, start, -1):
        fact = get(norms[role], 0)
        if fact & ROLE and not fact & (PLURAL | FIRST_NAME):
            name = role + 1
            if norms[name] == "of":  # "Dale County Supervisor of Elections Ana Ruiz"
                name = next((token for token in range(name, end - 1) if get(norms[token], 0) & FIRST_NAME), end)
            named = name < end and (
                get(norms[name], 0) & FIRST_NAME or not any(get(norm, 0) for norm in norms[name:end])
            )
            return Name(TITLED, start, role, name, end, True) if named else None
    return None


def is_of_country(reader: Reader, start: int, end: int) -> bool:
    """Whether a run is a body's name by the country or place in it: "British Cycling", "Swim England", "Age UK"."""
    norms, get = reader.tokens.norms, reader.facts.get
    first, last = get(norms[start], 0), norms[end - 1]
    if _is_team(reader, start, end):
        return True
    if last in _SPORTS:
        placed = all(get(norm, 0) & (PLACE | DEMONYM) for norm in norms[start : end - 1])
        return placed or " ".join(norms[start : end - 1]) in reader.gazetteer.places
    plain = not first & (PLACE | DEMONYM | FIRST_NAME | ROLE) and norms[start] not in _PARTS
    seen_to = end - start == 2 and get(last, 0) & PLACE and _is_field(norms[start])
    return plain and (last in _COUNTRIES or bool(seen_to)) and " ".join(norms[start:end]) not in reader.gazetteer.places


def _is_field(norm: str) -> bool:
    """Whether a body sees to what the word calls: "Statistics" Norway, "Corrections" Victoria."""
    return norm in _FIELDS or "S" in default_dictionary().tags(norm)


def _is_team(reader: Reader, start: int, end: int) -> bool:
    """Whether a run behind "the" is a team's name with its place: "the Chicago Bears", but not "the Paris Olympics"."""
    norms, get = reader.tokens.norms, reader.facts.get
    last = norms[end - 1]
    plural = start > 0 and norms[start - 1] == "the" and last.endswith(("s", "sox")) and last not in _CONTESTS
    return plural and not get(last, 0) and any(get(norm, 0) & PLACE for norm in norms[start : end - 1])


def tells_person(reader: Reader, start: int, end: int) -> bool:
    """Whether what stands around a name shows that it is a person's, be its first word a place's name, too.

    "Her best friend, Chelsea Hall", "Chelsea Hall, 34,".
    """
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if reader.facts.get(norms[end - 1], 0) & ~FIRST_NAME:
        return False
    aged = classes[end : end + 3] in (",9,", ",9.") and len(norms[end + 1]) < 4
    return aged or (start > 1 and norms[start - 1] == "," and bool(reader.facts.get(norms[start - 2], 0) & ROLE))


def find_joined_end(reader: Reader, start: int, end: int, beyond: int) -> int:
    """Where the body ends whose name goes on over "and": the "Food and Drug Administration"; 0 where none does."""
    norms, facts, after = reader.tokens.norms, reader.facts, end + 1
    while after < beyond and reader.tokens.classes[after] in "Wa":
        after += 1
    if " ".join(norms[start:after]) in reader.gazetteer.bodies:
        return after
    last = facts.get(norms[after - 1], 0)
    if after < end + 3 or not last & BODY_NOUN or (last & PLURAL and norms[after - 1] != "police"):
        return 0
    if norms[after - 1] in CLUBS:
        return 0  # "Everton and Leeds United" are two
    told = [facts.get(norm, 0) for norm in (*norms[start:end], *norms[end + 1 : after])]
    if any(fact & (FIRST_NAME | PLACE) == FIRST_NAME for fact in told):
        return 0
    definite = start and norms[start - 1] == "the"
    apart = BODY_NOUN if definite else ~(PLACE | FIRST_NAME)  # what may stand for itself
    alone = any(fact & apart for fact in told[: end - start]) or norms[start] in reader.gazetteer.bodies
    return 0 if alone else after


def is_called_so(reader: Reader, title: int, name: int, end: int) -> bool:
    """Whether a word for a body, a town or a trade is a last name behind a *title*: "Mr Banks", "Father Tom Church"."""
    norms = reader.tokens.norms
    if end - name == 2 and reader.facts.get(norms[name], 0) & FIRST_NAME:
        return norms[end - 1] in _SURNAMES_TOO
    return norms[title] in COURTESIES


def _behind_fields(norms: Sequence[str], start: int, end: int) -> int:
    """Where what follows an office's fields begins: Secretary of "State for Business and Trade" Ana Ruiz."""
    while start < end and (norms[start] in FIELDS or norms[start] in _LINKS):
        start += 1
    return start


def behind_office(reader: Reader, after: int, end: int) -> int:
    """Where the name begins behind what an office is for, which stands from *after* on; *end* where none does.

    It begins with a first name, but of "Information and Culture Lai Ali" more than that is left.
    """
    norms = reader.tokens.norms
    known = next((token for token in range(after, end) if reader.facts.get(norms[token], 0) & FIRST_NAME), end)
    rest = _behind_fields(norms, after, end)
    told = known >= end - 1 and rest < known and not FIELDS.isdisjoint(norms[after:rest])
    return rest if told else known


def is_field(norms: Sequence[str], name: Name) -> bool:
    """Whether a name is but what an office is for: the "Culture" of the Culture and Sport Minister."""
    return name.kind is NAMED and not name.sure and FIELDS.issuperset(norms[name.start : name.end])


def find_officer(reader: Reader, names: Sequence[Name], first: int) -> Name | None:
    """The one of *names* before which nothing stands but fields, an office in letters, or one with brackets behind it.

    "Culture, Media and Sport Secretary" Ana Ruiz, "The IGP," Ana Ruiz, "Superintendent of Police (Rural)" Ana Ruiz.
    """
    norms, classes = reader.tokens.norms, reader.tokens.classes
    for name in names:
        if name.kind not in PERSONS:
            continue
        if name.kind is TITLED and first < name.start == _behind_fields(norms, first, name.start):
            return name
        if name is names[-1] and _holds_coded(reader, names[0], name, first):
            return name
        opening = classes.rfind("(", first, name.start) if classes[name.start - 1] == ")" else -1
        if opening > first and any(reader.facts.get(norm, 0) & (ROLE | TITLE) for norm in norms[first:opening]):
            return name
    return None


def find_head(reader: Reader, first: int, end: int) -> Name | None:
    """Who is named in full up to *end* behind an office and the body, or the place, that it is held in.

    "Head of the Tarn Regional Administration Ana Ruiz", "Chair of the committee Sir Tom Lee", "Mayor of Oslo Ana Ruiz".
    """
    norms, classes, get = reader.tokens.norms, reader.tokens.classes, reader.facts.get
    name = next((token for token in (end - 2, end - 3) if get(norms[token], 0) & FIRST_NAME), -1)
    title = name
    while title > first and get(norms[title - 1], 0) & TITLE and not get(norms[title - 1], 0) & PLACE:
        title -= 1
    held = next((token for token in range(first + 1, min(title, first + _LONGEST_OFFICE)) if norms[token] in _OF), -1)
    if not 0 < held < title - 1 or not _BESIDE.isdisjoint(norms[held + 1 : title]):
        return None
    if not _FULL.issuperset(classes[name:end]) or not _PLAIN.issuperset(classes[first:title]):
        return None
    role, before, noun = get(norms[held - 1], 0), norms[title - 1], get(norms[title - 1], 0)
    if not role & ROLE or role & PLURAL or noun & ROLE or before in _OF | _NAMED_SO | {"the"}:
        return None
    small = classes[title - 1] == "w"
    bare = norms[first] not in DEFINITE and norms[first] not in INDEFINITE
    body = bool(noun & (BODY_NOUN | MASTHEAD)) or before in UNITS
    if title < name and not small:
        return None  # a spokesman for House Speaker Tom Lee
    if body or (bare if small else noun & PLACE):
        return Name(TITLED, held - 1, held - 1, name, end, True)
    return None


def _holds_coded(reader: Reader, code: Name, name: Name, first: int) -> bool:
    """Whether a full *name* stands between commas behind an office in letters: "The IGP, Ana Ruiz," said."""
    tokens = reader.tokens
    alone = code.end - 1 == code.start <= first + 1 and tokens.words[code.start].form.isupper()
    between = tokens.classes[code.end : name.start] == "," == tokens.classes[name.end : name.end + 1]
    return alone and between and code.kind is ORGANISATION and name.end - name.name > 1
