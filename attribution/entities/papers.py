"""Papers: the outlets behind mentions: by their full names, by short forms of these, by what a text's others share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import evolve, frozen

from ..expressions import expression
from ..mentions.mastheads import KIND_NOUNS
from ..mentions.named import NAMED, PERSONS
from ..mentions.pronouns import UNTOLD
from ..model import Attribution, Mention, MentionKind, Outlet
from ..vocabulary.gazetteer import COURTESIES
from ..vocabulary.outlets import DEFAULT, ORDINARY, SHORT, Alias, OutletRegistry, first_word, strip_article
from .clusters import PAPER, Cluster, head_start
from .countries import COUNTRIES, find_home

OUTLET, ORGANISATION = MentionKind.OUTLET, MentionKind.ORGANISATION
_LAST_WORDS = expression(r"[^\w\s.-]|\.\s")
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

    The third value holds the names that were possible where a mention stays open, by the head's start.
    """
    ordered = sorted(mentions, key=head_start)
    matches = {mention.name: _match(mention.name, registry) for mention in ordered}
    named = Named.of(matches)
    clusters: dict[str, Cluster] = {}
    owners: dict[int, tuple[Cluster, ...]] = {}
    opened: dict[int, tuple[str, ...]] = {}
    latest: dict[str, int] = {}
    local = {name: _of_place(found, text) for name, found in matches.items() if not _is_sure(found)}
    homes = {name: _home_of(found, text) for name, found in matches.items() if len(found) > 1}
    for position, mention in enumerate(ordered):
        found = matches[mention.name]
        nation = "" if _is_sure(found) else _nation_told(mention, text)
        if nation:
            found = [alias for alias in found if alias.outlet.country == nation]
        if _is_sure(found) or (nation and len(found) == 1):
            name: str | None = found[0].outlet.name
        else:
            name = (
                _meant(mention, found, named, latest, homes.get(mention.name, ""))
                or local[mention.name]
                or _written_out(mention, found, text)
            )
        if name is None:
            opened[mention.head.start] = tuple(alias.outlet.name for alias in found)
            continue
        latest[name] = position
        cluster = clusters.get(name)
        if cluster is None:
            cluster = clusters[name] = Cluster(name, PAPER, tuple(name.lower().split()))
            meant = [alias.outlet for alias in found if alias.outlet.name == name]
            cluster.outlet = meant[0] if meant else named.outlets.get(name)
        cluster.mentions.append(mention)
        owners[mention.head.start] = (cluster,)
    return list(clusters.values()), owners, opened


def _home_of(found: Sequence[Alias], text: str) -> str:
    """The country where *text* is at home, as far as it tells those of the outlets *found* apart.

    Less tells one of few, but not America, whose places are named everywhere.
    """
    return find_home(text) or find_home(text, {alias.outlet.country for alias in found}).replace("US", "")


def _match(name: str, registry: OutletRegistry) -> list[Alias]:
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
        return bare
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


def divide(
    names: Sequence[Mention],
    text: str,
    sources: set[int],
    attributions: Sequence[Attribution],
    registry: OutletRegistry,
) -> tuple[list[Mention], list[Mention], list[Mention]]:
    """The mentions of people, of bodies and of outlets, where the whole *text* tells more than their own words.

    *sources* are the offsets of those to whom *attributions* attribute something.
    """
    papers = [one for one in names if one.kind is OUTLET]
    bodies = [one for one in names if one.kind is ORGANISATION]
    people = [one for one in names if one.kind in PERSONS]
    if same := _find_bearers(people, bodies, sources):
        bodies = [one for one in bodies if one not in same]
        people = sorted([*people, *[evolve(one, kind=NAMED) for one in same]], key=head_start)
    if same := _find_namesakes(people, papers, registry):
        papers = [one for one in papers if one not in same]
        people = sorted([*people, *[evolve(one, kind=NAMED) for one in same]], key=head_start)
    plain = [one for one in people if one.kind is NAMED and not one.title]
    called = {strip_article(one.name) for one in papers}
    if called:
        papers += [one for one in bodies if one.name in called]
        bodies = [one for one in bodies if one.name not in called]
    firms = {strip_article(one.name).split(" ", 1)[0] for one in bodies}
    firms |= {strip_article(one.name).rpartition(" ")[0] for one in bodies}
    # nobody has an article but by others' names: "the George Floyd protests", which are no source
    definite = {start for start in sources if text[start - 4 : start] in ("the ", "The ")}
    firms |= _find_teams(plain, {one.name for one in plain if one.head.start in definite})
    moved = [one for one in plain if one.head.start in definite or one.name in called or one.name in firms]
    if not moved:
        return people, bodies, papers
    bearers = {one.name.rsplit(" ", 1)[1] for one in people if " " in one.name}
    borne = _borne(people)
    short = Named.of({name: _match(name, registry) for name in called}).shorter
    gone: set[int] = set()
    reporters = _find_reporters(attributions) if definite else ()
    for one in moved:
        start, name = one.head.start, one.name
        of_paper = start in definite and (name.lower() in short or start in reporters)
        if of_paper or (name in called and name not in bearers):
            papers.append(one)
        elif (name in firms and _is_free(one, borne)) or (start in definite and name[:-1] not in bearers):
            bodies.append(one)
        else:
            continue
        gone.add(start)
    return [one for one in people if one.head.start not in gone], bodies, papers


