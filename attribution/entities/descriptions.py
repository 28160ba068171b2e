"""Sources without a name: tied to somebody named before, to an earlier source in the same words, or standing alone."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression, over_text
from ..model import Mention, MentionKind
from ..vocabulary.gazetteer import LAWYERS
from ..vocabulary.grammar import DEFINITE, OURS
from .assumed import find_assumed
from .bodies import FIRMS, GENERIC_BODIES, NEAR, SOMEBODYS, find_body, find_same_body, find_same_words, picks_one
from .callings import find_called
from .clubs import find_club, read_ground
from .clusters import BODY, PAPER, PERSON, Cluster, fits_gender, last_before, same_head
from .complements import apart_from
from .documents import find_printed, find_publisher, find_same_document
from .epithets import FAMED
from .fates import of_other_fates
from .introductions import LEDE, find_body_next, find_named_next, find_of_field, find_paper_next
from .kin import is_somebodys
from .known import Known, without
from .modifiers import find_by_modifier, of_other_modifiers
from .nationalities import find_national, of_other_nations
from .officeholders import find_called_so_later, find_named_later, find_officeholder, find_told_of, role_of
from .offices import key_words
from .parties import of_other_parties
from .seats import of_other_seats
from .several import find_counted, find_just_counted, tells_of_two
from .teams import find_team, tells_of_scholars
from .together import named_last
from .trades import called_otherwise, find_friends, find_named_before, unshown

_DEFINITE = tuple(f"{word} " for word in sorted(DEFINITE - OURS | {"former"}))
_OF_PLACE = expression(r"\p{Lu}[\w-]{1,30}(?:\ \p{Lu}[\w-]{1,30})?['’]s?\ [a-z]")
"""How whom a lede names next may be described: "Germany's interior minister"."""
_OWNED = expression(r"\p{Lu}[\p{L}-]{1,30}(?:\ [\p{L}-]{2,30})?['’]s?\ ")
"""How a body may be described without an article: "European football’s governing body"."""
_OURS = ("This ", "this ", "Our ", "our ")
_AND = over_text(r"\ and\ (?:the\ )?")
"""What joins two bodies that are one subject."""
_THINGS = frozenset((MentionKind.ORGANISATION, MentionKind.OUTLET, MentionKind.DOCUMENT))
_NUMBER_TEN = ("no 10", "no. 10", "number 10", "number ten")
"""What Downing Street is called by its door."""
_ALIKE = {
    word: group
    for group in (
        ("source", "insider", "mole"),
        ("executive", "exec"),
        ("referee", "ref"),
        ("friend", "pal", "chum", "mate"),
        ("aide", "staffer", "adviser"),
        tuple(sorted(LAWYERS)),
    )
    for word in group
}
"""Nouns by which one and the same person may be called who stays unnamed."""


def place_nameless(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """The cluster a nameless source belongs to; several where it stays open; () for a new one."""
    if mention.name:  # a place: "Iran, which said"
        return tuple([one for one in known.clusters if " ".join(one.parts) == mention.name.lower()])
    text, start = mention.span.text.lower(), mention.span.start
    if text in _NUMBER_TEN:
        return tuple([one for one in known.clusters if one.name == "Downing Street"])
    if (club := find_club(mention, (*known.clusters, *known.nameless))) or read_ground(mention):
        return club
    bare = text in known.gazetteer.roles and not mention.plural  # "counsel said"
    definite = bare or text.startswith(_DEFINITE) or _is_owned(mention)
    if found := find_assumed(mention, known.clusters, known.text):
        return found
    if not mention.plural and (found := find_named_next(mention, known.clusters, known.text)):
        return found
    if definite and (found := find_of_field(mention, known.clusters, known.layout)):
        return found
    if mention.kind in _THINGS or text == "the regulator":  # which is a body rather than somebody
        return _known_thing(mention, definite, known)
    if mention.plural or tells_of_two(mention.span.text):
        found = find_same_words(mention, known.nameless) or find_team(mention, known.nameless, known.gazetteer)
        return found or _tagged_by_country(mention, known)
    if not definite:
        indefinite = text.startswith(("a ", "an ", "one ", "another "))
        found = () if indefinite or start >= LEDE else find_called_so_later(mention, known)  # a headline's "Dale mayor"
        leads = text.startswith(("a ", "an ")) or (start < LEDE and _OF_PLACE.match(mention.span.text))
        leads = leads or known.layout.paragraphs[1:2] > [start]  # a headline has no articles
        return found or (find_named_later(mention, known) if leads else ())
    return _known_person(mention, text, known)


def _is_owned(mention: Mention) -> bool:
    """Whether *mention* is told by whose body it is, which needs no article: "European football’s governing body"."""
    return mention.head.text in GENERIC_BODIES and _OWNED.match(mention.span.text) is not None


def _known_person(mention: Mention, text: str, known: Known) -> tuple[Cluster, ...]:
    """Whom a definite *mention* of one, in small letters a *text*, means: mostly a person."""
    head = role_of(mention, known.gazetteer)
    role = head in known.gazetteer.roles  # of which more is known than the words
    if called := find_called(mention, known.clusters, known.text, people=not role):
        return named_last(called, mention.span.start, known)
    counted = find_counted(mention, known.nameless)
    if counted is not None:
        return counted
    if role and (found := find_by_modifier(mention, known.clusters, known.text)):
        return found
    if others := _find_others(mention, head, known):
        known = without(known, others)
    alike = _ALIKE.get(head, (head,))
    earlier = [one for one in known.nameless if not one.plural and any(_is_called(one, each) for each in alike)]
    if (again := _find_again(mention, head, earlier, known)) is not None:
        return again
    if text.startswith(SOMEBODYS) or is_somebodys(mention, head, known.gazetteer):
        return _owned(mention, alike, earlier, known)
    return find_officeholder(mention, earlier, known)


def _is_called(one: Cluster, head: str) -> bool:
    """Whether somebody without a name is called a *head*, or is "another" of those: "One source … Another"."""
    return same_head(one, head) or head in one.counted.split()


def _find_others(mention: Mention, head: str, known: Known) -> list[Cluster]:
    """Those known of whom another office of the name of *head* is told, elsewhere, of other things, or abroad."""
    everybody = (*known.clusters, *known.nameless)
    others = apart_from(mention, head, everybody, known.text, known.gazetteer)
    others += of_other_modifiers(mention, everybody, known.text)
    others += of_other_parties(mention, everybody, known.text)
    others += of_other_seats(mention, known.clusters, known.text)
    others += of_other_fates(mention, known.clusters, known.text)
    return others + of_other_nations(mention, known.clusters, known.gazetteer)


def _known_thing(mention: Mention, definite: bool, known: Known) -> tuple[Cluster, ...]:
    """The body meant by a *definite* mention; or whose outlet's a document is, or which one it repeats, "the poll"."""
    if mention.kind is not MentionKind.DOCUMENT:
        found = _known_body(mention, known) if definite else find_paper_next(mention, known.clusters)
        leads = not definite or (mention.head.text in FIRMS and mention.span.text.startswith("The "))
        if not found and leads:
            found = find_body_next(mention, known.clusters, known.layout)
        if not found and mention.head.text == "paper":  # scientists' or a newspaper's
            found = find_same_document(mention, known.nameless)
        return found or find_same_body(mention, known.nameless)
    found = find_publisher(mention, known.clusters)
    same = () if found else find_same_document(mention, known.nameless)
    if not same or " " not in same[0].mentions[0].span.text:
        found = found or find_printed(mention, known.clusters, known.sources)  # no more than a headline's "Report:"
    return found or same or find_same_words(mention, known.nameless)


