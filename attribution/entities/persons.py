"""People gathered by their names: full names, then titles with last names, then first names and nicknames."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from ..mentions.pronouns import UNTOLD
from ..model import Mention
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.gazetteer import GENERATIONS, PARTICLES, Gazetteer
from .clusters import PERSON, Cluster, fits_gender, head_start
from .nicknames import read_nicknames, without_nickname
from .spellings import differ_by_letter, undouble

_PARTICLES = PARTICLES - {"ben"}  # which is a first name, too, where capitals are not looked at
_BEFORE_FIRST_NAMES = words(
    """
    sir dame lord lady prince princess king queen sister brother father mother son daughter wife husband uncle aunt
    cousin nephew niece
    """
) | {""}
_BORN = (" was born ", ", who was born ")
_MOST_NAMESAKES, _MOST_LOOKS = 50, 100
"""How many bearers of a name, and how many mentions of each, are looked at: of more none could be meant alone."""
_SHORTEST_MISSPELT = 6  # letters of a last name that a slip leaves the same
_HONOURING = ("-ji", "-san", "-sama", "-sahib", "-saheb", "-bhai")
"""What stands behind a last name alone to honour who bears it: "Tanaka-san"."""
_LAST_NAME_ENDINGS = ("y", "ie", "o", "ers")
"""What a nickname adds to a last name: "Stubbsy"."""


class People(NamedTuple):
    """The persons gathered so far, and to whom a last name and a first name lead.

    First names count once all full names are known, for a longer one may begin otherwise. ``lasts`` are the last names
    by their first three letters, ``firsts`` the first names by their first two, ``full`` those by their long forms.
    """

    gazetteer: Gazetteer
    clusters: list[Cluster]
    by_name: dict[tuple[str, ...], Cluster]
    by_last: dict[str, list[Cluster]]
    by_first: dict[str, list[Cluster]]
    by_middle: dict[str, list[Cluster]]
    lasts: dict[str, list[str]]
    firsts: dict[str, list[str]]
    full: dict[str, list[str]]

    def bear_last(self, name: str, cluster: Cluster) -> None:
        """Note that *cluster* has this last name."""
        if name not in self.by_last:
            self.by_last[name] = []
            self.lasts.setdefault(name[:3], []).append(name)
        self.by_last[name].append(cluster)

    def bear_first(self, cluster: Cluster) -> None:
        """Note the first name of *cluster*, and those behind it."""
        name = cluster.parts[0]
        if name not in self.by_first:
            self.by_first[name] = []
            self.firsts.setdefault(name[:2], []).append(name)
            self.full.setdefault(self.gazetteer.full_names.get(name, name), []).append(name)
        self.by_first[name].append(cluster)
        for middle in dict.fromkeys(cluster.parts[1:-1]):
            self.by_middle.setdefault(middle, []).append(cluster)


@lru_cache(maxsize=8192)
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a person's name in small letters, without nicknames, initials' stops and generations."""
    lower = name.lower()
    parts = [word.strip("“”\"'‘’.,()") for word in without_nickname(lower).split()]
    if len(parts) == 1 and (honour := next(filter(parts[0].endswith, _HONOURING), "")):
        parts = [parts[0].removesuffix(honour)]
    return tuple(word for word in parts if word and word not in GENERATIONS) or (lower,)


def cluster_persons(
    mentions: Sequence[Mention], gazetteer: Gazetteer, text: str
) -> tuple[list[Cluster], dict[int, tuple[Cluster, ...]]]:
    """Gather persons by full names, then by titles with last names, then by first names and nicknames.

    Returns the clusters, and for each mention, by its head's start, its cluster, or several where it stays open.
    """
    people = People(gazetteer, [], {}, {}, {}, {}, {}, {}, {})
    owners: dict[int, tuple[Cluster, ...]] = {}
    short: list[tuple[Mention, tuple[str, ...]]] = []
    nicknames = read_nicknames(mentions, text)
    called = frozenset(nicknames.values())
    for mention in mentions:
        parts = name_parts(mention.name)
        if len(parts) == 1 or parts[0] in _PARTICLES or " ".join(parts) in called:
            short.append((mention, parts))
        else:
            born = _find_born(mention, parts, people, text)
            if born:
                born.add(mention, gazetteer)
            cluster = born or _take_full(mention, parts, people)
            cluster.nickname = nicknames.get(mention.head.start, cluster.nickname)
            owners[mention.head.start] = (cluster,)
    owners.update(_place_short(short, people))
    for cluster in people.clusters:
        if len(cluster.mentions) > 1:
            cluster.mentions.sort(key=head_start)
    return people.clusters, owners


