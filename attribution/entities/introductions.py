"""Introductions: who is described first and named after, as a lede does: "a former aide testified … Ann Lee, who …"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Container, Sequence, Set
from itertools import pairwise

from ..expressions import over_text
from ..mentions.mastheads import SORTS
from ..mentions.named import OUTLET
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer, Role
from ..vocabulary.grammar import DEFINITE, SUBORDINATING
from .bodies import FIRMS, GENERIC_BODIES, NEAR, PUBLIC, SOMEBODYS, is_named_so, publishes
from .clusters import PAPER, PERSON, Cluster, fits_gender, last_before
from .countries import COUNTRIES
from .offices import OFFICES, head_word, holds_another, is_same_office, key_words
from .places import OWNING, Layout

BROAD = words("leader official person member friend aide worker spokesperson")
"""Groups too wide to tell that somebody described is the one named next."""
LED = words("politician minister royal military business union religious sport legislator")
"""Groups of whom anybody may be called a leader."""
OTHERS = words(
    """
    lawyer judge police spokesperson aide relative friend doctor nurse journalist victim witness official member person
    prosecutor teacher student worker driver rescue analyst diplomat
    """
)
"""Groups of whom one may well be somebody else than who is named."""
_NAMED_WITH_ROLES = words("judge police politician spokesperson lawyer prosecutor doctor expert")
"""Groups whose members are named with their roles, if at all."""
_CHIEFS = words("chief boss head leader commander ceo executive director chair chairman chairwoman manager")
"""What headlines call those who lead: a commander is a "brigade chief"."""
_FACELESS = words(
    """
    source insider friend pal witness neighbour neighbor person official diplomat adviser advisor informant
    spokesman spokeswoman spokesperson reporter investigator man woman
    """
)
"""Those who are seldom named."""
_UNNAMED = words("president premier")
"""Those whom a text may mean without naming them, though it names others of the kind."""
_NAMED_NEXT = GENERIC_BODIES | words(
    "board trust charity museum hospital school college university housebuilder brewery tank supplier agency"
)
"""Bodies that a headline or a lede tells of and the next paragraph names."""
_OF_FIELDS = words("regulator watchdog ombudsman union association authority federation society inspectorate")
"""Bodies that are told apart by what they are for, of which their names tell, too."""
_OFFICIAL = _OF_FIELDS | words(
    "agency office commission council board institute standards service executive complaints"
)
"""What such a body is by its name; a force is not its watchdog."""
_TRADING = words("motors homes airlines airways holdings water power energy foods steel capital partners stores hotels")
"""Words in the names of firms, which are no unions."""
_ANYBODY = frozenset(("man", "woman"))
LEDE = 600
"""How far from the start somebody may be described who is named in the next paragraph."""
_NEXT = 1500
"""How many characters on somebody may be named of whom the text has told by a noun."""
_AT_ONCE = 200
"""Within how many characters somebody is named whom whatever the noun tells: “The boy fled.” The boy, Al Roe, 9."""
_OUTLETS_LEDE = 300
"""How far from the start an outlet may be described that is named after."""
_LEDES = 5
"""Among how many paragraphs somebody is described and named next."""
_SPEAKING = (",", " said", " told", " says")
"""What stands behind the name of whom a lede described."""
_LONGEST_OPENING, _MOST_WORDS = 100, 7  # characters, and words of them
_QUOTED = over_text(r"""\s*[“"‘'][^”"\n]{1,400}[”"’']\ """)
"""A quotation with which a paragraph begins, up to who said it."""


