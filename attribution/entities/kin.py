"""Kin: who is whose wife, son or lawyer, so that "my wife", "Dad" and "his client" are somebody named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD
from ..model import Mention
from ..spans import Span
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.gazetteer import LAWYERS, SPOKESPEOPLE, Gazetteer
from .clusters import PERSON, Cluster, fits_gender, last_before
from .offices import write_out
from .places import Place, hand_over
from .relatives import (
    BARE,
    CLIENT,
    FEMALE,
    INVERSE,
    KIN,
    LAWYER,
    MALE,
    OF_ONE_NAME,
    PARENT,
    RELATIVES,
    SERVING,
    SIBLING,
    SPOUSE,
    STAFF,
)

if TYPE_CHECKING:
    import regex

_MOST_LOOKS = 100
"""At how many mentions of somebody one looks for a title."""
_MARRIED = {"Mrs": "wife", "Mrs.": "wife", "Mr": "husband", "Mr.": "husband"}
_WINDOW = 60
"""How many characters before a name, and as many behind it, tell whose relative it is."""
_SHORTEST = len("his son ")
_OWNERS_OPENING = ("my ", "My ", "his ", "His ", "her ", "Her ")
_AGE = "(?:(?:late|elder|older|eldest|oldest|younger|youngest|baby|twin|teenage|own|only)\\ )?"
"""What a relative may be called besides that tells him from nobody else who is known."""
_OWNED = over_text(r"['’]s\ |\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\ ")
_OWNER = r"(?:(his|her|their|my)|((?:the\ )?[^,’']{1,40})['’]s)\ (?:[a-z-]+\ ){0,2}"
_RELATED_TO = words("relative lawyer friend")
"""Groups of whom anybody is one by whose he is."""
_SERVING = words("spokesperson aide")
"""Groups of whom those are one by whose they are who serve a person."""
_WORD = f"({'|'.join(sorted(KIN, key=len, reverse=True))})"
_BEFORE = over_text(rf"{_OWNER}{_WORD},?\ (?:[a-z]+\ ){{0,2}}$", re.IGNORECASE)
_AFTER = over_text(rf",\ (?:who\ (?:was|is)\ )?{_OWNER}{_WORD}\b", re.IGNORECASE)
_OWNERS = expression(r"\b(?:([Hh]is|[Hh]er)|((?:[Tt]he\ [a-z]+)|(?:\p{Lu}[\w.-]*+\ ){0,3}\p{Lu}[\w.-]*+)['’]s)(?=\ |$)")
_CALLED = expression(rf"(?:(my|his|her)|(\p{{Lu}}.{{1,40}})['’]s)\ {_AGE}{_WORD}", re.IGNORECASE)
_CLIENT = r"((?:M(?:r|rs|s)\.?\ )?\p{Lu}[\w-]*+(?:\ \p{Lu}[\w-]*+){0,2})"
_PARENTS = expression(
    r"(?:\b([Hh]is|[Hh]er|[Tt]heir|[Mm]y)|(\p{Lu}[\w-]++(?:\ \p{Lu}[\w-]++){0,2})['’]s?)\ (?:[a-z]+\ )?parents,?"
    r"\ (\p{Lu}[\w-]++)\ and\ (\p{Lu}[\w-]++)"
)
_MARRIAGES = expression(
    r"(\p{Lu}[\w-]++(?:\ \p{Lu}[\w-]++){1,2})\ (?:(?:is|was|has\ been|had\ been)\ )?married\ (?:to\ )?"
    r"(?:(?:the|a|an)\ (?:[a-z-]+\ ){1,3})?(\p{Lu}[\w-]++(?:\ \p{Lu}[\w-]++){0,2})"
)
_PLEADS = (", for ", ", representing ", ", defending ", ", acting for ", ", who represents ")
_PLEADING = f"(?:{'|'.join(sorted(LAWYERS))}|counsel)"
_SPEAKING = f"(?:{'|'.join(sorted(SPOKESPEOPLE))}|agent|publicist|representative|rep)"
_SPEAKERS = ("spokes", *sorted(LAWYERS), "counsel", "agent", "publicist", "rep")
"""What all words for who pleads or speaks for somebody begin with."""
_OWNING = frozenset("'’")
_SPEAKS_FOR = expression(
    rf"\b(?:{_PLEADING}|{_SPEAKING})\ (?:for|of)\ {_CLIENT}$|{_CLIENT}['’]s?\ (?:{_PLEADING}|{_SPEAKING})$"
)
_PLEADS_BEFORE = expression(rf"{_PLEADING}\ for\ {_CLIENT},\ $")
_OF_ROLE = rf"(?:{_CLIENT}|(the\ [a-z]+))"
_DOING = words("worked works drove drives cooked cleaned")
_SERVING_WORDS, _SERVING_REACH = SERVING | _DOING, 100
"""One of these stands within so many characters behind the name of whoever serves somebody."""
_SERVES_AFTER = expression(
    rf",\ (?:who\ (?:has\ |had\ )?(?:{'|'.join(sorted(_DOING))})\ for"
    rf"|(?:(?:who\ (?:was|is)\ )?(?:a|an|the)\ )?(?:[a-z-]+\ ){{0,2}}?(?:{'|'.join(sorted(SERVING))})\ (?:of|for|to))"
    rf"\ {_CLIENT}"
)
"""How whoever works for a person is told behind the name: "Al Roe, the driver of Ann Lee"."""
_PLEADS_AFTER = expression(
    rf",\ (?:who\ is\ |who\ )?(?:(?:a|an|the|his|her)\ )?(?:[a-z-]+\ ){{0,2}}?"
    rf"(?:{_PLEADING}\ for|for|representing|represents|defending|acting\ for)\ {_OF_ROLE}"
)


def relate(relative: Cluster, word: str, person: Cluster) -> None:
    """Note that *relative* is the *word* of *person*: the "wife", the "son"."""
    if relative is person:
        return
    relation, gender = KIN[word]
    if relation != LAWYER or not person.may_be_body():
        person.sure = person.human = True  # a firm, too, has a lawyer or a spokesman
    person.kin = (*person.kin, (relation, relative))
    relative.kin = (*relative.kin, (INVERSE[relation], person))
    if relative.gender is UNTOLD:
        relative.gender = gender
    if relation == SPOUSE and person.gender is UNTOLD and gender is not UNTOLD:
        person.gender = MALE if gender is FEMALE else FEMALE


def _find_parents(text: str, clusters: Iterable[Cluster], gazetteer: Gazetteer) -> list[tuple[Cluster, Told]]:
    """Those of *clusters* whom *text* names together as somebody's parents, with whose: "his parents, Al and Jo"."""
    found = list(_PARENTS.finditer(text)) if "parents" in text else []
    named = {mention.head.start: one for one in clusters for mention in one.mentions} if found else {}
    parents = []
    for told in found:
        owner = 1 if told[1] else 2
        genders = [gazetteer.genders.get(told[place].lower(), UNTOLD) for place in (3, 4)]
        for place, gender, other in zip((3, 4), genders, reversed(genders), strict=True):
            one = named.get(told.start(place))
            mother = gender is FEMALE or (gender is UNTOLD and other is MALE)
            if one and gender is not other:
                parents.append((one, Told(told[owner], told.start(owner), "mother" if mother else "father")))
    return parents