def _find_born(mention: Mention, parts: tuple[str, ...], people: People, text: str) -> Cluster | None:
    """The one bearer of a last name whose whole name an obituary tells with the birth: "Alfred Paul Lee was born"."""
    if len(parts) < 3 or not text.startswith(_BORN, mention.head.end) or " died" not in text:
        return None
    bearers = people.by_last.get(parts[-1], ())
    bearers = [one for one in bearers if len(one.parts) == 2 and fits_gender(one.gender, mention.gender)]
    return bearers[0] if len(bearers) == 1 else None


def _take_full(mention: Mention, parts: tuple[str, ...], people: People) -> Cluster:
    """The cluster of a full name, *mention* taken in: the one person it agrees with, else a new one."""
    bearers = _latest(people.by_last.get(parts[-1], []), mention.head.start)
    if (same := people.by_name.get(parts)) and same not in bearers:
        bearers = [same, *bearers]
    known = [cluster for cluster in bearers if _same_person(cluster, parts, mention, people.gazetteer)]
    known = known or people.by_last.get(" ".join(parts), [])  # "Mary Ann", of Mary Ann Lee
    cluster = known[0] if len(known) == 1 else _new(mention.name, parts, people)
    if len(parts) > len(cluster.parts):
        cluster.parts, cluster.name = parts, mention.name
    people.by_name.setdefault(parts, cluster)
    cluster.add(mention, people.gazetteer)
    return cluster


def _place_short(short: Sequence[tuple[Mention, tuple[str, ...]]], people: People) -> dict[int, tuple[Cluster, ...]]:
    """The clusters of *short* names, by where they stand; one that nobody bears is new, one that several do is open."""
    owners: dict[int, tuple[Cluster, ...]] = {}
    by_first = people.by_first
    for cluster in people.clusters:
        people.bear_first(cluster)
    called = {cluster.nickname: cluster for cluster in people.clusters if cluster.nickname}
    for mention, parts in short:
        nicknamed = called.get(" ".join(parts))
        if nicknamed:
            fitting = [
                nicknamed,
                *[one for one in by_first.get(parts[0], ()) if len(parts) == 1 and one is not nicknamed],
            ]
        else:
            fitting = _find_bearers(mention, parts, people)
        if not fitting:
            fitting = [_new_short(mention, parts, people)]
            if len(parts) > 1:
                people.bear_first(fitting[0])
        if len(fitting) == 1:
            fitting[0].add(mention, people.gazetteer)
        owners[mention.head.start] = tuple(fitting)
    return owners


def _new(name: str, parts: tuple[str, ...], people: People) -> Cluster:
    cluster = Cluster(name, PERSON, parts)
    people.clusters.append(cluster)
    people.bear_last(parts[-1], cluster)
    if len(parts) > 2:
        people.bear_last(" ".join(parts[:-1]), cluster)
    if "-" in parts[-1] and len(parts) > 1:  # the family name of Kit Lau Kam-wing is Lau
        people.bear_last(parts[-2], cluster)
    return cluster


