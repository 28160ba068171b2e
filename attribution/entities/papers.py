"""Papers: the outlets behind mentions: by their full names, by short forms of these, by what a text's others share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import frozen

from ..expressions import over_text
from ..mentions.mastheads import BANDS, KIND_NOUNS
from ..model import Mention, Outlet
from ..vocabulary.outlets import DEFAULT, ORDINARY, SHORT, Alias, OutletRegistry, first_word, strip_article
from .clusters import PAPER, Cluster, claim, head_start
from .countries import COUNTRIES, find_home

_LAST_WORDS = over_text(r"[^\w\s.-]|\.\s")
_LONGEST_KIND = 50
"""How many characters "the German business newspaper" may take."""


@frozen(slots=False, eq=False, repr=False)
class Named:
    """What a text names in full: its outlets by name, None for one no registry knows."""

    outlets: dict[str, Outlet | None]

    @classmethod
    def of(cls, matches: dict[str, list[Alias]]) -> Named:
        """What the names that lead to *matches* are."""
        outlets: dict[str, Outlet | None] = {}
        for name, found in matches.items():
            if not found:
                outlets.setdefault(strip_article(name), None)
            for alias in found:
                if not alias.mark:
                    outlets[alias.outlet.name] = alias.outlet
        return cls(outlets)

    @cached_property
    def countries(self) -> Counter[str]:
        """How many of the outlets are from each country."""
        return Counter([outlet.country for outlet in self.outlets.values() if outlet])

    @cached_property
    def shorter(self) -> dict[str, list[str]]:
        """First or last words of a name, small → the names that begin or end with them."""
        found: dict[str, list[str]] = {}
        for name in self.outlets:
            words = strip_article(name).lower().split()
            for size in range(1, len(words)):
                for short in {" ".join(words[:size]), " ".join(words[-size:])}:
                    found.setdefault(short, []).append(name)
        return found


def cluster_outlets(
    mentions: Iterable[Mention], text: str, registry: OutletRegistry
) -> tuple[list[Cluster], dict[int, tuple[Cluster, ...]], dict[int, tuple[str, ...]]]:
    """Tie each outlet's mention in *text* to its row; a short form goes to the outlet named in full, else its default.

    Where several may be meant it is an outlet of no row by the name it has in the text, "the Mercury"; the third value
    holds the names that were possible, by the head's start.
    """
    ordered = sorted(mentions, key=head_start)
    matches = {mention.name: match_outlets(mention.name, registry) for mention in ordered}
    named = Named.of(matches)
    clusters: dict[str, Cluster] = {}
    owners: dict[int, tuple[Cluster, ...]] = {}
    opened: dict[int, tuple[str, ...]] = {}
    latest: dict[str, int] = {}
    local = {name: _of_place(found, text) for name, found in matches.items() if not _is_sure(found)}
    homes = {name: _home_of(found, text) for name, found in matches.items() if len(found) > 1}
    introduced: dict[tuple[str, bool], str] = {}
    for position, mention in enumerate(ordered):
        found = matches[mention.name]
        nation = "" if _is_sure(found) else _nation_told(mention, text)
        if nation:
            found = [alias for alias in found if alias.outlet.country == nation]
        if _is_sure(found) or (nation and len(found) == 1):
            name: str | None = found[0].outlet.name
            introduced[mention.name, _is_definite(mention, text)] = found[0].outlet.name
        else:
            name = (
                introduced.get((mention.name, _is_definite(mention, text)))
                or _meant(mention, found, named, latest, homes.get(mention.name, ""))
                or local[mention.name]
                or _written_out(mention, found, text)
            )
        if name is None:
            opened[mention.head.start] = tuple(alias.outlet.name for alias in found)
            name = strip_article(mention.name)
        latest[name] = position
        cluster = clusters.get(name)
        if cluster is None:
            cluster = clusters[name] = Cluster(name, PAPER, tuple(name.lower().split()))
            meant = [alias.outlet for alias in found if alias.outlet.name == name]
            cluster.outlet = meant[0] if meant else named.outlets.get(name)
        claim(cluster, [mention], owners)
    return list(clusters.values()), owners, opened


def _home_of(found: Sequence[Alias], text: str) -> str:
    """The country where *text* is at home, as far as it tells those of the outlets *found* apart.

    Less tells one of few, but not America, whose places are named everywhere.
    """
    return find_home(text) or find_home(text, {alias.outlet.country for alias in found}).replace("US", "")


def match_outlets(name: str, registry: OutletRegistry) -> list[Alias]:
    """What *name* stands for; where no outlet has it, the one whose sure name it begins with: "BBC Radio Dale"."""
    bare = strip_article(name)
    found = registry.match(bare, 0, first_word(bare))
    whole = [alias for alias in found if len(alias.text) == len(bare)]
    if not whole and "." in bare:
        whole = [Alias(bare, "", outlet, False, bare.lower()) for outlet in registry.of_domain(bare)]
    return whole or [alias for alias in found if _has_branches(alias) and bare[len(alias.text) + 1 :][:1].isalpha()]


def _has_branches(alias: Alias) -> bool:
    """Whether a longer name that begins with *alias* is a branch of that outlet: "BBC Radio Dale", "ABC Far North"."""
    return not alias.mark or (alias.text.isupper() and alias.outlet.kind == "broadcaster")


def _is_sure(found: Sequence[Alias]) -> bool:
    """Whether only one outlet can be meant, wherever the name stands."""
    return len(found) == 1 and not found[0].mark


def _meant(mention: Mention, found: Sequence[Alias], named: Named, latest: dict[str, int], home: str) -> str | None:
    """The outlet that *mention* means in a text at *home* somewhere, of the aliases *found* and those *named* in full.

    None if it is open.
    """
    bare = strip_article(mention.name)
    full = [alias.outlet.name for alias in found if alias.outlet.name in named.outlets]
    if all(alias.mark for alias in found):
        own = any(strip_article(alias.outlet.name) == bare for alias in found)
        # "The Australian" is no short form of the Australian Broadcasting Corporation
        shorter = named.shorter.get(bare.lower(), ())
        full += [name for name in shorter if not (own and strip_article(name).startswith(bare))]
    if full:
        before = [name for name in full if name in latest]
        return max(before or full, key=lambda name: (latest.get(name, -1), name))
    if not found:
        station, _, band = bare.rpartition("-")
        return station if band in BANDS and station in named.outlets else bare
    there = [alias for alias in found if alias.outlet.country == home]
    if len(there) > 1 and not any(alias.mark == DEFAULT for alias in there):
        return None  # "the Times" in Ohio
    told = _told_beside(mention, found)
    told = told or (there[0].outlet if len(there) == 1 and len(found) > 1 else _told_by_others(found, named))
    sure = [alias.outlet for alias in found if alias.mark != SHORT]
    chosen = told or (sure[0] if len(sure) == 1 else None)
    return chosen.name if chosen else None


def _nation_told(mention: Mention, text: str) -> str:
    """The country that stands ahead of the outlet's kind and its name: the "Portuguese" newspaper Record; else "".

    Of outlets that share a name it tells the one meant, or that none of them is.
    """
    start = mention.head.start
    before = _LAST_WORDS.split(text[max(0, start - _LONGEST_KIND) : start].lower())[-1].split()
    if not before or before[-1] not in KIND_NOUNS:
        return ""
    return next((COUNTRIES[word] for word in reversed(before) if word in COUNTRIES), "")


def _is_definite(mention: Mention, text: str) -> bool:
    """Whether the article stands ahead of an outlet's name: "Record" in Lisbon is not "the Record" in Glasgow."""
    return text.endswith(("the ", "The "), 0, mention.head.start)


