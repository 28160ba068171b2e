"""Sources without a name: tied to somebody named before, to an earlier source in the same words, or standing alone."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ..expressions import expression
from ..mentions.pronouns import UNTOLD
from ..model import Mention, MentionKind
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer
from .ages import AGED, find_aged, find_by_age
from .alone import find_called_alone, find_only_person, find_opener
from .bodies import (
    GENERIC_BODIES,
    NEAR,
    POSSESSIVES,
    find_body,
    find_maker,
    find_printed,
    find_same_body,
    find_same_document,
    find_same_words,
    key_words,
    last_before,
    same_head,
)
from .clusters import PERSON, UNKNOWN, Cluster
from .complements import apart_from, has_complement
from .courts import find_in_court
from .epithets import agree, find_continued, find_himself
from .introductions import BROAD, LEDE, find_called_later, find_named_after, find_named_next, find_paper_next
from .kin import find_client, is_somebodys
from .known import Known, without
from .modifiers import find_by_modifier, of_other_modifiers
from .nationalities import find_national, of_other_nations
from .offices import FORMER, head_word, holds_another, is_same_office
from .roles import MODIFIERS
from .seats import find_seated
from .several import JOINED, find_counted, is_introduced, is_told_apart
from .spokespeople import find_spoken_for
from .trades import called_otherwise, find_friends, find_introduced, find_named_before

_DEFINITE = ("the ", "this ", "that ", "these ", "those ", "his ", "her ", "their ", "its ", "former ")
_OF_PLACE = expression(r"\p{Lu}[\w-]{1,30}(?:\ \p{Lu}[\w-]{1,30})?['’]s?\ [a-z]")
"""How whom a lede names next may be described: "Germany's interior minister"."""
_PUBLIC = words("politician minister legislator royal judge")
"""Groups of whom nobody is called a man or a supporter."""
_ALIKE = {
    word: group
    for group in (
        ("source", "insider", "mole"),
        ("executive", "exec"),
        ("referee", "ref"),
        ("friend", "pal", "chum", "mate"),
        ("aide", "staffer", "adviser"),
        ("lawyer", "attorney", "solicitor", "barrister"),
    )
    for word in group
}
"""Nouns by which one and the same person may be called who stays unnamed."""


def place_nameless(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """The cluster a nameless source belongs to; several where it stays open; () for a new one."""
    if mention.name:  # a place: "Iran, which said"
        return tuple([one for one in known.clusters if " ".join(one.parts) == mention.name.lower()])
    text, start = mention.span.text.lower(), mention.span.start
    bare = text in known.gazetteer.roles and not mention.plural  # "counsel said"
    definite = bare or text.startswith(_DEFINITE)
    if not mention.plural and (found := find_named_next(mention, known.clusters, known.text)):
        return found
    if mention.kind in (MentionKind.ORGANISATION, MentionKind.OUTLET, MentionKind.DOCUMENT):
        return _known_thing(mention, definite, known)
    if mention.plural or JOINED.search(mention.span.text):
        return find_same_words(mention, known.nameless) or _tagged_by_country(mention, known)
    if not definite:
        indefinite = text.startswith(("a ", "an ", "one ", "another "))
        found = () if indefinite or start >= LEDE else _called_later(mention, known)  # a headline's "Dale mayor"
        leads = text.startswith(("a ", "an ")) or (start < LEDE and _OF_PLACE.match(mention.span.text))
        return found or (_named_after(mention, known) if leads else ())
    counted = find_counted(mention, known.nameless)
    if counted is not None:
        return counted
    head = _role_of(mention, known.gazetteer)
    if head in known.gazetteer.roles and (found := find_by_modifier(mention, known.clusters, known.text)):
        return found
    if others := _find_others(mention, head, known):
        known = without(known, others)
    alike = _ALIKE.get(head, (head,))
    earlier = [one for one in known.nameless if not one.plural and any(same_head(one, each) for each in alike)]
    if earlier and mention.kind is MentionKind.ANONYMOUS:
        return (earlier[-1],)
    if mention.kind is MentionKind.ANONYMOUS and _is_one_of(mention, head, known):
        return ()
    if text.startswith(POSSESSIVES) or is_somebodys(mention, head, known.gazetteer):
        return _owned(mention, alike, earlier, known)
    return _described(mention, earlier, known)


def _find_others(mention: Mention, head: str, known: Known) -> list[Cluster]:
    """Those known of whom another office of the name of *head* is told, elsewhere, of other things, or abroad."""
    everybody = (*known.clusters, *known.nameless)
    others = apart_from(mention, head, everybody, known.text, known.gazetteer)
    others += of_other_modifiers(mention, everybody, known.text)
    return others + of_other_nations(mention, known.clusters, known.gazetteer)


def _known_thing(mention: Mention, definite: bool, known: Known) -> tuple[Cluster, ...]:
    """The body meant by a *definite* mention; or who made a document, or the one that it repeats, "the poll"."""
    if mention.kind is not MentionKind.DOCUMENT:
        found = _known_body(mention, known) if definite else find_paper_next(mention, known.clusters)
        if not found and mention.head.text == "paper":  # scientists' or a newspaper's
            found = find_same_document(mention, known.nameless)
        return found or find_same_body(mention, known.nameless)
    found = find_maker(mention, known.clusters)
    same = () if found else find_same_document(mention, known.nameless)
    if not same or " " not in same[0].mentions[0].span.text:
        found = found or find_printed(mention, known.clusters, known.sources)  # no more than a headline's "Report:"
    return found or same or find_same_words(mention, known.nameless)


def _known_body(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """The body meant by "the airline": the one introduced as an airline, else one told by a name, else one near."""
    found = find_introduced(mention, known.clusters, known.text) or find_named_before(mention, known.nameless)
    found = found or find_friends(mention, known.nameless)
    others = called_otherwise(mention, known.clusters, known.text)
    clusters = [one for one in known.clusters if one not in others] if others else known.clusters
    return found or find_body(mention, clusters, mention.span.start)


def place_other(mention: Mention, known: Known, teller: Cluster) -> tuple[Cluster, ...]:
    """Whom "the captain" means in the words of a *teller*, who is none himself: one called so, () for a new one."""
    others = without(known, [teller])
    head = _role_of(mention, known.gazetteer)
    return tuple([one for one in place_nameless(mention, others) if head in one.words or head in one.heads])


def place_told(mention: Mention, known: Known, teller: Cluster | None) -> tuple[Cluster, ...]:
    """Whom a *mention* means of which the text, or a *teller*, tells in passing; nobody tells so of himself."""
    found = place_nameless(mention, known)
    return place_other(mention, known, teller) if teller is not None and teller in found else found


def _is_one_of(mention: Mention, head: str, known: Known) -> bool:
    """Whether "the official" is one of several who spoke without their names before, and nobody named is called so."""
    speaker = known.focus(mention.head.start)
    if speaker is not None and not speaker.parts:
        return False  # one of them has just spoken
    several = any(one.plural and same_head(one, head) for one in known.nameless)
    return several and not any(one.kind is PERSON and head in one.words for one in known.clusters)


def _called_later(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    head = _role_of(mention, known.gazetteer)
    return find_called_later(mention, head, known.clusters, known.layout, known.gazetteer)


def _named_after(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    if known.layout.quotation(mention.head.start) >= 0:
        return ()  # a speaker's hearers know whom he means
    return find_named_after(mention, known.clusters, known.text, known.sources, known.gazetteer)


def _owned(mention: Mention, alike: Sequence[str], earlier: list[Cluster], known: Known) -> tuple[Cluster, ...]:
    """Whom "his lawyer" means: an *earlier* source in the same words, or the one person named whose role is *alike*."""
    start, said = mention.span.start, key_words(mention)
    same = [one for one in earlier if one.said == said] or [
        one
        for one in known.clusters
        if one.kind is PERSON and not one.words.isdisjoint(alike) and last_before(one, start) >= 0
        if UNTOLD in (one.gender, mention.gender) or one.gender is mention.gender
    ]
    if same and (earlier or len(same) == 1):
        return (same[-1],)
    led = mention.span.text.lower().startswith("its ") and start < LEDE
    return _named_after(mention, known) if led else ()


def _described(mention: Mention, earlier: list[Cluster], known: Known) -> tuple[Cluster, ...]:
    """Whom "the captain" means: somebody with that role or age, an *earlier* source, whom the text goes on about.

    "The head of the Tarn Union" means nobody who was never called a head.
    """
    found = _find_described(mention, earlier, known)
    head = _role_of(mention, known.gazetteer)
    if head in known.gazetteer.roles and has_complement(mention):
        return tuple([one for one in found if not one.parts or _holds(one, head, mention)])
    return found


def _holds(one: Cluster, head: str, mention: Mention) -> bool:
    """Whether a person is called a *head*, or is first named behind a *mention* in the lede, and by no other office."""
    new = mention.span.start < LEDE and bool(one.mentions) and last_before(one, mention.span.end) < 0
    return is_same_office(one.words, head) or (new and not holds_another(one.words, head))


def _find_described(mention: Mention, earlier: list[Cluster], known: Known) -> tuple[Cluster, ...]:
    """The people that a *mention* without a name may mean, the surest way first; *earlier* had the same words."""
    start, head, clusters = mention.span.start, _role_of(mention, known.gazetteer), known.clusters
    speaker = known.focus(mention.head.start)
    if found := find_himself(mention, head, clusters, known.gazetteer):
        return found
    if age := AGED.search(mention.span.text.lower()):
        return (
            find_aged(age[0], start, clusters, known.text)
            or find_called_alone(head, start, clusters)
            or tuple(earlier[-1:])
            or find_client(speaker)
            or _continued(mention, speaker, known)
            or find_only_person(mention, head, clusters, known.gazetteer)
        )
    if found := find_spoken_for(head, start, clusters, known.text, known.gazetteer):
        return found
    if found := () if earlier else find_in_court(_court_word(mention), start, known.clusters, known.text):
        return found
    if found := find_national(head_word(mention), start, clusters, known.text, known.gazetteer):
        return found
    if (found := find_seated(mention, head, clusters, known.text, known.gazetteer)) and not earlier:
        return found
    if _is_of_person(mention, known):
        return tuple(earlier[-1:]) or find_called_alone(head, start, clusters)
    return _find_by_office(mention, earlier, speaker, known)


def _find_by_office(
    mention: Mention, earlier: list[Cluster], speaker: Cluster | None, known: Known
) -> tuple[Cluster, ...]:
    """The people whom what they are called tells: who is it or was it, has just spoken, or is named later."""
    start, head = mention.span.start, _role_of(mention, known.gazetteer)
    found = find_by_age(mention, known.clusters, known.text) or _by_former_role(mention, speaker, known)
    if not found and not FORMER.isdisjoint(key_words(mention)[:-1]):
        known = without(known, [one for one in known.clusters if head in one.words])  # who still is one
    found = found or _by_role(mention, speaker, known)
    told = len(found) == 1 and (speaker in found or is_same_office(found[0].words, head) or not found[0].parts)
    if found and speaker and speaker.parts and not earlier and not told and (len(found) > 1 or not speaker.groups):
        found = _continued(mention, speaker, known) or found
    if earlier and (not found or last_before(earlier[-1], start) > max(last_before(one, start) for one in found)):
        return (earlier[-1],)
    return (
        found
        or _continued(mention, speaker, known)
        or _called_later(mention, known)
        or (() if mention.affiliation and start >= LEDE else _named_after(mention, known))
        or (find_body(mention, known.clusters, start) if mention.head.text in GENERIC_BODIES else ())
        or find_only_person(mention, head, known.clusters, known.gazetteer)
        or find_opener(mention, head, known.clusters, known.layout, known.gazetteer)
    )


def _court_word(mention: Mention) -> str:
    """What a court calls whom *mention* means: the "dead man" is the victim."""
    return "victim" if key_words(mention)[:-1] == ("dead",) else head_word(mention)


def _is_of_person(mention: Mention, known: Known) -> bool:
    """Whether this is somebody's by the name ahead of the noun, "the Lee supporter", who is seldom named."""
    name = mention.affiliation.text.lower() if mention.affiliation else ""
    return bool(name) and any(one.kind is PERSON and one.parts[-1:] == (name,) for one in known.clusters)


