"""The rule about names, which are spelled one way throughout."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, combinations, compress, islice
from typing import TypeAlias

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Entity, EntityKind
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.words import CAPITAL
from .base import Context, Hit, rule
from .draft import Draft
from .words import words

_Name: TypeAlias = tuple[str, ...]

_LONGEST_TIE = 60  # characters
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?$"
# "His brother, ", "Cole's son "
_KIN = over_text(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s?)\s(?:\w{2,12}\s)?(?:brother|sister|mother|father|son|daughter|cousin|uncle|aunt"
    r"|nephew|niece|wife|husband|widow|widower|twin|namesake|grand(?:son|daughter|father|mother)|half-\w{6,7}),?\s"
    + _TITLE
)
# "A neighbour, Mrs ", "Another witness, "
_NEWCOMER = over_text(r"\b(?:[Aa]n?|[Aa]nother)\s(?:[a-z-]{2,16}\s){0,3}[a-z-]{3,16},\s" + _TITLE)

_BODIES = (EntityKind.ORGANISATION, EntityKind.OUTLET)
_VOWELS = frozenset("aeiouyáéíóúäöü")
_SOUNDS = tuple(map(set, ("ck", "sz", "vw", "dt", "cs")))
"""Letters that are written for one another in names: "Jacob", "Jakob"."""
_LONG_I = ("ie", "ey", "y")
_SHORTEST_NAME, _SHORTEST_ALONE, _SHORTEST_BODY = 4, 5, 7
_MOST_NAMES, _MOST_ALIKE = 200, 20  # of a page with more, all names of the same initial are not compared

_VARIANTS = {
    name: names
    for names in (
        "stephen steven", "geoffrey jeffrey", "geoff jeff", "catherine katherine kathryn", "sean shaun shawn",
        "eric erik", "marc mark", "brian bryan", "neil neal", "stuart stewart", "graham graeme", "lesley leslie",
        "carl karl", "alan allen allan", "caitlin kaitlyn", "deborah debra", "michele michelle", "kristen kristin",
        "lindsay lindsey", "jonathan jonathon johnathan", "elizabeth elisabeth", "alastair alistair alasdair",
        "isabel isobel", "natalie nathalie", "rachel rachael", "rebecca rebekah", "tracy tracey", "dennis denis",
        "lawrence laurence", "philip phillip", "matthew mathew", "hilary hillary", "adrian adrien",
    )
    for name in names.split()
}  # fmt: skip
"""First names that are often written for one another, each with its group."""


@rule(
    "ATT708",
    name="name-spelling",
    guideline="Every stylebook: a name is spelled right, and so the same way throughout.",
    bad=["Councillor John Cranley said he was told. Mr Cranly left by the back door."],
    good=["Councillor John Cranley said he was told. Mr Cranley left by the back door."],
)
def name_spelling(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A name is spelled in two ways that differ by one letter."""
    draft = context.draft
    people = [entity for entity in draft.graph.entities if _is_somebody(entity)]
    names = _spellings(people)
    for place in _strays(draft, tuple(names)):
        names.setdefault((place.text,), []).append(place)
    bodies = _spellings(entity for entity in draft.graph.entities if entity.kind in _BODIES)
    slips = (*_slips(names), *_slips_of_titled(people), *_slips_of_bodies(bodies))
    said = Counter[str]()  # how often each last name is written so, whoever has it
    for name, where in names.items() if slips else ():
        said[name[-1]] += sum(draft.is_own(span.start) for span in where)
    wrong = set[_Name]()  # of a name found misspelled nothing more is told
    for one, other in slips:
        if one in wrong or other in wrong:
            continue
        spans = {name: names.get(name, []) + bodies.get(name, []) for name in (one, other)}
        places = {name: [span for span in spans[name] if draft.is_own(span.start)] for name in spans}
        if len(one) > 1 and len(other) > 1 and _stand_together(draft, spans[one], spans[other]):
            continue
        later = max(spans, key=lambda name: min(span.start for span in spans[name]))
        if _is_brought_in(draft, later, min(spans[later], key=lambda span: span.start)):
            continue
        often = {name: said[name[-1]] if one[-1] != other[-1] else len(places[name]) for name in places}
        rare, usual = sorted(places, key=lambda name: (often[name], -spans[name][0].start))
        if places[rare]:  # whoever is quoted may have misspelled it
            message = f"“{' '.join(rare)}” here, “{' '.join(usual)}” elsewhere"
            yield Hit(places[rare][0], message, "spell the name one way")
            wrong.add(rare)


