"""Whom "the captain" means: who has that role, office or age, who has just spoken, who is named later."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set

from ..mentions.pronouns import UNTOLD
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer, Role
from .ages import AGED, STAGES, find_aged, find_by_age, find_of_stage, is_of_other_age, of_other_stage
from .bearers import find_called_alone, find_only_person, find_opener, find_presented, find_rival
from .bodies import GENERIC_BODIES, NEAR, find_body
from .clusters import PERSON, UNKNOWN, Cluster, fits_gender, last_before, mentioned_last
from .complements import has_complement
from .courts import find_in_court
from .epithets import agree, find_continued, find_himself, is_apart
from .introductions import BROAD, LEDE, find_called_later, find_named_after
from .kin import find_client
from .known import Known, without
from .nationalities import find_national, find_turned_to
from .offices import FORMER, OFFICES, SOLE, head_word, holds_another, is_same_office, key_words
from .roles import groups_of
from .seats import find_seated
from .several import is_introduced, is_told_apart
from .spokespeople import find_spoken_for
from .successions import find_by_succession
from .together import named_last
from .trades import unshown
from .unnamed import stays_unnamed

_NOW = words("current present sitting serving incumbent new incoming")
"""What tells that somebody holds an office, as against who held it once."""
_PUBLIC = words("politician minister legislator royal judge")
"""Groups of whom nobody is called a man or a supporter."""


def find_called_so_later(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """Whom the text names only later, by the role that a *mention* tells."""
    head = role_of(mention, known.gazetteer)
    return find_called_later(mention, head, known.clusters, known.layout, known.gazetteer)


def find_named_later(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """Who is described first and named right after, as a lede does; nobody in the words of a speaker."""
    if known.layout.quotation(mention.head.start) >= 0:
        return ()  # a speaker's hearers know whom he means
    return find_named_after(mention, known.clusters, known.text, known.sources, known.gazetteer)


def find_officeholder(mention: Mention, earlier: list[Cluster], known: Known) -> tuple[Cluster, ...]:
    """Whom "the captain" means: somebody with that role or age, an *earlier* source, whom the text goes on about.

    "The head of the Tarn Union" means nobody who was never called a head.
    """
    found = _find_described(mention, earlier, known)
    if stays_unnamed(mention):
        return tuple([one for one in found if not one.parts])
    head = role_of(mention, known.gazetteer)
    if head in known.gazetteer.roles and has_complement(mention):
        return tuple([one for one in found if not one.parts or _holds(one, head, mention)])
    return found


def _holds(one: Cluster, head: str, mention: Mention) -> bool:
    """Whether a person is called a *head*, or is first named behind a *mention* in the lede, and by no other office."""
    new = mention.span.start < LEDE and bool(one.mentions) and last_before(one, mention.span.end) < 0
    return is_same_office(one.words, head) or (new and not holds_another(one.words, head))


def _find_described(mention: Mention, earlier: list[Cluster], known: Known) -> tuple[Cluster, ...]:
    """The people that a *mention* without a name may mean, the surest way first; *earlier* had the same words."""
    start, head, clusters = mention.span.start, role_of(mention, known.gazetteer), known.clusters
    speaker = known.focus(mention.head.start)
    if found := find_himself(mention, head, clusters, known.gazetteer):
        return found
    if age := AGED.search(mention.span.text.lower()):
        clusters = [one for one in clusters if not is_of_other_age(one, mention, known.text)]
        return (
            find_aged(age[0], start, clusters, known.text)
            or find_called_alone(head, start, clusters)
            or tuple(earlier[-1:])
            or find_client(speaker)
            or find_told_of(mention, speaker, known)
            or find_only_person(mention, head, clusters, known.sources, known.gazetteer)
        )
    if found := find_spoken_for(head, start, clusters, known.text, known.gazetteer):
        return found
    if found := () if earlier else find_in_court(_court_word(mention), start, known.clusters, known.text):
        return found
    if found := find_national(head_word(mention), start, clusters, known.text, known.gazetteer):
        return found
    if found := find_turned_to(head_word(mention), start, clusters, known.layout, known.gazetteer):
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
    start, head = mention.span.start, role_of(mention, known.gazetteer)
    if head in STAGES:
        known = without(known, of_other_stage(head, known.clusters, known.text))
        speaker = known.focus(mention.head.start)
    found = find_by_age(mention, known.clusters, known.text) or find_of_stage(head, start, known.clusters, known.text)
    found = found or find_by_succession(mention, head, known.clusters) or _by_former_role(mention, speaker, known)
    holders: list[Cluster] = []
    if not found and not FORMER.isdisjoint(key_words(mention)[:-1]):
        holders = [one for one in known.clusters if head in one.words]  # who still is one
        known = without(known, holders)
    if not _NOW.isdisjoint(key_words(mention)[:-1]) or (not found and not holders and _is_held(head, start, known)):
        known = without(known, [one for one in known.clusters if f"former {head}" in one.words])
        speaker = known.focus(mention.head.start)
    found = found or find_presented(mention, head, known.clusters, known.text, known.gazetteer)
    found = found or find_rival(mention, head, known.clusters, known.layout, known.gazetteer)
    found = found or _by_role(mention, speaker, known)
    told = len(found) == 1 and (speaker in found or is_same_office(found[0].words, head))
    if found and speaker and speaker.parts and not earlier and not told and (len(found) > 1 or not speaker.groups):
        newer = (speaker,) if len(found) == 1 and _opens_anew(mention, found[0], speaker, known) else ()
        found = find_told_of(mention, speaker, known) or newer or found
    if earlier and _is_headlines(earlier[-1], known) and (again := find_told_of(mention, speaker, known)):
        return again
    if earlier and (not found or last_before(earlier[-1], start) > max(last_before(one, start) for one in found)):
        return (earlier[-1],)
    if known.layout.quotation(mention.head.start) >= 0:
        found = found if len(found) == 1 else find_called_so_later(mention, known)
        return found or (
            () if head in SOLE else find_only_person(mention, head, known.clusters, known.sources, known.gazetteer)
        )
    return (
        found
        or find_told_of(mention, speaker, known)
        or find_called_so_later(mention, known)
        or (() if mention.affiliation and start >= LEDE else find_named_later(mention, known))
        or _find_overseer(mention, known)
        or find_only_person(mention, head, known.clusters, known.sources, known.gazetteer)
        or find_opener(mention, head, known.clusters, known.layout, known.gazetteer)
        or (tuple(holders) if holders == [speaker] and head not in OFFICES else ())  # Lee has left. The former co-host
    )


def _is_held(head: str, start: int, known: Known) -> bool:
    """Whether somebody told of before *start* is a *head* now: whoever was one once is not meant by it alone."""
    former = f"former {head}"
    return any(
        head in one.words and former not in one.words and one.kind is PERSON and last_before(one, start) >= 0
        for one in known.clusters
    )


def _opens_anew(mention: Mention, one: Cluster, speaker: Cluster, known: Known) -> bool:
    """Whether the paragraph of *mention* began with the *speaker*, who may be what it tells, and *one* stands ahead."""
    start, head = mention.span.start, role_of(mention, known.gazetteer)
    first = known.layout.paragraphs[bisect_right(known.layout.paragraphs, start) - 1]
    role = known.gazetteer.roles.get(head)
    named = any(each.name and each.span.start == first for each in speaker.mentions)
    return named and last_before(one, start) < first and role is not None and agree(speaker, head, role)


def _find_overseer(mention: Mention, known: Known) -> tuple[Cluster, ...]:
    """The body that is called as somebody may be, "the regulator", if something shows that it is one."""
    if mention.head.text not in GENERIC_BODIES:
        return ()
    others = unshown(mention, known.clusters, known.text, known.layout, known.sources)
    return find_body(mention, [one for one in known.clusters if one not in others], mention.span.start)


def _is_headlines(one: Cluster, known: Known) -> bool:
    """Whether only the headline has told of somebody, who is named below it: "Director blames rain"."""
    below = known.layout.paragraphs[1:2]
    return bool(below) and all(each.head.start < below[0] and each.head == each.span for each in one.mentions)


def _court_word(mention: Mention) -> str:
    """What a court calls whom *mention* means: the "dead man" is the victim."""
    return "victim" if key_words(mention)[:-1] == ("dead",) else head_word(mention)


def _is_of_person(mention: Mention, known: Known) -> bool:
    """Whether this is somebody's by the name ahead of the noun, "the Lee supporter", who is seldom named."""
    name = mention.affiliation.text.lower() if mention.affiliation else ""
    return bool(name) and any(one.kind is PERSON and one.parts[-1:] == (name,) for one in known.clusters)


