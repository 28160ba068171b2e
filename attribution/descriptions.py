"""Sources without a name: tied to somebody named before, to an earlier source in the same words, or standing alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from itertools import repeat

import regex

from .bodies import (
    GENERIC_BODIES,
    NEAR,
    find_body,
    find_maker,
    find_same_body,
    find_same_document,
    find_same_words,
    key_words,
    last_before,
    same_head,
)
from .clusters import BODY, DOCUMENT, GROUP, PAPER, PERSON, UNKNOWN, Cluster
from .document import Document
from .gazetteer import Gazetteer, Role
from .introductions import BROAD, find_named_after
from .kin import KIN
from .mastheads import AIRERS, AIRING
from .model import EntityKind, Mention, MentionKind
from .pronouns import UNTOLD
from .tables import words
from .words import MARKS

_DEFINITE = ("the ", "this ", "that ", "these ", "those ", "his ", "her ", "their ", "its ", "former ")
_KINDS = {
    MentionKind.ORGANISATION: BODY,
    MentionKind.OUTLET: PAPER,
    MentionKind.DOCUMENT: DOCUMENT,
    MentionKind.COLLECTIVE: GROUP,
}
_PRIVATE = frozenset(("sport", "artist", "writer", "academic", "scientist", "victim", "witness", "student", "relative",
                      "farmer", "driver", "activist", "chef", "worker", "pilot", "astronaut", "doctor", "nurse",
                      "engineer", "teacher", "business", "lawyer", "journalist"))  # fmt: skip
"""Groups of people who hold no office: anybody may turn out to be one."""
_POSSESSIVES = ("his ", "her ", "their ", "its ", "my ", "our ")
_PARENTS = words("mother father mum mom dad")
_COUNTS = words("one two three four five six seven eight nine ten twins triplets")
_PARTIES = words("democrat republican conservative tory socialist liberal")
_OFFICES = {
    word: number
    for number, office in enumerate(
        (
            "president",
            "premier chancellor pm",
            "secretary minister",
            "governor",
            "mayor",
            "senator",
            "congressman congresswoman representative rep",
            "ambassador envoy",
            "judge magistrate justice",
            "king queen monarch",
            "pope pontiff",
            "bishop archbishop",
            "sheriff",
        )
    )
    for word in words(office)
}
"""Offices by their titles: who is known to hold one is not meant by another's."""
_AGED = regex.compile(r"[0-9]{1,3}-year-old")
_ALIKE = {
    word: group
    for group in (("source", "insider"), ("friend", "pal", "chum", "mate"), ("aide", "staffer", "adviser"))
    for word in group
}
"""Nouns by which one and the same person may be called who stays unnamed."""


def learn_roles(
    document: Document, mentions: Sequence[Mention], clusters: Sequence[Cluster], gazetteer: Gazetteer
) -> None:
    """Note the role words beside people's names: "…, the plant's safety chief," or "The captain," before.

    *clusters* are those of the *mentions*, in their order.
    """
    norms, classes, roles = document.tokens.norms, document.tokens.classes, gazetteer.roles
    offsets = [mention.head.start for mention in mentions]
    count = len(norms)
    for mention, token, cluster in zip(
        mentions, map(bisect_left, repeat(document.tokens.starts), offsets), clusters, strict=True
    ):
        before = token - 2 if token > 1 and classes[token - 1] == "," else token - 1
        if before >= 0 and classes[before] in "wWa" and norms[before] in roles:
            cluster.learn(norms[before], gazetteer)
            if before:
                _learn_modifier(norms[before - 1], cluster)
        after = token + mention.name.count(" ") + 1
        if after < count and (classes[after] in ",(" or norms[after] in _COPULAS):
            _learn_apposition(norms, classes, after, cluster, gazetteer)


