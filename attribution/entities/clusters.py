"""Clusters: what is known so far of each person or body, and the entity that it grows into."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from ..mentions.pronouns import UNTOLD
from ..model import Entity, EntityKind, Gender, Mention, Outlet
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.outlets import strip_article
from .offices import head_word, role_words, write_out

PERSON, GROUP, BODY, PAPER, DOCUMENT, UNKNOWN = (
    EntityKind.PERSON,
    EntityKind.GROUP,
    EntityKind.ORGANISATION,
    EntityKind.OUTLET,
    EntityKind.DOCUMENT,
    EntityKind.UNKNOWN,
)
LEGAL_FORMS = words("inc inc. ltd ltd. pvt pvt. pty plc llc corp corp. co. gmbh s.a. ag ab sa se nv bv asa oyj spa kk")


class Calling(NamedTuple):
    """What a text calls one beside a name at ``start``: the noun, all words that tell of it, and those ahead of it."""

    start: int
    head: str
    words: frozenset[str]
    near: frozenset[str]


class Cluster:
    """What is known so far of one entity: it grows as mentions are tied to it, and never leaves this layer."""

    # What most clusters never learn stands here once for all.
    gender = UNTOLD
    groups: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    outlet: Outlet | None = None
    plural = sure = human = False
    neutral = False
    """Whether this is one person who is "they"."""
    kin: tuple[tuple[str, Cluster], ...] = ()
    """How others are related to this one; kin.relate notes it."""
    nickname = ""
    """In small letters."""
    counted = ""
    """What is shown for one of several whom the text only counts: "one aide", of "two aides … one of them"."""
    callings: tuple[Calling, ...] | None = None
    """What the text calls it beside its names, once somebody has asked for it."""
    said: tuple[str, ...] = ()
    starts: Sequence[int] = ()
    """Of the mentions' heads, sorted; ``last_before`` brings it up to date."""

    def __init__(self, name: str, kind: EntityKind, parts: tuple[str, ...] = ()) -> None:
        self.name = name
        self.kind = kind
        self.parts = parts
        self.mentions: list[Mention] = []

    def add(self, mention: Mention, gazetteer: Gazetteer) -> None:
        """Take in *mention* with what its title tells."""
        self.mentions.append(mention)
        if mention.gender is not UNTOLD and self.gender is UNTOLD:
            self.gender = mention.gender
        if mention.title:
            for word in role_words(mention.span.text.partition(mention.title)[0] + mention.title):
                self.learn(word, gazetteer)

    def take(self, mention: Mention) -> None:
        """Take in a mention without a name, whose head later ones may repeat."""
        self.mentions.append(mention)
        self.heads |= {head_word(mention)}

    def may_be_body(self) -> bool:
        """Whether this is a name of one of which nothing shows that it is a person's: no "Congregants"."""
        if self.kind is not PERSON or not self.parts or self.human or self.gender is not UNTOLD:
            return False
        return len(self.parts) > 1 or not self.parts[0].endswith("s")

    def passes_for_body(self) -> bool:
        """Whether this is a body, or may be one."""
        return self.kind is BODY or self.may_be_body()

    def learn(self, word: str, gazetteer: Gazetteer) -> None:
        """Note a role *word* of the person."""
        role = gazetteer.roles.get(word)
        if role is not None and not role.plural:
            self.sure = self.human = True
            self.groups |= role.groups
            if not role.courtesy:
                self.words |= {word, write_out(word)}
            if self.gender is UNTOLD:
                self.gender = role.gender


def claim(cluster: Cluster, mentions: Sequence[Mention], owners: dict[int, tuple[Cluster, ...]]) -> None:
    """Give *mentions* to a cluster, and note in *owners*, by their offsets, whose they are."""
    cluster.mentions += mentions
    owners.update({mention.head.start: (cluster,) for mention in mentions})


def head_start(mention: Mention) -> int:
    """Where the head of a mention begins, by which mentions are put in order."""
    return mention.head.start


def last_before(cluster: Cluster, offset: int) -> int:
    """Where the cluster's last mention before *offset* starts; -1 without any."""
    starts = cluster.starts
    if len(starts) != len(cluster.mentions):
        starts = [*starts]
        for mention in cluster.mentions[len(starts) :]:
            insort(starts, mention.head.start)
        cluster.starts = starts
    index = bisect_left(starts, offset)
    return starts[index - 1] if index else -1


def is_near(cluster: Cluster, offset: int, reach: int) -> bool:
    """Whether the cluster is mentioned within *reach* characters ahead of *offset*."""
    place = last_before(cluster, offset)
    return place >= 0 and offset - place <= reach


def mentioned_last(clusters: Iterable[Cluster], offset: int) -> tuple[Cluster, ...]:
    """The one of *clusters* that is mentioned last ahead of *offset*; () of none."""
    found = max(clusters, key=lambda one: last_before(one, offset), default=None)
    return () if found is None else (found,)


def only(found: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one that is *found*; () where several are, or none."""
    return tuple(found) if len(found) == 1 else ()


def fits_gender(one: Gender, other: Gender) -> bool:
    """Whether two genders are the same, as far as they are told."""
    return one is other or one is UNTOLD or other is UNTOLD


def same_head(cluster: Cluster, head: str) -> bool:
    """Whether a mention of the cluster turns on the noun *head*, in the plural perhaps."""
    heads = cluster.heads
    return head in heads or head + "s" in heads or head + "es" in heads


def to_entities(clusters: Iterable[Cluster]) -> tuple[tuple[Entity, ...], dict[Cluster, int]]:
    """The entities of those that are mentioned, in the order of their first mentions, and the number of each."""
    every = [cluster for cluster in clusters if cluster.mentions]
    for cluster in every:
        if len(cluster.mentions) > 1:
            cluster.mentions.sort(key=_mention_start)
    every.sort(key=_first_mention)
    entities = tuple([to_entity(number, cluster) for number, cluster in enumerate(every)])
    return entities, {cluster: number for number, cluster in enumerate(every)}


def _mention_start(mention: Mention) -> tuple[int, int]:
    return mention.spans[0].start, mention.spans[0].end


def _first_mention(cluster: Cluster) -> tuple[int, str]:
    return cluster.mentions[0].spans[0].start, cluster.name


def to_entity(number: int, cluster: Cluster) -> Entity:
    """The entity that *cluster* has grown into."""
    unsure = cluster.kind is PERSON and not cluster.sure and bool(cluster.parts)
    return Entity(
        id=number,
        name=_display(cluster),
        kind=UNKNOWN if unsure else cluster.kind,
        mentions=tuple(cluster.mentions),
        outlet=cluster.outlet,
        gender=cluster.gender,
    )


def _display(cluster: Cluster) -> str:
    """The fullest name, without its article and a firm's legal form; an outlet's as the registry has it."""
    if cluster.outlet is not None:
        return cluster.name
    name = strip_article(cluster.counted or cluster.name)
    while cluster.kind is not PERSON and (parted := name.rpartition(" "))[0] and parted[2].lower() in LEGAL_FORMS:
        name = parted[0].rstrip(",")  # "Tarn Foods Pvt. Ltd."
    return name
