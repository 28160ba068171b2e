"""How a word in capitals is otherwise written: told by the tables of names, and by what the dictionary lacks."""

from __future__ import annotations

from functools import lru_cache

from ..expressions import over_text
from ..tables import words
from .calendar import MONTHS, WEEKDAYS
from .dictionary import default_dictionary
from .gazetteer import COURTESIES, DEMONYM, FIRST_NAME, OPENER, PARTICLES, PLACE, default_gazetteer
from .tags import COMMON_NOUNS

_ACRONYM = over_text(r"[b-df-hj-np-tv-xz]{2,5}\Z")
_PREFIX = over_text("[od]'(?=[a-z]{3})|mc(?=[a-z]{3})")
_LONGEST_ABBREVIATION = 3  # letters from which a name has one capital: "US", but "Iran"
_MOST_KEPT = 20_000
"""How many words are kept with what is written for them."""
_COMMON_ENDINGS = tuple("ing ed ly est tion tions ness able ability ment ments ers men woman".split())
"""Of words that are no names though the dictionary lacks them."""
_NO_NAMES = words(
    """
    may march will mark grant bill rose sue art pat drew hope joy grace faith dawn jack rob chase miles us it an so see
    reading nice most mobile split bath polish long summer august page chance price major young guy van stone cook
    itself yourself ourselves cannot women versus etc km bn
    """
)
"""Words in small letters that are names less often, or that the dictionary lacks."""
_MODALS = words("will may")
_SPECIAL = {"i": "I", "mp": "MP", "mps": "MPs", "phd": "PhD", "ok": "OK"}
_HOURS = words("a.m. p.m. a.m p.m e.g. i.e.")


def capitalise(word: str) -> str:
    """*word*, in small letters, with a capital; with one more behind an apostrophe's letter and behind "mc"."""
    opening = _PREFIX.match(word)
    if opening:
        return opening[0].capitalize() + word[opening.end() :].capitalize()
    return word[:1].upper() + word[1:]


@lru_cache(_MOST_KEPT)
def write_name(word: str) -> str:
    """What is written for a *word*, given in small letters, that is a name by itself; "" for every other."""
    if word in _SPECIAL:
        return _SPECIAL[word]
    if "." in word:
        return "" if word in _HOURS else word.upper()
    bare, mark, rest = word.partition("'")
    if mark and (len(bare) > 1 or bare == "i"):
        return "" if rest == "t" or not (written := write_name(bare)) else written + mark + rest
    fact = default_gazetteer().facts.get(word, 0)
    if word in _NO_NAMES or word in PARTICLES:
        return ""
    if is_courtesy(word) or _PREFIX.match(word):
        return capitalise(word)
    if word in WEEKDAYS or word in MONTHS or fact & (PLACE | DEMONYM):
        return word.upper() if len(word) < _LONGEST_ABBREVIATION else capitalise(word)
    if fact & OPENER:
        return ""
    return _write_stranger(word, fact, default_dictionary().tags(word))


def _write_stranger(word: str, fact: int, tags: str) -> str:
    """The same for a word that the dictionary may lack, with the *tags* it has there."""
    if fact & FIRST_NAME:
        return "" if tags.strip(COMMON_NOUNS) else capitalise(word)
    if _ACRONYM.match(word) and not (fact or tags.strip(COMMON_NOUNS)):
        return word.upper()
    return "" if tags or fact or word.endswith(_COMMON_ENDINGS) or len(word) == 1 else capitalise(word)


def is_courtesy(word: str) -> bool:
    """Whether a last name follows *word*, "mr"."""
    return word in COURTESIES


def is_month(word: str) -> bool:
    """Whether *word* is a month, perhaps besides something else: "march"."""
    return word in MONTHS


def is_name_of_two(first: str, second: str) -> bool:
    """Whether the two words together are a place or a well-known body: "united states"."""
    name = f"{first} {second}"
    return name in default_gazetteer().places or name in default_gazetteer().bodies


def may_be_first_name(word: str) -> bool:
    """Whether *word* is a first name, perhaps besides something else: "grant"."""
    return bool(default_gazetteer().facts.get(word, 0) & FIRST_NAME) and word not in _MODALS


def may_be_last_name(word: str) -> bool:
    """Whether *word* may be a last name behind a first one: a noun or adjective that calls nobody, no finite verb."""
    tags = set(default_dictionary().tags(word))
    return not tags.isdisjoint("NSJ") and tags.isdisjoint("dz") and not default_gazetteer().facts.get(word, 0)


def is_common(word: str) -> bool:
    """Whether *word* is more than a noun, or calls somebody: "mirror", "economist"."""
    return word in default_gazetteer().facts or default_dictionary().tags(word).strip(COMMON_NOUNS) != ""
