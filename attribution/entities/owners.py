"""Owners: whose relative or lawyer somebody is, "his", "my", "the mayor's"."""

from __future__ import annotations

from collections.abc import Mapping

from ..mentions.pronouns import read_pronoun
from .antecedents import choose_person
from .clusters import PERSON, Cluster
from .courts import find_in_court
from .kin import Told, find_by_last_name, find_kin, relate
from .places import Page
from .relatives import CLIENT, RELATIVES, SERVING


def choose_owner(
    told: Told,
    names: Mapping[int, tuple[Cluster, ...]],
    clusters: list[Cluster],
    page: Page,
    *,
    teller: Cluster | None,
    speaker: Cluster | None,
    barred: Cluster | None,
) -> Cluster | None:
    """The one person of *clusters* whose relative is *told*, other than *barred*; *names* are those of each offset.

    "My" brother and "his" client are those of the *teller*, in whose words they stand; a *speaker* spoke last.
    """
    pronoun = read_pronoun(told.owner)
    if pronoun is None:
        found = _find_named(told, names, clusters, barred)
    elif pronoun.family == "i" or (told.word == CLIENT and teller):
        return teller
    else:
        found = choose_person(pronoun, told.start, page, speaker, barred).clusters
        found = _find_child(told, found, clusters) or found
    if len(found) != 1 or found[0].kind is not PERSON or (told.word in SERVING and not found[0].human):
        return None  # Onyx, whose "driver" somebody is, may be a firm
    return found[0]


def find_relative(person: Cluster, told: Told, clusters: list[Cluster], text: str) -> Cluster | None:
    """Who of *clusters* is *told* to be a relative of *person*: known to be so, else the only one who may be.

    That is who shares the last name; or, of a lawyer, whom *text* tells to be on trial.
    """
    known = find_kin(person, told.word)
    if known is not None:
        return known
    relative = find_by_last_name(person, told.word, clusters)
    if told.word == CLIENT and "lawyer" in person.groups:
        charged = find_in_court("defendant", told.start, clusters, text)
        relative = charged[0] if len(charged) == 1 else None
    if relative is not None:
        relate(relative, told.word, person)
    return relative


def _find_child(told: Told, found: tuple[Cluster, ...], clusters: list[Cluster]) -> tuple[Cluster, ...]:
    """Whose mother "his mother" is where none of *found* is known, but that of his child: his parents, Al and Jo."""
    if len(found) != 1 or told.word not in RELATIVES or find_kin(found[0], told.word):
        return ()
    related = [one for one in clusters if any(relative is found[0] for _, relative in one.kin)]
    known = [one for one in related if find_kin(one, told.word)]
    return (known[0],) if len(known) == 1 else ()


def _find_named(
    told: Told, names: Mapping[int, tuple[Cluster, ...]], clusters: list[Cluster], barred: Cluster | None
) -> tuple[Cluster, ...]:
    """Whom a name within the owner's words means, or a role: one of *names*, or of *clusters*."""
    named = next((names[at] for at in range(told.start, told.start + len(told.owner)) if at in names), ())
    role = told.owner.lower().removeprefix("the ")
    return named or tuple([one for one in clusters if role in one.words and one is not barred])