def _same_person(cluster: Cluster, parts: tuple[str, ...], mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a full name agrees with the cluster's in its first name, its short form or its initial."""
    if len(cluster.parts) < 2 or not fits_gender(cluster.gender, mention.gender):
        return False
    first, other = parts[0], cluster.parts[0]
    if cluster.parts[-len(parts) :] == parts or parts[-len(cluster.parts) :] == cluster.parts:
        return True  # Wasserman Schultz, of Debbie Wasserman Schultz
    if first == other or " ".join(parts[:-1]) == cluster.nickname:
        return True
    full = gazetteer.full_names
    if full.get(first, first) == full.get(other, other):
        return True
    return (len(first) == 1 or len(other) == 1) and first[0] == other[0]


def _find_bearers(mention: Mention, parts: tuple[str, ...], people: People) -> list[Cluster]:
    """Who a last name or first name alone may be, of those who bear that last name or else that first name."""
    gender, last, by_last = mention.gender, parts[-1], people.by_last
    bearers = by_last.get(last) or by_last.get(f"el-{last}") or by_last.get(f"al-{last}") or []
    bearers = _latest(bearers, mention.head.start)
    fitting = [
        one for one in bearers if one.parts[-len(parts) :][:-1] == parts[:-1] and fits_gender(one.gender, gender)
    ]
    if not fitting and mention.title.lower() in _BEFORE_FIRST_NAMES:
        if gender is UNTOLD:
            gender = people.gazetteer.genders.get(parts[0], UNTOLD)  # "Josie" is no Joseph
        fitting = _latest(people.by_first.get(parts[0], []), mention.head.start)
        fitting = fitting or [one for one in _find_nicknamed(parts[0], people) if fits_gender(one.gender, gender)]
    if not fitting and len(last) > _SHORTEST_MISSPELT:
        fitting = _find_misspelt(last, people)
    if len(fitting) > 1:
        start = mention.head.start
        fitting = [one for one in fitting if any(each.head.start < start for each in one.mentions)] or fitting
    return _narrow(fitting, mention, people.gazetteer) if len(fitting) > 1 else fitting


def _latest(bearers: list[Cluster], start: int) -> list[Cluster]:
    """Of more *bearers* of a name than one reads of in an article those first named last before *start*."""
    if len(bearers) <= _MOST_NAMESAKES:
        return bearers
    known = max(bisect_left(bearers, start, key=_first_start), _MOST_NAMESAKES)
    return bearers[known - _MOST_NAMESAKES : known]


def _first_start(cluster: Cluster) -> int:
    return cluster.mentions[0].head.start


def _find_misspelt(last: str, people: People) -> list[Cluster]:
    """The one person of whose last name *last* has a letter more or less: Petermann of Ana Peterman."""
    alike = [name for name in people.lasts.get(last[:3], ()) if differ_by_letter(name, last)]
    found = [one for name in alike for one in people.by_last[name] if len(one.parts) > 1]
    return found if len(found) == 1 else []


def _find_nicknamed(name: str, people: People) -> list[Cluster]:
    """Who is called *name* for short: by its full form, by how their first name begins, or by a last name with "-y"."""
    full, by_first = people.gazetteer.full_names, people.by_first
    found = [one for first in people.full.get(full.get(name, name), ()) for one in by_first[first][:_MOST_NAMESAKES]]
    stem = undouble(name.rstrip("s").removesuffix("ie").removesuffix("y"))
    if found or len(stem) < 2:
        return found
    if len(stem) == 2:  # "Jo" may be Josephine
        longer = [first for first in people.firsts.get(name[:2], ()) if first.startswith(name) and first != name]
        found = [one for first in longer for one in by_first[first]]
        return found if len(found) == 1 else []
    longer = [first for first in people.firsts.get(stem[:2], ()) if first.startswith(stem) and first != name]
    found = [one for first in longer for one in by_first[first]]
    found += people.by_middle.get(name, ())
    found += [
        one
        for end in _LAST_NAME_ENDINGS
        if name.endswith(end)
        for one in people.by_last.get(name.removesuffix(end), ())
    ]
    return found if len(found) == 1 else []


def _new_short(mention: Mention, parts: tuple[str, ...], people: People) -> Cluster:
    """A cluster for a last name that no full name explains; with its title where others bear the name."""
    namesakes = parts[-1] in people.by_last
    cluster = _new(mention.name, parts, people)
    if namesakes and mention.title.lower() in people.gazetteer.roles:
        cluster.name = f"{mention.title} {mention.name}"
    return cluster


def _is_bare(name: str, mentions: list[Mention]) -> bool:
    """Whether one of *mentions* is no more than this *name*."""
    return any(each.name == name and not each.title for each in mentions)


def _narrow(fitting: list[Cluster], mention: Mention, gazetteer: Gazetteer) -> list[Cluster]:
    """Of several bearers of a last name those that the title picks out: "Sgt Lee", "Mrs Lee"."""
    told = [one for one in fitting if mention.gender is not UNTOLD and one.gender is mention.gender]
    titles = {word for word in mention.title.lower().split() if word in gazetteer.roles}
    titled = [one for one in told or fitting if titles & one.words]
    narrowed = titled or told or fitting
    if len(narrowed) > 1 and not mention.title:
        # a bare last name goes on meaning whom it meant before others had it, too
        called = [one for one in narrowed if _is_bare(mention.name, one.mentions[-_MOST_LOOKS:])]
        return called if len(called) == 1 else narrowed
    return narrowed