def _find_spouses(text: str, clusters: Iterable[Cluster]) -> list[tuple[Cluster, Told]]:
    """Those of *clusters* who are married to somebody by *text*: "Ann Lee is married to Al Roe"."""
    found = list(_MARRIAGES.finditer(text)) if "arried" in text else []
    named = {mention.head.start: one for one in clusters for mention in one.mentions} if found else {}
    spouses = []
    for told in found:
        one, other = named.get(told.start(1)), named.get(told.start(2))
        if one and other and PERSON is one.kind is other.kind and not other.plural:
            wife = other.gender is FEMALE or (other.gender is UNTOLD and one.gender is MALE)
            spouses.append((other, Told(told[1], told.start(1), "wife" if wife else "husband")))
    return spouses


def find_kin(person: Cluster, word: str) -> Cluster | None:
    """The one known to be the *word* of *person*; a parent's spouse is a parent, too, and so is a sibling's parent."""
    relation, gender = KIN[word]
    found = [one for known, one in person.kin if known == relation]
    if relation == PARENT:
        found += [one for parent in found for known, one in parent.kin if known == SPOUSE]
        siblings = [one for known, one in person.kin if known == SIBLING]
        found += [one for sibling in siblings for known, one in sibling.kin if known == PARENT]
    fitting = {one for one in found if fits_gender(one.gender, gender)}
    return fitting.pop() if len(fitting) == 1 else None


def find_by_last_name(person: Cluster, word: str, clusters: Iterable[Cluster]) -> Cluster | None:
    """The only one of *clusters* with the last name of *person* who may be the *word*, "wife", of nobody else.

    So "her husband" is Tom Lee in what Ana Lee tells, unless he is known as her brother.
    """
    relation, gender = KIN[word]
    if relation not in OF_ONE_NAME or len(person.parts) < 2:
        return None
    bearers = [
        one
        for one in clusters
        if one.kind is PERSON and one is not person and len(one.parts) > 1 and one.parts[-1] == person.parts[-1]
        if fits_gender(one.gender, gender)
        if all(other is not person or known == relation for known, other in one.kin)
        if one.words.isdisjoint(RELATIVES) or word in one.words
    ]
    fitting = [one for one in bearers if one.gender is gender] or bearers
    return fitting[0] if len(fitting) == 1 else None