def _is_brought_in(draft: Draft, name: _Name, place: Span) -> bool:
    """Whether a *name* is that of somebody new where it first stands: "her sister, Anne Lee", "a neighbour, Mr Roe"."""
    within = max(place.text.find(name[0]), 0)  # a mention may have all that tells who it is
    start = place.start + within
    before = draft.text[max(0, start - _LONGEST_TIE) : start].rpartition(". ")[2]
    return _KIN.search(before) is not None or _NEWCOMER.search(before) is not None


def _stand_together(draft: Draft, some: Iterable[Span], others: Iterable[Span]) -> bool:
    """Whether one sentence has both names in full, as it has those of two people: "Jon Smith and John Smith"."""
    sentences = {draft.sentence_at(span.start) for span in some}
    return any(draft.sentence_at(span.start) in sentences for span in others)


def _is_somebody(entity: Entity) -> bool:
    return entity.kind is EntityKind.PERSON or (entity.kind is EntityKind.UNKNOWN and " " in entity.name)


def _spellings(entities: Iterable[Entity]) -> dict[_Name, list[Span]]:
    """Where each is named, by the words of the name."""
    written = defaultdict[str, list[Span]](list)
    for entity in entities:
        for mention in entity.mentions:
            if mention.name:
                written[mention.name].append(mention.spans[0])
    places: dict[_Name, list[Span]] = {}
    for name, spans in written.items():
        if name.split()[-1].lower() not in words("no-name"):
            places.setdefault(tuple(name.replace("’", "'").split()), []).extend(spans)
    return places


