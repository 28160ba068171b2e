"""Offices in capitals: the body in which one is held, and who is named behind it; bodies of a whole country.

"The Governor of the Bank of England", "Tarn Club Chairman", "Green Party MEP Ana Ruiz", "Swim Norvale".
"""

from __future__ import annotations

from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import DEMONYM, FIRST_NAME, ORGANISATION, PLACE, PLURAL, ROLE
from .named import BODY, TITLED, UNITS, Name, Reader

_SPORTS = words("rugby cricket cycling athletics swimming gymnastics hockey rowing netball tennis golf boxing sailing")
_CONTESTS = words("olympics paralympics games awards championships finals playoffs talks accords heights springs falls")
_COUNTRIES = words("uk england scotland wales ireland britain australia canada india africa zealand")
"""What the names of bodies for a whole country end in: "Age UK", "Cricket Australia"."""
_FIELDS = _SPORTS | words("biosecurity health police transport corrections fire rescue tourism volleyball basketball")
"""What bodies for a country or a state see to: "Corrections Norvale"."""
_PARTS = words(
    """
    north south east west northern southern eastern western central middle great greater rural urban modern little
    inner outer upper lower new old republic
    """
)
"""What stands before a country and names a part of it or itself."""


def read_held(reader: Reader, title: int, after: int, end: int) -> Name | None:
    """The body in which the office is held whose *title* stands before "of": the Governor of the "Bank of England".

    "The Duke of Norvale Trust" is a body as a whole. None where the words after "of" are a part of the office.
    """
    norms = reader.tokens.norms
    role = reader.gazetteer.roles.get(norms[title])
    if norms[after] == "the":
        after += 1
    elif role is not None and (role.courtesy or "royal" in role.groups):
        return Name(BODY, title, title, title, end, True)
    elif norms[after] == "state" or reader.facts.get(norms[end - 1], 0) & (ORGANISATION | PLURAL) != ORGANISATION:
        return None  # the Secretary of State for Defence, the Director of Public Prosecutions
    return Name(BODY, after, after, after, end, True)


def ends_in_office(reader: Reader, start: int, end: int) -> bool:
    """Whether a run that ends in a word for a person is no body's name, but tells of somebody in one."""
    norms, get = reader.tokens.norms, reader.facts.get
    if get(norms[end - 1], 0) & (ORGANISATION | PLURAL | FIRST_NAME) or norms[end - 1] in UNITS:
        return False
    return not get(norms[start], 0) & FIRST_NAME and "of" not in norms[start:end]


def read_led(reader: Reader, start: int, end: int) -> Name | None:
    """The body that stands before the office with which a run ends: "Tarn Football Club" Chairman; None without any."""
    held = end - start > 2 and reader.facts.get(reader.tokens.norms[end - 2], 0) & ORGANISATION
    return Name(BODY, start, start, start, end - 1, True) if held else None


def read_holder(reader: Reader, start: int, end: int) -> Name | None:
    """Who is named in full behind the last role of a run that tells a body, too: "Green Party MEP" Ana Ruiz."""
    norms, get = reader.tokens.norms, reader.facts.get
    if get(norms[end - 1], 0) & ORGANISATION or get(norms[start], 0) & FIRST_NAME:
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
    return norm in _FIELDS or "S" in default_dictionary().get(norm, "")


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