def give_to_married(source: Mention, owner: Cluster, clusters: list[Cluster], places: list[Place]) -> Cluster:
    """Whom *source*, a mention of an *owner* by the last name, means: the one of the family whom its title fits."""
    married = _find_married(owner, source, clusters)
    if married is None:
        return owner
    hand_over(source, owner, married, places)
    return married


def _find_married(owner: Cluster, source: Mention, clusters: list[Cluster]) -> Cluster | None:
    """Who "Mrs Lee" is where "his wife, Jean," was named by her first name alone and *owner* by no more than this.

    Of an *owner* named in full and never called "Mrs" it is the mother named so, "Dr Lee" the husband who is a doctor.
    """
    if len(owner.parts) > 1:
        return _find_titled(owner, source)
    if source.title not in _MARRIED:
        return None
    word = _MARRIED[source.title]
    married = [find_kin(one, word) for one in clusters if one.kin and one.parts[-1:] == owner.parts]
    found = [one for one in married if one and len(one.parts) == 1]
    return found[0] if len(found) == 1 else None


def _find_titled(owner: Cluster, source: Mention) -> Cluster | None:
    """Who of the family of *owner*, named by a first name alone, the title of *source* fits, by which none was called.

    A "Mrs" is the mother, a "Dr" who is known to be a doctor.
    """
    if not (source.title and owner.kin) or " " in source.name:
        return None
    start = source.head.start
    if any(each.title == source.title and each.head.start < start for each in islice(owner.mentions, _MOST_LOOKS)):
        return None
    called, married = write_out(source.title.lower()), _MARRIED.get(source.title) == "wife"
    found = {
        one
        for relation, one in owner.kin
        if relation in OF_ONE_NAME and len(one.parts) == 1 and last_before(one, start) >= 0
        if (married and relation == PARENT and one.gender is FEMALE) or called in one.words
    }
    return found.pop() if len(found) == 1 else None


class Told(NamedTuple):
    """A relative's word, "sister", with its owner, "his" or "the mayor", and where that stands."""

    owner: str
    start: int
    word: str


def read_kin(source: Mention) -> Told | None:
    """What *source* bears beside its name: "his daughter, Ruth Lee,", "Ruth Lee, the mayor's sister,"."""
    span, head = source.spans[0], source.head
    text = span.text
    if span.end - span.start - head.end + head.start < _SHORTEST or not _OWNED.search(text):
        return None
    before, after = head.start - span.start, head.end - span.start
    apposed = text.startswith(", ", after) and _OWNED.search(text, after) is not None
    behind = _AFTER.match(text, after) if apposed and any(map(text[after:].lower().__contains__, KIN)) else None
    nearest = text[:before].lower().replace(",", " ").split()[-3:]
    owned = not RELATIVES.isdisjoint(nearest) and _OWNED.search(text, 0, before)
    ahead = _BEFORE.match(text, 0, before) if owned else None
    for found in (ahead, behind):
        if found:
            owner = 1 if found[1] else 2
            return Told(found[owner], span.start + found.start(owner), found[3].lower())
    return None


def _read_introduced(text: str, name: Span) -> Told | None:
    """What stands in *text* beside a *name*: "Lee’s wife, " before "Jean", ", Lee’s wife" behind it."""
    start, owned = name.start, _OWNED.search(text, name.end, name.end + _WINDOW)
    if owned and text.startswith(", ", name.end) and (behind := _AFTER.match(text, name.end)):
        owner = 1 if behind[1] else 2
        return Told(behind[owner], behind.start(owner), behind[3].lower())
    begin = max(0, start - _WINDOW)
    before, _, word = text[begin:start].rstrip(", ").rpartition(" ")
    found = list(_OWNERS.finditer(before)) if word in KIN else ()
    if not found or before.count(" ", found[-1].end()) > 1:
        return None  # at most two words may stand between: "his late older brother"
    owner = 1 if found[-1][1] else 2
    return Told(found[-1][owner], begin + found[-1].start(owner), word)


def read_called(source: Mention) -> Told | None:
    """What *source* is where it is somebody's relative and no more: "my wife"; "Dad" is "my Dad"."""
    text, start = source.span.text.partition(", who")[0], source.span.start
    if text in BARE:
        return Told("my", start, text.lower())
    word = text.rpartition(" ")[2]
    called = word in KIN or (word.lower() in KIN and text.startswith(_OWNERS_OPENING))
    found = _CALLED.fullmatch(text) if called else None
    return Told(found[1] or found[2], start, found[3].lower()) if found else None