def _find_teams(plain: Sequence[Mention], definite: set[str]) -> set[str]:
    """The names of several words whose last ones stand with an article, *definite*: Dallas Cowboys, "the Cowboys"."""
    called = {name for name in definite if name.endswith("s")}
    return {one.name for one in plain if called and one.gender is UNTOLD and one.name.partition(" ")[2] in called}


def _borne(people: Sequence[Mention]) -> dict[str, int]:
    """The parts of full names, with where each first stands: "Calder" is the bank until Ann Calder is named."""
    found: dict[str, int] = {}
    for one in people:
        for part in one.name.split() if " " in one.name else ():
            found.setdefault(part, one.head.start)
    return found


def _is_free(name: Mention, borne: dict[str, int]) -> bool:
    """Whether no person has been called by this *name* before: *borne* are parts of names with their first places."""
    start = name.head.start
    return (" " not in name.name or name.gender is UNTOLD) and borne.get(name.name, start) >= start


def _find_bearers(people: Sequence[Mention], bodies: Sequence[Mention], sources: set[int]) -> list[Mention]:
    """Those of *bodies* that are people: of "Joe Kent" Kent is no county, where "Mr Church" is Ann Church no church."""
    courteous = {one.name for one in people if one.title.lower() in COURTESIES} if bodies else ()
    called = [one for one in bodies if one.name.count(" ") == 1 and one.name.partition(" ")[2] in courteous]
    speaking = [one for one in bodies if one.head.start in sources]
    lone = [one for one in speaking if " " not in one.name and one.span.text == one.name]
    full = [one.name for one in (*people, *called) if " " in one.name] if lone else ()
    borne = {part for name in full for part in (name.partition(" ")[0], name.rpartition(" ")[2])}
    return [*called, *[one for one in lone if one.name in borne]]


def _find_namesakes(people: Sequence[Mention], papers: Sequence[Mention], registry: OutletRegistry) -> list[Mention]:
    """Those of *papers* that are people by their last names, and shows by a word alone: of "Sean Hannity" Hannity.

    Where the outlet goes by no other name, nor by one with an article, "Sun" is Ann Sun once she has been named.
    """
    lone = [one for one in papers if " " not in one.name and one.span.text == one.name]
    borne = {one.name.rpartition(" ")[2]: one.head.start for one in reversed(people) if " " in one.name} if lone else {}
    named = [one for one in lone if one.name in borne]
    if not named:
        return []
    whole = {alias.outlet.name for one in papers if one not in lone for alias in _match(one.name, registry)}
    found = []
    for one in named:
        aliases = _match(one.name, registry)
        apart = borne[one.name] < one.head.start and all(alias.outlet.name not in whole for alias in aliases)
        if apart or all(alias.mark == ORDINARY for alias in aliases):
            found.append(one)
    return found


def _find_reporters(attributions: Sequence[Attribution]) -> set[int]:
    """Where the sources stand that nobody but an outlet can be: those that cite others, or were first to report."""
    told = {
        one.recipient.name.lower()
        for one in attributions
        if one.recipient and one.recipient.kind is NAMED and one.recipient.text.lower().startswith("the ")
    }
    citing = {one.parent for one in attributions if one.cue.head.text in ("citing", "quoting")}
    return {
        one.source.head.start
        for one in attributions
        if one.source and (one.id in citing or (one.cue.lemma == "report" and _is_reporter(one, one.source, told)))
    }


def _is_reporter(one: Attribution, source: Mention, told: set[str]) -> bool:
    """Whether who reports was the first to do so, or is told things elsewhere: "told the Driftwood"."""
    return "first" in one.cue.span.text.split() or any(source.name.lower().endswith(name) for name in told)