def _known_body(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """The body meant by "the airline": the one introduced as an airline, else one told by a name, else one near."""
    if (
        mention.kind is MentionKind.OUTLET
        and mention.text.startswith(_OURS)
        and known.layout.quotation(mention.head.start) < 0
    ):
        return ()  # "This newspaper" is none of those that its text names
    called = find_called(mention, known.clusters, known.text, people=False)
    found = named_last(called, mention.span.start, known)
    if found:
        return _with_joined(found, mention, known.clusters, known)
    found = find_named_before(mention, known.nameless)
    found = found or find_friends(mention, known.nameless) or _speaking_agency(mention, known)
    if found:
        return found
    others = {
        *called_otherwise(mention, known.clusters, known.text),
        *unshown(mention, known.clusters, known.text, known.layout, known.sources),
    }
    clusters = [one for one in known.clusters if one not in others]
    start = mention.span.start
    body = _with_joined(find_body(mention, clusters, start), mention, clusters, known)
    if body and mention.head.text.lower() == "team":
        since = max(last_before(one, start) for one in body)
        body = () if tells_of_scholars(since, start, known.text, known.gazetteer) else body
    return find_team(mention, known.nameless, known.gazetteer, body) or body


def _speaking_agency(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """The body that has just spoken, called "the agency", rather than a news agency that was told something before."""
    start = mention.span.start
    bodies = [one for one in known.clusters if one.parts and one.kind in (BODY, PAPER)]
    if mention.head.text != "agency" or not bodies or known.layout.quotation(mention.head.start) >= 0:
        return ()
    last = max(bodies, key=lambda one: last_before(one, start))
    place = last_before(last, start)
    speaks = last.kind is BODY and place in known.sources and start - place < NEAR // 3
    return (last,) if speaks else ()


def _with_joined(
    found: tuple[Cluster, ...], mention: Mention, clusters: Sequence[Cluster], known: Known
) -> tuple[Cluster, ...]:
    """The body *found* for a *mention*, with the one beside it that may be meant, too: the two unions that "met"."""
    start, text = mention.span.start, known.text
    if len(found) != 1 or not _is_joined(found[0], start, text):
        return found
    begin, end = _last_name(found[0], start)
    for other in clusters:
        if other is found[0] or not (other.passes_for_body() or other.kind is PAPER):
            continue
        first, last = _last_name(other, start)
        beside = (last, begin) if last <= begin else (end, first)
        if other.kind is found[0].kind is PAPER and picks_one(mention, (other, *found)):
            continue  # Bild and Le Monde had it; "the French paper"
        if _AND.fullmatch(text, *beside) and find_body(mention, [other], start):
            return (other, *found) if last <= begin else (*found, other)
    return found


def _is_joined(one: Cluster, start: int, text: str) -> bool:
    """Whether "and" stands beside the last name of *one* before *start*."""
    begin, end = _last_name(one, start)
    return text.startswith(" and ", end) or text.endswith((" and ", " and the "), 0, max(begin, 0))


def _last_name(one: Cluster, start: int) -> tuple[int, int]:
    """Where the last mention of *one* before *start* begins and ends; -1 twice without any."""
    at = last_before(one, start)
    return next(((at, each.head.end) for each in reversed(one.mentions) if each.head.start == at), (-1, -1))


def place_other(mention: Mention, known: Known, teller: Cluster) -> tuple[Cluster, ...]:
    """Whom "the captain" means in the words of a *teller*, who is none himself: one called so, () for a new one."""
    others = without(known, [teller])
    head = role_of(mention, known.gazetteer)
    return tuple([one for one in place_nameless(mention, others) if head in one.words or head in one.heads])


def place_told(mention: Mention, known: Known, teller: Cluster | None) -> tuple[Cluster, ...]:
    """Whom a *mention* means of which the text, or a *teller*, tells in passing; nobody tells so of himself."""
    found = place_nameless(mention, known)
    return place_other(mention, known, teller) if teller is not None and teller in found else found


def _find_again(mention: Mention, head: str, earlier: list[Cluster], known: Known) -> tuple[Cluster, ...] | None:
    """Who stays unnamed and is told of again, () for one of several who spoke before; None where nothing tells so."""
    if known.layout.quotation(mention.head.start) < 0:  # a speaker tells of others
        speaker = known.focus(mention.span.start)
        if found := find_just_counted(mention, speaker, (*known.clusters, *known.nameless), known.text):
            return found
    if mention.kind is not MentionKind.ANONYMOUS:
        return None
    if earlier:
        return (earlier[-1],)
    return () if _is_one_of(mention, head, known) else None


def _is_one_of(mention: Mention, head: str, known: Known) -> bool:
    """Whether "the official" is one of several who spoke without their names before, and nobody named is called so."""
    speaker = known.focus(mention.head.start)
    if speaker is not None and not speaker.parts:
        return False  # one of them has just spoken
    several = any(one.plural and same_head(one, head) for one in known.nameless)
    return several and not any(one.kind is PERSON and head in one.words for one in known.clusters)


def _owned(mention: Mention, alike: Sequence[str], earlier: list[Cluster], known: Known) -> tuple[Cluster, ...]:
    """Whom "his lawyer" means: an *earlier* source in the same words, or the one person named whose role is *alike*."""
    start, said = mention.span.start, key_words(mention)
    same = [one for one in earlier if one.said == said] or [
        one
        for one in known.clusters
        if one.kind is PERSON and not one.words.isdisjoint(alike) and last_before(one, start) >= 0
        if fits_gender(one.gender, mention.gender)
    ]
    if same and (earlier or len(same) == 1):
        return (same[-1],)
    led = mention.span.text.lower().startswith("its ") and start < LEDE
    return find_named_later(mention, known) if led else ()


def _tagged_by_country(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """Whom a country's word for many tags a quotation with, who has just spoken: “It was late,” the Portuguese said."""
    start, head = mention.span.start, mention.head.text.lower()
    if head not in known.gazetteer.demonyms or mention.span.text.lower() != f"the {head}" or head.endswith("ans"):
        return ()
    speaker = known.focus(start)
    tags = known.layout.quotation_before(start) >= 0 or known.text[start - 6 : start] in (" said ", " says ")
    tags = tags or (speaker is not None and not speaker.groups.isdisjoint(FAMED))
    named = speaker is not None and speaker.kind is PERSON and speaker.parts and not speaker.plural
    if tags and named and (found := find_told_of(mention, speaker, known)):
        return found
    return find_national(head, start, [speaker], known.text, known.gazetteer) if named and speaker else ()