def find_told_of(mention: Mention, speaker: Cluster | None, known: Known) -> tuple[Cluster, ...]:
    """The *speaker*, if the text may go on about him in the words of a *mention*; those quoted go on about others."""
    if known.layout.quotation(mention.head.start) >= 0:
        return ()
    if speaker is not None and is_of_other_age(speaker, mention, known.text):
        return ()
    return find_continued(mention, role_of(mention, known.gazetteer), speaker, known.text, known.gazetteer)


def role_of(mention: Mention, gazetteer: Gazetteer) -> str:
    """The head of *mention* in small letters, of "ex-sheriff" the "sheriff"."""
    head = head_word(mention)
    return head if head in gazetteer.roles else head.removeprefix("ex-")


def _by_former_role(mention: Mention, speaker: Cluster | None, known: Known) -> tuple[Cluster, ...]:
    """Whom "the former speaker" means: who was called so, else who has just spoken and has not the role now."""
    said = key_words(mention)
    if len(said) < 2 or FORMER.isdisjoint(said[:-1]):
        return ()
    start, head = mention.span.start, role_of(mention, known.gazetteer)
    called = [one for one in known.clusters if f"former {head}" in one.words and last_before(one, start) >= 0]
    if called:
        return mentioned_last(called, start)
    role = known.gazetteer.roles.get(head)
    alike = [one for one in known.clusters if last_before(one, start) >= 0 and _was_alike(one, role, known.gazetteer)]
    alike = [one for one in alike if head not in OFFICES or not _was_another(one, head, known.gazetteer)]
    if len(alike) == 1 and role is not None and agree(alike[0], head, role):
        return (alike[0],)
    named = speaker is not None and speaker.parts and speaker.kind is PERSON and head not in speaker.words
    if speaker is None or not named:
        return ()
    if head in OFFICES and _was_another(speaker, head, known.gazetteer):
        return ()
    # what he holds now tells nothing of what he once was
    fits = role is None or fits_gender(role.gender, speaker.gender)
    return (speaker,) if fits else ()


