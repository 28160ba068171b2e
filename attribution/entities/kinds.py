"""What names are of people, of bodies and of outlets: told by all that stands in the text, not by a name alone."""

from __future__ import annotations

from collections.abc import Sequence, Set

from attrs import evolve

from ..mentions.named import NAMED, ORGANISATION, OUTLET, PERSONS
from ..mentions.pronouns import UNTOLD
from ..model import Attribution, Mention, MentionKind
from ..tables import words
from ..vocabulary.gazetteer import COURTESIES
from ..vocabulary.outlets import ORDINARY, SHORT, OutletRegistry, strip_article
from .clusters import head_start
from .papers import Named, match_outlets

_FINANCE = words("bank capital markets securities wealth insurance holdings advisors advisers investments")
"""Last words of the names of banks and insurers."""


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
    names = _tell_unions(names, text, registry)
    papers = [one for one in names if one.kind is OUTLET]
    bodies = [one for one in names if one.kind is ORGANISATION]
    banks = _find_banks(papers, bodies)
    if banks:
        bodies = sorted([*bodies, *[evolve(one, kind=ORGANISATION) for one in banks]], key=head_start)
        papers = [one for one in papers if one not in banks]
    people = [one for one in names if one.kind in PERSONS]
    people, bodies = _take(people, bodies, _find_bearers(people, bodies, sources))
    people, papers = _take(people, papers, _find_namesakes(people, papers, registry))
    called = {strip_article(one.name) for one in papers}
    if called:
        papers += [one for one in bodies if one.name in called]
        bodies = [one for one in bodies if one.name not in called]
    # nobody has an article but by others' names: "the George Floyd protests", which are no source
    definite = {start for start in sources if text[start - 4 : start] in ("the ", "The ")}
    others = _find_others(people, bodies, called, definite, attributions, registry)
    papers += [one for one in people if others.get(one.head.start) is OUTLET]
    bodies += [one for one in people if others.get(one.head.start) is ORGANISATION]
    return [one for one in people if one.head.start not in others], bodies, papers


def _find_banks(papers: Sequence[Mention], bodies: Sequence[Mention]) -> list[Mention]:
    """Those of *papers*, letters alone, that are banks by the names of *bodies*: beside RBC Capital Markets "RBC"."""
    lettered = [one for one in papers if one.name.isupper()]
    if not lettered:
        return []
    firms = [one.name for one in bodies if one.name.rpartition(" ")[2].lower() in _FINANCE]
    return [one for one in lettered if any(name.startswith(f"{one.name} ") for name in firms)]


def _take(people: list[Mention], others: list[Mention], same: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """*people* with those of *others* who are the *same*, and these without them."""
    if not same:
        return people, others
    named = [evolve(one, kind=NAMED) for one in same]
    return sorted([*people, *named], key=head_start), [one for one in others if one not in same]


def _find_others(
    people: Sequence[Mention],
    bodies: Sequence[Mention],
    called: Set[str],
    definite: set[int],
    attributions: Sequence[Attribution],
    registry: OutletRegistry,
) -> dict[int, MentionKind]:
    """Those of *people*, by their offsets, who are none but outlets or *bodies*, as whole names tell of parts of them.

    *called* are the names of outlets, *definite* the offsets of sources with an article.
    """
    plain = [one for one in people if one.kind is NAMED and not one.title]
    whole = [strip_article(one.name) for one in bodies]
    firms = {part for name in whole for part in (name, name.partition(" ")[0], name.rpartition(" ")[0])}
    firms |= _find_teams(plain, {one.name for one in plain if one.head.start in definite})
    maybe = [one for one in plain if one.head.start in definite or one.name in called or one.name in firms]
    if not maybe:
        return {}
    bearers = {one.name.rsplit(" ", 1)[1] for one in people if " " in one.name}
    borne = _borne(people)
    short = Named.of({name: match_outlets(name, registry) for name in called}).shorter
    reporters = _find_reporters(attributions) if definite else ()
    found: dict[int, MentionKind] = {}
    for one in maybe:
        start, name = one.head.start, one.name
        of_paper = start in definite and (name.lower() in short or start in reporters)
        if of_paper or (name in called and name not in bearers):
            found[start] = OUTLET
        elif (name in firms and _is_free(one, borne)) or (start in definite and name[:-1] not in bearers):
            found[start] = ORGANISATION
    return found


def _tell_unions(names: Sequence[Mention], text: str, registry: OutletRegistry) -> Sequence[Mention]:
    """*names* with those letters as bodies' that may be an outlet's for short, but stand with an article: "the GMB"."""
    papers = [one for one in names if one.kind is OUTLET]
    return [
        evolve(one, kind=ORGANISATION) if one.kind is OUTLET and _may_be_union(one, papers, text, registry) else one
        for one in names
    ]


def _may_be_union(paper: Mention, papers: Sequence[Mention], text: str, registry: OutletRegistry) -> bool:
    """Whether letters with an article are no outlet's that has them for short and is not named in full: "the GMB"."""
    name, start = paper.name, paper.head.start
    if not (name.isupper() and name.isalpha() and text.endswith(("the ", "The "), 0, start)):
        return False
    aliases = match_outlets(name, registry)
    if len(aliases) != 1 or aliases[0].mark != SHORT:
        return False
    whole = {alias.outlet.name for one in papers if one.name != name for alias in match_outlets(one.name, registry)}
    return aliases[0].outlet.name not in whole


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
    whole = {alias.outlet.name for one in papers if one not in lone for alias in match_outlets(one.name, registry)}
    found = []
    for one in named:
        aliases = match_outlets(one.name, registry)
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