def _of_place(found: Sequence[Alias], text: str) -> str | None:
    """The one outlet of those *found* whose town *text* names: "the Tribune" in Tampa."""
    towns = [(alias.outlet.name, alias.outlet.name.removesuffix(alias.text).strip()) for alias in found]
    local = [name for name, town in towns if town not in ("", name, "The") and town.removeprefix("The ") in text]
    return local[0] if len(local) == 1 else None


def _written_out(mention: Mention, found: Sequence[Alias], text: str) -> str | None:
    """The one outlet of those *found*, whose whole name it is, with its article in a capital within a sentence."""
    start = mention.head.start
    whole = len(found) == 1 and strip_article(found[0].outlet.name) == found[0].text
    within = start > 6 and text[start - 4 : start] == "The " and text[start - 6 : start - 4].rstrip(" ")[-1:].isalnum()
    return found[0].outlet.name if whole and within else None


def _told_beside(mention: Mention, found: Sequence[Alias]) -> Outlet | None:
    """The outlet that what stands before the name picks out: "Sydney's Daily Telegraph"."""
    before = mention.span.text[: mention.head.start - mention.span.start].lower().replace("’", "'").split()
    owner = next((word[:-2] for word in before if word.endswith("'s")), None)
    fitting = [alias.outlet for alias in found if owner in alias.outlet.name.lower().split()]
    return fitting[0] if len(fitting) == 1 else None


def _told_by_others(found: Sequence[Alias], named: Named) -> Outlet | None:
    """Of several that share a short form the one from the country of most others, unless its default may be meant."""
    if len(found) < 2 or any(alias.mark == ORDINARY for alias in found):
        return None
    countries = named.countries
    if not countries or any(alias.mark == DEFAULT and alias.outlet.country in countries for alias in found):
        return None
    most = max(countries.values())
    fitting = [alias.outlet for alias in found if countries[alias.outlet.country] == most]
    return fitting[0] if len(fitting) == 1 else None