def find_named_after(
    mention: Mention, clusters: Sequence[Cluster], text: str, sources: Container[int], gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one person first named soon after "a veteran legislator" who has the same kind of role, or is named at once.

    *sources* are the offsets of the names to whom something is attributed.
    """
    if _comes_after(mention, text, gazetteer):
        return ()
    role = gazetteer.roles.get(head_word(mention))
    gender = role.gender if role else mention.gender
    end = mention.span.end
    leads = mention.span.start < LEDE // 2
    near = [
        one
        for one in clusters
        if one.kind is PERSON
        and (leads or one.words or not one.groups)  # further on nobody is "a vet" by a mere "Dr"
        and one.mentions
        and end <= one.mentions[0].head.start <= end + NEAR // 2
        and fits_gender(one.gender, gender)
    ]
    found = _of_same_role(mention, near, role, text) if role and near else ()
    if found and head_word(mention) in found[0].words:
        return found
    return _named_at_once(mention, near, role, text, sources, clusters) or found


def find_paper_next(mention: Mention, clusters: list[Cluster]) -> tuple[Cluster, ...]:
    """The outlet of *clusters* first named soon after a headline or a lede tells of "a German magazine"."""
    start, text, head = mention.span.start, mention.span.text.lower(), mention.head.text.lower()
    if mention.kind is not OUTLET or start > _OUTLETS_LEDE or mention.plural or text.startswith(("the ", *SOMEBODYS)):
        return ()
    papers = [one for one in clusters if one.kind is PAPER and publishes(one, head)]
    after = [one for one in papers if start < one.mentions[0].head.start < start + NEAR]
    if not after:
        return ()
    first = min(after, key=lambda one: one.mentions[0].head.start)
    told = [word for word in key_words(mention) if word != head and word not in SORTS]
    beside = first.mentions[0].span.text.lower().split()
    home = first.outlet.country if first.outlet else ""
    return (first,) if all(word in beside or COUNTRIES.get(word) == home for word in told) else ()


def find_body_next(mention: Mention, clusters: Sequence[Cluster], layout: Layout) -> tuple[Cluster, ...]:
    """The body with whose name a paragraph begins right after a headline or a lede tells of "a waste firm"."""
    start, head = mention.span.start, mention.head.text.lower()
    if mention.plural or start > _OUTLETS_LEDE or head not in _NAMED_NEXT:
        return ()
    index = bisect_right(layout.paragraphs, start)
    begins = layout.paragraphs[index : index + 2]
    others = PUBLIC if head in FIRMS else _TRADING
    found = [
        one
        for one in clusters
        if one.mentions
        and one.mentions[0].span.start in begins
        and one.passes_for_body()
        and (others.isdisjoint(one.parts) or is_named_so(one, head))
    ]
    return tuple(found[:1])


def find_of_field(mention: Mention, clusters: Sequence[Cluster], layout: Layout) -> tuple[Cluster, ...]:
    """The body named first in the next paragraphs with the field of "the aviation regulator": the Aviation Authority.

    A watchdog or union of something is called so ahead of its name.
    """
    start = mention.span.start
    field = mention.span.text[: mention.head.start - start].lower().split()[-1:]
    if mention.plural or mention.head.text not in _OF_FIELDS or not field or field[0] in DEFINITE:
        return ()
    alike = _singular(field[0])
    index = bisect_right(layout.paragraphs, start)
    after = layout.paragraphs[index + 2 : index + 3]
    near = range(mention.head.end, after[0] if after else mention.head.end + _NEXT)
    return tuple(
        [
            one
            for one in clusters
            if one.passes_for_body()
            and one.mentions
            and one.mentions[0].span.start in near
            and not _OFFICIAL.isdisjoint(one.parts)
            and alike in map(_singular, one.parts)
        ][:1]
    )


def _singular(word: str) -> str:
    """A *word* without the ending of a plural or a possessive: "patients’"."""
    return word.rstrip("'’").removesuffix("'s").removesuffix("’s").removesuffix("s")


def find_called_later(
    mention: Mention, head: str, clusters: Sequence[Cluster], layout: Layout, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The only one whom the text calls a *head* further on: "The referee saw it", where the referee, Ann Lee, is named.

    In a headline any role will do: "Coroner finds that", of the coroner.
    """
    role, start = gazetteer.roles.get(head), mention.span.start
    if role is None:
        return ()
    headline = layout.paragraphs[1:2] > [start] and not mention.span.text.lower().startswith("the ")
    many = not role.groups.isdisjoint(OTHERS - BROAD) and head not in OFFICES
    apart = many or role.groups <= BROAD or head in _UNNAMED or len(key_words(mention)) > 1
    called = [one for one in clusters if one.kind is PERSON and head in one.words] if headline or not apart else []
    if not called:
        soon = range(mention.span.end, mention.span.end + _AT_ONCE)
        called = [one for one in clusters if one.kind is PERSON and one.parts and head in one.words]
        called = [one for one in called if one.mentions and _first_start(one) in soon]
    if headline and not called:
        leads = _CHIEFS if head in _CHIEFS else frozenset()
        people = [one for one in clusters if one.kind is PERSON and one.parts]
        first = min(people, key=_first_start, default=None)
        called = [
            one
            for one in people
            if is_same_office(one.words, head) or (one is first and not leads.isdisjoint(one.words))
        ]
    return tuple(called) if len(called) == 1 and last_before(called[0], start) < 0 else ()


def find_named_next(mention: Mention, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """Who is first named where the noun of *mention* comes again: "my boss said … The boss, Ann Lee, declined"."""
    start = mention.span.end
    named = mention.head.text[:1].isupper() and mention.head.start != mention.span.start  # "the Dale Society"
    said = key_words(mention)
    again = (mention.head.text.lower(), " ".join(said), said[0] if said else "")  # a head teacher is "the head", too
    told = () if named else [f"he {word}, " for word in dict.fromkeys(again)]
    found = ((text.find(each, start, start + _NEXT), each) for each in told)
    name = next((at + len(each) for at, each in found if at >= 0), -1)
    if name < 0:
        return ()
    return tuple(
        one
        for one in clusters
        if one.parts and one.mentions and name <= (first := one.mentions[0]).head.start <= name + len(first.title) + 1
    )


def learn_lede(
    text: str,
    paragraphs: Sequence[int],
    clusters: Sequence[Cluster],
    tellers: Collection[int],
    gazetteer: Gazetteer,
) -> None:
    """Note the role that a lede tells of whom the next paragraph names: "A nurse who fell … Ann Lee, 43, of Dale".

    *tellers* are the offsets of those without a name who speak: "A judge slept, a clerk has told …" is about the clerk.
    """
    opening = {one.mentions[0].span.start: one for one in clusters if one.kind is PERSON and len(one.parts) > 1}
    for start, after in pairwise(paragraphs[:_LEDES]):
        person = opening.get(after)
        if person is None or not text.startswith(("A ", "An "), start):
            continue
        speaks = text.startswith(_SPEAKING, person.mentions[0].head.end)
        if not speaks or any(start + 2 < one < after for one in tellers):
            continue
        words = text[start : start + _LONGEST_OPENING].lower().split()[1:_MOST_WORDS]
        roles = gazetteer.roles.keys() - {"accused"}  # "A solicitor accused of theft"
        told = next((word for word, behind in pairwise(words) if word in roles and behind not in roles), "")
        role = gazetteer.roles.get(told)
        if role and not holds_another(person.words, told) and fits_gender(role.gender, person.gender):
            person.learn(told, gazetteer)


def _comes_after(mention: Mention, text: str, gazetteer: Gazetteer) -> bool:
    """Whether a lede is about somebody else: "A nurse was jailed after a judge", of whom no more than this is told."""
    start = mention.span.start
    ahead = text[text.rfind("\n", 0, start) + 1 : start].lower().split()
    if ahead[:1] not in (["a"], ["an"]) or ahead[-1] not in SUBORDINATING:
        return False
    return not gazetteer.roles.keys().isdisjoint(ahead[1:_MOST_WORDS])


def _of_same_role(mention: Mention, near: Sequence[Cluster], role: Role, text: str) -> tuple[Cluster, ...]:
    """Of those *near* the one with the same kind of role, or the first if an age is told with the name."""
    indefinite = mention.span.text[:2].lower() in ("a ", "an") or " " not in mention.span.text
    head = head_word(mention)
    indefinite = indefinite and mention.span.start < LEDE and head not in _FACELESS - _ANYBODY
    held = head in OFFICES and mention.span.text[:4].lower() == "the "
    found = [
        one
        for one in near
        if (one.groups & role.groups - BROAD and not holds_another(one.words, head) and not held)
        or (held and is_same_office(one.words, head))
        or (indefinite and _tells_age(one.mentions[0], text))
    ]
    exact = [one for one in found if head in one.words]
    found = exact if len(exact) == 1 else found
    told = found and indefinite and _tells_age(found[0].mentions[0], text)
    return tuple(found[:1]) if len(found) == 1 or told else ()


def _tells_age(mention: Mention, text: str) -> bool:
    """Whether a first mention gives an age, as one does for somebody described before: "Ann Lee, 43,"."""
    after = text[mention.head.end : mention.head.end + 5]
    return after.startswith(", ") and after[2:4].strip(", ").isdecimal()


def _named_at_once(
    mention: Mention,
    near: Sequence[Cluster],
    role: Role | None,
    text: str,
    sources: Container[int],
    clusters: Sequence[Cluster],
) -> tuple[Cluster, ...]:
    """The one with whose full name the next paragraph begins: whom a lede described is named there."""
    groups = role.groups if role else frozenset()
    if not near or mention.span.start > LEDE or head_word(mention) in _FACELESS:
        return ()
    first = min(near, key=_first_start)
    name = first.mentions[0]
    if text.endswith(OWNING, 0, name.head.start):
        return ()  # whom the outlet's Al Roe tells of is not he
    if len(first.parts) < 2 or not (groups.isdisjoint(_NAMED_WITH_ROLES) or _opens(first, clusters)):
        return ()
    aged = role is None and _tells_age(name, text)  # "A walker … Ann Lee, 43, a nurse,"
    leads = role is not None and "leader" in groups and not groups - BROAD and not first.groups.isdisjoint(LED)
    others = first.groups.isdisjoint(groups) or _are_apart(first.groups - BROAD, groups - BROAD)
    if (name.title or first.groups - BROAD) and others and not (aged or leads):
        return ()
    between = [part for part in text[mention.span.end : name.span.start].split("\n") if part.strip()]
    quoted = bool(between) and _QUOTED.fullmatch(between[-1]) is not None
    headed = "leader" in groups and "\n" not in text[: mention.span.start].lstrip()  # its lede describes him, too
    if not 1 + quoted <= len(between) <= 1 + quoted + headed or not (quoted or text[: name.span.start].endswith("\n")):
        return ()
    begins = text[: mention.span.start].rstrip(' “"')[-1:] in ("", "\n")
    return (first,) if begins or name.head.start in sources else ()


def _are_apart(held: Set[str], told: Set[str]) -> bool:
    """Whether what is held and what is told are known, and differ: a mayor leads as a manager does, and is none."""
    return bool(held and told and held.isdisjoint(told))


def _opens(first: Cluster, clusters: Sequence[Cluster]) -> bool:
    """Whether nobody is named in the text before this person, of whom no role is told elsewhere."""
    people = [one for one in clusters if one.kind is PERSON and one.mentions]
    return not first.groups and min(people, key=_first_start) is first


def _first_start(cluster: Cluster) -> int:
    return cluster.mentions[0].head.start