def find_related(text: str, clusters: Sequence[Cluster], gazetteer: Gazetteer) -> list[tuple[Cluster, Told]]:
    """Those of *clusters* of whom *text* tells whose relatives, lawyers or servants they are, with whose."""
    introduced = [
        (one, _read_introduced(text, one.mentions[0].head))
        for one in clusters
        if one.words and one.kind is PERSON and not one.words.isdisjoint(RELATIVES)
    ]
    told = [(one, whose) for one, whose in introduced if whose]
    told += _find_spouses(text, clusters)
    return [*_find_represented(text, clusters, gazetteer), *_find_parents(text, clusters, gazetteer), *told]


def _find_represented(text: str, clusters: Iterable[Cluster], gazetteer: Gazetteer) -> list[tuple[Cluster, Told]]:
    """The lawyers among *clusters* with those for whom they plead: "Tom Lee, for Ann Hale", "Ann Hale's lawyer".

    With them those who serve a person: "Tom Lee, a driver for Ann Hale".
    """
    found = []
    for one in clusters:
        for mention in one.mentions if one.kind is PERSON else ():
            if told := _find_pleading(text, one, mention):
                one.learn(LAWYER, gazetteer)
                found.append((one, told))
            elif serves := _find_serving(text, mention.head.end):
                found.append((one, Told(serves[1], serves.start(1), STAFF)))
    return found


def _find_serving(text: str, end: int) -> regex.Match[str] | None:
    """Whom somebody serves whose name ends at *end* in *text*."""
    if not text.startswith(", ", end):
        return None
    apposed = text[end + 2 : end + _SERVING_REACH].partition(",")[0].split()
    return None if _SERVING_WORDS.isdisjoint(apposed) else _SERVES_AFTER.match(text, end)


def _find_pleading(text: str, one: Cluster, mention: Mention) -> Told | None:
    """For whom *one* pleads by what *text* tells beside a *mention*."""
    start, end = mention.span.start, mention.head.end
    pleads = text.startswith(_PLEADS, end) or "lawyer" in one.groups
    told = _PLEADS_AFTER.match(text, end) if pleads else None
    if not told and text.startswith(", ", start - 2) and " for " in text[max(0, start - _WINDOW) : start]:
        told = _PLEADS_BEFORE.search(text, max(0, start - 2 * _WINDOW), start)
    return Told(told[told.lastindex or 0], told.start(told.lastindex or 0), LAWYER) if told else None


def read_speaking_for(source: Mention) -> Told | None:
    """For whom a *source* without a name speaks: "a spokesman for Ann Lee", "Ann Lee’s lawyer"."""
    text = source.span.text
    named = not text[1:].islower() or not _OWNING.isdisjoint(text)  # "a spokesman for the town" speaks for nobody named
    found = _SPEAKS_FOR.search(text) if named and any(word in text for word in _SPEAKERS) else None
    if found is None:
        return None
    owner = 1 if found[1] else 2
    return Told(found[owner], source.span.start + found.start(owner), LAWYER)


def kin_of_others(word: str, person: Cluster, clusters: Iterable[Cluster]) -> list[Cluster]:
    """Those of *clusters* who are known to be the *word* of somebody else than *person*."""
    inverse = INVERSE[KIN[word][0]]
    return [
        one
        for one in clusters
        if one.kin and all(relation != inverse or other is not person for relation, other in one.kin)
    ]


def find_client(speaker: Cluster | None) -> tuple[Cluster, ...]:
    """The client of a lawyer who has just spoken: ages are told of whom the text is about."""
    clients = tuple({one for relation, one in speaker.kin if relation == CLIENT}) if speaker else ()
    return clients if len(clients) == 1 else ()


def is_somebodys(mention: Mention, head: str, gazetteer: Gazetteer) -> bool:
    """Whether this is somebody by whose he is, "the suspect's brother", as no mayor is by being a town's.

    A company's spokesman may be whoever has just spoken; a minister's is not, unless he was called a spokesman.
    """
    before = mention.span.text[: max(mention.head.start - mention.span.start, 0)].replace("’", "'")
    role = gazetteer.roles.get(head)
    owner, owns, _ = before.partition("'s ")
    if role is None or not owns:
        return False
    serves = owner.rpartition(" ")[2] in gazetteer.roles and not role.groups.isdisjoint(_SERVING)
    return serves or not role.groups.isdisjoint(_RELATED_TO)