def _learn_apposition(norms: list[str], classes: str, mark: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the roles, or the kind of body, that a name is said to be after the comma or copula at *mark*."""
    roles = gazetteer.roles
    first = mark + 1
    if norms[first : first + 1] == ["who"] or (
        classes[first : first + 2] in ("9,", "9.", "9)") and len(norms[first]) < 4
    ):
        cluster.sure = cluster.human = True  # "Ann Lee, who …", "Ann Lee, 43, …"
    for index in range(first, min(mark + 12, len(norms))):
        sort = classes[index]
        if sort != "w" and (
            sort in MARKS or (sort in ",.;)" and index > first and (sort != "," or classes[mark] != "w"))
        ):
            return
        word = norms[index]
        if word == "which" and index == first and cluster.may_be_body():
            cluster.kind = BODY
            return
        if word in GENERIC_BODIES and cluster.may_be_body():
            continue  # "Onyx, the developer," may be a firm
        if word in roles and classes[index + 1 : index + 2] != "s" and not _modifies(norms, classes, index, gazetteer):
            cluster.learn(word, gazetteer)
            _learn_modifier(norms[index - 1], cluster)
        elif word in _AFTER_APPOSITION:
            return
        elif index > first and not cluster.human and norms[index + 1 : index + 2] != ["'s"]:
            kind = _body_kind(word, norms[index - 1], classes[index + 1 : index + 2], gazetteer)
            if kind is not None:
                cluster.kind = kind
                return


def _modifies(norms: list[str], classes: str, index: int, gazetteer: Gazetteer) -> bool:
    """Whether the role word at *index* goes with the noun of a body after it: "a student magazine"."""
    if classes[index + 1 : index + 2] != "w":
        return False
    return _body_kind(norms[index + 1], norms[index], classes[index + 2 : index + 3], gazetteer) is not None


def _body_kind(word: str, before: str, after: str, gazetteer: Gazetteer) -> EntityKind | None:
    """What sort of body the noun *word* tells of, None for none: an outlet where no noun of *after*'s class follows."""
    head = gazetteer.heads.get(word)
    if head is None or head.plural or head.kind not in ("organisation", "outlet"):
        return None
    if head.kind == "outlet":
        return None if after == "w" else PAPER
    return PAPER if word in AIRERS and before in AIRING else BODY


_ARTICLES = frozenset(("the", "The", "a", "A", "an", "An"))
_COPULAS = frozenset(("is", "was", "became"))
_AFTER_APPOSITION = frozenset(("who", "said", "told", "and", "but", "which"))
_MODIFIERS = {
    "army": "military", "military": "military", "battalion": "military", "rebel": "military", "navy": "military",
    "police": "police", "union": "union", "church": "religious", "party": "politician", "opposition": "politician",
    "labour": "politician", "conservative": "politician", "republican": "politician", "democratic": "politician",
    "communist": "politician", "council": "politician", "team": "sport", "club": "sport", "company": "business",
    "business": "business", "student": "student", "school": "teacher", "football": "sport",
}  # fmt: skip


def _learn_modifier(word: str, cluster: Cluster) -> None:
    group = _MODIFIERS.get(word)
    if group:
        cluster.groups |= {group}


def place_nameless(
    mention: Mention,
    clusters: list[Cluster],
    nameless: list[Cluster],
    focus: Callable[[int], Cluster | None],
    whole: str,
    sources: Container[int],
    gazetteer: Gazetteer,
) -> tuple[Cluster, ...]:
    """The cluster a nameless source belongs to; several where it stays open; () for a new one.

    *focus* tells whom the text goes on about at an offset, *sources* where names stand to whom something is attributed.
    """
    text = mention.span.text.lower()
    bare = text in gazetteer.roles and not mention.plural  # "counsel said"
    definite = bare or text.startswith(_DEFINITE)
    start = mention.span.start
    if mention.kind in (MentionKind.ORGANISATION, MentionKind.OUTLET):
        return (find_body(mention, clusters, start) if definite else ()) or find_same_body(mention, nameless)
    if mention.kind is MentionKind.DOCUMENT:
        found = find_maker(mention, clusters) or find_same_document(mention, nameless)
        return found or find_same_words(mention, nameless)
    if mention.plural:
        return find_same_words(mention, nameless)
    if not definite:
        return find_named_after(mention, clusters, whole, sources, gazetteer) if text.startswith(("a ", "an ")) else ()
    head = role_of(mention, gazetteer)
    alike = _ALIKE.get(head, (head,))
    earlier = [one for one in nameless if not one.plural and any(same_head(one, each) for each in alike)]
    if earlier and mention.kind is MentionKind.ANONYMOUS:
        return (earlier[-1],)
    if text.startswith(_POSSESSIVES):
        said = key_words(mention)
        same = [one for one in earlier if one.said == said] or [
            one
            for one in (clusters if head in KIN else ())
            if one.kind is PERSON and head in one.words and last_before(one, start) >= 0
        ]
        if same and (earlier or len(same) == 1):
            return (same[-1],)
        return find_named_after(mention, clusters, whole, sources, gazetteer) if text.startswith("its ") else ()
    speaker = focus(mention.head.start)
    age = _AGED.search(text)
    if age:
        aged = _aged(age[0], clusters, whole, start) or tuple(earlier[-1:])
        return aged or _continued(mention, whole, speaker, gazetteer)
    found = _by_role(mention, clusters, nameless, start, speaker, gazetteer)
    if len(found) > 1 and speaker and speaker.parts:
        found = _continued(mention, whole, speaker, gazetteer) or found
    if earlier and (not found or last_before(earlier[-1], start) > max(last_before(one, start) for one in found)):
        return (earlier[-1],)
    return (
        found
        or _continued(mention, whole, speaker, gazetteer)
        or find_named_after(mention, clusters, whole, sources, gazetteer)
        or (find_body(mention, clusters, start) if mention.head.text in GENERIC_BODIES else ())
    )


def role_of(mention: Mention, gazetteer: Gazetteer) -> str:
    """The head of *mention* in small letters, of "ex-sheriff" the "sheriff"."""
    head = mention.head.text.lower()
    return head if head in gazetteer.roles else head.removeprefix("ex-")


def _aged(head: str, clusters: list[Cluster], whole: str, start: int) -> tuple[Cluster, ...]:
    """The one person whose age was given before as *head* tells it: "the 62-year-old" of "Ann Lee, 62,"."""
    age = f", {head[: head.index('-')]}"
    found = [
        one
        for one in clusters
        if one.kind is PERSON
        and any(
            mention.head.end < start and whole.startswith((f"{age},", f"{age} "), mention.head.end)
            for mention in one.mentions
        )
    ]
    return tuple(found) if len(found) == 1 else ()


def _continued(mention: Mention, whole: str, speaker: Cluster | None, gazetteer: Gazetteer) -> tuple[Cluster, ...]:
    """The one who has just spoken, called by what only goes on about them: "the Norwegian", "the striker"."""
    if speaker is None or speaker.plural or mention.span.text.startswith(("this ", "This ")):
        return ()
    head = role_of(mention, gazetteer)
    role = gazetteer.roles.get(head)
    age = _AGED.search(mention.span.text)
    if role is None:
        country = gazetteer.demonyms.get(head)
        others = {gazetteer.demonyms.get(one) for one in speaker.heads} - {None, country}
        known = (country and not others) or head.endswith(("man", "woman")) or age or _tells_children(mention, head)
        parent = gazetteer.roles.get(head.partition("-of-")[0]) if "-of-" in head else None
        return (speaker,) if known or (parent and _agree(speaker, head, parent)) else ()
    if not _agree(speaker, head, role):
        return ()
    told, known_groups = role.groups - BROAD, speaker.groups - BROAD
    start = mention.span.start
    tags = any(mark in whole[max(0, start - 2) : start] for mark in MARKS)
    if age or _tells_children(mention, head):
        return (speaker,)
    unnamed = not speaker.parts and not speaker.words
    if unnamed or head in _PARTIES or (not known_groups and (tags or told <= _PRIVATE)):
        speaker.learn(head, gazetteer)
        return (speaker,)
    return ()


def _tells_children(mention: Mention, head: str) -> bool:
    """Whether this is a parent by the number of children, "the mother of two", as anybody may be."""
    after = mention.span.text[mention.head.end - mention.span.start :].split()[:2]
    return head in _PARENTS and after[:1] == ["of"] and not _COUNTS.isdisjoint(after)


def _by_role(
    mention: Mention,
    clusters: list[Cluster],
    nameless: list[Cluster],
    start: int,
    speaker: Cluster | None,
    gazetteer: Gazetteer,
) -> tuple[Cluster, ...]:
    """The person whose title or described role agrees with the description's."""
    head = role_of(mention, gazetteer)
    role = gazetteer.roles.get(head)
    if role is None:
        return ()
    groups = set(role.groups)
    for word in key_words(mention):
        if word in _MODIFIERS:
            groups.add(_MODIFIERS[word])
    anybody = "person" in groups
    near = [
        (one, start - last_before(one, start))
        for one in (*clusters, *nameless)
        if one.kind is PERSON and not one.plural and _agree(one, head, role)
        if anybody or head in one.words or not groups.isdisjoint(one.groups)
    ]
    near = [(one, distance) for one, distance in near if distance <= min(start, NEAR * 3)]
    if speaker is not None and not speaker.parts and any(one is speaker for one, _ in near):
        return (speaker,)  # who stays unnamed is called by other words
    exact = [one for one, _ in near if head in one.words]
    if len(exact) == 1:
        return tuple(exact)
    if anybody:
        fitting = [one for one, distance in near if distance <= NEAR // 2]
    else:
        fitting = exact or [one for one, distance in near if groups & one.groups and distance <= NEAR]
    return _best_of(fitting, groups, start, speaker)


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


def _agree(cluster: Cluster, head: str, role: Role) -> bool:
    """Whether the cluster's gender, office and party allow *head*."""
    if UNTOLD not in (cluster.gender, role.gender) and cluster.gender is not role.gender:
        return False
    office = _OFFICES.get(head)
    held = {_OFFICES[word] for word in cluster.words if word in _OFFICES}
    if office is not None and held and office not in held:
        return False
    return head not in _PARTIES or head in cluster.words or not cluster.words & _PARTIES


def new_nameless(mention: Mention, gazetteer: Gazetteer) -> Cluster:
    """A cluster of its own for a source that nobody earlier explains."""
    kind = _KINDS.get(mention.kind, GROUP if mention.plural else PERSON)
    head = mention.head.text.lower()
    if kind is PERSON and head not in gazetteer.roles and head not in gazetteer.heads:
        kind = UNKNOWN
    cluster = Cluster(display_name(mention), kind)
    cluster.plural = mention.plural
    cluster.take(mention)
    cluster.gender = mention.gender
    cluster.said = key_words(mention)
    for word in cluster.said:
        if word in gazetteer.roles:
            cluster.learn(word, gazetteer)
    return cluster


def display_name(mention: Mention) -> str:
    """A nameless source's words without its article and its outer commas."""
    name = mention.span.text.strip(" ,;:-–—")
    first, space, rest = name.partition(" ")
    return rest if space and first in _ARTICLES else name