def _continued(mention: Mention, speaker: Cluster | None, known: Known) -> tuple[Cluster, ...]:
    return find_continued(mention, _role_of(mention, known.gazetteer), speaker, known.text, known.gazetteer)


def _tagged_by_country(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """Whom a country's word for many tags a quotation with, who has just spoken: “It was late,” the Portuguese said."""
    start, head = mention.span.start, mention.head.text.lower()
    if head not in known.gazetteer.demonyms or mention.span.text.lower() != f"the {head}" or head.endswith("ans"):
        return ()
    speaker = known.focus(start)
    tags = known.layout.quotation_before(start) >= 0 or known.text[start - 6 : start] in (" said ", " says ")
    named = speaker is not None and speaker.kind is PERSON and speaker.parts and not speaker.plural
    if tags and named and (found := _continued(mention, speaker, known)):
        return found
    return find_national(head, start, [speaker], known.text, known.gazetteer) if named and speaker else ()


def _role_of(mention: Mention, gazetteer: Gazetteer) -> str:
    """The head of *mention* in small letters, of "ex-sheriff" the "sheriff"."""
    head = head_word(mention)
    return head if head in gazetteer.roles else head.removeprefix("ex-")


def _by_former_role(mention: Mention, speaker: Cluster | None, known: Known) -> tuple[Cluster, ...]:
    """Whom "the former speaker" means: who was called so, else who has just spoken and has not the role now."""
    said = key_words(mention)
    if len(said) < 2 or FORMER.isdisjoint(said[:-1]):
        return ()
    start, head = mention.span.start, _role_of(mention, known.gazetteer)
    called = [one for one in known.clusters if f"former {head}" in one.words and last_before(one, start) >= 0]
    if called:
        return (max(called, key=lambda one: last_before(one, start)),)
    role = known.gazetteer.roles.get(head)
    named = speaker is not None and speaker.parts and speaker.kind is PERSON and head not in speaker.words
    if speaker is None or not named:
        return ()
    # what he holds now tells nothing of what he once was
    fits = role is None or UNTOLD in (role.gender, speaker.gender) or role.gender is speaker.gender
    return (speaker,) if fits else ()


def _by_role(mention: Mention, speaker: Cluster | None, known: Known) -> tuple[Cluster, ...]:
    """The person whose title or described role agrees with the description's."""
    start, head = mention.span.start, _role_of(mention, known.gazetteer)
    role = known.gazetteer.roles.get(head)
    if role is None:
        return ()
    groups = set(role.groups)
    for word in key_words(mention):
        if word in MODIFIERS:
            groups.add(MODIFIERS[word])
    anybody = "person" in groups
    near = [
        (one, start - last_before(one, start))
        for one in (*known.clusters, *known.nameless)
        if one.kind is PERSON and not one.plural and agree(one, head, role)
        if anybody or head in one.words or _may_be_one(groups, one.groups)
    ]
    near = [(one, distance) for one, distance in near if distance <= min(start, NEAR * 3)]
    if speaker is not None and not speaker.parts and any(one is speaker for one, _ in near):
        return (speaker,)  # who stays unnamed is called by other words
    exact = [one for one, _ in near if is_same_office(one.words, head)]
    if len(exact) == 1:
        return tuple(exact)
    if speaker is not None and speaker.kind is UNKNOWN and not speaker.parts:
        return ()  # "another" may be called by any role
    if anybody:
        if is_introduced(head, start, known.text) or (mention.affiliation and role.gender is UNTOLD):
            return ()  # the Hull man may have been named, the Hull supporter was not
        if is_told_apart(mention):
            return ()
        fitting = [one for one, distance in near if distance <= NEAR // 2 and one.groups.isdisjoint(_PUBLIC)]
    else:
        fitting = exact or [one for one, distance in near if groups & one.groups and distance <= NEAR]
    return _best_of(fitting, groups, start, speaker)


def _may_be_one(groups: Set[str], others: Set[str]) -> bool:
    """Whether roles of these groups may be one person's: a CEO leads as a mayor does, yet is none."""
    common = groups & others
    return bool(common - BROAD or (common and not (groups - BROAD and others - BROAD)))


def _best_of(fitting: list[Cluster], groups: set[str], start: int, speaker: Cluster | None) -> tuple[Cluster, ...]:
    """Of those who fit a role of *groups* the best ones: the *speaker*, or who stands near."""
    if len(fitting) < 2:
        return tuple(fitting)
    best = max(len(groups & one.groups) for one in fitting)
    fitting = [one for one in fitting if len(groups & one.groups) == best]
    if speaker is not None and any(one is speaker for one in fitting):
        return (speaker,)
    close = [one for one in fitting if start - last_before(one, start) <= NEAR // 3]
    return tuple(close or fitting)
