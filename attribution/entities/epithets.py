"""Epithets: who has just spoken, called by what only goes on about them: "the Norwegian", "the striker"."""

from __future__ import annotations

from collections.abc import Sequence

from ..mentions.pronouns import PRONOUNS, UNTOLD
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import COUNTS, LAWYERS, SPOKESPEOPLE, Gazetteer, Role
from ..vocabulary.words import MARKS
from .ages import TOLD
from .bodies import NEAR
from .clusters import PERSON, UNKNOWN, Cluster, fits_gender, is_near, mentioned_last
from .exclusive import are_exclusive
from .introductions import BROAD, LED
from .nationalities import countries_told, country_of
from .offices import OFFICES, holds_another
from .roles import OF_ANYTHING, groups_of
from .several import ASKING, COUNTED_OUT, is_another

PRIVATE = words(
    """
    sport artist writer academic scientist victim witness student relative farmer driver activist chef worker pilot
    astronaut doctor nurse engineer teacher business lawyer prosecutor journalist
    """
)
"""Groups of people who hold no office: anybody may turn out to be one."""
_BESIDES = frozenset(("relative",))
"""What somebody is besides a trade: the widow may be an actress."""
_LEARNED = words("academic scientist doctor")
"""What one and the same person may be called who has studied."""
_PARENTS = words("mother father mum mom dad")
_YOUNG = words("boy girl schoolboy schoolgirl toddler child")
_COUNTED = COUNTS | {"twins", "triplets"}
_MOST_LOOKS = 20  # mentions of one speaker that are looked at
_SOURCES = frozenset(("source", "insider"))
FAMED = words("artist sport")
_REPRESENTING = LAWYERS | SPOKESPEOPLE | words("publicist agent representative rep")
"""Who speaks for stars and is none."""
_NO_DOERS = words("chapter paper newsletter shelter computer center letter chamber register number cluster tower")
"""Words that end as those for who does something do, and are things or bodies."""
_PARTIES = words("democrat republican conservative tory socialist liberal")