def _slips(names: Iterable[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """The names of people of which one must be the other misspelled."""
    alike = defaultdict[str, list[_Name]](list)
    for name in islice(names, _MOST_NAMES):
        alike[name[-1][0]].append(name)
    fuller = {word for name in names if len(name) > 1 for word in name}
    for one, other in (pair for near in alike.values() for pair in combinations(near, 2)):
        if abs(len(one[-1]) - len(other[-1])) < 2 and _is_slip(one, other, fuller):
            yield one, other


def _slips_of_titled(people: Iterable[Entity]) -> Iterator[tuple[_Name, _Name]]:
    """The last names behind one title that differ by a letter and are no words: "Lord Ansty", "Lord Anstey"."""
    alike = defaultdict[tuple[str, str], list[str]](list)
    for person in people:
        for mention in person.mentions:
            if mention.title and " " not in person.name and person.name not in alike[mention.title, person.name[0]]:
                alike[mention.title, person.name[0]].append(person.name)
    for near in alike.values():
        for one, other in combinations(near[:_MOST_ALIKE], 2):
            odd = _is_no_word(one, other) and _is_no_word(other, one)
            if odd and _is_misspelled(one, other, _SHORTEST_ALONE):
                yield (one,), (other,)


def _slips_of_bodies(names: Iterable[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """The names of bodies that are alike but for a letter in one word, which is a word at most in one of them."""
    alike = defaultdict[tuple[_Name, _Name], list[tuple[str, _Name]]](list)
    for name in islice(names, _MOST_NAMES):
        for place, word in enumerate(name):
            if len(word) >= (_SHORTEST_ALONE if len(name) > 1 else _SHORTEST_BODY):
                alike[name[:place], name[place + 1 :]].append((word, name))
    for near in alike.values():
        for (word, one), (variant, other) in combinations(near[:_MOST_ALIKE], 2):
            known = sum(each.lower() in default_dictionary() for each in (word, variant))
            if known <= (len(one) > 1) and _is_misspelled(word, variant, _SHORTEST_ALONE):
                yield one, other


def _strays(draft: Draft, names: Iterable[_Name]) -> Iterator[Span]:
    """Capitalised words that are nobody's name, no word and no place, and look like somebody's last name."""
    lasts = defaultdict[str, set[str]](set)
    for name in names:
        last = name[-1].lower()
        if len(name) > 1 and len(last) >= _SHORTEST_NAME and len(lasts[last[0]]) < _MOST_ALIKE:
            lasts[last[0]].add(last)
    if not lasts:
        return
    tokens = draft.graph.document.tokens
    capitalised = set(compress(tokens.norms, map(CAPITAL.__eq__, tokens.classes)))
    capitalised.difference_update(map(str.lower, chain(*names)))
    near = [(word, last) for word in capitalised if word[0] in lasts for last in lasts[word[0]]]
    pairs = [pair for pair in near if -2 < len(pair[0]) - len(pair[1]) < 2 and _is_misspelled(*pair, _SHORTEST_NAME)]
    strays = {word for word, last in pairs if _is_no_word(word, last)}
    if not strays:
        return
    longer = (entity.name for entity in draft.graph.entities if " " in entity.name or entity.outlet)
    strays.difference_update(*(name.lower().split() for name in longer))
    for start, end, norm, sort in zip(tokens.starts, tokens.ends, tokens.norms, tokens.classes, strict=True):
        if norm in strays and sort == CAPITAL and _stands_alone(draft, start, end):
            yield draft.span(start, end)


def _stands_alone(draft: Draft, start: int, end: int) -> bool:
    """Whether the word there is a whole one, and no part of a name of several words: "But Alverez", "Ana Alverez"."""
    before, behind = draft.text[max(0, start - 24) : start], draft.text[end : end + 2]
    if (before and not before[-1].isspace()) or behind[:1].isalnum() or behind[1:].isupper():
        return False
    last = before.split()[-1:]
    return not last or not last[0][0].isupper() or not last[0].isalpha() or last[0].lower() in default_dictionary()


def _is_slip(one: _Name, other: _Name, fuller: set[str]) -> bool:
    """Whether two names must be one person's: all words but one are the same, and that one differs by a letter.

    *fuller* are the words of all names of more than one word: with one of these a name by itself may belong to others.
    """
    if one[-1] != other[-1]:
        silent = len(one) > 1 and len(other) > 1 and _has_silent_end(*sorted((one[-1], other[-1]), key=len))
        if not silent and not _is_misspelled(one[-1], other[-1], _SHORTEST_NAME):
            return False
        if len(one) > 1 and len(other) > 1:
            return one[:-1] == other[:-1]
        alone, full = sorted((one, other), key=len)
        return len(alone) < len(full) and alone[0] not in fuller and _is_no_word(alone[0], full[-1])
    return (
        len(one) == len(other) > 1
        and one[1:] == other[1:]
        and _is_same_first_name(*sorted((one[0], other[0]), key=len))
    )


def _has_silent_end(short: str, long: str) -> bool:
    """Whether a last name too short for more is written with and without an end: "Fox", "Foxe"; "Pen", "Penn"."""
    return len(short) == _SHORTEST_NAME - 1 and long in (f"{short}e", f"{short}{short[-1]}")


def _without_ending(name: str) -> str:
    return next((name.removesuffix(ending) for ending in _LONG_I if name.endswith(ending)), name)


def _is_same_first_name(short: str, long: str) -> bool:
    """Whether one first name is easily written for the other: "Jon", "John", but not "Tim", "Tom"."""
    if _VARIANTS.get(short.lower(), short) == _VARIANTS.get(long.lower(), long):
        return True
    genders = default_gazetteer().genders
    if sorted(short) == sorted(long) and _is_misspelled(short, long, _SHORTEST_ALONE):
        return True  # "Michael", "Micheal"
    if genders.get(short.lower()) != genders.get(long.lower()):
        return False
    if len(long) == len(short) >= _SHORTEST_ALONE:  # "Joanna", "Joanne", but not "Marina", "Marisa"
        differing = [{one, other} for one, other in zip(short, long, strict=True) if one != other]
        alike = len(differing) == 1 and (differing[0] <= _VOWELS or differing[0] in _SOUNDS)
        return alike and short[0] == long[0]
    if len(long) != len(short) + 1:
        return False
    added = long[:-1] != short or long[-1] in "eh"  # "Ann", "Anne", but not "Pete", "Peter"
    return added and _is_misspelled(short, long, 3)


def _is_no_word(alone: str, last: str) -> bool:
    """Whether a name by itself can hardly be other than a misspelled *last* name; of short ones it must be no word."""
    lowered = alone.lower()
    if max(len(alone), len(last)) < _SHORTEST_ALONE:
        return False
    return lowered not in default_dictionary() and lowered not in default_gazetteer().facts


def _is_misspelled(one: str, other: str, shortest: int) -> bool:
    """Whether two words with the same initial differ by a letter, or by two that changed places; not by a last "s"."""
    if min(len(one), len(other)) < shortest or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    if one[1] != other[1] and one[-1] != other[-1]:  # most pairs: two differences at least
        return False
    if one in (f"{other}s", f"{other}'s") or other in (f"{one}s", f"{one}'s"):
        return min(one, other, key=len)[-1] == "s"  # no two of a family: "Tallis", "Talliss"
    if one.endswith(_LONG_I) and other.endswith(_LONG_I) and _without_ending(one) == _without_ending(other):
        return True  # "Brodie", "Brody"
    start = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    if start < 0:  # one goes on by a letter
        return True
    rest, others = one[start:], other[start:]
    swapped = rest[1::-1] == others[:2] and rest[2:] == others[2:]
    return rest[1:] == others[1:] or rest[1:] == others or rest == others[1:] or swapped