def _was_alike(one: Cluster, role: Role | None, gazetteer: Gazetteer) -> bool:
    """Whether somebody was once of the kind of a *role*: of a former police chief one tells as a former officer."""
    if role is None:
        return False
    held = [gazetteer.roles.get(word.removeprefix("former ")) for word in one.words if word.startswith("former ")]
    return any(each is not None and each.groups & role.groups - BROAD for each in held)


def _was_another(one: Cluster, head: str, gazetteer: Gazetteer) -> bool:
    """Whether what a text tells that somebody once was is another office than *head*, or of another kind."""
    once = [word.removeprefix("former ") for word in one.words if word.startswith("former ")]
    return bool(once) and (holds_another(once, head) or not _was_alike(one, gazetteer.roles.get(head), gazetteer))


def _by_role(mention: Mention, speaker: Cluster | None, known: Known) -> tuple[Cluster, ...]:
    """The person whose title or described role agrees with the description's."""
    start, head = mention.span.start, role_of(mention, known.gazetteer)
    role = known.gazetteer.roles.get(head)
    if role is None:
        return ()
    groups = set(groups_of(mention, head, role))
    anybody = "person" in groups
    near = [
        (one, start - last_before(one, start))
        for one in (*known.clusters, *known.nameless)
        if one.kind is PERSON and not one.plural and agree(one, head, role)
        if anybody or head in one.words or _may_be_one(groups, one.groups)
    ]
    near = [(one, distance) for one, distance in near if distance <= min(start, NEAR * 3)]
    if speaker is not None and not speaker.parts and any(one is speaker for one, _ in near):
        return () if is_apart(mention, head, role, speaker) else (speaker,)  # an unnamed one is called by other words
    exact = [one for one, _ in near if is_same_office(one.words, head)]
    exact = [one for one in exact if head in one.words] or exact  # of a king and an emir one is called "the emir"
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
        alike = () if head in SOLE else near
        fitting = exact or [one for one, distance in alike if groups & one.groups and distance <= NEAR]
    return _best_of(fitting, groups, start, known)


def _may_be_one(groups: Set[str], others: Set[str]) -> bool:
    """Whether roles of these groups may be one person's: a CEO leads as a mayor does, yet is none."""
    common = groups & others
    return bool(common - BROAD or (common and not (groups - BROAD and others - BROAD)))


def _best_of(fitting: list[Cluster], groups: set[str], start: int, known: Known) -> tuple[Cluster, ...]:
    """Of those who fit a role of *groups* the best ones: who has just spoken, or who stand near."""
    if len(fitting) < 2:
        return tuple(fitting)
    best = max(len(groups & one.groups) for one in fitting)
    fitting = [one for one in fitting if len(groups & one.groups) == best]
    speaker = known.focus(start)
    if speaker is not None and any(one is speaker for one in fitting):
        last = named_last(fitting, start, known)
        return last if speaker in last else (speaker,)
    close = [one for one in fitting if start - last_before(one, start) <= NEAR // 3]
    return tuple(close or fitting)