def find_continued(
    mention: Mention, head: str, speaker: Cluster | None, text: str, gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The one who has just spoken, called by what only goes on about them: "the Norwegian", "the striker"."""
    if speaker is None or speaker.plural or mention.span.text.startswith(("this ", "This ")) or head in ASKING:
        return ()
    if speaker.kind is UNKNOWN and not speaker.parts and speaker.name.split(None, 1)[0].lower() not in COUNTED_OUT:
        return ()  # what nobody knows to be a person
    role, age = gazetteer.roles.get(head), TOLD.search(mention.span.text)
    if role is None:
        fits = age or _tells_children(mention, head) or _fits_bare(speaker, mention.head.text, text, gazetteer)
        return (speaker,) if fits else ()
    if not agree(speaker, head, role):
        return ()
    if age or _tells_children(mention, head):
        return (speaker,)
    if not speaker.parts and _tells_another(mention, head, role, speaker, text):
        return ()
    if not _may_be_called(mention, head, role, speaker, text):
        return ()
    speaker.learn(head, gazetteer)
    return (speaker,)


def _tells_another(mention: Mention, head: str, role: Role, speaker: Cluster, text: str) -> bool:
    """Whether *mention* tells of another than a *speaker* without a name: no minister is called a source."""
    if not speaker.words:
        public = head in OFFICES or not role.groups.isdisjoint(FAMED)
        if (public and not speaker.heads.isdisjoint(_SOURCES)) or is_another(head, speaker, mention.span.start, text):
            return True
    return is_apart(mention, head, role, speaker)


def _may_be_called(mention: Mention, head: str, role: Role, speaker: Cluster, text: str) -> bool:
    """Whether nothing known of the *speaker* keeps a text from calling them a *head*: no office but one that leads."""
    told, earlier = role.groups - BROAD, speaker.groups - BROAD - _BESIDES
    if told <= _LEARNED and earlier <= _LEARNED:
        earlier = frozenset()  # "Dr" is told of a glaciologist, too
    if head in _PARTIES or not (speaker.parts or speaker.words):
        return True
    if "legislator" in told and "member" in speaker.groups:
        return True  # "Ann Lee, a member of the finance committee"
    if head in OF_ANYTHING:
        leads = not earlier.isdisjoint(groups_of(mention, head, role) - BROAD)
    else:
        leads = "leader" in role.groups and not told and not earlier.isdisjoint(LED)
    before = text[max(0, mention.span.start - 2) : mention.span.start]
    tags = any(mark in before for mark in MARKS)
    return leads or (not earlier and (tags or told <= PRIVATE))


def is_apart(mention: Mention, head: str, role: Role, speaker: Cluster) -> bool:
    """Whether a leader or official is told to be one of what an unnamed *speaker* was not: "the JVM leader"."""
    if head not in OFFICES and not role.groups <= BROAD:
        return False
    ahead = mention.span.text[: mention.head.start - mention.span.start].split()[1:]
    said = {word for each in speaker.mentions[:_MOST_LOOKS] for word in each.span.text.split()}
    return any(word[0].isupper() and word not in said for word in ahead)


def _fits_bare(speaker: Cluster, noun: str, text: str, gazetteer: Gazetteer) -> bool:
    """Whether a *noun* that is no role may tell of the *speaker*: "the Norwegian", "the Texan", "the mother-of-two"."""
    head = noun.lower()
    country = country_of(head, gazetteer)
    told = countries_told(speaker, text, gazetteer) if country else frozenset()
    if told and country not in told:
        return False  # no Norwegian is "the Swede"
    if noun[:1].isupper() and head.endswith("an"):
        return True
    others = {gazetteer.demonyms.get(one) for one in speaker.heads} - {None, country}
    does = head.endswith(("man", "woman", "er")) and head not in _NO_DOERS
    if (country and not others) or does:
        return True
    parent = gazetteer.roles.get(head.partition("-of-")[0]) if "-of-" in head else None
    return parent is not None and agree(speaker, head, parent)


def find_himself(mention: Mention, head: str, clusters: Sequence[Cluster], gazetteer: Gazetteer) -> tuple[Cluster, ...]:
    """Whom "the captain himself" means: the last who was named near and is, or may be, a *head*."""
    emphasis = mention.span.text.rpartition(" ")[2]
    if emphasis not in ("himself", "herself"):
        return ()
    role, start, gender = gazetteer.roles.get(head), mention.span.start, PRONOUNS[emphasis].gender
    near = [
        one
        for one in clusters
        if one.kind is PERSON and one.parts and is_near(one, start, NEAR // 3)
        if one.gender in (gender, UNTOLD) and (role is None or agree(one, head, role))
    ]
    near = [one for one in near if head in one.words and is_near(one, start, NEAR // 6)] or near
    return mentioned_last(near, start)


def _tells_children(mention: Mention, head: str) -> bool:
    """Whether this is a parent by the number of children, "the mother of two", as anybody may be."""
    after = mention.span.text[mention.head.end - mention.span.start :].split()[:2]
    return head in _PARENTS and after[:1] == ["of"] and not _COUNTED.isdisjoint(after)


def agree(cluster: Cluster, head: str, role: Role) -> bool:
    """Whether the cluster's gender, office and party allow *head*."""
    if not fits_gender(cluster.gender, role.gender):
        return False
    if holds_another(cluster.words | cluster.heads, head) or (head in _YOUNG and cluster.words - _YOUNG):
        return False  # no doctor is called a boy
    if are_exclusive(cluster.words, head):
        return False
    if head not in cluster.words and role.groups & FAMED and not cluster.words.isdisjoint(_REPRESENTING):
        return False
    return head not in _PARTIES or head in cluster.words or not cluster.words & _PARTIES
